"""Writes long patterns as text: one alternative on a line, and a line that ends in a backslash goes on."""

from __future__ import annotations

import re

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
