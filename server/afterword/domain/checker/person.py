"""Whether a draft greets the person of its case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.checker.draft_shape import Shape
from afterword.domain.checker.finding import Circumstances, Spot
from afterword.domain.checker.rules import Rules
from afterword.domain.person_name import read_name
from afterword.domain.plain_name import tokens

_GREETING_WORD = re.compile(
    r"\s*(?:hi|hey|hello|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|"
    r"guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus)?\b[ ,]*",
    re.IGNORECASE,
)
_THANKED = re.compile(
    r"\b[Tt]hank(?:s| you)(?: \w+){0,6}, (?P<name>[A-ZÀ-Þ][\w’-]+)[.!](?=\s+\S)"
    r"|\b[Tt]hank(?:s| you),? (?P<direct>[A-ZÀ-Þ][\w’-]+)(?=[.!,] \S| (?:so much|for)\b)"
)
_TO_SOMEBODY_ELSE = ("T03", "T08a")
"""Texts for another person than the one who wrote: somebody one talked with, or who introduced one."""

_LETTERS_ALIKE = 3
_MOST_NAMES = 6


def find(shape: Shape, rules: Rules, circumstances: Circumstances) -> Iterator[Spot]:
    """Yield a name in the greeting or the thanks that is not the contact's."""
    expected = circumstances.contact_name or ""
    known = set(tokens(" ".join(read_name(expected).values()))) - rules.names["titles"]
    if not known or circumstances.situation_id in _TO_SOMEBODY_ELSE:
        return
    for start, end in _named(shape):
        name = shape.text[start:end].strip(" ,:!.")
        words = [word for word in tokens(name) if word not in rules.names["titles"]]
        other_words = rules.names["no_names"] | set(
            tokens(f"{circumstances.own_name or ''} {circumstances.case_company or ''}")
        )
        is_name = 0 < len(words) <= _MOST_NAMES and other_words.isdisjoint(words)
        if is_name and not any(_same(word, other, rules) for word in words for other in known):
            place = (start, start + len(name))
            yield Spot("wrong_person", place, values={"found": name, "expected": expected})
            return


def _named(shape: Shape) -> Iterator[tuple[int, int]]:
    start, end = shape.greeting
    if end > start:
        word = _GREETING_WORD.match(shape.text, start, end)
        yield (word.end() if word else start), end
    for match in _THANKED.finditer(shape.text):
        yield match.span("name") if match["name"] else match.span("direct")


def _same(word: str, known: str, rules: Rules) -> bool:
    if word == known or word in known.split("-") or known in word.split("-"):
        return True
    if len(word) == 1 or len(known) == 1:
        return word[0] == known[0]
    if min(len(word), len(known)) >= _LETTERS_ALIKE and word[:_LETTERS_ALIKE] == known[:_LETTERS_ALIKE]:
        return True
    return any(word in group and known in group for group in rules.nicknames)
