"""What all forms of the pages share: typed values stay, and each wrong field gets a sentence beside it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, ValidationError

from afterword.dashboard import words

PAGES = "pages"
"""Whose the keys of the pages' own forms are; a browser's are its own."""

_ROW = re.compile(r"text-(0|[1-9][0-9]{0,2})")


def once_key() -> str:
    """Return a new key for a form, so that a second press on its button writes nothing more."""
    return secrets.token_urlsafe(12)


def read_key(form: Mapping[str, str]) -> str:
    """Return the form's key; a form without one is treated as pressed once."""
    return form.get("once", "")[:64] or once_key()


def as_number(typed: str) -> int | str | None:
    """Return the number that was typed, the text itself where it is none, or None for nothing."""
    plain = typed.strip()
    return int(plain) if plain.isascii() and plain.isdecimal() and len(plain) < 10 else plain or None


def typed_rows(typed: Mapping[str, str]) -> list[int]:
    """Return the numbers of the rows of a form, each of which has a field such as "text-3"."""
    found = (_ROW.fullmatch(name) for name in typed)
    return sorted(int(match[1]) for match in found if match)


def check(schema: Schema, typed: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the values that the schema makes of what was typed, or a sentence for each wrong field."""
    try:
        values: dict[str, Any] = schema.load(typed)
    except ValidationError as error:
        return {}, {name: _sentence(told) for name, told in error.messages_dict.items()}
    return values, {}


def _sentence(told: Any) -> str:
    text = str(told)
    if "Longer" in text:
        return words.TOO_LONG
    return words.NOT_STORABLE if "cannot be stored" in text else words.NOT_LISTED
