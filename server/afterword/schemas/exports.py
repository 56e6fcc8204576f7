"""Reads an export file as what it is: a file that anybody may have written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NoReturn

from marshmallow import Schema, ValidationError

from afterword.domain import export_format
from afterword.domain.errors import ImportRefused
from afterword.domain.export_format import FORMAT, LETTERS, PARTS, SETTINGS, VERSION
from afterword.schemas.export_rows import KEPT_SETTINGS, LETTER, ROWS

MOST_BYTES = 16_000_000
"""As much as the page takes; a history of thousands of cases is smaller."""
MOST_BYTES_BY_COMMAND = 300_000_000
"""As much as the command takes."""

_HEAD = ("format", "format_version")
_LONGEST_NAME = 60


def read(raw: bytes) -> dict[str, Any]:
    """Return the parts of an export file, each value looked at, and all of them hanging together.

    Raises:
        ImportRefused: it is no whole export file of a version that is known here.
    """
    content = _as_json(raw)
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise ImportRefused("other_file")
    version = content.get("format_version")
    if type(version) is not int or version < 1:
        raise ImportRefused("other_file")
    if version > VERSION:
        raise ImportRefused("newer")
    missing = [name for name in (*PARTS, SETTINGS) if name not in content]
    if missing:
        raise ImportRefused("part_missing", missing[0])
    unknown = [name for name in content if name not in (*_HEAD, *PARTS, SETTINGS, LETTERS)]
    if unknown:
        raise ImportRefused("wrong_value", unknown[0][:_LONGEST_NAME])
    parts: dict[str, Any] = {name: _read_rows(name, ROWS[name], content[name]) for name in PARTS}
    parts[SETTINGS] = _read_settings(content[SETTINGS])
    if LETTERS in content:
        parts[LETTERS] = _read_rows(LETTERS, LETTER, content[LETTERS])
    export_format.check(parts)
    export_format.number_anew(parts)
    return parts


def _as_json(raw: bytes) -> Any:
    try:
        # An editor may have put the mark of its encoding in front.
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # A file that ends within a character was cut.
        is_cut = error.reason == "unexpected end of data"
        raise ImportRefused("broken_off" if is_cut else "other_file") from error
    if not text.strip():
        raise ImportRefused("empty")
    try:
        return json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_refuse_doubles)
    except json.JSONDecodeError as error:
        is_cut = text.lstrip().startswith("{") and (
            error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string")
        )
        raise ImportRefused("broken_off" if is_cut else "other_file") from error
    except (ValueError, RecursionError) as error:
        # A number of thousands of digits, or lists within lists without an end.
        raise ImportRefused("other_file") from error


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def _refuse_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("A name stands twice.")
    return found


def _read_rows(part: str, schema: Schema, rows: Any) -> list[dict[str, Any]]:
    if not isinstance(rows, list):
        raise ImportRefused("wrong_value", part)
    try:
        values: list[dict[str, Any]] = schema.load(rows, many=True)
    except ValidationError as error:
        place, found = next(iter(error.messages_dict.items()))
        raise ImportRefused("wrong_value", part, _place(place), _field(found)) from error
    return values


def _read_settings(chosen: Any) -> dict[str, Any]:
    try:
        values: dict[str, Any] = KEPT_SETTINGS.load(chosen)
    except ValidationError as error:
        raise ImportRefused("wrong_value", SETTINGS, field=_field(error.messages_dict)) from error
    return values


def _place(index: Any) -> int | None:
    return index + 1 if isinstance(index, int) else None


def _field(found: Any) -> str | None:
    """Return the name of the first field that is wrong; what a file calls it may be of any length."""
    name = next(iter(found)) if isinstance(found, Mapping) else None
    return str(name)[:_LONGEST_NAME] if name and name != "_schema" else None
