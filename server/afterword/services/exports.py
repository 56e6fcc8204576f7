"""Everything the companion keeps, as one file: written whole, in an order that is always the same.

What lets a browser in is never in it: neither the browsers that are connected nor the keys of what they told.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from peewee import Field, Model

from afterword.domain.export_format import (
    FORMAT,
    LETTERS,
    NOT_TOGETHER,
    PARTS,
    SETTINGS,
    SILENCE_PLANNED,
    VERSION,
)
from afterword.models.case import Case
from afterword.models.client import Client
from afterword.models.contact import CaseContact, Contact
from afterword.models.database import BaseModel, database
from afterword.models.event import Event
from afterword.models.feedback import Feedback, FeedbackItem, LessonAnswer
from afterword.models.idempotency import IdempotencyRecord
from afterword.models.reflection import Reflection, ReflectionItem
from afterword.models.setting import Setting
from afterword.services import letters, settings
from afterword.services.cases import SHOWN, complete
from afterword.services.checks import MUTED

TABLES: dict[str, type[BaseModel]] = {
    "cases": Case,
    "contacts": Contact,
    "case_contacts": CaseContact,
    "events": Event,
    "reflections": Reflection,
    "reflection_items": ReflectionItem,
    "feedback": Feedback,
    "feedback_items": FeedbackItem,
    "lesson_answers": LessonAnswer,
}
LEFT_OUT = (Client, IdempotencyRecord)
"""They belong to the browsers of this computer, and to nobody on another one."""

FOLLOWS = {
    "cases": ("search_text", "dated_at"),
    "contacts": ("search_text",),
    "reflection_items": ("search_text",),
}
"""Columns that follow from others, and are made anew by an import."""

SETTING_NAMES = (*settings.DEFAULTS, MUTED, NOT_TOGETHER, SILENCE_PLANNED)


def columns(part: str) -> dict[str, Field]:
    """Return what is exported of each row of a part: the fields by the names of their columns."""
    model = TABLES[part]
    left_out = FOLLOWS.get(part, ())
    fields: list[Field] = [each for each in model._meta.sorted_fields if each.name not in left_out]
    return {field.column_name: field for field in fields}


def write(now: datetime, with_letters: bool = False) -> bytes:
    """Return the export file: UTF-8 JSON, as docs/export.md describes it.

    Args:
        with_letters: the unsent letters too; those whose week is over are not there any more.

    Raises:
        letters.LettersUnreadableError, letters.LetterNotKeptError: they were asked for, and cannot be read.
    """
    content = {"format": FORMAT, "format_version": VERSION, **_read_all()}
    if with_letters:
        content[LETTERS] = letters.read_all(now)
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def list_cases() -> list[dict[str, Any]]:
    """Return every case for a table, those that are no decisions too, the newest first."""
    rows: Any = Case.select(*SHOWN).order_by(Case.dated_at.desc(), Case.id.desc()).dicts()
    return [complete(row) for row in rows]


def _read_all() -> dict[str, Any]:
    # Readers of one moment, who keep nobody from writing.
    with database.atomic("DEFERRED"):
        parts: dict[str, Any] = {name: _read_rows(name) for name in PARTS}
        kept = {
            row.name: _in_order(row.value) for row in Setting.select().where(Setting.name.in_(SETTING_NAMES))
        }
    if NOT_TOGETHER in kept:
        # The numbers of deleted cases stay there until the next choice.
        numbers = {row["id"] for row in parts["cases"]}
        kept[NOT_TOGETHER] = [number for number in kept[NOT_TOGETHER] if number in numbers]
    return {**parts, SETTINGS: dict(sorted(kept.items()))}


def _read_rows(part: str) -> list[dict[str, Any]]:
    fields = columns(part)
    model: type[Model] = TABLES[part]
    rows: Any = model.select(*fields.values()).order_by(fields["id"]).tuples()
    return [dict(zip(fields, map(_in_order, row), strict=True)) for row in rows]


def _in_order(value: Any) -> Any:
    """Return a kept value; the names within one are in the order of the alphabet, however it was told."""
    return dict(sorted(value.items())) if isinstance(value, dict) else value
