"""Several decisions close together: offered to be looked at together, parked until then, closed quietly."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import fn

from afterword.domain import moments
from afterword.domain.case_state import NOT_SELECTED, ON_HOLD
from afterword.domain.export_format import NOT_TOGETHER
from afterword.domain.progress import SENT
from afterword.domain.together import FURTHEST, RECENT, find_group, rank
from afterword.models.case import Case
from afterword.models.database import database
from afterword.models.event import Event
from afterword.models.prepared import insert
from afterword.models.setting import Setting
from afterword.services import events
from afterword.services.cases import SHOWN


@dataclass(frozen=True)
class Offer:
    """What the first page says of decisions that came close together.

    Attributes:
        case_ids: of which cases.
        until: when they will be looked at together; None while that is open.
        was_parked: the moment that was chosen before is over.
    """

    case_ids: tuple[int, ...]
    until: str | None
    was_parked: bool


def offer(now: datetime) -> Offer | None:
    """Return what to offer now, or None where nothing is to be said."""
    left_alone = set(_read_not_now())
    rows = [row for row in _open_decisions(now) if row.id not in left_alone]
    moment = moments.to_text(now)
    waiting = {row.id: row for row in rows if row.parked_until and row.parked_until > moment}
    free = {row.id: row for row in rows if row.id not in waiting}
    group = _group(list(free.values()))
    if group:
        was_parked = any(free[case_id].parked_until for case_id in group)
        return Offer(tuple(group), None, was_parked)
    parked = _group(list(waiting.values()))
    if parked:
        until = min(waiting[case_id].parked_until or moment for case_id in parked)
        return Offer(tuple(parked), until, was_parked=False)
    return None


def list_cases(now: datetime, case_ids: Sequence[int] | None = None) -> list[dict[str, Any]]:
    """Return the open decisions that came close together, the kindest sender first.

    Args:
        case_ids: only those of them that are still open, in this order; so that a list which was begun stays
            the same when one of it is closed.
    """
    if case_ids is None:
        return _shown(_group(_open_decisions(now)))
    still_open = {row.id for row in _open_decisions(now)}
    return _shown([case_id for case_id in case_ids if case_id in still_open])


def park(until: datetime, now: datetime) -> None:
    """Put off those that are offered until a moment; a second press finds none to put off."""
    moment = moments.to_text(now)
    with database.atomic():
        offered = offer(now)
        if offered is None or offered.until is not None:
            return
        changed = {Case.parked_until: moments.to_text(until), Case.updated_at: moment}
        Case.update(changed).where(Case.id.in_(offered.case_ids)).execute()
        for case_id in offered.case_ids:
            event = {"kind": "parked", "happened_at": moment, "recorded_at": moment, "asks": False}
            insert(Event, {"case": case_id, **event})


def leave_alone(now: datetime) -> None:
    """Offer these cases together no more; later ones are offered as before."""
    with database.atomic():
        offered = offer(now)
        still_open = {row.id for row in _open_decisions(now)}
        left_alone = still_open & set(_read_not_now()) | set(offered.case_ids if offered else ())
        Setting.insert(name=NOT_TOGETHER, value=sorted(left_alone)).on_conflict_replace().execute()


def close(case_ids: Collection[int], client_id: str, key: str, now: datetime) -> None:
    """Close those of the cases that are still open decisions, once for each key."""
    with database.atomic():
        still_open = {row.id for row in _open_decisions(now)}
        for case_id in sorted(still_open & set(case_ids)):
            events.add(case_id, "closed", client_id, f"{key}.{case_id}", now)


def _open_decisions(now: datetime) -> list[Case]:
    """Decisions of late that nothing answered and that are not closed."""
    since = moments.to_text(now - RECENT)
    answers = Event.select(Event.id).where(Event.case == Case.id, events.REPLY_OUT)
    found = Case.select(Case.id, Case.dated_at, Case.sender_kind, Case.parked_until).where(
        Case.state.in_((NOT_SELECTED, ON_HOLD)),
        Case.dated_at >= moments.to_text(now - RECENT - FURTHEST),
        Case.is_decision.is_null() | (Case.is_decision == True),  # noqa: E712
        Case.sent_answer.is_null() | (Case.sent_answer != SENT),
        ~fn.EXISTS(answers),
    )
    return [row for row in found if max(row.dated_at, row.parked_until or "") >= since]


def _group(rows: Sequence[Case]) -> list[int]:
    """Return the numbers of those that came close together, the kindest sender first, then the oldest."""
    near = find_group({row.id: moments.from_text(row.dated_at) for row in rows})
    ordered = sorted(rows, key=lambda row: (rank(row.sender_kind), row.dated_at, row.id))
    return [row.id for row in ordered if row.id in near]


def _shown(case_ids: Sequence[int]) -> list[dict[str, Any]]:
    rows: Any = Case.select(*SHOWN).where(Case.id.in_(case_ids)).dicts()
    by_id = {row["case_id"]: row for row in rows}
    return [by_id[case_id] for case_id in case_ids]


def _read_not_now() -> list[int]:
    kept = Setting.get_or_none(name=NOT_TOGETHER)
    return list(kept.value) if kept else []
