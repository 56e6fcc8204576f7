"""A short hello to whoever gave feedback: offered after the thanks, planned, said, at rest after two."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from afterword.domain import check_in, moments
from afterword.domain.case_state import SAID_HELLO, TEXT_OUT
from afterword.domain.reminder import CHECK_IN
from afterword.models.case import Case
from afterword.models.database import database
from afterword.models.event import Event
from afterword.models.feedback import Feedback
from afterword.services import cases, drafts, events, settings

FIRST_HELLO, LATER_HELLO = "T22", "T23"
_THANKS = "feedback_received."
_PHRASES = {check_in.ADVICE: "I have used the advice you gave me"}
"""How a reason stands in the text, where that follows from it; the others are written by the person."""


def offer(case: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what can be planned in a case, or None where it is not the time for it.

    It is offered once the person thanked for feedback, and while nothing else is planned or stopped.

    Returns: the names of the moments ("moments"); none of them is left after two hellos.
    """
    if case["remind_reason"] or case["is_decision"] is False or not _has_thanked(case["case_id"]):
        return None
    return {"moments": check_in.moments_after(_count_said(case["case_id"]))}


def plan(case_id: int, moment: str, reason: str, now: datetime) -> bool:
    """Plan a hello for one of the moments and reasons of the list, where the case still offers it.

    A page that was left open may ask for what was stopped or is at rest since.

    Returns: whether it is planned.

    Raises:
        CaseNotFound: there is no case of that number.
    """
    day = check_in.day_of(moment, now.date()).isoformat()
    planned = {
        "remind_on": day,
        "remind_chosen_on": day,
        "remind_reason": CHECK_IN,
        "check_in_reason": reason,
    }
    with database.atomic():
        case = cases.get(case_id)
        is_planned = case["remind_reason"] == CHECK_IN
        offered = offer({**case, "remind_reason": None} if is_planned else case)
        if offered is None or moment not in offered["moments"]:
            return False
        Case.update(**planned, updated_at=moments.to_text(now)).where(Case.id == case_id).execute()
    return True


def note_said(case_id: int, client_id: str, key: str, now: datetime) -> None:
    """Note that the person said hello; told again on the same day from another window, it is one hello.

    Raises:
        CaseNotFound: there is no case of that number.
    """
    with database.atomic():
        case = cases.get(case_id)
        if case["remind_reason"] == CHECK_IN or not _was_said_on(case_id, now):
            events.add(case_id, SAID_HELLO, client_id=client_id, key=key, now=now)


def is_due(case: Mapping[str, Any], today: date) -> bool:
    """Tell whether the day of a hello has come."""
    return case["remind_reason"] == CHECK_IN and (case["remind_on"] or "9999") <= today.isoformat()


def text(case: Mapping[str, Any], tone: str | None = None) -> dict[str, Any]:
    """Return the draft of the hello: the first one, or a later one."""
    values = {
        "contact_name": case["contact_name"],
        "company": case["company"],
        "role": case["role"],
        "reason": _PHRASES.get(case["check_in_reason"] or ""),
    }
    situation_id = LATER_HELLO if _count_said(case["case_id"]) else FIRST_HELLO
    return drafts.fill({}, values=settings.fill_in(values), situation_id=situation_id, tone=tone)


def _has_thanked(case_id: int) -> bool:
    thanked = Feedback.select(Feedback.id).where(Feedback.case == case_id, Feedback.thanked_at.is_null(False))
    out = Event.kind.in_(TEXT_OUT) & Event.template_id.startswith(_THANKS)
    return thanked.exists() or Event.select(Event.id).where(Event.case == case_id, out).exists()


def _count_said(case_id: int) -> int:
    count: int = Event.select().where(Event.case == case_id, Event.kind == SAID_HELLO).count()
    return count


def _was_said_on(case_id: int, now: datetime) -> bool:
    said = Event.select(Event.recorded_at).where(Event.case == case_id, Event.kind == SAID_HELLO)
    days = (moments.from_text(each.recorded_at).astimezone(now.tzinfo).date() for each in said)
    return now.date() in days
