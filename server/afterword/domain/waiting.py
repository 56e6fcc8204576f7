"""No word after an interview: from which day a first question is fine, and when a last note is."""

from __future__ import annotations

from datetime import date, timedelta

from afterword.domain.case_state import STILL_OPEN

TALKED = ("interviewed", "final")
"""The stages after which silence is worth a question; whoever only applied has talked with nobody."""

AFTER_THEIR_DAY = 5
WITHOUT_A_DAY = 10
AFTER_THE_FIRST = 7
LATEST_AFTER_THE_FIRST = 10
"""Working days: after the day they named, else after their last word; between the two, at least, at most."""

_SATURDAY = 5


def is_waiting(state: str, stage: str | None, is_decision: bool | None, answer: str | None) -> bool:
    """Tell whether an interviewed person waits to hear how it stands.

    Args:
        is_decision: the person's own word on the mail; one that is said to be none stands in no list.
        answer: what they answered to a text, None where nothing came.
    """
    return state == STILL_OPEN and stage in TALKED and is_decision is not False and answer is None


def first_question_on(last_word_on: date, due_on: date | None) -> date:
    """Return the day from which a first question is fine.

    Args:
        last_word_on: the day of the last talk or of their last mail.
        due_on: the day by which they said they would write, if they named one.
    """
    if due_on and due_on >= last_word_on:
        return add_working_days(due_on, AFTER_THEIR_DAY)
    return add_working_days(last_word_on, WITHOUT_A_DAY)


def last_note_on(first_on: date) -> date:
    """Return the day from which a last note is fine.

    Args:
        first_on: the day on which the first question went out.
    """
    return add_working_days(first_on, AFTER_THE_FIRST)


def is_long_past(first_on: date, today: date) -> bool:
    """Tell whether a first question comes too late to be planned by itself: a last note would be over, too.

    Args:
        first_on: the day from which the first question was fine.
    """
    return add_working_days(first_on, LATEST_AFTER_THE_FIRST) < today


def add_working_days(day: date, count: int) -> date:
    """Return the day so many days from Monday to Friday later; holidays count as any other day.

    At the end of the calendar there is no later one: a mail may name any year.
    """
    while count > 0 and day < date.max:
        day += timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day
