"""How text is folded for searching: lower case, without accents, so that "Muller" finds "Müller"."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """Return the text in the form that searching compares."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return " ".join(bare.split())
