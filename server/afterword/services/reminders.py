"""The later word of a case, as its row holds it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from afterword.domain import reminder
from afterword.domain.case_state import TEXT_OUT
from afterword.domain.reminder import ENDED, Reminder, Text
from afterword.models.case import Case


def follow_event(case: Case, event: Mapping[str, Any], today: date) -> None:
    """Set the reminder that holds after an event; the row is not saved here."""
    if event["kind"] in TEXT_OUT and event["asks"]:
        # A new question has a day of its own.
        case.remind_chosen_on = None
    planned = reminder.after_event(
        event["kind"],
        _kept(case),
        case.state,
        today,
        asks=event["asks"],
        template_id=event.get("template_id"),
        due_on=due_on(case),
    )
    _set(case, planned)


def follow_reopening(case: Case, text: Text | None, today: date) -> None:
    """Plan the reminder of a case anew that was closed and is open again; the row is not saved here.

    Args:
        text: the last reply to the company; None where there is none that may be answered.
    """
    if case.is_decision is not False:
        _set(case, reminder.after_reopening(_kept(case), case.state, today, text, due_on(case)))


def follow_taking_back(case: Case, text: Text | None, today: date) -> None:
    """Set the reminder that holds once an answer was taken back; the row is not saved here.

    Args:
        text: the last reply to the company; None where there is none that may be answered.
    """
    _set(case, reminder.after_taking_back(_kept(case), case.state, today, text))


def follow_facts(case: Case, fields: Mapping[str, Any], today: date, is_new: bool) -> None:
    """Set the reminder that holds once facts were told, a chosen day among them; the row is not saved here.

    Args:
        is_new: whether the case, its state or the day the company named is new.
    """
    if "remind_on" in fields:
        chosen = fields["remind_on"]
        case.remind_chosen_on = chosen
        kept = _kept(case)
        _set(case, reminder.choose_day(kept, date.fromisoformat(chosen)) if chosen else reminder.end(kept))
    if case.is_decision is False:
        _set(case, reminder.end(_kept(case)))
    else:
        _set(case, reminder.after_correction(_kept(case), case.state, today, due_on(case), is_new))


def due_on(case: Case) -> date | None:
    """Return the day that the company named."""
    day = (case.promise or {}).get("due_on")
    return date.fromisoformat(day) if day else None


def _kept(case: Case) -> Reminder:
    return Reminder(date.fromisoformat(case.remind_on) if case.remind_on else None, case.remind_reason)


def _set(case: Case, planned: Reminder) -> None:
    is_over = case.state in ENDED or case.is_decision is False
    chosen = date.fromisoformat(case.remind_chosen_on) if case.remind_chosen_on else None
    planned = reminder.take_up(_kept(case), planned, chosen, is_over)
    chosen = reminder.chosen_after(chosen, planned, is_over)
    case.remind_on = planned.on.isoformat() if planned.on else None
    case.remind_reason = planned.reason
    case.remind_chosen_on = chosen.isoformat() if chosen else None
