"""When a later word is welcome: on which day, and why. It is offered on that day, and never by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from afterword.domain.answer import ANSWERS
from afterword.domain.case_state import CLOSED_BY_ME, NO_ANSWER, ON_HOLD, TEXT_OUT

QUESTION_UNANSWERED = "question_unanswered"
ROLE_ON_HOLD = "on_hold"
PROMISE = "promise"
OWN_CHOICE = "own_choice"
STOPPED = "stopped"
REASONS = (QUESTION_UNANSWERED, ROLE_ON_HOLD, PROMISE, OWN_CHOICE, STOPPED)

AFTER_A_QUESTION = timedelta(days=12)
WHILE_ON_HOLD = timedelta(weeks=6)
ENDED = (CLOSED_BY_ME, NO_ANSWER)
LAST_WORDS = ("feedback_nudge", "last_nudge")
"""Texts after which nothing more is asked: one reminder of a question, and one last note."""


@dataclass(frozen=True)
class Reminder:
    """The day of a later word and its reason; without a day there is none."""

    on: date | None = None
    reason: str | None = None


@dataclass(frozen=True)
class Text:
    """A text to the company: the day on which it went out, whether it asks, and which one it was."""

    on: date
    asks: bool
    template_id: str | None = None


NONE = Reminder()
STOP = Reminder(None, STOPPED)


def after_event(
    kind: str,
    kept: Reminder,
    state: str,
    today: date,
    asks: bool = False,
    template_id: str | None = None,
    due_on: date | None = None,
) -> Reminder:
    """Return the reminder that holds once an event has happened.

    Args:
        kind: of the event.
        state: of the case after the event.
        asks: whether the text that was put in or sent asks for something.
        template_id: which text it was.
        due_on: the day the company named, if it named one.
    """
    if kind == "reminder_stopped":
        return STOP
    if state in ENDED:
        return end(kept)
    if kind in ("not_sent", *ANSWERS):
        return NONE if kept.reason == QUESTION_UNANSWERED else kept
    if kind not in (*TEXT_OUT, "marked_as_sent") or kept.reason == STOPPED:
        return kept
    if (template_id or "").startswith(LAST_WORDS):
        return NONE
    if state != ON_HOLD and asks:
        return Reminder(today + AFTER_A_QUESTION, QUESTION_UNANSWERED)
    return _later_word(state, today, due_on) or kept


def after_reopening(
    kept: Reminder, state: str, today: date, text: Text | None, due_on: date | None
) -> Reminder:
    """Return the reminder of a case that is open again, because closing it had ended the one it had.

    A question is awaited from the day it went out, so its day may have come already.

    Args:
        text: the last one to the company, unless it was not sent.
    """
    if kept != NONE or state in ENDED:
        return end(kept) if state in ENDED else kept
    if text and (text.template_id or "").startswith(LAST_WORDS):
        return NONE
    if text and text.asks and state != ON_HOLD:
        return Reminder(text.on + AFTER_A_QUESTION, QUESTION_UNANSWERED)
    is_awaited = text is not None or state == ON_HOLD
    return (_later_word(state, today, due_on) if is_awaited else None) or NONE


def after_taking_back(kept: Reminder, state: str, today: date, text: Text | None) -> Reminder:
    """Return the reminder that holds once an answer was taken back: the question is open again until its day.

    Args:
        text: the last one to the company, unless it was not sent.
    """
    if kept != NONE or text is None or not text.asks or state in (*ENDED, ON_HOLD):
        return kept
    if (text.template_id or "").startswith(LAST_WORDS) or text.on + AFTER_A_QUESTION < today:
        return kept
    return Reminder(text.on + AFTER_A_QUESTION, QUESTION_UNANSWERED)


def after_correction(kept: Reminder, state: str, today: date, due_on: date | None, is_new: bool) -> Reminder:
    """Return the reminder that holds once the facts of a case were told or corrected.

    Args:
        is_new: whether the case, its state or the day the company named is new.
    """
    if state in ENDED:
        return end(kept)
    if kept.reason == PROMISE and due_on is None:
        return NONE
    follows = kept == NONE or kept.reason == ROLE_ON_HOLD
    if state == ON_HOLD and is_new and follows:
        return _later_word(state, today, due_on) or kept
    return NONE if state != ON_HOLD and kept.reason == ROLE_ON_HOLD else kept


def choose_day(kept: Reminder, day: date) -> Reminder:
    """Return the reminder on a day that the person chose."""
    reason = OWN_CHOICE if kept.reason in (None, STOPPED) else kept.reason
    return replace(kept, on=day, reason=reason)


def chosen_after(chosen: date | None, planned: Reminder, is_over: bool) -> date | None:
    """Return the day of the person's own that still counts once a reminder was planned.

    A case that is over awaits nothing; its day is kept for when it is open again.
    """
    holds = planned.on == chosen or (planned == NONE and is_over)
    return chosen if holds else None


def take_up(kept: Reminder, planned: Reminder, chosen: date | None, is_over: bool) -> Reminder:
    """Return the reminder of a case that was over until now, on the day that the person had chosen for it.

    Args:
        kept: before, without a day while the case was over.
        planned: what holds by the rules.
    """
    waits = chosen is not None and kept == NONE and not is_over and planned.reason != STOPPED
    return choose_day(planned, chosen) if waits and chosen else planned


def end(kept: Reminder) -> Reminder:
    """Return what is left of a reminder when the case has ended; what was stopped stays stopped."""
    return STOP if kept.reason == STOPPED else NONE


def _later_word(state: str, today: date, due_on: date | None) -> Reminder | None:
    day = due_on if due_on and due_on > today else None
    if state == ON_HOLD:
        return Reminder(day or today + WHILE_ON_HOLD, ROLE_ON_HOLD)
    return Reminder(day, PROMISE) if day else None
