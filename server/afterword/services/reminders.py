"""The later word of a case, as its row holds it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Any

from afterword.domain import moments, reminder
from afterword.domain.case_state import ENDED, ON_HOLD, STILL_OPEN, TEXT_OUT
from afterword.domain.days.agreed_day import read_agreed_day
from afterword.domain.export_format import SILENCE_PLANNED
from afterword.domain.progress import NOT_SENT
from afterword.domain.reminder import Around, Reminder, Text
from afterword.domain.waiting import TALKED, is_waiting
from afterword.models.case import Case
from afterword.models.database import database
from afterword.models.event import Event
from afterword.models.setting import Setting

_LONGEST_SILENCE = timedelta(days=60)
_DEPENDS_ON = ("state", "stage", "received_at", "talked_on", "is_decision")
"""What a later word depends on, beside the day that the company named."""


def follow_event(case: Case, event: Mapping[str, Any], now: datetime) -> None:
    """Set the reminder that holds after an event; the row is not saved here.

    On hold, the day for a check-in that stands in the text is the day agreed on.
    """
    is_out = event["kind"] in TEXT_OUT
    agreed = read_agreed_day(event.get("check_in_on"), now.date()) if is_out else None
    if case.state == ON_HOLD and agreed:
        case.remind_chosen_on = agreed.isoformat()
    elif case.state != ON_HOLD and is_out and event["asks"]:
        # A new question has a day of its own.
        case.remind_chosen_on = None
    planned = reminder.after_event(
        event["kind"],
        _kept(case),
        case.state,
        now.date(),
        asks=event["asks"],
        template_id=event.get("template_id"),
        around=_around(case, now),
    )
    _set(case, planned)


def follow_reopening(case: Case, text: Text | None, now: datetime) -> None:
    """Plan the reminder of a case anew that was closed and is open again; the row is not saved here.

    Args:
        text: the last reply to the company; None where there is none that may be answered.
    """
    if case.is_decision is not False:
        around = _around(case, now)
        _set(case, reminder.after_reopening(_kept(case), case.state, now.date(), text, around))


def follow_taking_back(case: Case, text: Text | None, now: datetime) -> None:
    """Set the reminder that holds once an answer was taken back; the row is not saved here.

    Args:
        text: the last reply to the company; None where there is none that may be answered.
    """
    around = _around(case, now)
    _set(case, reminder.after_taking_back(_kept(case), case.state, now.date(), text, around))


def follow_facts(case: Case, before: Mapping[str, Any], fields: Mapping[str, Any], now: datetime) -> None:
    """Set the reminder that holds once facts were told, a chosen day among them; the row is not saved here.

    Args:
        before: the row as it was.
        fields: what was told, of which a chosen day counts here.
    """
    around = _around(case, now)
    if "remind_on" in fields:
        chosen = fields["remind_on"]
        case.remind_chosen_on = chosen
        kept = _kept(case)
        day = date.fromisoformat(chosen) if chosen else None
        _set(case, reminder.choose_day(kept, day, around) if day else reminder.end(kept))
        around = _around(case, now)
    if case.is_decision is False:
        _set(case, reminder.end(_kept(case)))
        return
    is_new = any(getattr(case, name) != before.get(name) for name in _DEPENDS_ON)
    is_new |= due_on(case) != _day_named(before.get("promise"))
    _set(case, reminder.after_correction(_kept(case), case.state, now.date(), is_new, around))


def plan_for_those_who_waited(now: datetime) -> None:
    """Plan, once for a history, the first question of cases that an earlier version kept without one."""
    with database.atomic():
        if Setting.get_or_none(Setting.name == SILENCE_PLANNED) is not None:
            return
        unplanned = Case.remind_on.is_null() & Case.remind_reason.is_null()
        # Of a last word that is longer ago, and of nothing else, every first question is long past.
        is_near = Case.dated_at >= moments.to_text(now - _LONGEST_SILENCE)
        is_near |= Case.talked_on.is_null(False) | Case.promise.is_null(False)
        waits = (Case.state == STILL_OPEN) & Case.stage.in_(TALKED) & unplanned & is_near
        for case in Case.select().where(waits):
            # A row that says no day where one belongs stays as it is, and keeps the companion from nothing.
            with suppress(ValueError):
                _set(case, reminder.for_one_who_waited(_kept(case), now.date(), _around(case, now)))
                case.save(only=(Case.remind_on, Case.remind_reason))
        Setting.insert(name=SILENCE_PLANNED, value=True).execute()


def due_on(case: Case) -> date | None:
    """Return the day that the company named."""
    return _day_named(case.promise)


def _day_named(promise: Mapping[str, Any] | None) -> date | None:
    day = (promise or {}).get("due_on")
    return date.fromisoformat(day) if day else None


def _around(case: Case, now: datetime) -> Around:
    chosen = case.remind_chosen_on
    return Around(due_on(case), _silent_since(case, now), date.fromisoformat(chosen) if chosen else None)


def _silent_since(case: Case, now: datetime) -> date | None:
    """Return the day of their last word where a first question may still be asked."""
    if not is_waiting(case.state, case.stage, case.is_decision, case.answer) or _has_nudged(case):
        return None
    written_on = moments.from_text(case.received_at or case.created_at).astimezone(now.tzinfo).date()
    talked_on = date.fromisoformat(case.talked_on) if case.talked_on else None
    return max(talked_on, written_on) if talked_on and case.received_at else talked_on or written_on


def _has_nudged(case: Case) -> bool:
    if case.id is None or case.sent_answer == NOT_SENT:
        return False
    nudges = Event.template_id.startswith("first_nudge") | Event.template_id.startswith("last_nudge")
    return bool(Event.select(Event.id).where(Event.case == case.id, nudges).exists())


def _kept(case: Case) -> Reminder:
    return Reminder(date.fromisoformat(case.remind_on) if case.remind_on else None, case.remind_reason)


def _set(case: Case, planned: Reminder) -> None:
    is_over = case.state in ENDED or case.is_decision is False
    chosen = date.fromisoformat(case.remind_chosen_on) if case.remind_chosen_on else None
    kept = _kept(case)
    planned = reminder.take_up(kept, planned, chosen, is_over)
    chosen = reminder.chosen_after(chosen, kept, planned, is_over)
    case.remind_on = planned.on.isoformat() if planned.on else None
    case.remind_reason = planned.reason
    case.remind_chosen_on = chosen.isoformat() if chosen else None
