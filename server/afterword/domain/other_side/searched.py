"""What the sender of a mail wrote, as it is searched for whose it is."""

from __future__ import annotations

from collections.abc import Iterable

from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import CuedLines
from afterword.domain.other_side import words


class SearchedMail:
    """What the sender wrote, with the cues in it."""

    def __init__(self, own: str, letter: Letter) -> None:
        self.own, self.lowered, self.cues = own, letter.lowered, letter.cues_anywhere
        self.addressee = letter.addressee

    def find(self, pattern: CuedLines) -> str:
        """Return the words that are found, or nothing."""
        found = pattern.search(self.lowered, self.cues)
        return found[0] if found else ""

    def find_first(self, patterns: Iterable[CuedLines]) -> str:
        """Return the words that the first of some patterns finds, or nothing."""
        return next(filter(None, map(self.find, patterns)), "")

    def asks_for_many(self, asked: str) -> bool:
        """Tell whether some words stand in a line that asks what many ask: "Can I find out why I was not selected?"."""
        lines = [line for line in self.lowered.split("\n") if asked in line]
        return bool(lines) and all(words.ASKED_BY_MANY.match(line) for line in lines)
