"""A state's own name: what counts as one, and when another state has it already."""

import pytest

from afterword.domain.case_state import STATES
from afterword.domain.state_names import USUAL, find_taken, names_with, settle


def test_every_state_has_a_usual_name_and_no_two_are_alike():
    assert tuple(USUAL) == STATES
    assert find_taken(USUAL) == []


@pytest.mark.parametrize("typed", [None, "", "  ", "\u200b", "\u202e \u2060", "On hold", " On  hold "])
def test_what_is_blank_or_shows_nothing_or_is_the_usual_name_is_the_usual_name(typed):
    assert settle({"on_hold": typed}) == {}


@pytest.mark.parametrize(
    ("typed", "name"), [(" In  the\nair ", "In the air"), ("🌱", "🌱"), ("…", "…"), ("保留", "保留")]
)
def test_a_name_stands_as_it_was_typed_on_one_line(typed, name):
    assert settle({"on_hold": typed}) == {"on_hold": name}


@pytest.mark.parametrize("turning", ["\u202e", "\u202a", "\u2066", "\u2069"])
def test_a_name_turns_no_words_around_it(turning):
    assert settle({"on_hold": f"{turning}In the air"}) == {"on_hold": "In the air"}


@pytest.mark.parametrize("name", ["در\u200cانتظار", "👩\u200d💻", "معلّق", "<b>&amp;</b>"])
def test_what_joins_letters_and_signs_of_a_name_stays(name):
    assert settle({"on_hold": name}) == {"on_hold": name}


def test_names_that_were_not_chosen_are_the_usual_ones():
    assert names_with({"on_hold": "Paused"}) == {**USUAL, "on_hold": "Paused"}


@pytest.mark.parametrize(
    ("chosen", "taken"),
    [
        ({"on_hold": "Paused"}, []),
        ({"on_hold": "no ANSWER"}, ["on_hold"]),
        ({"on_hold": "No answer", "no_answer": "On hold"}, []),
        ({"no_answer": "Quiet", "not_selected": "quiét"}, ["no_answer"]),
        ({"not_selected": "A", "on_hold": "a", "no_answer": "á"}, ["on_hold", "no_answer"]),
        ({"still_open": "Not a decision"}, ["still_open"]),
        ({"still_open": "not decisions"}, ["still_open"]),
        ({"still_open": "all"}, ["still_open"]),
        ({"on_hold": "No\u200b answer"}, ["on_hold"]),
        ({"on_hold": "🌱", "no_answer": "🌱\ufe0f"}, ["no_answer"]),
        ({"on_hold": "🌱", "no_answer": "🌳"}, []),
    ],
)
def test_no_two_names_are_alike(chosen, taken):
    assert find_taken(chosen) == taken
