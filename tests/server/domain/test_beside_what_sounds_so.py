"""A no counts beside words that leave others in; what is put off is none beside words of a no."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_APPLIED = {
    "en": "Dear Kim,\n\nThank you for your application for the cook position. {}\n\nBest wishes\nAna",
    "de": "Guten Tag,\n\nvielen Dank für Ihre Bewerbung als Koch. {}\n\nFreundliche Grüße\nAna Kern",
}


def _is_rejection(said: str, language: str) -> bool:
    return read_message(Message(_APPLIED[language].format(said))).verdict.is_rejection


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            "As much as we would like you to join us, we have decided to offer the job to another candidate.",
        ),
        ("en", "We would like you to join the team, however we have given the job to someone else."),
        (
            "en",
            "We have hired a cook, who will contact you about it, so the job has gone to someone else.",
        ),
        ("en", "We won't be needing your skills this time."),
        ("en", "As you said that you need full-time work, we have given the job to someone else."),
        ("en", "We've gone on with the old crew, so the job is taken, sorry."),
        ("en", "We liked your pitch deck but decided not to move forward with your application."),
        ("de", "Wir brauchen Ihre Bewerbung nicht mehr, die Stelle ist besetzt."),
        ("de", "Wir haben vier Leuten abgesagt, und Sie sind darunter."),
        ("de", "Länger halten wir Ihnen die Stelle nicht frei, sie ist vergeben."),
    ],
)
def test_a_no_is_one_beside_what_leaves_others_in(language: str, said: str) -> None:
    assert _is_rejection(said, language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            "You don't have the certificate that is required yet. Please send it by Friday.",
        ),
        ("en", "I don't think this is the right day for you, so I have moved the interview to Monday."),
        ("en", "There are no places free at Tuesday's assessment day. I have put you down for Thursday."),
        ("en", "We do not have a slot for you now, but we will have one on Friday."),
        ("en", "You will not be hearing more from us again before the interview on Monday."),
        ("de", "Teamleiter wird Herr Kern. Er ruft Sie am Montag an."),
        ("de", "Unser Koch bleibt. Wir suchen einen zweiten, bitte kommen Sie am Montag zum Gespräch."),
        ("de", "Diese Woche habe ich keine Stunden frei, wir sprechen am Montag."),
        ("de", "Sie hatten Pech mit dem Zug, wir verschieben das Gespräch auf Montag."),
        ("de", "Am Freitag brauchen wir dich nicht. Komm bitte am Samstag zum Probearbeiten."),
    ],
)
def test_what_is_put_off_or_asked_for_is_none(language: str, said: str) -> None:
    assert not _is_rejection(said, language)


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, the bike has gone to someone else. Good luck with your search.",
        "Hi Sam,\n\nThe guitar has been sold to somebody else. All the best with your search.\n\nAna",
        "Hello,\n\nYour app was not accepted. The application must follow our guidelines.\n\nThe store",
    ],
)
def test_what_is_no_work_is_no_decision(text: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection
