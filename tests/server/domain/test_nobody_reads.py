"""An address or a note tells that nobody reads answers; an invitation to write tells that somebody does."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "Thank you for your application to Nordlys. Unfortunately, we have chosen another candidate."


def kind_of(note: str = "", name: str | None = None, address: str | None = None) -> str | None:
    text = f"Dear Tom,\n\n{NO}\n\nKind regards\nThe Nordlys team\n\n{note}".rstrip()
    return read_message(Message(text, "Your application", name, address)).facts.sender_kind


@pytest.mark.parametrize(
    "note",
    [
        "This inbox is unattended.",
        "This inbox isn't checked.",
        "You can't answer this email.",
        "Emails to this address bounce.",
        "Messages to this address are deleted automatically.",
        "E-mail automático. Favor não responder.",
        "Messaggio automatico, si prega di non rispondere.",
        "Mensaje automático, no responder.",
        "We are unable to receive replies to this address.",
        "Emails sent to this address are not answered.",
        "This is a no reply email.",
        "This is a computer generated message.",
        "Any reply to this email will not be seen.",
        "If you reply to this email, no one will see it.",
        "Please do not use the reply function.",
        "This account cannot receive email.",
        "Auf diese E-Mail kann nicht geantwortet werden.",
        "Antworten an diese Adresse werden nicht gelesen.",
        "Dieses Postfach wird nicht überwacht.",
        "Diese E-Mail-Adresse kann keine E-Mails empfangen.",
        "Bitte sehen Sie von einer Antwort auf diese E-Mail ab.",
        "Rückantworten auf diese E-Mail werden nicht bearbeitet.",
    ],
)
def test_a_note_says_that_nobody_reads(note: str) -> None:
    assert kind_of(note) == "no_reply"


@pytest.mark.parametrize(
    "address",
    [
        "keine-antwort@nordlys.example",
        "autoreply@nordlys.example",
        "news@notifications.nordlys.example",
        "hr@ats.nordlys.example",
        "nordlys@bewerbung.wolkenamt.example",
        "nordlys@candidate-mail.example",
    ],
)
def test_an_address_takes_no_answers(address: str) -> None:
    assert kind_of(name="Nordlys", address=address) == "no_reply"


@pytest.mark.parametrize("address", ["jobs@nordlys.example", "nordlys@nordlys.example"])
def test_the_houses_own_box_is_read(address: str) -> None:
    assert kind_of(name="Nordlys", address=address) != "no_reply"


@pytest.mark.parametrize(
    "note",
    [
        "Drop us a line if you have questions.",
        "Ping us if that changes.",
        "You may contact our hiring office at jobs@nordlys.example.",
        "Feel free to reply with any questions.",
        "Nennen Sie uns bitte einen Termin.",
        "Geben Sie uns doch kurz per Mail Bescheid, ob Sie einverstanden sind.",
        "Sollten Sie das nicht wünschen, genügt eine kurze Nachricht an uns.",
        "Bei Fragen kannst du uns jederzeit schreiben.",
    ],
)
def test_who_asks_for_word_reads_it(note: str) -> None:
    assert kind_of(note) == "team_mailbox"


@pytest.mark.parametrize(
    "note",
    [
        "We keep your data for six months.",
        "Please don't take it to heart.",
        "You can delete your profile at any time.",
        "Please do not answer the questions of people who call in our name.",
    ],
)
def test_what_speaks_of_no_answer_tells_nothing(note: str) -> None:
    assert kind_of(note) is None


@pytest.mark.parametrize(
    "note",
    [
        "Laat het ons weten door op deze mail te antwoorden.",
        "Puedes responder a este correo.",
        "Vous pouvez répondre à ce message.",
        "Può rispondere a questa e-mail.",
        "Você pode responder a este e-mail.",
        "Bu e-postayı yanıtlayabilirsiniz.",
        "Escríbenos cuando quieras.",
    ],
)
def test_an_invitation_to_write_is_understood_in_any_language(note: str) -> None:
    assert kind_of(note) == "team_mailbox"


@pytest.mark.parametrize(
    "note",
    [
        "Por favor, no responda a este correo.",
        "Merci de ne pas répondre à ce message.",
        "Si prega di non rispondere a questa e-mail.",
        "Gelieve niet op deze mail te antwoorden.",
    ],
)
def test_a_wish_for_no_answer_is_no_invitation(note: str) -> None:
    assert kind_of(note) == "no_reply"
