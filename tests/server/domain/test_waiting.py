"""From which day a question after a silence is fine."""

from datetime import date

import pytest

from afterword.domain.waiting import add_working_days, first_question_on, is_waiting, last_note_on

THURSDAY = date(2026, 11, 12)
FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("day", "count", "later"),
    [
        (THURSDAY, 0, THURSDAY),
        (THURSDAY, 1, date(2026, 11, 13)),
        (THURSDAY, 2, date(2026, 11, 16)),
        (date(2026, 11, 14), 1, date(2026, 11, 16)),
        (date(2026, 12, 28), 5, date(2027, 1, 4)),
        (date(9999, 12, 30), 5, date(9999, 12, 31)),
    ],
)
def test_working_days_are_counted_from_monday_to_friday(day, count, later):
    assert add_working_days(day, count) == later


def test_a_first_question_is_fine_five_working_days_after_the_day_they_named():
    assert first_question_on(THURSDAY, FRIDAY) == date(2026, 12, 4)


@pytest.mark.parametrize("due_on", [None, date(2026, 11, 11)])
def test_without_a_day_ahead_it_is_fine_ten_working_days_after_their_last_word(due_on):
    assert first_question_on(THURSDAY, due_on) == date(2026, 11, 26)


def test_a_last_note_is_fine_seven_working_days_after_the_first():
    assert last_note_on(date(2026, 11, 24)) == date(2026, 12, 3)


@pytest.mark.parametrize("stage", ["interviewed", "final"])
@pytest.mark.parametrize("is_decision", [None, True])
def test_whoever_was_interviewed_waits(stage, is_decision):
    assert is_waiting("still_open", stage, is_decision, None)


@pytest.mark.parametrize(
    "known",
    [
        ("not_selected", "final", None, None),
        ("no_answer", "final", None, None),
        ("still_open", "applied", None, None),
        ("still_open", None, None, None),
        ("still_open", "final", False, None),
        ("still_open", "final", None, "answered"),
    ],
)
def test_others_wait_for_nothing(known):
    assert not is_waiting(*known)
