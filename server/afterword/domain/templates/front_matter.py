"""The head of a template file: TOML between two lines of `+++`, checked key by key."""

from __future__ import annotations

import re
import tomllib
from typing import Any, NamedTuple

from afterword.domain.contact import RELATIONS
from afterword.domain.errors import TemplateInvalid
from afterword.domain.templates.placeholders import CATALOGUE

TONES = ("plain", "warm", "formal", "brief")
CHANNELS = ("reply", "new_mail", "connection_note", "message")

_FENCE = "+++\n"
_ID = re.compile(r"[a-z]+(_[a-z]+)*\.(plain|warm|formal|brief)")
_SITUATION = re.compile(r"T[0-9]{2}[ab]?(?:-[a-z]+)?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
_TYPES: dict[str, type] = {
    "id": str,
    "situation": str,
    "channel": str,
    "tone": str,
    "language": str,
    "version": int,
    "title": str,
    "asks": bool,
    "ingredients": list,
    "limits": dict,
    "subject": str,
    "drop_order": list,
    "alternative": str,
    "relations": list,
}
_OPTIONAL = {"subject", "drop_order", "alternative", "relations"}


class Head(NamedTuple):
    """The parts of a template file, not yet compiled."""

    fields: dict[str, Any]
    body: str
    lines_before: int


def read(text: str, source: str) -> Head:
    """Split a template file and check its front matter.

    Raises:
        TemplateInvalid: a key is missing, unknown, or of the wrong kind.
    """
    pieces = text.replace("\r\n", "\n").split(_FENCE, 2)
    if len(pieces) != 3 or pieces[0]:
        raise TemplateInvalid("No front matter between two lines of +++", source, 1)
    try:
        fields = tomllib.loads(pieces[1])
    except tomllib.TOMLDecodeError as error:
        raise TemplateInvalid(f"Front matter that is not TOML ({error})", source) from error
    problem = _find_wrong_key(fields) or _find_wrong_value(fields)
    if problem:
        raise TemplateInvalid(problem, source)
    return Head(fields, pieces[2], pieces[1].count("\n") + 2)


def _find_wrong_key(fields: dict[str, Any]) -> str | None:
    for key, wanted in _TYPES.items():
        if key not in fields:
            if key not in _OPTIONAL:
                return f'Missing key "{key}"'
        elif type(fields[key]) is not wanted:
            return f'Key "{key}" is not of kind {wanted.__name__}'
    unknown = sorted(fields.keys() - _TYPES.keys())
    return f'Unknown key "{unknown[0]}"' if unknown else None


def _find_wrong_value(fields: dict[str, Any]) -> str | None:
    checks = {
        "id": _ID.fullmatch(fields["id"]) and fields["id"].endswith(f".{fields['tone']}"),
        "situation": _SITUATION.fullmatch(fields["situation"]),
        "channel": fields["channel"] in CHANNELS,
        "tone": fields["tone"] in TONES,
        "language": _LANGUAGE.fullmatch(fields["language"]),
        "version": fields["version"] >= 1,
        "title": fields["title"].strip(),
        "ingredients": all(isinstance(item, str) and item for item in fields["ingredients"]),
        "limits": _are_limits(fields["limits"], fields["channel"]),
        "subject": ("subject" in fields) == (fields["channel"] == "new_mail"),
        "drop_order": all(_is_part(item) for item in fields.get("drop_order", [])),
        "alternative": fields.get("alternative", "-").strip(),
        "relations": all(each in RELATIONS for each in fields.get("relations", [])),
    }
    return next((f'Wrong value for "{key}"' for key, is_right in checks.items() if not is_right), None)


def _are_limits(limits: dict[str, Any], channel: str) -> bool:
    whole = all(type(limit) is int and limit > 0 for limit in limits.values())
    wanted = {"max_characters"} if channel == "connection_note" else {"min_words", "max_words"}
    return whole and limits.keys() == wanted


def _is_part(item: object) -> bool:
    return (
        isinstance(item, dict) and item.keys() == {"part", "placeholder"} and item["placeholder"] in CATALOGUE
    )
