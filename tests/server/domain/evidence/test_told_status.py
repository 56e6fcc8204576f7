"""The status that a system tells of an application."""

from __future__ import annotations

import pytest

from afterword.domain.evidence.told_status import find_status
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

FRAMES = (
    "Dear Kim,\n\nYour status for Accounts Clerk (JR-19284) has changed to:\n\n{}\n\nThank you for applying.",
    "Hello Kim,\n\nThe status of your application for Clerk has been updated.\n\nNew status: {}\n\nTarn",
    "Application status: {}\nPosition: Clerk\nReference: 2231",
    'Your application for Night Porter is now marked as "{}".\n\nTarn Jobs',
    "Job: Clerk\nStatus: {}\n\nThis is an automated message.",
    "Your application status changed from Under review to {}.",
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    "status", ["Not selected", "Unsuccessful", "No longer under consideration", "Position filled", "Declined"]
)
def test_a_status_that_says_no_is_a_decision(frame: str, status: str) -> None:
    assert read_message(Message(frame.format(status))).verdict.is_rejection


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    "status", ["Under review", "Received", "Phone interview", "Shortlisted", "Offer", "Withdrawn"]
)
def test_a_status_that_leaves_it_open_is_none(frame: str, status: str) -> None:
    assert not read_message(Message(frame.format(status))).verdict.is_rejection


@pytest.mark.parametrize(
    ("text", "is_no"),
    [
        ("Der Status Ihrer Bewerbung hat sich geändert: Abgelehnt", True),
        ("Statusänderung: Ihre Bewerbung (Nr. 40991, Lager) wurde auf „abgelehnt“ gesetzt.", True),
        ("Statusänderung: Ihre Bewerbung (Nr. 40991, Lager) wurde auf „in Prüfung“ gesetzt.", False),
        ("Der Status Ihrer Bewerbung lautet nun „Nicht berücksichtigt“.", True),
        ("Status Ihrer Bewerbung: In Bearbeitung", False),
        ("Estado de tu candidatura: Descartada", True),
        ("Estado de tu candidatura: En proceso", False),
        ("Le statut de votre candidature est passé à : Non retenue", True),
        ("Le statut de votre candidature : En cours d'étude", False),
        ("Stato della candidatura: Non selezionata", True),
        ("Status da candidatura: Em análise", False),
        ("Status sollicitatie: Afgewezen", True),
        ("Başvuru durumu: Olumsuz", True),
        ("Başvuru durumu: Değerlendiriliyor", False),
    ],
)
def test_it_is_read_in_eight_languages(text: str, is_no: bool) -> None:
    status = find_status(text)
    assert status
    assert status.is_no is is_no


@pytest.mark.parametrize(
    "text",
    [
        "Your status as a visitor matters to us: please bring a passport.",
        "We will tell you the status of your application in May.",
        "Status: we are looking into it and will write soon.",
        "Stand: 12. Mai",
        'Once it is taken, its status on the site will change to "Filled".',
        "Status: closed\nMilestone: 2.1",
        "Here is an update on your referral.\n\nReferred: K. Orme\nStatus: Not selected",
    ],
)
def test_what_tells_no_status_is_left_alone(text: str) -> None:
    assert find_status(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Order 2231\nStatus: Cancelled\n\nYour order has been cancelled.",
        "Ticket status: Closed\n\nYour support request for the printer was closed.",
        "Payment status: Declined. Please update your card.",
        "Pull request status: Declined. The reviewer asked for changes.",
        "Grant application status: Not selected\n\nYour proposal for the arts fund was not chosen.",
    ],
)
def test_that_of_another_matter_is_no_decision(text: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(
    "piece", ["from a to ", "to ", "changed from a to b from ", "status to ", "is now\n\n"]
)
def test_words_that_tell_again_and_again_are_given_up_soon(piece: str) -> None:
    """With each choice tried again behind each, forty of them would take hours."""
    assert find_status(f"application status {piece * 400}{'x' * 80}") is None
