"""A no that an agency passes on to its reader is a decision; one that friends tell each other is none."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import find_features, read_message


def _is_decision(text: str, subject: str | None = None) -> bool:
    return read_message(Message(text, subject)).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        (
            "Hi Ravi\n\nHeard back from Marl & Dray today and I'm sorry to say it's a no after first stage."
            " They rated you and it was close.\n\nI'll ring on Friday.\n\nMoira Bell\n"
            "Senior Consultant | Finance\nAlder Search"
        ),
        (
            "Hi Jo,\n\nMarlow came back on your showreel for the Sound Editor contract. It's a pass from"
            " them, sorry.\n\nThey said: nice mix, too few dialogue pieces.\n\nTess x"
        ),
        (
            "Morning Sam,\n\nClient's come back on the Data Analyst role in Hull, they've read your CV but"
            " don't want to see you.\n\nWill keep looking for you\n\nLiam Marsh\nConsultant"
        ),
    ],
)
def test_what_an_agency_passes_on_is_a_decision(text: str) -> None:
    assert _is_decision(text)


def test_what_was_said_of_the_reader_is_said_to_her() -> None:
    told = "Heard back from Marl today, it's a no. {} Talk on Friday."
    assert "you_in_decision" in find_features(Message(told.format("They liked you a lot.")))
    assert "you_in_decision" not in find_features(Message(told.format("Hope you are well.")))


def test_a_no_for_a_post_by_its_title_is_one_to_an_application() -> None:
    text = "Hi Rob, we decided last night and it's a no for {}, sorry."
    assert "no_job_words" not in find_features(Message(text.format("Sales Manager")))
    assert "no_job_words" not in find_features(Message(text.format("product lead")))
    assert "no_job_words" in find_features(Message(text.format("Saturday")))


def test_a_search_that_is_cancelled_is_a_no() -> None:
    text = "Hi Ben,\n\nSo there will be no Office Manager at Marl this year and I have to cancel {}.\n\nZoe"
    assert "plain_no" in find_features(Message(text.format("the search")))
    assert "plain_no" not in find_features(Message(text.format("our call on Friday")))


@pytest.mark.parametrize(
    "text",
    [
        "Hi Wen,\n\nthanks for coming in for the half-day with {}. It's a no for now, sorry.",
        "hi rob, it's a no for growth lead, sorry. you were great in the {} on tuesday.",
    ],
)
def test_a_workshop_and_a_squad_are_places_to_meet(text: str) -> None:
    features = find_features(Message(text.format("the squad" if "half-day" in text else "workshop")))
    assert features.isdisjoint({"thanks_for_foreign", "foreign_only"})


def test_an_own_no_told_to_a_list_is_none_to_its_reader() -> None:
    text = (
        "On Tue, Owen wrote:\n> Did anyone here apply for the warden post?\n\n"
        "{} they wanted someone with a boat licence. Believe it's gone to a chap from Kerry.\n\nDai"
    )
    assert "my_application" in find_features(Message(text.format("I did but")))
    assert "my_application" not in find_features(Message(text.format("As you heard,")))


@pytest.mark.parametrize(
    "text",
    [
        "Hi Jo,\n\nHeard back from the school. They gave the job to someone else, so it's a no. {}\n\nSam",
        "Hi Sue, just to say that we won't be replacing Martin, so the vacancy is closed. {} HR",
    ],
)
def test_a_no_among_friends_and_colleagues_is_none(text: str) -> None:
    said = "Thank you for your reference!" if "Sam" in text else "I've told the three candidates."
    assert not _is_decision(text.format(said))
