"""The file that holds everything the companion keeps: its version, and how its rows hang together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from afterword.domain.errors import ImportRefused

FORMAT = "afterword"
VERSION = 1
"""Raised with every change that an older Afterword could not read. docs/export.md tells what each holds."""

SETTINGS = "settings"
LETTERS = "letters"
"""The unsent letters: this part is in the file only where the person asked for it."""

NOT_TOGETHER = "together_not_now"
"""The setting that holds numbers of cases."""

SILENCE_PLANNED = "silence_planned"
"""The setting that says that the cases which waited before silence came up by itself were planned, once."""

HIGHEST_NUMBER = 10**9
"""Rows of a file keep their numbers up to this one, which nobody reaches: later rows always find a number."""


@dataclass(frozen=True)
class Part:
    """One list of rows.

    Attributes:
        unique: each a group of fields; no two rows have the same values in all of them, where none is null.
        belongs_to: by field, the part in which a row of that number stands; null belongs nowhere.
    """

    unique: tuple[tuple[str, ...], ...] = (("id",),)
    belongs_to: Mapping[str, str] = field(default_factory=dict)


_IN_CASE = {"case_id": "cases"}

PARTS: dict[str, Part] = {
    "cases": Part((("id",), ("message_id",))),
    "contacts": Part((("id",), ("profile_address",))),
    "case_contacts": Part((("id",), ("case_id", "contact_id")), {**_IN_CASE, "contact_id": "contacts"}),
    "events": Part(belongs_to={**_IN_CASE, "contact_id": "contacts"}),
    "reflections": Part((("id",), ("case_id",)), _IN_CASE),
    "reflection_items": Part(belongs_to={"reflection_id": "reflections"}),
    "feedback": Part((("id",), ("case_id",)), _IN_CASE),
    "feedback_items": Part(belongs_to={"feedback_id": "feedback"}),
    "lesson_answers": Part((("id",), ("case_id", "feedback_id")), {**_IN_CASE, "feedback_id": "feedback"}),
}
"""What stands first is what the others belong to."""


def check(content: Mapping[str, Any]) -> None:
    """Look whether the rows of a file, each well-shaped by itself, hang together.

    Args:
        content: the parts of a file, as `schemas.exports` reads them.

    Raises:
        ImportRefused: two rows are the same one, or a row belongs to one that is not in the file.
    """
    for name, part in PARTS.items():
        for fields in part.unique:
            _check_unique(name, fields, content[name])
        for own, other in part.belongs_to.items():
            numbers = {row["id"] for row in content[other]}
            for place, row in enumerate(content[name], start=1):
                _check_belongs(row[own], numbers, name, place, own)
    _check_unique(LETTERS, ("key",), content.get(LETTERS, ()))
    numbers = {row["id"] for row in content["cases"]}
    for place, number in enumerate(content[SETTINGS].get(NOT_TOGETHER, ()), start=1):
        _check_belongs(number, numbers, SETTINGS, place, NOT_TOGETHER)


def _check_unique(name: str, fields: Iterable[str], rows: Sequence[Mapping[str, Any]]) -> None:
    seen = set()
    for place, row in enumerate(rows, start=1):
        values = tuple(row[each] for each in fields)
        if None in values:
            continue
        if values in seen:
            raise ImportRefused("twice", name, place, ", ".join(fields))
        seen.add(values)


def _check_belongs(number: int | None, numbers: set[int], name: str, place: int, own: str) -> None:
    if number is not None and number not in numbers:
        raise ImportRefused("belongs_nowhere", name, place, own)


def number_anew(content: MutableMapping[str, Any]) -> None:
    """Number the rows of each part that goes beyond HIGHEST_NUMBER anew: from 1, in the same order.

    Args:
        content: the parts of a file that has passed `check`; what belongs to a row goes on belonging to it.
    """
    for name in PARTS:
        rows = content[name]
        if all(row["id"] <= HIGHEST_NUMBER for row in rows):
            continue
        numbers = {old: new for new, old in enumerate(sorted(row["id"] for row in rows), start=1)}
        content[name] = [{**row, "id": numbers[row["id"]]} for row in rows]
        for other, part in PARTS.items():
            for own in (own for own, place in part.belongs_to.items() if place == name):
                content[other] = [{**row, own: numbers.get(row[own])} for row in content[other]]
        if name == "cases" and NOT_TOGETHER in content[SETTINGS]:
            chosen = [numbers[number] for number in content[SETTINGS][NOT_TOGETHER]]
            content[SETTINGS] = {**content[SETTINGS], NOT_TOGETHER: chosen}
