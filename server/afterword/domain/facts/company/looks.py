"""What a word is by itself, for the marks of the tagger: how it is written, how it begins and ends, what it may name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from afterword.domain.facts import naming

_MEMORY = 2_000


def number_of(text: str) -> int:
    """Return the number that stands for a text, of 32 bits, the same in every run."""
    return crc32(text.encode())


@dataclass(frozen=True, slots=True)
class Look:
    """What a word is by itself, in numbers."""

    word: int
    beginning: int
    ending: int
    long_ending: int
    form: int
    kind: int


@lru_cache(_MEMORY)
def look_at(word: str) -> Look:
    """Return what a word is; without one, what stands outside of a line is.

    Of a small word its own number says enough.
    """
    lowered = word.lower()
    number, form = number_of(lowered), number_of(shape(word) if word else "")
    if not is_capital(word):
        return Look(number, 0, 0, 0, form, 0)
    beginning, ending, long_ending = map(number_of, (lowered[:3], lowered[-3:], lowered[-4:]))
    return Look(number, beginning, ending, long_ending, form, number_of(_find_kind(word)))


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
