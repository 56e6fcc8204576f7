"""Feedback is offered, refused or not spoken of; a word that it shares with other matters is neither."""

from __future__ import annotations

import pytest

from afterword.domain.message import Message
from afterword.domain.reading import read_message

NO = "Unfortunately, we have decided to move forward with another candidate."


def stance_of(text: str) -> str | None:
    return read_message(Message(f"Hello Tom,\n\n{NO} {text}\n\nRegards\nAna Ruiz")).facts.feedback_stance


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The number of letters makes it impossible to offer individual feedback.", "refused"),
        ("Il ne nous est pas possible de motiver individuellement nos choix.", "refused"),
        (
            "If you would like to know how your file was scored, please reply and I will send a note.",
            "offered",
        ),
        ("Wenn du wissen magst, was uns aufgefallen ist, meld dich.", "offered"),
        ("We cannot give individual feedback, but your file stays here for future roles.", "refused"),
        (
            "Wir können Ihnen keine positive Rückmeldung geben und erteilen keine Auskunft über die Gründe.",
            "refused",
        ),
        (
            "If it is of use, I am happy to ring you and share what the jury wrote about your lesson.",
            "offered",
        ),
        ("Non esitate a scrivere se volete più informazioni sulla scelta, se lo desidera.", "offered"),
        ("Mara put together some notes on your trial lesson, pasted below.", "included"),
    ],
)
def test_a_stance_is_read_from_what_is_said_of_the_decision(text: str, stance: str) -> None:
    assert stance_of(text) == stance


@pytest.mark.parametrize(
    "text",
    [
        "Ich bedaure, Ihnen keine andere Auskunft geben zu können.",
        "Den Ausschlag gab die Erfahrung mit Pumpen.",
        "We read your answers to our questions and you have not been successful.",
        "We invite you to our open day, where you can tour the mill.",
        "A few words on what happens next: we keep your file.",
        "After debriefing with the crew we have decided not to go on.",
        "The committee felt that your record is truly impressive.",
        "Our warden will be in touch to discuss how you may help as a guest.",
    ],
)
def test_what_is_said_of_other_matters_is_no_stance(text: str) -> None:
    assert stance_of(text) in ("none", None)


@pytest.mark.parametrize(
    "text",
    [
        "This email was sent from a notification-only address that cannot accept incoming email.",
        "This mailbox sends notices only. Messages sent to it are not read.",
    ],
)
def test_a_mailbox_for_notices_takes_no_reply(text: str) -> None:
    message = Message(f"Hello Tom,\n\n{NO}\n\nRegards\nThe office\n\n{text}")
    assert read_message(message).facts.sender_kind == "no_reply"
