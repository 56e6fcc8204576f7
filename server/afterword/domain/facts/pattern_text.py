"""Writes long patterns as text: one alternative on a line, and a line that ends in a backslash goes on."""

from __future__ import annotations

import re
from dataclasses import dataclass

_GOES_ON = re.compile(r"\\\n\s*")


def alternatives(text: str) -> str:
    """Return the lines of a text as the alternatives of a pattern."""
    lines = _GOES_ON.sub("", text).splitlines()
    return "(?:" + "|".join(line.strip() for line in lines if line.strip()) + ")"


def any_of(text: str, before: str = r"\b", after: str = "", flags: int = 0) -> re.Pattern[str]:
    """Compile the lines of a text as alternatives, with what stands around each of them."""
    return re.compile(before + alternatives(text) + after, flags)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class CuedPattern:
    """A turn of phrase; a text without one of its cues in small letters need not be searched."""

    cues: tuple[str, ...]
    expression: re.Pattern[str]

    def has_cue(self, lowered: str) -> bool:
        """Tell whether one of the cues stands in a text in small letters."""
        for cue in self.cues:  # noqa: SIM110 - three times as fast as any()
            if cue in lowered:
                return True
        return False
