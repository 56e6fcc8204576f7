"""What a word is by itself, for the marks of the tagger: how it is written, how it begins and ends, what it may name."""

from __future__ import annotations

from functools import lru_cache
from operator import xor
from typing import NamedTuple
from zlib import crc32

from afterword.domain.facts import naming

_MEMORY = 2_730


def number_of(text: str) -> int:
    """Return the number that stands for a text, of 32 bits, the same in every run."""
    return crc32(text.encode())


class Mark:
    """The kinds of marks: a number for each."""

    # The word, those around it, its beginning and its ends.
    WORD, NEXT, LAST, BEGINNING, ENDING, LONG_ENDING = map(number_of, "abcdef")
    TWO_BEFORE, TWO_BEHIND = map(number_of, "gh")
    # How it is written.
    BESIDE_FORMS, FORM_AND_NEXT, FORMS = map(number_of, "lmn")
    # What it may name.
    KIND, KINDS = map(number_of, "op")
    # The capital words that it stands among, and what is around all of them.
    IN_RUN, RUN_BEFORE, RUN_BEHIND = map(number_of, "stu")
    # The line, and those around it.
    IN_LINE, IN_ZONE, LINE, LINE_LENGTH, ABOVE, BELOW, FIRST_ABOVE, FIRST_BELOW = map(number_of, "yzABCDEF")
    # The whole mail.
    COUNTS, PERSON, ROLE, GREETED, IN_SENDER, IN_SUBJECT, HAS_ADDRESS, IN_ADDRESS = map(number_of, "GHIJKLMN")


class Look(NamedTuple):
    """What a word is by itself, in numbers.

    Attributes:
        marks: those that it always has.
        as_last: the mark that it gives the word behind it.
        as_next: the mark that it gives the word before it.
    """

    word: int
    form: int
    kind: int
    marks: tuple[int, ...]
    as_last: int
    as_next: int


@lru_cache(_MEMORY)
def look_at(word: str) -> Look:
    """Return what a word is; without one, what stands outside of a line is.

    Of a small word its own number says enough.
    """
    lowered = word.lower()
    number, form = number_of(lowered), number_of(shape(word) if word else "")
    ends, kind = (0, 0, 0), 0
    if is_capital(word):
        ends = number_of(lowered[:3]), number_of(lowered[-3:]), number_of(lowered[-4:])
        kind = number_of(_find_kind(word))
    kinds = Mark.BEGINNING, Mark.ENDING, Mark.LONG_ENDING
    marks = Mark.WORD ^ number, *map(xor, kinds, ends), Mark.KIND ^ kind
    return Look(number, form, kind, marks, Mark.LAST ^ number, Mark.NEXT ^ number)


def is_capital(word: str) -> bool:
    """Tell whether a word is written as names are: "Nordlys", "3Peaks"."""
    return word[:1].isupper() or (word[:1].isdigit() and any(map(str.isupper, word)))


@lru_cache(_MEMORY)
def shape(word: str) -> str:
    """Return how a word is written: small, with a capital, in capitals, with a mark inside, of one letter."""
    first = word[0]
    if not first.isalnum():
        return first
    if word.isdigit():
        return "9"
    if len(word) > 1 and word.isupper():
        form = "XX"
    else:
        form = ("X" if first.isupper() else "x") + ("" if word[1:] == word[1:].lower() else "X")
    return f"{form}{'' if word.isalnum() else '-'}{'1' if len(word) == 1 else ''}"


def _find_kind(word: str) -> str:
    """Return a letter for each thing that a word may name: a house, an office, a city, a role, a title."""
    return (
        ("H" if naming.has_company_word(word) else "")
        + ("O" if naming.has_team_word(word) else "")
        + ("C" if naming.is_city(word) else "")
        + ("R" if naming.is_role_like(word) else "")
        + ("T" if naming.is_title(word) else "")
    )
