"""A no that may come, is said back or is about a day only is set aside."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import find_features, read_message


@pytest.mark.parametrize(
    "text",
    [
        (
            "Dear candidate,\n\n"
            "Please take the test by Sunday. Answers found to be copied may lead to your application "
            "being rejected."
        ),
        (
            "Hi Joss,\n\n"
            "Thank you for applying for the job. As there are 300 of you, most of you will hear a no "
            "from us. We read everything first."
        ),
    ],
)
def test_what_may_come_is_no_decision(text: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection


def test_what_the_reader_let_somebody_know_takes_no_no_back() -> None:
    text = "Thank you for telling me about your other offer. We will not be taking your application further."
    assert "clear_no" in find_features(Message(text))
    assert "clear_no" not in find_features(Message(text.replace("your other offer", "it")))


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        (
            "Thank you for letting me know that you have given the post to another candidate.",
            "decided_by_you",
        ),
        ("Copied answers may lead to your application being rejected.", "only_under_a_condition"),
        ("As a result your application will be rejected.", "turned_down"),
    ],
)
def test_a_no_that_is_only_repeated_or_may_come_is_set_aside(text: str, feature: str) -> None:
    features = find_features(Message(text))
    assert feature in features
    assert ("any_decision" in features) == (feature == "turned_down")


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        (
            "The interview date of 4 May will no longer go ahead, and another one follows.",
            "only_about_a_date",
        ),
        ("The board approved another candidate as bursar at Monday's meeting.", "any_decision"),
    ],
)
def test_a_day_is_told_from_a_person(text: str, feature: str) -> None:
    features = find_features(Message(text))
    assert feature in features
    assert len({"only_about_a_date", "any_decision"} & features) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for letting us know that you won't be taking up our offer of the Cook position.",
        "Thanks for telling us that you will not be accepting the position; we are sorry to lose you.",
        "We were sorry to hear that you have decided not to take the job.",
    ],
)
def test_what_the_reader_declines_is_no_decision(text: str) -> None:
    letter = f"Dear Kim,\n\n{text} We are disappointed and wish you well.\n\nKind regards\nAna"
    assert not read_message(Message(letter)).verdict.is_rejection


@pytest.mark.parametrize("when", ["at 2", "on Thursday", "on the 5th", "today", "as planned"])
def test_an_interview_that_is_put_off_is_no_decision(when: str) -> None:
    text = (
        f"Hi Ida,\n\nUnfortunately we are unable to go ahead with your interview {when}. Is Friday any good?"
    )
    assert not read_message(Message(text)).verdict.is_rejection
    no = f"Hi Ida,\n\nUnfortunately we will not take your application further after your interview {when}."
    assert read_message(Message(no)).verdict.is_rejection


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm afraid you won't be going any further with us this year.",
        "Unfortunately you won't be continuing with us.",
        "I'm going to go with the other lady, she can start on Monday.",
        "I've decided to go with a lad who lives round the corner.",
        "Unfortunately I have gone with someone else.",
    ],
)
def test_what_one_who_hires_says_is_not_the_readers_choice(sentence: str) -> None:
    text = f"Hi Ida,\n\nThank you for applying and for coming in. {sentence}\n\nUna"
    assert read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(
    "sentence", ["I've decided to go with the other company.", "I'm going to go with the other offer."]
)
def test_a_choice_of_the_one_who_applied_is_none(sentence: str) -> None:
    text = f"Hi Una,\n\nThank you for the interview. {sentence}\n\nIda"
    assert not read_message(Message(text)).verdict.is_rejection


def test_a_thing_that_an_offer_leaves_out_is_no_decision() -> None:
    text = (
        "Dear Ms Hale,\n\nThe Board would like to appoint you as Company Secretary. "
        "I'm afraid that it has decided against company cars. This offer remains open for ten days.\n\nCole"
    )
    assert not read_message(Message(text)).verdict.is_rejection
    no = "Dear Ms Hale,\n\nThank you for your application. I'm afraid the Board has decided against it."
    assert read_message(Message(no)).verdict.is_rejection
