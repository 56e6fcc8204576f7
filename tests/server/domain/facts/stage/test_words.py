"""A talk or something sent in is told in many words; what is others' or to come tells no stage."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "We have chosen somebody else for the Baker job."


def stage_of(text: str, subject: str = "Update") -> str | None:
    return read_message(Message(f"Hi Tom,\n\n{text} {NO}", subject, None, None)).facts.stage


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for Tuesday!",
        "Thanks for walking us through your bread plan.",
        "The team enjoyed your seminar a lot.",
        "Following up on our coffee, here is where we are.",
        "After your pairing session we sat together.",
        "You made it to the last two.",
        "You were placed second, and narrowly.",
        "They liked you, all of them.",
        "All our bakers came out of the debrief of one mind.",
        "It was a pleasure to interview you.",
        "I'm mortified given how many rounds we put you through.",
        "Thank you for your attendance.",
        "Ihr Kolloquium hat die Kommission beschäftigt.",
        "Votre exposé a été apprécié.",
    ],
)
def test_a_talk_is_told_by_what_was_done_at_it(text: str) -> None:
    assert stage_of(text) == "interviewed"


@pytest.mark.parametrize(
    "text",
    [
        "I have read your letter with interest.",
        "You wrote to me about the bread.",
        "You put in for the early shift.",
        "Thanks for responding to the ad.",
        "You are not among them this time.",
        "Yours fell just below the mark.",
        "Thank you for completing your driver profile.",
        "Ho letto la sua lettera con piacere.",
    ],
)
def test_what_was_sent_in_tells_of_an_application(text: str) -> None:
    assert stage_of(text) == "applied"


def test_a_subject_tells_of_a_talk_unless_it_is_called_off() -> None:
    assert stage_of("All has been weighed.", "Your interview with Crumb") == "interviewed"
    assert stage_of("The meeting has been cancelled.", "Your interview with Crumb") != "interviewed"


@pytest.mark.parametrize(
    "text",
    [
        "The second shift is gone.",
        "The town has scored all forms.",
        "We wish you well for the second half.",
    ],
)
def test_what_sounds_like_it_tells_no_talk(text: str) -> None:
    assert stage_of(text) != "interviewed"


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        (
            "La ringraziamo per l'interesse. Il posto di fornaio è stato assegnato ad un altro candidato.",
            None,
        ),
        ("Obrigado pelo interesse. A vaga de padeiro foi atribuída a outro candidato.", None),
        ("Il posto è stato assegnato ad un altro. Grazie, ti sei candidato con entusiasmo.", "applied"),
        ("Na sequência da entrevista de 11 de abril, escolhemos outro candidato.", "interviewed"),
    ],
)
def test_another_candidate_is_no_application(text: str, stage: str | None) -> None:
    assert read_message(Message(f"{text}\n\nAna Ruiz")).facts.stage == stage
