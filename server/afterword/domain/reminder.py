"""When a later word is welcome: on which day, and why. It is offered on that day, and never by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from afterword.domain import check_in, waiting
from afterword.domain.answer import ANSWERS
from afterword.domain.case_state import ENDED, ON_HOLD, SAID_HELLO, STILL_OPEN, TEXT_OUT

QUESTION_UNANSWERED = "question_unanswered"
ROLE_ON_HOLD = "on_hold"
PROMISE = "promise"
NO_WORD = "no_word"
NUDGED = "nudged"
CHECK_IN = "check_in"
OWN_CHOICE = "own_choice"
STOPPED = "stopped"
REASONS = (QUESTION_UNANSWERED, ROLE_ON_HOLD, PROMISE, NO_WORD, NUDGED, CHECK_IN, OWN_CHOICE, STOPPED)

ANSWER_AWAITED = (QUESTION_UNANSWERED, NO_WORD, NUDGED)
"""Reasons that end once they have answered; on their day one may also let the case rest without an answer."""

AFTER_A_QUESTION = timedelta(days=12)
WHILE_ON_HOLD = timedelta(weeks=6)
LAST_WORDS = ("feedback_nudge", "last_nudge")
"""Texts after which nothing more is asked: one reminder of a question, and one last note."""
FIRST_NUDGE = "first_nudge"


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


@dataclass(frozen=True)
class Around:
    """What a later word depends on beside the event: the days that are known of a case.

    Attributes:
        due_on: the day the company named.
        silent_since: the day of its last word, where somebody interviewed waits to hear how it stands.
        chosen_on: the day that the person chose or agreed on.
    """

    due_on: date | None = None
    silent_since: date | None = None
    chosen_on: date | None = None


NOTHING_KNOWN = Around()
NONE = Reminder()
STOP = Reminder(None, STOPPED)


def after_event(
    kind: str,
    kept: Reminder,
    state: str,
    today: date,
    asks: bool = False,
    template_id: str | None = None,
    around: Around = NOTHING_KNOWN,
) -> Reminder:
    """Return the reminder that holds once an event has happened.

    Args:
        kind: of the event.
        state: of the case after the event.
        asks: whether the text that was put in or sent asks for something.
        template_id: which text it was.
    """
    if kind == "reminder_stopped":
        return STOP
    if kept.reason == CHECK_IN and not (asks and kind in TEXT_OUT):
        return _after_hello(kind, kept, today)
    if state in ENDED:
        return end(kept)
    if kind == "not_sent":
        awaits = kept.reason in (QUESTION_UNANSWERED, NUDGED)
        return (_first_question(around) or NONE) if awaits else kept
    if kind in ANSWERS:
        return NONE if kept.reason in ANSWER_AWAITED else kept
    if kind not in (*TEXT_OUT, "marked_as_sent") or kept.reason == STOPPED:
        return kept
    text = Text(today, asks, template_id)
    if _is_last_word(text):
        return NONE
    return _after_text(text, state) or _later_word(state, today, around) or kept


def after_reopening(
    kept: Reminder, state: str, today: date, text: Text | None, around: Around = NOTHING_KNOWN
) -> Reminder:
    """Return the reminder of a case that is open again, because closing it had ended the one it had.

    A question is awaited from the day it went out, so its day may have come already.

    Args:
        text: the last one to the company, unless it was not sent.
    """
    if kept != NONE or state in ENDED:
        return end(kept) if state in ENDED else kept
    if text and _is_last_word(text):
        return NONE
    planned = _after_text(text, state) if text else None
    is_awaited = text is not None or state == ON_HOLD or around.silent_since is not None
    return planned or (_later_word(state, today, around) if is_awaited else None) or NONE


def after_taking_back(
    kept: Reminder, state: str, today: date, text: Text | None, around: Around = NOTHING_KNOWN
) -> Reminder:
    """Return the reminder that holds once an answer was taken back: the question is open again until its day.

    Args:
        text: the last one to the company, unless it was not sent.
    """
    if kept != NONE or state in (*ENDED, ON_HOLD) or (text and _is_last_word(text)):
        return kept
    planned = _after_text(text, state) if text else None
    if planned is None:
        return _first_question(around) or kept
    is_over = planned.reason == QUESTION_UNANSWERED and planned.on is not None and planned.on < today
    return kept if is_over else planned


def after_correction(
    kept: Reminder, state: str, today: date, is_new: bool, around: Around = NOTHING_KNOWN
) -> Reminder:
    """Return the reminder that holds once the facts of a case were told or corrected.

    Args:
        is_new: whether the case, its state or a day that it depends on is new.
    """
    if state in ENDED:
        return end(kept)
    if state != STILL_OPEN and is_new and kept.reason in (NO_WORD, NUDGED):
        kept = NONE
    if around.silent_since is None and kept.reason == NO_WORD:
        kept = NONE
    follows = kept == NONE or kept.reason in (ROLE_ON_HOLD, NO_WORD, PROMISE)
    if is_new and follows and around.silent_since:
        return _later_word(state, today, around) or kept
    if kept.reason == PROMISE and around.due_on is None:
        return NONE
    if state == ON_HOLD and is_new and (kept == NONE or kept.reason == ROLE_ON_HOLD):
        return _later_word(state, today, around) or kept
    return NONE if state != ON_HOLD and kept.reason == ROLE_ON_HOLD else kept


def for_one_who_waited(kept: Reminder, today: date, around: Around) -> Reminder:
    """Return the reminder of a case that was kept before silence came up by itself, and may be long past."""
    planned = _first_question(around) if kept == NONE else None
    is_over = planned is None or planned.on is None or waiting.is_long_past(planned.on, today)
    return kept if is_over or planned is None else planned


def choose_day(kept: Reminder, day: date, around: Around = NOTHING_KNOWN) -> Reminder:
    """Return the reminder on a day that the person chose."""
    usual = NO_WORD if around.silent_since else OWN_CHOICE
    reason = usual if kept.reason in (None, STOPPED) else kept.reason
    return replace(kept, on=day, reason=reason)


def chosen_after(chosen: date | None, kept: Reminder, planned: Reminder, is_over: bool) -> date | None:
    """Return the day of the person's own that still counts once a reminder was planned.

    A case that is over awaits nothing; its day, but not that of a hello, is kept for when it is open again.

    Args:
        kept: the reminder before.
    """
    waits = is_over and planned == NONE and kept.reason != CHECK_IN
    return chosen if planned.on == chosen or waits else None


def take_up(kept: Reminder, planned: Reminder, chosen: date | None, is_over: bool) -> Reminder:
    """Return the reminder of a case that was over until now, on the day that the person had chosen for it.

    Args:
        kept: before, without a day while the case was over.
        planned: what holds by the rules.
    """
    waits = chosen is not None and kept == NONE and not is_over and planned.reason != STOPPED
    return choose_day(planned, chosen) if waits and chosen else planned


def end(kept: Reminder) -> Reminder:
    """Return what is left of a reminder when the case has ended.

    What was stopped stays stopped, and to stay in touch is about people, not about the case.
    """
    return kept if kept.reason in (STOPPED, CHECK_IN) else NONE


def _after_hello(kind: str, kept: Reminder, today: date) -> Reminder:
    """Return the reminder of a planned hello once an event has happened: any contact moves it."""
    if kind == SAID_HELLO or kept.on is None:
        return NONE
    is_contact = kind in (*TEXT_OUT, "marked_as_sent", *ANSWERS)
    return replace(kept, on=check_in.after_contact(kept.on, today)) if is_contact else kept


def _after_text(text: Text, state: str) -> Reminder | None:
    """Return the reminder that a text brings by itself, because it asks."""
    if (text.template_id or "").startswith(FIRST_NUDGE):
        return Reminder(waiting.last_note_on(text.on), NUDGED)
    return (
        Reminder(text.on + AFTER_A_QUESTION, QUESTION_UNANSWERED) if text.asks and state != ON_HOLD else None
    )


def _is_last_word(text: Text) -> bool:
    return (text.template_id or "").startswith(LAST_WORDS)


def _first_question(around: Around) -> Reminder | None:
    """Return when to ask how it stands, on a day of the person's own where there is one."""
    if around.silent_since is None:
        return None
    day = waiting.first_question_on(around.silent_since, around.due_on)
    return Reminder(around.chosen_on or day, NO_WORD)


def _later_word(state: str, today: date, around: Around) -> Reminder | None:
    ahead = [day for day in (around.chosen_on, around.due_on) if day and day > today]
    if state == ON_HOLD:
        return Reminder(ahead[0] if ahead else today + WHILE_ON_HOLD, ROLE_ON_HOLD)
    if around.silent_since:
        return _first_question(around)
    due_on = around.due_on
    return Reminder(due_on, PROMISE) if due_on and due_on > today else None
