"""The state follows from the mail and the events, until the person says otherwise."""

import pytest

from afterword.domain.case_state import choice_after, is_closed_after, natural_state, state_of


@pytest.mark.parametrize(
    ("kind", "is_decision", "state"),
    [
        ("rejection", None, "not_selected"),
        ("rejection", True, "not_selected"),
        ("rejection", False, "still_open"),
        ("hold", None, "on_hold"),
        ("hold", True, "on_hold"),
        ("hold", False, "still_open"),
        ("confirmation", None, "still_open"),
        ("other", True, "not_selected"),
        (None, True, "not_selected"),
        (None, None, "still_open"),
    ],
)
def test_the_mail_and_the_persons_word_on_it_give_a_state(kind, is_decision, state):
    assert natural_state(kind, is_decision) == state


def test_what_the_person_chose_wins_over_the_mail():
    assert state_of("rejection", None, "no_answer", is_closed=False) == "no_answer"


def test_a_closed_case_is_closed_whatever_was_chosen_before():
    assert state_of("rejection", None, "no_answer", is_closed=True) == "closed_by_me"


def test_only_closing_and_opening_again_change_whether_it_is_closed():
    assert is_closed_after("closed", is_closed=False)
    assert not is_closed_after("reopened", is_closed=True)
    assert is_closed_after("copied", is_closed=True)
    assert not is_closed_after("copied", is_closed=False)


@pytest.mark.parametrize("end", ["closed_by_me", "no_answer"])
def test_opening_again_undoes_the_end_that_was_chosen_and_no_other_choice(end):
    assert choice_after("reopened", end, end) is None
    assert choice_after("reopened", "on_hold", "on_hold") == "on_hold"
    assert choice_after("closed", end, end) == end


def test_opening_again_what_was_closed_afterwards_leaves_that_no_answer_came():
    assert choice_after("reopened", "no_answer", "closed_by_me") == "no_answer"
