"""Words tell whether somebody reads an answer: what cannot be answered, and what may be."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message


def kind_of(
    said: str, no: str = "Thank you for your application. It's a no from us this time."
) -> str | None:
    return read_message(Message(f"Hello,\n\n{no} {said}\n\nTandem Loop")).facts.sender_kind


@pytest.mark.parametrize(
    "said",
    [
        "Mail sent to this address cannot be answered.",
        "Please note that replies cannot be answered.",
        "We are unable to answer mail sent to this address.",
        "Nobody can answer mail to this address.",
        "This is an outgoing-only account.",
        "Your reply would go nowhere.",
    ],
)
def test_what_cannot_be_answered_nobody_reads(said: str) -> None:
    assert kind_of(said) == "no_reply"


@pytest.mark.parametrize(
    "said",
    [
        'Reply "yes" to this email within two weeks. A human being reads this inbox.',
        "A real person reads every reply.",
        "Our team reads all replies to this address.",
        "You can answer this mail if you have a question.",
    ],
)
def test_what_may_be_answered_somebody_reads(said: str) -> None:
    assert kind_of(said) == "team_mailbox"


@pytest.mark.parametrize(
    ("no", "said"),
    [
        ("Leider müssen wir dir absagen.", "Antworte uns einfach kurz auf diese Mail."),
        ("Leider müssen wir dir absagen.", "Auf diese Mail kannst du jederzeit antworten."),
        ("Je bent het helaas niet geworden.", "Reageren op deze mail mag natuurlijk altijd."),
        ("Je bent het helaas niet geworden.", "Je kunt deze mail gewoon beantwoorden."),
    ],
)
def test_it_may_be_answered_in_other_languages(no: str, said: str) -> None:
    assert kind_of(said, no) == "team_mailbox"


@pytest.mark.parametrize(
    "said",
    [
        "This is an automated message; responses are not read.",
        "Este aviso sale de una dirección no habilitada para recibir respuestas.",
        "Antwoorden op dit bericht worden niet gelezen.",
        "Les réponses à ce courriel ne sont pas lues.",
        "Diese Adresse ist nicht für den Empfang eingerichtet.",
    ],
)
def test_nobody_reads_answers_in_more_words(said: str) -> None:
    assert kind_of(said) == "no_reply"


@pytest.mark.parametrize(
    "said",
    [
        "Zullen we je gegevens bewaren? Antwoord dan op deze mail.",
        "Dites-le-nous en réponse à ce message.",
        "Ce lo dica in risposta a questa mail.",
        "Diga-nos em resposta a este e-mail.",
        "Sagen Sie es uns als Antwort auf diese Mail.",
    ],
)
def test_an_answer_is_asked_for_in_more_languages(said: str) -> None:
    assert kind_of(said) == "team_mailbox"
