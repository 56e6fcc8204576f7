"""Reflections: the person's own look back on a case, kept step by step, finished once, searched later.

Saving a step puts what is given in the place of what was there, so that a second press changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from peewee import fn

from afterword.domain import moments
from afterword.domain.errors import CaseNotFound
from afterword.domain.reflection import DONE, FIELDS, HARD, ITEMS, MOST_ITEMS, step_after
from afterword.domain.search_words import fold
from afterword.models.case import WHICH_CASE, Case
from afterword.models.database import database
from afterword.models.event import Event
from afterword.models.prepared import insert
from afterword.models.reflection import Reflection, ReflectionItem

TOLD = ("went_well", "was_hard", "friend_view", "own_guess", "own_guess_theme", "keep", "change")
_SHOWN = (Reflection.case.alias("case_id"), *(getattr(Reflection, name) for name in TOLD))
_SHOWN += (Reflection.step, Reflection.finished_at, Reflection.created_at, Reflection.updated_at)


def read(case_id: int) -> dict[str, Any] | None:
    """Return the look back on a case with its items in order, or None when none was begun.

    Each item is a dictionary with item_id, kind, text and rating; a rating that was skipped is None.
    """
    found = Reflection.select(*_SHOWN).where(Reflection.case == case_id).dicts().first()
    if found is None:
        return None
    items = (
        ReflectionItem.select(
            ReflectionItem.id.alias("item_id"),
            ReflectionItem.kind,
            ReflectionItem.text,
            ReflectionItem.rating,
        )
        .join(Reflection)
        .where(Reflection.case == case_id)
        .order_by(ReflectionItem.kind, ReflectionItem.position)
        .dicts()
    )
    return {**found, "items": list(items)}


def save_step(
    case_id: int, step: str, fields: Mapping[str, Any], now: datetime, go_on_at: str | None = None
) -> None:
    """Keep what one step holds, and where to go on; the first step kept begins the look back.

    Args:
        step: one of `domain.reflection.STEPS`.
        fields: the step's own fields, or `items`, each with text and rating. What is absent stays.
        go_on_at: the step to come back to; the one after this if it is not given.

    Raises:
        CaseNotFound: there is no case of that number.
    """
    with database.atomic():
        reflection = _begin(case_id, now)
        for name in FIELDS.get(step, ()):
            if name in fields:
                setattr(reflection, name, fields[name])
        if step in ITEMS and "items" in fields:
            _put_items(reflection, ITEMS[step], fields["items"][:MOST_ITEMS])
        if reflection.finished_at is None:
            reflection.step = go_on_at or step_after(step)
        reflection.updated_at = moments.to_text(now)
        reflection.save()


def finish(case_id: int, now: datetime) -> None:
    """End the look back; it can be read and changed afterwards. The event is recorded the first time only.

    Raises:
        CaseNotFound: there is no case of that number.
    """
    with database.atomic():
        reflection = _begin(case_id, now)
        if reflection.finished_at is not None:
            return
        moment = moments.to_text(now)
        reflection.step, reflection.finished_at, reflection.updated_at = DONE, moment, moment
        reflection.save()
        event = {"kind": "reflected", "happened_at": moment, "recorded_at": moment, "asks": False}
        insert(Event, {"case": case_id, **event})


def hard_questions(words: str | None = None, cursor: int | None = None, limit: int = 25) -> dict[str, Any]:
    """Return one page of the questions that were hard, the latest first, and the cursor of the next or None.

    Args:
        words: each must stand in the question, the company, the role or the person's name.
        cursor: from the page before.
    """
    found = (
        ReflectionItem.select(
            ReflectionItem.id.alias("item_id"),
            ReflectionItem.text,
            Reflection.updated_at.alias("reflected_at"),
            *WHICH_CASE,
        )
        .join(Reflection)
        .join(Case)
        .where(ReflectionItem.kind == "question", ReflectionItem.rating == HARD)
    )
    if cursor is not None:
        found = found.where(ReflectionItem.id < cursor)
    for word in fold(words or "").split():
        found = found.where(
            (fn.instr(ReflectionItem.search_text, word) > 0) | (fn.instr(Case.search_text, word) > 0)
        )
    rows: Any = list(found.order_by(ReflectionItem.id.desc()).limit(limit + 1).dicts())
    page = rows[:limit]
    return {"questions": page, "next_cursor": page[-1]["item_id"] if len(rows) > limit else None}


def _begin(case_id: int, now: datetime) -> Reflection:
    """Return the case's look back, a new one if there is none, inside a transaction of the caller."""
    found: Reflection | None = Reflection.get_or_none(case=case_id)
    if found is not None:
        return found
    if not Case.select(Case.id).where(Case.id == case_id).exists():
        raise CaseNotFound(case_id)
    moment = moments.to_text(now)
    begun: Reflection = Reflection.create(case=case_id, created_at=moment, updated_at=moment)
    return begun


def _put_items(reflection: Reflection, kind: str, told: Sequence[Mapping[str, Any]]) -> None:
    """Make the items of one kind those that were told; an item keeps its number as long as its place is."""
    of_kind = (ReflectionItem.reflection == reflection) & (ReflectionItem.kind == kind)
    kept = list(ReflectionItem.select().where(of_kind).order_by(ReflectionItem.position))
    for position, item in enumerate(told):
        row = kept[position] if position < len(kept) else ReflectionItem(reflection=reflection, kind=kind)
        row.text, row.rating, row.position = item["text"], item["rating"], position
        row.search_text = fold(item["text"])
        row.save()
    for row in kept[len(told) :]:
        row.delete_instance()
