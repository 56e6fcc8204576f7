"""What a signal is: an order of words, by class, that speaks for a decision or for something else.

A pattern is written in the names of word classes: `a/b` is either, `~5` is up to five words of any kind,
`~5!you` is up to five words without one of that class, `start` and `end` are those of the sentence. A new signal is one line in `table.py` and one mail in `tests/mail`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from afterword.domain.lexicon.classes import CLASSES, PART_OF_PHRASE

DECISION = "decision"
COMPANION = "companion"
AGAINST = "against"
FORWARD = "forward"


@dataclass(frozen=True)
class Signal:
    """One entry of the table.

    Attributes:
        group: DECISION says the no itself, and is void under a condition; COMPANION often stands beside a no;
            AGAINST speaks for a mail of another kind; FORWARD does so too, unless the sentence says no to it.
        where: "body", "subject" or "any".
        languages: the only languages it is meant for; None for all.
    """

    name: str
    group: str
    pattern: str
    where: str = "any"
    languages: frozenset[str] | None = None

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Return the pattern over the letters of a tagged sentence."""
        return re.compile("".join(_translate(part) for part in self.pattern.split()))

    @cached_property
    def says_not(self) -> bool:
        """Tell whether a "not" belongs to the words of the signal."""
        said = {name for part in _places(self.pattern) for name in part.split("/")}
        return not said.isdisjoint(("negation", "refrain", "against", "plain_no"))

    @cached_property
    def needed(self) -> str:
        """Return letters of which a sentence must have one: those of the place that fewest sentences can fill."""
        return min((_letters(part) for part in _places(self.pattern)), key=_count_sentences)

    @cached_property
    def others_needed(self) -> tuple[frozenset[str], ...]:
        """Return the letters that the other places take; a sentence without one for each need not be searched."""
        places = sorted({_letters(part) for part in _places(self.pattern)} - {self.needed}, key=len)
        return tuple(map(frozenset, places))


# In how many of a hundred English sentences a word of a class stands; the others stand in three or so.
_STANDS_IN = {
    CLASSES[name]: share
    for name, share in {
        "you": 34, "we": 27, "done": 20, "negation": 16, "job": 12, "thanks": 12, "application": 11, "one": 9, "i": 9, "whose": 8,
    }.items()
}  # fmt: skip
_FEW = 3
_EDGES = {"start": "^", "end": "$"}
# Who is considered may go on; a thing considered already is no step forward.
_WIDER = {"advance": CLASSES["advance"] + CLASSES["consider"], "move_on": CLASSES["advance"]}


def _places(pattern: str) -> list[str]:
    """Return the parts of a pattern that stand for one word each."""
    return [part for part in pattern.split() if part[0] != "~" and part not in _EDGES]


def _letters(names: str) -> str:
    return "".join(_WIDER.get(name) or CLASSES[name] for name in names.split("/"))


def _count_sentences(letters: str) -> int:
    return sum(_STANDS_IN.get(letter, _FEW) for letter in letters)


def _translate(part: str) -> str:
    if part in _EDGES:
        return _EDGES[part]
    if part[0] != "~":
        # The words of a phrase behind its first are no distance.
        return f"[{_letters(part)}]{PART_OF_PHRASE}*"
    length, _, barred = part[1:].partition("!")
    word = f"[^{_letters(barred) if barred else ''}{PART_OF_PHRASE}]"
    return f"(?:{word}{PART_OF_PHRASE}*){{0,{length}}}?"
