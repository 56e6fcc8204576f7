"""What is said of those who hear nothing is no decision; a no to somebody who gave no answer is one."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_LETTERS = {
    "en": "Dear Robin,\n\nThank you for your interest in the position.\n\n{}\n\nKind regards,\nAna Ruiz",
    "de": "Guten Tag Frau Adler,\n\nvielen Dank für Ihre Bewerbung.\n\n{}\n\nFreundliche Grüße\nAna Ruiz",
    "fr": "Bonjour,\n\nMerci pour votre candidature.\n\n{}\n\nCordialement,\nAna Ruiz",
    "es": "Hola, Marta:\n\nGracias por tu interés en el puesto.\n\n{}\n\nUn saludo,\nAna Ruiz",
    "it": "Ciao Marta,\n\ngrazie per la tua candidatura.\n\n{}\n\nCordiali saluti,\nAna Ruiz",
    "pt": "Olá Marta,\n\nobrigado pelo seu interesse na vaga.\n\n{}\n\nAtenciosamente,\nAna Ruiz",
    "nl": "Beste Bram,\n\nBedankt voor je sollicitatie.\n\n{}\n\nMet vriendelijke groet,\nAna Ruiz",
    "tr": "Merhaba,\n\nBaşvurunuz için teşekkür ederiz.\n\n{}\n\nSaygılarımızla,\nAna Ruiz",
}


def _is_decision(language: str, sentence: str) -> bool:
    return read_message(Message(_LETTERS[language].format(sentence))).verdict.is_rejection


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "In the absence of a reply by the end of May, your application was unsuccessful."),
        ("en", "You'll hear from us at every step, even if it's a no."),
        ("de", "Ohne Nachricht bis Ende Mai wurde Ihre Bewerbung nicht berücksichtigt."),
        (
            "fr",
            "Sans réponse de notre part sous peu, considérez que votre candidature n'a pas été retenue.",
        ),
        ("fr", "À défaut de réponse sous trois semaines, votre candidature n'a pas été retenue."),
        ("fr", "Ceci est un message automatique, merci de ne pas y répondre."),
        ("es", "De no recibir respuesta en un mes, entienda que su candidatura no ha sido seleccionada."),
        ("es", "Pasado ese plazo sin respuesta, considere que no ha sido seleccionado."),
        ("it", "Senza nostre notizie entro due settimane, la candidatura si intende non accolta."),
        ("pt", "Na ausência de resposta em 30 dias, considere que a sua candidatura não foi selecionada."),
        ("tr", "Bir ay içinde size ulaşmazsak başvurunuz kabul edilmemiş demektir."),
    ],
)
def test_what_is_said_of_the_unanswered_is_no_decision(language: str, sentence: str) -> None:
    assert not _is_decision(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Without a reply from you we have given the place to another candidate."),
        ("en", "In the absence of funding, the position has been cancelled."),
        ("de", "Ohne Umschweife: Wir haben uns für eine andere Bewerberin entschieden."),
        ("fr", "Sans vous décourager, votre candidature n'a pas été retenue."),
        ("es", "Sin respuesta suya, hemos elegido a otra persona."),
        ("it", "Senza nulla togliere alle sue qualità, abbiamo scelto un altro candidato."),
        ("pt", "Sem prejuízo das suas qualidades, escolhemos outro candidato."),
        ("nl", "Zonder je te willen ontmoedigen: we hebben voor een andere kandidaat gekozen."),
    ],
)
def test_a_no_without_something_else_is_one(language: str, sentence: str) -> None:
    assert _is_decision(language, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bitte seien Sie nicht enttäuscht, wenn wir Ihnen heute eine Absage erteilen müssen.",
        "Seien Sie bitte nicht traurig, wenn wir Ihnen heute keine Zusage geben können.",
        "Wir bitten um Verständnis, wenn wir uns für andere Bewerber entschieden haben.",
    ],
)
def test_what_the_reader_is_asked_to_bear_is_a_decision(sentence: str) -> None:
    assert _is_decision("de", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bitte seien Sie nicht enttäuscht, wenn wir nicht sofort antworten.",
        "Bitte haben Sie Verständnis, wenn wir Ihnen vielleicht absagen müssen.",
        "Bitte haben Sie Verständnis, wenn wir nicht alle Bewerbungen annehmen können.",
    ],
)
def test_what_may_have_to_be_borne_is_none(sentence: str) -> None:
    assert not _is_decision("de", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "They have not rejected your profile, the feedback was positive.",
        "Anyone whom the panel does not wish to see will get a short letter from us.",
    ],
)
def test_what_was_not_done_or_is_done_with_others_is_none(sentence: str) -> None:
    assert not _is_decision("en", sentence)
