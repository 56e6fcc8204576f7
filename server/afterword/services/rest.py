"""The rest of a reply: until when it rests, and when it is most welcome."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import Any

from afterword.domain import moments, rest_period
from afterword.domain.progress import is_to_be_asked
from afterword.domain.rest_period import QuietHours
from afterword.services import due_text, events, settings

ANSWERED = ("rejection", "hold")
"""The kinds of mail whose reply rests."""


def add_to(reading: Mapping[str, Any], received_at: str | None, now: datetime) -> dict[str, Any]:
    """Return a reading with what depends on the moment.

    That is the rest of its reply, whether to ask if the last text was sent, and which text fits by now.

    Args:
        received_at: when the mail came, as its page tells; the case's own word goes before it.
        now: in the person's time zone.
    """
    case = reading["case"] or {}
    came_at = case.get("received_at") or received_at
    is_answered = reading["verdict"]["kind"] in ANSWERED
    is_asked = is_to_be_asked(case.get("text_out"), case.get("sent_answer"), now)
    return {
        **reading,
        "rest": plan(came_at, case, now) if came_at and is_answered else None,
        "sent_question": is_asked,
        "text_out": events.last_text_out(case["case_id"]) if is_asked else None,
        "due_situation_id": due_text.situation_of(case, now.date()),
    }


def of_case(case: Mapping[str, Any], now: datetime) -> dict[str, Any] | None:
    """Return the rest of the reply in a case, or None where there is nothing to answer."""
    is_answered = case["is_decision"] is not False and case["state"] in ("not_selected", "on_hold")
    return plan(case["received_at"], case, now) if case["received_at"] and is_answered else None


def plan(received_at: str, case: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """Plan the rest after a mail that came at a moment.

    Args:
        case: what is kept of it; its own hours and how long it was put off are looked at.
    """
    chosen = settings.read()
    own_hours = case.get("rest_hours")
    hours = chosen["rest_hours"] if own_hours is None else own_hours
    parked_until = case.get("parked_until")
    zone = now.tzinfo or UTC
    planned = rest_period.plan(
        moments.from_text(received_at), hours, zone, moments.from_text(parked_until) if parked_until else None
    )
    times = {
        "ends_at": planned.ends_at,
        "good_from": planned.good_from,
        "good_until": planned.good_until,
        "fine_until": planned.fine_until,
        "announce_at": rest_period.announce_at(planned.ends_at, _quiet_hours(chosen), zone),
        "as_of": now,
    }
    return {
        "hours": hours,
        "own_hours": own_hours,
        "parked_until": parked_until,
        "zone": planned.zone(now.astimezone(UTC)),
        **{name: moments.to_text(moment) for name, moment in times.items()},
    }


def _quiet_hours(chosen: Mapping[str, Any]) -> QuietHours | None:
    begin, end = chosen["quiet_from"], chosen["quiet_until"]
    return QuietHours(time.fromisoformat(begin), time.fromisoformat(end)) if begin and end else None
