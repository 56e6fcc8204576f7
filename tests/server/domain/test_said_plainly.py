"""A no may be said in plain words that no order of classes tells."""

from __future__ import annotations

import pytest

from afterword.domain.message import Message
from afterword.domain.reading import read_message

_LETTERS = (
    "Dear Mina,\n\nThank you for applying for the analyst position.\n\n{}\n\nKind regards,\nAna Ruiz",
    "Dear Mina,\n\nThank you for your interest in the analyst role. {} We wish you well.\n\nAna Ruiz",
)
_GERMAN_LETTERS = (
    "Guten Tag,\n\nvielen Dank für Ihre Bewerbung als Analystin.\n\n{}\n\nFreundliche Grüße\nAna Ruiz",
    "Guten Tag,\n\nIhre Bewerbung als Analystin haben wir erhalten und geprüft. {}\n\nViele Grüße\nAna Ruiz",
)


@pytest.mark.parametrize("letter", _LETTERS)
@pytest.mark.parametrize(
    "sentence",
    [
        "You will not be contacted for an interview.",
        "We won't be submitting your resume to the client.",
        "We are no longer considering your application.",
        "The client has passed on your CV.",
        "This is where your application with us ends.",
        "Unfortunately, the decision was not in your favour.",
        "We need people with more experience and have therefore rejected your application.",
        "There's no room on the team for you.",
        "Nobody will be hired for this position.",
        "A more suitable applicant has been appointed.",
        "Somebody with a stronger technical background has been appointed.",
        "Your interview did not lead to an offer.",
    ],
)
def test_a_plain_no_is_one(sentence: str, letter: str) -> None:
    assert read_message(Message(letter.format(sentence))).verdict.is_rejection


@pytest.mark.parametrize("letter", _GERMAN_LETTERS)
@pytest.mark.parametrize(
    "sentence",
    [
        "Leider konnten wir uns nicht für Sie entscheiden.",
        "Wir lehnen Ihre Bewerbung daher ab.",
        "Sie scheiden nach der ersten Runde aus.",
        "Das Auswahlverfahren wird ohne Sie fortgesetzt.",
        "Sie werden von uns kein Stellenangebot erhalten.",
        "Wir haben Sie aus dem Bewerbungsverfahren ausgeschlossen.",
        "Eine Einstellung ist aufgrund der fehlenden Ausbildung nicht möglich.",
    ],
)
def test_a_plain_german_no_is_one(sentence: str, letter: str) -> None:
    assert read_message(Message(letter.format(sentence))).verdict.is_rejection


@pytest.mark.parametrize(
    "sentence",
    [
        "You will not be contacted for an interview unless we have heard from your referees.",
        "If the decision was not in your favour, we will tell you by e-mail.",
        "Nobody will be hired for this position until we have met you.",
        "The client has passed on your CV to the head of the department, who would like to meet you.",
    ],
)
def test_what_may_only_come_to_be_is_none(sentence: str) -> None:
    assert not read_message(Message(_LETTERS[0].format(sentence))).verdict.is_rejection


def test_who_is_taken_out_of_it_as_they_wished_was_not_refused() -> None:
    text = "Ihre Bewerbung wurde auf Ihren Wunsch hin aus dem Verfahren genommen."
    assert not read_message(Message(_GERMAN_LETTERS[0].format(text))).verdict.is_rejection
