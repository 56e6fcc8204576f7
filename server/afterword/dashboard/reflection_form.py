"""The form of one step of a look back: what stands in it, what was typed, and what is wrong, by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from afterword.dashboard import reflection_words as words
from afterword.dashboard.form import check, typed_rows
from afterword.domain.reflection import FIELDS, ITEMS, MOST_ITEMS
from afterword.domain.situation import STAGES
from afterword.schemas.reflections import ITEM_SCHEMAS, STEP_SCHEMAS

LEAST_ROWS = {"stages": 3, "questions": 3, "requirements": 5}
EMPTY_ROWS = 2
"""So many empty rows stand below what is there; a press on "Save and add more" brings others."""


def from_reflection(
    step: str, reflection: Mapping[str, Any] | None, case: Mapping[str, Any]
) -> dict[str, str]:
    """Return what the form of a step holds before anything is typed."""
    if step not in ITEMS:
        return {name: (reflection or {}).get(name) or "" for name in FIELDS[step]}
    kept = [item for item in (reflection or {"items": []})["items"] if item["kind"] == ITEMS[step]]
    rows = [(item["text"], item["rating"]) for item in kept]
    if step == "stages" and not rows:
        rows = [(text, None) for text in _offered_stages(case)]
    typed: dict[str, str] = {}
    for number, (text, rating) in enumerate(rows):
        typed |= {f"text-{number}": text, f"rating-{number}": rating or ""}
    return typed


def row_numbers(step: str, typed: Mapping[str, str]) -> range:
    """Return the numbers of the rows to show: those that hold something, and some empty ones."""
    used = [number + 1 for number in typed_rows(typed) if typed[f"text-{number}"].strip()]
    return range(min(max(LEAST_ROWS[step], max(used, default=0) + EMPTY_ROWS), MOST_ITEMS))


def read(step: str, form: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the fields of the step as they were typed and, for each wrong field, one sentence."""
    if step in ITEMS:
        return _read_items(step, form)
    plain = {name: form.get(name, "").replace("\r\n", "\n") for name in FIELDS[step]}
    if "own_guess_theme" in plain:
        plain["own_guess_theme"] = plain["own_guess_theme"] or None  # type: ignore[assignment]
    return check(STEP_SCHEMAS[step], plain)


def _read_items(step: str, form: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    items: list[dict[str, Any]] = []
    problems: dict[str, str] = {}
    for number in typed_rows(form):
        typed = {"text": form[f"text-{number}"], "rating": form.get(f"rating-{number}") or None}
        item, wrong = check(ITEM_SCHEMAS[ITEMS[step]], typed)
        problems |= {f"{name}-{number}": told for name, told in wrong.items()}
        if not wrong and item["text"] and not _is_left_as_offered(step, item):
            items.append(item)
    return {"items": items}, problems


def _offered_stages(case: Mapping[str, Any]) -> list[str]:
    """Name the stages up to the one that was reached; all of them when that is not known."""
    reached = STAGES.index(case["stage"]) if case["stage"] else len(STAGES) - 1
    return [words.STAGES[stage] for stage in STAGES[: reached + 1]]


def _is_left_as_offered(step: str, item: Mapping[str, Any]) -> bool:
    return step == "stages" and item["rating"] is None and item["text"] in words.STAGES.values()
