"""When a later word is welcome, what moves it, and what ends it."""

from datetime import date

import pytest

from afterword.domain.reminder import (
    NONE,
    STOP,
    Reminder,
    Text,
    after_correction,
    after_event,
    after_reopening,
    choose_day,
    chosen_after,
    end,
    take_up,
)

TODAY = date(2026, 11, 24)
IN_SPRING = date(2027, 3, 1)
QUESTION = Reminder(date(2026, 12, 6), "question_unanswered")
HOLD = Reminder(date(2027, 1, 5), "on_hold")


def after(kind, kept=NONE, state="not_selected", **facts):
    """Return the reminder after an event of today."""
    return after_event(kind, kept, state, TODAY, **facts)


@pytest.mark.parametrize("kind", ["put_into_reply", "copied", "marked_as_sent"])
def test_twelve_days_after_a_question_a_word_is_welcome(kind):
    assert after(kind, asks=True) == QUESTION


def test_the_day_moves_when_the_text_is_marked_as_sent():
    planned_before = Reminder(date(2026, 11, 30), "question_unanswered")
    assert after("marked_as_sent", planned_before, asks=True) == QUESTION


def test_thanks_alone_awaits_nothing():
    assert after("marked_as_sent") == NONE


def test_a_promise_with_a_day_is_remembered_on_that_day():
    assert after("marked_as_sent", due_on=IN_SPRING) == Reminder(IN_SPRING, "promise")


@pytest.mark.parametrize("past", [TODAY, date(2026, 1, 1)])
def test_a_day_that_is_over_is_no_promise(past):
    assert after("marked_as_sent", due_on=past) == NONE
    assert after("put_into_reply", state="on_hold", due_on=past) == HOLD


def test_on_hold_means_six_weeks_or_the_day_they_named():
    assert after("put_into_reply", state="on_hold", asks=True) == HOLD
    assert after("put_into_reply", state="on_hold", due_on=IN_SPRING) == Reminder(IN_SPRING, "on_hold")


@pytest.mark.parametrize("template_id", ["feedback_nudge.plain", "last_nudge.formal"])
def test_after_the_last_word_comes_none(template_id):
    assert after("put_into_reply", QUESTION, asks=True, template_id=template_id) == NONE


def test_a_text_that_was_not_sent_awaits_no_answer():
    assert after("not_sent", QUESTION) == NONE
    assert after("not_sent", HOLD, state="on_hold") == HOLD


@pytest.mark.parametrize("kind", ["kept", "corrected", "reflected", "rested_less", "referrer_told"])
def test_other_events_leave_it(kind):
    assert after(kind, QUESTION, asks=True) == QUESTION


@pytest.mark.parametrize("state", ["closed_by_me", "no_answer"])
def test_a_case_that_has_ended_awaits_nothing(state):
    assert after("closed", QUESTION, state=state) == NONE
    assert after_correction(QUESTION, state, TODAY, None, is_new=True) == NONE
    assert after_correction(STOP, state, TODAY, None, is_new=True) == STOP


def test_open_again_a_case_awaits_what_its_last_text_asked_for():
    asked = Text(date(2026, 11, 20), asks=True, template_id="after_interview.plain")
    assert after_reopening(NONE, "not_selected", TODAY, asked, None) == Reminder(
        date(2026, 12, 2), "question_unanswered"
    )
    assert after_reopening(NONE, "on_hold", TODAY, asked, None) == HOLD
    assert after_reopening(NONE, "no_answer", TODAY, asked, None) == NONE
    assert after_reopening(NONE, "not_selected", TODAY, Text(TODAY, True, "last_nudge.plain"), None) == NONE


def test_open_again_after_thanks_a_case_awaits_the_day_they_named():
    thanked = Text(TODAY, asks=False)
    assert after_reopening(NONE, "not_selected", TODAY, thanked, IN_SPRING) == Reminder(IN_SPRING, "promise")
    assert after_reopening(NONE, "not_selected", TODAY, None, IN_SPRING) == NONE


@pytest.mark.parametrize("kept", [STOP, QUESTION])
def test_a_case_that_was_open_already_keeps_what_it_awaits(kept):
    assert after_reopening(kept, "on_hold", TODAY, None, None) == kept


def test_stopped_for_good_stays_stopped():
    assert after("reminder_stopped", QUESTION) == STOP
    assert after("put_into_reply", STOP, asks=True) == STOP
    assert after_correction(STOP, "on_hold", TODAY, IN_SPRING, is_new=True) == STOP


def test_a_case_on_hold_is_remembered_from_the_start():
    assert after_correction(NONE, "on_hold", TODAY, None, is_new=True) == HOLD
    assert after_correction(NONE, "on_hold", TODAY, None, is_new=False) == NONE


def test_a_new_day_they_named_moves_it():
    assert after_correction(HOLD, "on_hold", TODAY, IN_SPRING, is_new=True) == Reminder(IN_SPRING, "on_hold")
    chosen = Reminder(date(2027, 2, 2), "own_choice")
    assert after_correction(chosen, "on_hold", TODAY, IN_SPRING, is_new=True) == chosen


def test_no_longer_on_hold_is_no_longer_awaited():
    assert after_correction(HOLD, "not_selected", TODAY, None, is_new=True) == NONE
    assert after_correction(QUESTION, "not_selected", TODAY, None, is_new=True) == QUESTION


@pytest.mark.parametrize(
    ("kept", "reason"), [(NONE, "own_choice"), (STOP, "own_choice"), (QUESTION, "question_unanswered")]
)
def test_the_person_chooses_another_day(kept, reason):
    assert choose_day(kept, IN_SPRING) == Reminder(IN_SPRING, reason)


def test_an_end_forgets_the_day_and_not_that_it_was_stopped():
    assert (end(QUESTION), end(STOP)) == (NONE, STOP)


CHOSEN = date(2026, 12, 20)


def test_a_day_of_ones_own_counts_until_another_takes_its_place():
    assert chosen_after(CHOSEN, Reminder(CHOSEN, "promise"), is_over=False) == CHOSEN
    assert chosen_after(CHOSEN, QUESTION, is_over=False) is None
    assert chosen_after(CHOSEN, NONE, is_over=False) is None


def test_the_end_of_a_case_keeps_the_day_of_ones_own_and_a_stop_does_not():
    assert chosen_after(CHOSEN, NONE, is_over=True) == CHOSEN
    assert chosen_after(CHOSEN, STOP, is_over=True) is None


@pytest.mark.parametrize(
    ("planned", "reason"), [(NONE, "own_choice"), (QUESTION, "question_unanswered"), (HOLD, "on_hold")]
)
def test_open_again_a_case_is_remembered_on_the_day_of_ones_own(planned, reason):
    assert take_up(NONE, planned, CHOSEN, is_over=False) == Reminder(CHOSEN, reason)


def test_without_a_day_of_ones_own_the_rules_decide():
    assert take_up(NONE, QUESTION, None, is_over=False) == QUESTION
    assert take_up(QUESTION, HOLD, CHOSEN, is_over=False) == HOLD
    assert take_up(NONE, NONE, CHOSEN, is_over=True) == NONE
    assert take_up(NONE, STOP, CHOSEN, is_over=False) == STOP
