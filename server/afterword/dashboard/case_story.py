"""What a case's page says beside the facts: when to write, how far one has come, and the later word."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from afterword.dashboard import story_words, when
from afterword.domain.case_state import ENDED
from afterword.domain.progress import AWAITING, LAST_NOTE, NUDGED, SENT, is_to_be_asked
from afterword.domain.reminder import ANSWER_AWAITED, STOPPED
from afterword.services import check_ins, rest

_PUT_IN = {
    "asked": "question_put_in",
    "accepted_offer": "question_put_in",
    NUDGED: "nudge_put_in",
    LAST_NOTE: "last_note_put_in",
}
"""What is said of a text as long as nobody said that it was sent."""


class Zone(NamedTuple):
    """One part of the time in which a reply rests and is welcome."""

    name: str
    title: str
    told: str
    is_now: bool


def tell(case: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """Return everything of it, by the names that the page uses."""
    planned = rest.of_case(case, now) if case["progress"] is None else None
    owes_nothing = bool(planned) and case["sender_kind"] == "no_reply"
    return {
        # No time is the right one for a reply that nobody would read.
        "rest": tell_rest(planned, now) if planned and not owes_nothing else None,
        "owes_nothing": owes_nothing,
        "progress": _tell_progress(case),
        "asks_whether_sent": is_to_be_asked(case["text_out"], case["sent_answer"], now),
        "asks_for_answer": case["progress"] in AWAITING,
        "answer": case["answer"],
        "later": tell_later_word(case, now.date()),
        "is_stopped": case["remind_reason"] == STOPPED and case["state"] not in ENDED,
        "offers_end": case["progress"] == LAST_NOTE and case["state"] not in ENDED,
        "tells_referrer": bool(case["referral"])
        and not case["referrer_told"]
        and case["is_decision"] is not False
        and case["state"] not in ENDED,
    }


def tell_rest(planned: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """Return the rest in one text, and as zones of which those that are over tell nothing any more."""
    told = {
        "until": when.clock_in_words(planned["ends_at"], now),
        "good": when.part_of_day_in_words(planned["good_from"], now),
        "fine": when.moment_day_in_words(planned["fine_until"], now),
    }
    zones = []
    is_over = True
    for name, title in story_words.REST_ZONES.items():
        is_now = planned["zone"] == name
        is_over = is_over and not is_now
        ahead = "" if is_over else story_words.AHEAD[name].format(**told)
        zones.append(Zone(name, title, story_words.NOW if is_now and name == "good" else ahead, is_now))
    return {
        "text": story_words.REST[planned["zone"]].format(**told),
        "zones": [] if is_over else zones,
        "own_hours": planned["own_hours"],
    }


def tell_later_word(case: Mapping[str, Any], today: date) -> dict[str, Any] | None:
    """Return when a later word is welcome and why, or None where there is none."""
    if not case["remind_on"]:
        return None
    day = date.fromisoformat(case["remind_on"])
    is_due = day <= today
    told = when.on_day_in_words(day, today)
    return {
        "text": story_words.BY_NOW if is_due else story_words.LATER.format(day=told),
        "why": story_words.REMINDERS[case["remind_reason"]],
        "has_hello": check_ins.is_due(case, today),
        "can_end": is_due and case["remind_reason"] in ANSWER_AWAITED,
    }


def _tell_progress(case: Mapping[str, Any]) -> str | None:
    progress = case["progress"] or ""
    put_in = _PUT_IN.get(progress, progress) if case["sent_answer"] != SENT else progress
    return story_words.PROGRESS.get(put_in)
