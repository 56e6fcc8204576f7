"""A turn of phrase that is looked for only in a text with one of its cues, and compiled when one has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from types import MappingProxyType

from afterword.domain.kept import kept

NONE: Mapping[str, str] = MappingProxyType({})


def in_bytes(pattern: str) -> str:
    """Return a pattern with its signs of two bytes written as numbers: one of them makes all others take two.

    Args:
        pattern: in which none of them stands behind a backslash.
    """
    written = pattern.encode("latin-1", "backslashreplace").decode("latin-1")
    return written if len(written) < 2 * len(pattern) else pattern


class Ending:
    """What many turns of phrase end in: it is compiled once for all of them."""

    def __init__(self, written: str) -> None:
        self.written = in_bytes(written)

    @kept
    def expression(self) -> re.Pattern[str]:
        """Return the pattern."""
        return re.compile(self.written)


class FoundInTwo:
    """What a turn of phrase and its ending found, side by side."""

    __slots__ = ("_ending", "_front")

    def __init__(self, front: re.Match[str], ending: re.Match[str]) -> None:
        self._front, self._ending = front, ending

    def __getitem__(self, group: int | str) -> str:
        return self._ending[group] if group else self._ending.string[self._front.start() : self._ending.end()]

    def start(self, group: int | str = 0) -> int:
        """Return where a group of the ending begins, or all of it."""
        return self._ending.start(group) if group else self._front.start()

    def end(self) -> int:
        """Return where all of it ends."""
        return self._ending.end()

    def span(self) -> tuple[int, int]:
        """Return where all of it begins and ends."""
        return self.start(), self.end()


Found = re.Match[str] | FoundInTwo


class CuedPattern:
    """A turn of phrase; a text without one of its cues need not be searched.

    Attributes:
        begins: what it begins with, in small letters, where that is told: it is tried at these places alone.
        cued_begins: more of them by a cue for each, without which it need not be looked for.
    """

    def __init__(
        self,
        cues: Iterable[str],
        written: re.Pattern[str] | str,
        begins: tuple[str, ...] = (),
        cued_begins: Mapping[str, str] = NONE,
    ) -> None:
        # Of few things in no set: it takes several times the memory.
        self.cues, self.begins, self.cued_begins = tuple(cues), begins, cued_begins
        self._written = in_bytes(written) if isinstance(written, str) else written

    @kept
    def expression(self) -> re.Pattern[str]:
        """Return the pattern; one that is only written is made when the first text has a cue of it."""
        return re.compile(self._written)

    def find_all(self, text: str, lowered: str, cues: Set[str]) -> Iterable[Found]:
        """Return what `finditer` finds in a text; sooner where a beginning is told.

        Args:
            lowered: the text in small letters.
            cues: those that were found in it.
        """
        # A letter that is two in small letters moves what stands behind it.
        if not (self.begins or self.cued_begins) or len(text) != len(lowered):
            return self._find_anywhere(text)
        found: list[Found] = []
        end = 0
        begins = map(self.cued_begins.__getitem__, self.cued_begins.keys() & cues)
        for place in _places_of((*self.begins, *begins), lowered):
            match = self._match(text, place) if place >= end else None
            if match:
                found.append(match)
                end = match.end()
        return found

    def _find_anywhere(self, text: str) -> Iterable[Found]:
        return self.expression.finditer(text)

    def _match(self, text: str, place: int) -> Found | None:
        return self.expression.match(text, place)

    def search(self, lowered: str, cues: Set[str]) -> re.Match[str] | None:
        """Search a text in small letters in which these cues were found."""
        return self.expression.search(lowered) if self.may_stand_by(cues) else None

    def may_stand_by(self, cues: Set[str]) -> bool:
        """Tell whether it may stand in a text in which these cues were found."""
        return not cues.isdisjoint(self.cues)


class EndedPattern(CuedPattern):
    """A turn of phrase whose ending is that of many: of its own, the front alone is compiled.

    Where the ending does not stand behind a front, shorter ones are tried. So no part of the front takes as little
    as it can, or has a shorter choice before a longer one.
    """

    def __init__(
        self,
        cues: Iterable[str],
        front: str,
        ending: Ending,
        begins: tuple[str, ...] = (),
        cued_begins: Mapping[str, str] = NONE,
    ) -> None:
        super().__init__(cues, "", begins, cued_begins)
        self._front_written, self._ending = in_bytes(front), ending

    @kept
    def expression(self) -> re.Pattern[str]:
        """Return the whole pattern, which finds the same."""
        return re.compile(self._front_written + self._ending.written)

    @kept
    def _front(self) -> re.Pattern[str]:
        return re.compile(self._front_written)

    def _find_anywhere(self, text: str) -> Iterator[Found]:
        front = self._front.search(text)
        while front:
            found = self._match_behind(text, front)
            if found:
                yield found
            front = self._front.search(text, found.end() if found else front.start() + 1)

    def _match(self, text: str, place: int) -> Found | None:
        front = self._front.match(text, place)
        return self._match_behind(text, front) if front else None

    def _match_behind(self, text: str, front: re.Match[str]) -> Found | None:
        shorter: re.Match[str] | None = front
        while shorter:
            ending = self._ending.expression.match(text, shorter.end())
            if ending:
                return FoundInTwo(shorter, ending)
            shorter = self._front.match(text, shorter.start(), shorter.end() - 1)
        return None


def _places_of(pieces: Iterable[str], lowered: str) -> list[int]:
    """Return where each of some pieces of text stands, in order."""
    places = []
    for piece in pieces:
        place = lowered.find(piece)
        while place >= 0:
            places.append(place)
            place = lowered.find(piece, place + 1)
    places.sort()
    return places
