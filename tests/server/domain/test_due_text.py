"""Which text fits once a later word is due."""

from datetime import date

import pytest

from afterword.domain.due_text import situation_due
from afterword.services import templates

TODAY = date(2026, 12, 6)


def due(template_id="after_interview.plain", on="2026-12-06", reason="question_unanswered"):
    """Return the situation that fits after this text."""
    return situation_due(on, reason, templates.find(template_id), TODAY)


@pytest.mark.parametrize(
    ("template_id", "situation_id"),
    [
        ("after_interview.plain", "T15"),
        ("after_final_round.brief", "T15"),
        ("feedback_offered.plain", "T15"),
        ("first_nudge.plain", "T14b"),
    ],
)
def test_a_question_that_stayed_unanswered_has_one_reminder(template_id, situation_id):
    assert due(template_id) == situation_id


@pytest.mark.parametrize("template_id", ["talk_proposed.plain", "role_reopened.brief", "unheard_of", None])
def test_where_the_text_asked_for_something_else_no_reminder_of_advice_is_put_forward(template_id):
    assert due(template_id) is None


@pytest.mark.parametrize("on", [None, "2026-12-07"])
def test_before_its_day_nothing_is_due(on):
    assert due(on=on) is None


@pytest.mark.parametrize("reason", ["on_hold", "promise", "own_choice", "check_in", "stopped", None])
def test_a_later_word_for_another_reason_is_no_reminder(reason):
    assert due(reason=reason) is None


@pytest.mark.parametrize(("reason", "situation_id"), [("no_word", "T14a"), ("nudged", "T14b")])
def test_some_reasons_have_a_text_of_their_own(reason, situation_id):
    assert due(template_id=None, reason=reason) == situation_id
    assert due(template_id=None, reason=reason, on="2026-12-07") is None
