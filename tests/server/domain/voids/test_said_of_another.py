"""What colleagues and friends say of somebody else is no decision about the reader."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_OF_ANOTHER = (
    "We have decided not to move forward with Mr. Keane.",
    "Priya was not selected for the role.",
    "Sarah Duffy was unsuccessful, please inform the agency.",
    "We will not be inviting the applicant from Leeds to interview.",
    "We had to turn down Jim's nephew.",
    "I'm not going to hire the guy you sent over, he asked for too much.",
    "Your referral Mateo Quispe was reviewed and was not selected.",
    "I have told Ms. Duarte that we are going with another candidate.",
    "Two of the finalists were not a good fit, so we passed on both of them.",
    "Unfortunately we can't offer the woman from Deloitte a position at this time.",
)
_OF_ANOTHER_IN_GERMAN = (
    "Wir haben uns gegen Frau Keller entschieden.",
    "Herr Brandt wurde leider nicht ausgewählt.",
    "Wir können die Kandidatin aus Graz leider nicht einstellen.",
    "Der zweite Bewerber konnte leider nicht berücksichtigt werden.",
    "Dein Neffe wurde abgelehnt.",
    "Die Praktikantin wurde abgelehnt.",
    "Bitte teilen Sie Frau Keller mit, dass die Stelle vergeben ist.",
)


@pytest.mark.parametrize("sentence", _OF_ANOTHER)
@pytest.mark.parametrize("letter", ["Hi Robin,\n\n{}\n\nThanks,\nTom", "{}\n\nMaria Lopez\nHead of HR"])
def test_a_no_to_somebody_else_is_no_decision(sentence: str, letter: str) -> None:
    assert not read_message(Message(letter.format(sentence))).verdict.is_rejection


@pytest.mark.parametrize("sentence", _OF_ANOTHER_IN_GERMAN)
def test_in_german_too(sentence: str) -> None:
    message = Message(f"Hallo Robin,\n\n{sentence}\n\nViele Grüße\nTom")
    assert not read_message(message).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ms. Duarte,\n\nThank you for applying. Unfortunately Ms. Duarte was not selected for the role.",
        "Hi Priya,\n\nThank you for applying. We are not able to offer you an interview with Mr. Keane.",
        "Hi Priya,\n\nThank you for applying. We went with Sarah and will not be moving forward.",
        "Hi Priya,\n\nThank you for applying. The intern position has been filled.",
        "Hi Priya,\n\nThank you for applying. The candidate we chose has more experience.",
    ],
)
def test_a_name_beside_a_no_to_the_reader_takes_nothing_back(text: str) -> None:
    assert read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya,\n\nSo sorry to hear you were not selected, their loss!\n\nLove,\nBea",
        "Hi Priya,\n\nI didn't get the job, they picked somebody with more experience.\n\nBea",
    ],
)
def test_what_friends_write_is_no_decision(text: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Dear Claire,\n\nThank you for the talks. I've decided not to continue with the process.\n\nAnna",
        "Dear Claire,\n\nThank you for your time. I will not be moving forward with my application.\n\nAnna",
        "Dear Claire,\n\nI have decided to go in a different direction with my career. All the best, Anna",
        "Dear Claire,\n\nI regret to say that I won't be able to accept the position.\n\nAnna",
        "Dear Ms Lowe,\n\nI am sorry to inform you that I have decided to go with another company.\n\nOmar",
    ],
)
def test_what_the_applicant_decides_is_no_decision(text: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Hi Mark,\n\nThank you for your work. Your fixed-term contract will not be renewed after June.\n\nHR",
        "Dear Mark,\n\nYour application for a work permit has been refused.\n\nThe Department",
        "Dear candidate,\n\nWe regret that you did not pass the exam. You may resit it.\n\nThe Institute",
        "Hi Ravi,\n\nThanks for the CVs. None of these is a fit, please send more profiles.\n\nJo",
        "Thanks for the patch. We decided not to move forward with this change. Closed as not planned.",
    ],
)
def test_what_is_refused_beside_a_job_is_no_decision(text: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Hi Claire,\n\nThank you for applying. I've decided not to take your application further.\n\nAnna",
        "Hi Claire,\n\nThank you for applying. I have decided to go with another candidate.\n\nAnna",
        "Hi Claire,\n\nThank you for your CV. I'm sorry to say I won't be calling you in.\n\nAnna",
        "Hi Claire,\n\nThank you for your CV. I'm not going to take this further.\n\nAnna",
    ],
)
def test_one_who_hires_alone_decides_too(text: str) -> None:
    assert read_message(Message(text)).verdict.is_rejection
