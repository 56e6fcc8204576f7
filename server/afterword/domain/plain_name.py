"""Names as they are compared: without accents, capitals and signs."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def fold(text: str) -> str:
    """Return the text without accents and capitals."""
    apart = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()


def tokens(name: str) -> list[str]:
    """Return the words of a name; what stands in brackets is left out, as is a possessive ending."""
    return _WORD.findall(re.sub(r"\(.*?\)|'s\b", " ", fold(name)))
