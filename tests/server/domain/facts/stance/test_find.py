"""Feedback is offered, refused or not spoken of; a word that it shares with other matters is neither."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
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


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        (
            "We can't provide feedback, but please don't hesitate to apply again.",
            "refused",
        ),
        ("Feedback will only be provided if you attend an interview.", "refused"),
        ("Feedback is reserved for candidates who were interviewed.", "refused"),
        ("Individual feedback is beyond our means.", "refused"),
        ("As a policy, we do not disclose reasons.", "refused"),
        ("We ask that you do not request feedback.", "refused"),
        ("Gründe für die Absage teilen wir nicht mit.", "refused"),
        ("Feedback geben wir nur nach einem Gespräch.", "refused"),
        ("Bitte sehen Sie von Rückfragen ab.", "refused"),
        ("Von einer Begründung sehen wir ab.", "refused"),
        ("Should you wish to discuss same, please contact the undersigned.", "offered"),
        ("If you'd like to hear how we got there, I'm around on Friday.", "offered"),
        ("Si desea más detalles sobre la decisión, puede llamarme.", "offered"),
        ("Do you want feedback? Just say.", "offered"),
        ("Verbal feedback can be obtained from Mrs Hall.", "offered"),
        ("Feedback erhalten Sie auf Anfrage.", "offered"),
        ("Wenn du magst, geb ich dir gern noch ein paar Tipps zu deiner Mappe.", "offered"),
        ("A copy of your marking sheet is enclosed.", "included"),
        ("By way of feedback, your answers were long.", "included"),
        ("Please find your feedback attached.", "included"),
    ],
)
def test_feedback_is_refused_to_some_and_offered_in_many_words(text: str, stance: str) -> None:
    assert stance_of(text) == stance


@pytest.mark.parametrize(
    "text",
    [
        "The panel has given their feedback and we will not be able to take you further.",
        "Based on the feedback from the panel, we will not be moving forward.",
        "The client's feedback came in today and it is a no.",
        "The feedback from the team was positive, but one was closer.",
        "If you have any feedback for us, please reply.",
        "Click here to give feedback.",
        "Please do not take this as a comment on your ability.",
        "There are many reasons for which we may not proceed with somebody.",
        "We are not able to share your details with other houses.",
        "I shared my notes with the manager, and we will not be moving you on.",
        "We would love to hear what you thought of our process: it takes two minutes.",
        "Aus organisatorischen Gründen können wir die Stelle nicht besetzen.",
        "Deren Profil passt noch genauer zu uns, und wir bitten um Verständnis.",
    ],
)
def test_what_others_told_the_house_is_no_stance(text: str) -> None:
    assert stance_of(text) in ("none", None)
