"""The usual words of a decision, each way of saying "not" beside each way of saying "go on"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.usual_wording import (
    ANOTHER,
    CHOSEN,
    GERMAN,
    GERMAN_LEADS,
    GERMAN_LETTERS,
    GO_ON,
    LETTERS,
    NOT_ABLE,
    OF_RECEIPT,
    WAS_NOT,
    WE_CHOSE,
    WHAT,
    with_leads,
)


def _find_undecided(sentences: Iterator[str] | list[str], letters: tuple[str, ...]) -> list[str]:
    read = ((each, read_message(Message(letter.format(each)))) for each in sentences for letter in letters)
    return [sentence for sentence, reading in read if not reading.verdict.is_rejection]


@pytest.mark.parametrize("not_able", NOT_ABLE)
def test_not_going_on_is_a_decision_however_it_is_said(not_able: str) -> None:
    assert _find_undecided(with_leads(product((not_able,), GO_ON, WHAT)), LETTERS) == []


@pytest.mark.parametrize("was_not", WAS_NOT)
def test_not_being_chosen_is_a_decision_however_it_is_said(was_not: str) -> None:
    assert _find_undecided(with_leads(product((was_not,), CHOSEN)), LETTERS) == []


@pytest.mark.parametrize("chose", WE_CHOSE)
def test_the_choice_of_another_is_a_decision_however_it_is_said(chose: str) -> None:
    assert _find_undecided(with_leads(product((chose,), ANOTHER)), LETTERS) == []


@pytest.mark.parametrize("said", GERMAN)
def test_a_german_decision_is_one_however_it_begins(said: str) -> None:
    assert _find_undecided([f"{lead}{said}." for lead in GERMAN_LEADS], GERMAN_LETTERS) == []


@pytest.mark.parametrize("sentence", OF_RECEIPT)
def test_what_is_said_before_a_decision_is_none(sentence: str) -> None:
    assert _find_undecided([sentence], LETTERS[:1]) == [sentence]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Re: Withdrawing my application",
            "Hi Mira,\n\nI'm sorry we won't be moving forward with you, but I understand.\n\nTom",
        ),
        (
            "AW: Rückzug meiner Bewerbung",
            "Liebe Frau Adler,\n\nschade, dass es mit uns nicht weitergeht. Alles Gute!\n\nTom Berger",
        ),
    ],
)
def test_an_answer_to_a_withdrawal_is_no_decision_against_her(subject: str, text: str) -> None:
    assert not read_message(Message(text, subject)).verdict.is_rejection


def test_the_number_of_a_job_is_no_other_matter() -> None:
    text = (
        "Dear Mira,\n\nWe regret to inform you that you were not selected for this position.\n\nBest regards"
    )

    assert read_message(Message(text, "Status of your application for Job ID 4411")).verdict.is_rejection
