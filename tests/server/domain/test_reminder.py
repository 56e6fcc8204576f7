"""When a later word is welcome, what moves it, and what ends it."""

from datetime import date

import pytest

from afterword.domain.reminder import (
    NONE,
    STOP,
    Around,
    Reminder,
    Text,
    after_correction,
    after_event,
    after_reopening,
    after_taking_back,
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
    assert after("marked_as_sent", around=Around(IN_SPRING)) == Reminder(IN_SPRING, "promise")


@pytest.mark.parametrize("past", [TODAY, date(2026, 1, 1)])
def test_a_day_that_is_over_is_no_promise(past):
    assert after("marked_as_sent", around=Around(past)) == NONE
    assert after("put_into_reply", state="on_hold", around=Around(past)) == HOLD


def test_on_hold_means_six_weeks_or_the_day_they_named():
    assert after("put_into_reply", state="on_hold", asks=True) == HOLD
    assert after("put_into_reply", state="on_hold", around=Around(IN_SPRING)) == Reminder(
        IN_SPRING, "on_hold"
    )


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
    assert after_correction(QUESTION, state, TODAY, is_new=True) == NONE
    assert after_correction(STOP, state, TODAY, is_new=True) == STOP


def test_open_again_a_case_awaits_what_its_last_text_asked_for():
    asked = Text(date(2026, 11, 20), asks=True, template_id="after_interview.plain")
    assert after_reopening(NONE, "not_selected", TODAY, asked) == Reminder(
        date(2026, 12, 2), "question_unanswered"
    )
    assert after_reopening(NONE, "on_hold", TODAY, asked) == HOLD
    assert after_reopening(NONE, "no_answer", TODAY, asked) == NONE
    assert after_reopening(NONE, "not_selected", TODAY, Text(TODAY, True, "last_nudge.plain")) == NONE


def test_open_again_after_thanks_a_case_awaits_the_day_they_named():
    thanked = Text(TODAY, asks=False)
    assert after_reopening(NONE, "not_selected", TODAY, thanked, Around(IN_SPRING)) == Reminder(
        IN_SPRING, "promise"
    )
    assert after_reopening(NONE, "not_selected", TODAY, None, Around(IN_SPRING)) == NONE


@pytest.mark.parametrize("kept", [STOP, QUESTION])
def test_a_case_that_was_open_already_keeps_what_it_awaits(kept):
    assert after_reopening(kept, "on_hold", TODAY, None) == kept


def test_stopped_for_good_stays_stopped():
    assert after("reminder_stopped", QUESTION) == STOP
    assert after("put_into_reply", STOP, asks=True) == STOP
    assert after_correction(STOP, "on_hold", TODAY, is_new=True, around=Around(IN_SPRING)) == STOP


def test_a_case_on_hold_is_remembered_from_the_start():
    assert after_correction(NONE, "on_hold", TODAY, is_new=True) == HOLD
    assert after_correction(NONE, "on_hold", TODAY, is_new=False) == NONE


def test_a_new_day_they_named_moves_it():
    assert after_correction(HOLD, "on_hold", TODAY, is_new=True, around=Around(IN_SPRING)) == Reminder(
        IN_SPRING, "on_hold"
    )
    chosen = Reminder(date(2027, 2, 2), "own_choice")
    assert after_correction(chosen, "on_hold", TODAY, is_new=True, around=Around(IN_SPRING)) == chosen


def test_no_longer_on_hold_is_no_longer_awaited():
    assert after_correction(HOLD, "not_selected", TODAY, is_new=True) == NONE
    assert after_correction(QUESTION, "not_selected", TODAY, is_new=True) == QUESTION


@pytest.mark.parametrize(
    ("kept", "reason"), [(NONE, "own_choice"), (STOP, "own_choice"), (QUESTION, "question_unanswered")]
)
def test_the_person_chooses_another_day(kept, reason):
    assert choose_day(kept, IN_SPRING) == Reminder(IN_SPRING, reason)


def test_an_end_forgets_the_day_and_not_that_it_was_stopped():
    assert (end(QUESTION), end(STOP)) == (NONE, STOP)


CHOSEN = date(2026, 12, 20)


def test_a_day_of_ones_own_counts_until_another_takes_its_place():
    assert chosen_after(CHOSEN, NONE, Reminder(CHOSEN, "promise"), is_over=False) == CHOSEN
    assert chosen_after(CHOSEN, NONE, QUESTION, is_over=False) is None
    assert chosen_after(CHOSEN, NONE, NONE, is_over=False) is None


def test_the_end_of_a_case_keeps_the_day_of_ones_own_and_a_stop_does_not():
    assert chosen_after(CHOSEN, NONE, NONE, is_over=True) == CHOSEN
    assert chosen_after(CHOSEN, NONE, STOP, is_over=True) is None


def test_the_day_of_a_hello_does_not_outlive_it():
    assert chosen_after(CHOSEN, Reminder(CHOSEN, "check_in"), NONE, is_over=True) is None


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


WAITING = Around(silent_since=date(2026, 11, 12))
FIRST_DAY = Reminder(date(2026, 11, 26), "no_word")
NUDGED = Reminder(date(2026, 12, 3), "nudged")
FIRST_TEXT = Text(TODAY, asks=True, template_id="first_nudge.plain")


def corrected(kept=NONE, state="still_open", is_new=True, around=WAITING):
    """Return the reminder after facts that were told today."""
    return after_correction(kept, state, TODAY, is_new, around)


def test_an_interviewed_case_without_a_word_is_remembered_by_itself():
    assert corrected() == FIRST_DAY
    assert corrected(is_new=False) == NONE


def test_the_day_they_named_moves_the_first_question():
    named = Around(date(2026, 11, 27), WAITING.silent_since)
    assert corrected(FIRST_DAY, around=named) == Reminder(date(2026, 12, 4), "no_word")


def test_a_day_of_ones_own_for_the_first_question_stays():
    chosen = Around(silent_since=WAITING.silent_since, chosen_on=CHOSEN)
    assert corrected(Reminder(CHOSEN, "no_word"), around=chosen) == Reminder(CHOSEN, "no_word")


def test_a_stopped_case_without_a_word_stays_stopped():
    assert corrected(STOP) == STOP


@pytest.mark.parametrize("kept", [FIRST_DAY, NUDGED])
def test_a_decision_that_came_ends_the_wait(kept):
    assert corrected(kept, "not_selected", around=Around()) == NONE


def test_whoever_was_not_interviewed_after_all_waits_for_nothing():
    assert corrected(FIRST_DAY, around=Around()) == NONE


@pytest.mark.parametrize("kind", ["put_into_reply", "marked_as_sent"])
def test_seven_working_days_after_the_first_question_a_last_note_is_fine(kind):
    after_it = after(kind, FIRST_DAY, "still_open", asks=True, template_id="first_nudge.plain")
    assert after_it == NUDGED


def test_after_the_last_note_a_case_waits_for_nothing():
    assert after("put_into_reply", NUDGED, "still_open", template_id="last_nudge.brief") == NONE


def test_thanks_in_between_leave_the_first_question_on_its_day():
    assert after("put_into_reply", FIRST_DAY, "still_open", around=WAITING) == FIRST_DAY


def test_a_first_question_that_was_not_sent_is_due_as_before():
    assert after("not_sent", NUDGED, "still_open", around=WAITING) == FIRST_DAY


@pytest.mark.parametrize("kept", [FIRST_DAY, NUDGED])
@pytest.mark.parametrize("kind", ["answered", "talk_proposed", "declined"])
def test_an_answer_ends_the_wait(kind, kept):
    assert after(kind, kept, "still_open") == NONE


def test_an_answer_that_is_taken_back_lets_the_wait_go_on():
    assert after_taking_back(NONE, "still_open", TODAY, None, WAITING) == FIRST_DAY
    assert after_taking_back(NONE, "still_open", TODAY, FIRST_TEXT) == NUDGED


def test_open_again_an_interviewed_case_waits_as_before():
    assert after_reopening(NONE, "still_open", TODAY, None, WAITING) == FIRST_DAY
    assert after_reopening(NONE, "still_open", TODAY, FIRST_TEXT) == NUDGED


def test_a_day_for_a_stopped_wait_is_for_its_first_question():
    assert choose_day(STOP, IN_SPRING, WAITING) == Reminder(IN_SPRING, "no_word")


def test_on_hold_the_day_agreed_on_goes_before_the_day_they_named():
    agreed = Around(due_on=IN_SPRING, chosen_on=CHOSEN)
    expected = Reminder(CHOSEN, "on_hold")
    assert after("put_into_reply", state="on_hold", asks=True, around=agreed) == expected
    assert after("marked_as_sent", HOLD, "on_hold", asks=True, around=agreed) == expected
    assert corrected(HOLD, "on_hold", around=agreed) == expected


def test_on_hold_an_agreed_day_that_is_over_gives_way_to_six_weeks():
    over = Around(chosen_on=TODAY)
    assert after("put_into_reply", state="on_hold", asks=True, around=over) == HOLD
