"""Makes a pattern of letters for each kind of text: the fewer letters there may be, the sooner it is done.

Whether a sign is any letter takes several tables to tell; a class that is written out takes one look.
"""

from __future__ import annotations

import re

_ANY = r"[^\W\d_]"
_ASCII = "[A-Za-z]"
# The letters of all languages that are read, and the marks that are written between them.
_LAST_LATIN = "\u024f"
_LATIN = f"[{''.join(sign for sign in map(chr, range(ord(_LAST_LATIN) + 1)) if re.match(_ANY, sign))}]"
_BEYOND_LATIN = re.compile(f"[^\0-{_LAST_LATIN}\u2000-\u206f€]")


class LetterPattern:
    """A pattern in which LETTER stands for any letter."""

    def __init__(self, expression: str) -> None:
        self._of_ascii, self._of_latin, self._of_any = (
            re.compile(expression.replace("LETTER", letter)) for letter in (_ASCII, _LATIN, _ANY)
        )

    def choose(self, text: str) -> re.Pattern[str]:
        """Return the soonest pattern that finds in a text what the one for any letter finds."""
        if text.isascii():
            return self._of_ascii
        return self._of_any if _BEYOND_LATIN.search(text) else self._of_latin
