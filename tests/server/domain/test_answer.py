"""Their answer: what holds of what was told of it, and when a mail looks like one."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.domain.answer import ANSWERS, can_be_answer, latest, likely, standing
from afterword.domain.case_state import choice_after, is_closed_after
from afterword.domain.progress import TextOut, progress_of
from afterword.domain.reminder import (
    NONE,
    QUESTION_UNANSWERED,
    Reminder,
    Text,
    after_event,
    after_taking_back,
)

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
TODAY = NOW.date()
WAITING = Reminder(TODAY + timedelta(days=12), QUESTION_UNANSWERED)


@pytest.mark.parametrize(
    ("told", "holds"),
    [
        ([], {}),
        ([("answered", "a")], {"a": "answered"}),
        ([("answered", "a"), ("declined", "a")], {"a": "declined"}),
        ([("talk_proposed", "a"), ("answered", "b")], {"a": "talk_proposed", "b": "answered"}),
        ([("talk_proposed", "a"), ("answered", "b"), ("answer_taken_back", "b")], {"a": "talk_proposed"}),
        ([("answered", "a"), ("answer_taken_back", "b")], {"a": "answered"}),
        ([("answered", "a"), ("answer_taken_back", None)], {}),
        ([("answered", "a"), ("answered", None), ("answer_taken_back", None)], {"a": "answered"}),
        ([("answer_taken_back", None)], {}),
    ],
)
def test_of_each_mail_what_was_said_last_holds(told, holds):
    assert standing(told) == holds


def test_the_answer_told_last_is_that_of_the_case():
    told = [("answered", "a"), ("talk_proposed", "b"), ("answered", "a")]
    assert latest(standing(told)) == "answered"
    assert latest({}) is None


def test_taking_back_from_a_page_takes_back_what_was_told_there_first():
    told = [("declined", None), ("answered", "a"), ("answer_taken_back", None)]
    assert standing(told) == {"a": "answered"}


def test_only_a_later_mail_of_somebody_else_can_answer():
    assert can_be_answer(NOW + timedelta(minutes=1), NOW, is_own=False)
    assert not can_be_answer(NOW, NOW, is_own=False)
    assert not can_be_answer(NOW + timedelta(minutes=1), NOW, is_own=True)
    assert not can_be_answer(None, NOW, is_own=False)


@pytest.mark.parametrize(
    ("stance", "kind", "seems"),
    [
        ("included", "other", "answered"),
        ("refused", "rejection", "declined"),
        ("offered", "other", "talk_proposed"),
        ("none", "interview", "talk_proposed"),
        ("none", "other", None),
        ("none", "confirmation", "other"),
        ("refused", "confirmation", "declined"),
        (None, None, None),
    ],
)
def test_what_was_read_may_say_which_answer_it_is(stance, kind, seems):
    assert likely(stance, kind) == seems


@pytest.mark.parametrize("answer", list(ANSWERS))
def test_once_something_came_back_that_is_how_far_one_has_come(answer):
    for text_out in (None, TextOut(NOW, asks=True), TextOut(NOW, asks=False)):
        assert progress_of("not_selected", "none", text_out, None, answer) == answer


@pytest.mark.parametrize("answer", list(ANSWERS))
def test_an_answer_ends_the_waiting_and_undoes_that_there_was_none(answer):
    assert after_event(answer, WAITING, "not_selected", TODAY) == NONE
    assert choice_after(answer, "no_answer", "no_answer") is None
    assert choice_after(answer, "on_hold", "on_hold") == "on_hold"


def test_a_role_that_is_open_again_opens_a_closed_case():
    assert not is_closed_after("role_open_again", is_closed=True)
    assert is_closed_after("answered", is_closed=True)


def test_an_answer_leaves_any_other_day_alone():
    promised = Reminder(TODAY, "promise")
    assert after_event("answered", promised, "not_selected", TODAY) == promised


def test_a_taken_back_answer_brings_the_reminder_back_until_its_day():
    text = Text(TODAY, asks=True, template_id="after_interview.plain")

    def back(days, kept=NONE, state="not_selected", text=text):
        return after_taking_back(kept, state, TODAY + timedelta(days=days), text)

    assert back(3) == back(12) == WAITING
    assert back(13) == NONE
    assert back(3, state="closed_by_me") == back(3, state="on_hold") == NONE
    assert back(3, text=None) == back(3, text=Text(TODAY, asks=False)) == NONE
    assert back(3, text=Text(TODAY, asks=True, template_id="feedback_nudge.plain")) == NONE
    assert back(3, kept=Reminder(None, "stopped")) == Reminder(None, "stopped")
