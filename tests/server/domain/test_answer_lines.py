"""What an employer answered becomes lines: each bullet and each sentence, without the frame."""

import pytest

from afterword.domain.answer_lines import split

POINTS = ["Your examples were long.", "You did not ask about the team.", "You were very well prepared."]


def test_each_sentence_is_a_line():
    assert split(" ".join(POINTS)) == POINTS


def test_each_bullet_is_a_line_whatever_it_begins_with():
    for mark in ("-", "*", "•", "1.", "(2)", "3)", "a)"):
        assert split("\n".join(f"{mark} {point}" for point in POINTS)) == POINTS


def test_a_bullet_with_two_sentences_stays_one_line():
    assert split("- Shorter. That helps.\n- Calmer") == ["Shorter. That helps.", "Calmer"]


def test_short_lines_without_marks_are_lines():
    assert split("Long answers\nNo figures\nCalm tone") == ["Long answers", "No figures", "Calm tone"]


def test_a_line_that_was_wrapped_goes_on():
    text = (
        "Your examples were long, and the result of each of them came\nonly at the end.\n\nThe task was good."
    )
    assert split(text) == [
        "Your examples were long, and the result of each of them came only at the end.",
        "The task was good.",
    ]


def test_a_bullet_goes_on_in_an_indented_line():
    assert split("- Your examples\n  were long\n- Calm tone") == ["Your examples were long", "Calm tone"]


def test_greeting_close_and_quoted_mail_are_left_out():
    text = (
        "Hi Mina,\n\nThank you for asking.\n1. Long answers\n2. No figures\n\nBest wishes,\nAna Ruiz\n\n"
        "On Tue, 24 Nov 2026 Mina Okafor wrote:\n> Thank you all.\n> What could I do better?\n"
    )
    assert split(text) == ["Thank you for asking.", "Long answers", "No figures"]


@pytest.mark.parametrize(
    "close", ["Best,\nAna", "Kind regards", "Thanks again,\nAna\nNorthlight Labs", "Viele Grüße\nAna"]
)
def test_a_wish_and_a_name_at_the_end_are_left_out(close):
    assert split(f"Your examples were long.\n\n{close}\n") == ["Your examples were long."]


def test_a_point_that_begins_like_a_wish_stays():
    assert split("Long answers\nBest practice in tests\nNo figures") == [
        "Long answers",
        "Best practice in tests",
        "No figures",
    ]


def test_an_answer_that_was_copied_with_its_marks_is_read():
    assert split("> Your examples were long.\n> Calm tone.") == ["Your examples were long.", "Calm tone."]


def test_abbreviations_and_numbers_end_no_sentence():
    text = "Dr. Li liked it, e.g. the chart. It took 2.5 hours."
    assert split(text) == ["Dr. Li liked it, e.g. the chart.", "It took 2.5 hours."]


def test_the_same_line_stands_there_once():
    assert split("- Long\n- Long") == ["Long"]


@pytest.mark.parametrize("empty", ["", "  \n \n", "---\n***", "…"])
def test_nothing_gives_nothing(empty):
    assert split(empty) == []


def test_no_word_of_a_plain_answer_is_lost():
    text = "One two. Three four? Five (six) seven… eight\n- nine\nten"
    assert " ".join(split(text)).replace(".", "").split() == text.replace("- ", "").replace(".", "").split()
