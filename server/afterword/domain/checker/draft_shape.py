"""The shape of a draft: where its greeting and close stand, its sentences, how many words and questions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from afterword.domain.checker.draft_words import Sentence, read_sentence
from afterword.domain.mail.quoting import own_part

_TITLE = r"(?<=\s)(?:mr|mrs|ms|mx|dr|prof|fr|hr)\."
# Who greets in the same breath says thanks all the same.
_THANKS = r"(?<=\w) (?:many |so many )?(?:thanks|thank|thanx|thx|ty|danke|vielen|herzlichen)\b"
_GREETING = re.compile(
    r"\s*(?:(?:hi|hey|hello|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|to whom it may|"
    r"hallo|guten (?:tag|morgen|abend)|grü(?:ß|ss) gott|liebe[rs]?|sehr geehrte[rs]?|moin|servus|grüezi)\b"
    rf"(?:{_TITLE}|(?!{_THANKS})[^\n,:!.]){{0,60}}(?:[,:!.]|(?=\n|$|{_THANKS}))|"
    r"[^\s,.?!]+(?: [^\s,.?!]+){0,2},[ ]*(?=\n|$))",
    re.IGNORECASE,
)
_CLOSING_LINE = re.compile(r"[^.?!]{1,45}[,.!]?")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|jr|sr|vs|etc|e\.g|i\.e|approx|ltd|inc|co|z\.b|bzw|ca|hr|fr|nr|[a-z])\.$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\b(?:no|nos|art|tel|ext|ref|approx)\.$", re.I)
_DAY = re.compile(r"\b(?:vom|am|zum|bis|den|der|dem|ab) \d{1,2}\.$", re.I)
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)]*(?=\s|$)|\n[ \t]*\n|\n")
_LIST_ITEM = re.compile(r"[ \t]*(?:[-*•–]|\d+[.)])[ \t]")
_NEW_QUESTION = re.compile(r"(?:[,;]|\band) (?:and |also |or )?(?:what|why|how|who|when|where|which)\b", re.I)
_WRAPPED_LINE = 45
# Nobody writes a sentence of this length; a text without any full stop is read in pieces.
_LONGEST_SENTENCE = 600


@dataclass(frozen=True)
class Shape:
    """A draft taken apart.

    Attributes:
        text: the draft, each sign at its place; what it quotes stands as spaces.
        greeting: where its greeting stands; empty when there is none.
        sentences: all of them, the greeting and the close included.
    """

    text: str
    greeting: tuple[int, int]
    sentences: tuple[Sentence, ...]

    @cached_property
    def word_count(self) -> int:
        """How many words there are."""
        return len(self.text.split())

    @cached_property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences between the greeting and the close."""
        close = _close_start(self.text)
        return tuple(each for each in self.sentences if self.greeting[1] <= each.start < close)

    @cached_property
    def questions(self) -> tuple[Sentence, ...]:
        """Every question; a sentence that asks for several things stands there as often."""
        asked = []
        for each in self.sentences:
            if each.is_question:
                asked += [each] * (1 + len(_NEW_QUESTION.findall(self.text[each.start : each.end])))
        return tuple(asked)


def read_shape(text: str, fillers: frozenset[str]) -> Shape:
    """Take a draft apart."""
    text = own_part(text)
    found = _GREETING.match(text)
    greeting = (len(text) - len(text.lstrip()), found.end()) if found else (0, 0)
    parts = [greeting] if found else []
    parts += _split(text, greeting[1])
    return Shape(text, greeting, tuple(read_sentence(text, start, end, fillers) for start, end in parts))


def _split(text: str, position: int) -> Iterator[tuple[int, int]]:
    start = position
    for sign in _SENTENCE_END.finditer(text, position):
        if _goes_on(text, start, sign):
            continue
        yield from _trimmed(text, start, sign.end())
        start = sign.end()
    yield from _trimmed(text, start, len(text))


def _goes_on(text: str, start: int, sign: re.Match[str]) -> bool:
    """Whether the sentence goes on after a full stop of an abbreviation or a line that was wrapped."""
    if sign.group() == "\n":
        line = text[max(start, text.rfind("\n", 0, sign.start()) + 1) : sign.start()].rstrip()
        is_wrapped = len(line) >= _WRAPPED_LINE and line[-1:] not in ".,:;!?"
        return is_wrapped and not _LIST_ITEM.match(text, sign.end())
    said = text[start : sign.end()]
    return sign.group() == "." and bool(
        _ABBREVIATION.search(said)
        or _DAY.search(said)
        or (_NUMBER.search(said) and text[sign.end() :].lstrip()[:1].isdigit())
    )


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST_SENTENCE:
        cut = max(text.find(" ", start + _LONGEST_SENTENCE // 2, start + _LONGEST_SENTENCE), start) + 1
        cut = cut if cut > start + 1 else start + _LONGEST_SENTENCE
        yield from _trimmed(text, start, cut)
        start = cut
    part = text[start:end]
    if any(sign.isalnum() for sign in part):
        yield start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


def _close_start(text: str) -> int:
    """Return where the close begins: the short lines at the end, such as a wish and a name."""
    start = len(text)
    for line in reversed(text.splitlines(keepends=True)[1:]):
        if line.strip() and not _CLOSING_LINE.fullmatch(line.strip()):
            break
        start -= len(line)
    return start
