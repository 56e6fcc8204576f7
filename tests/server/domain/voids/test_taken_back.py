"""The words of a no may be taken back in the same sentence."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_LETTERS = {
    "en": "Dear Mina,\n\n{}\n\nKind regards,\nAna Ruiz",
    "de": "Guten Tag Frau Kern,\n\n{}\n\nViele Grüße\nAna Ruiz",
    "es": "Hola Marta:\n\n{}\n\nSaludos,\nAna Ruiz",
    "fr": "Bonjour,\n\n{}\n\nCordialement,\nAna Ruiz",
    "it": "Gentile Marta,\n\n{}\n\nCordiali saluti,\nAna Ruiz",
    "pt": "Olá Marta,\n\n{}\n\nAtenciosamente,\nAna Ruiz",
    "nl": "Beste Marta,\n\n{}\n\nMet vriendelijke groet,\nAna Ruiz",
    "tr": "Merhaba Elif,\n\n{}\n\nSaygılarımızla,\nAyşe Kaya",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "The vacancy we closed in spring has been reopened, and we would like to consider you for it.",
        ),
        (
            "en",
            "The slot you chose has been given to someone else, please pick another time for your interview.",
        ),
        ("en", "We have your application and will send a reply, positive or negative, within a week."),
        ("de", "Ich erfülle nicht alle Anforderungen Ihrer Ausschreibung, lerne aber schnell."),
        ("de", "Wir behalten uns vor, die Ausschreibung bei genügend Bewerbungen vorzeitig zu schließen."),
        (
            "es",
            "La vacante que habíamos cerrado en primavera se ha reabierto y nos gustaría contar con usted.",
        ),
        ("fr", "Je ne remplis pas tous les critères de votre annonce, mais j'apprends vite."),
        (
            "it",
            "Abbiamo ricevuto il suo CV e le daremo una risposta, positiva o negativa, entro la settimana.",
        ),
        ("it", "La selezione chiusa in primavera è stata riaperta e vorremmo valutare la sua candidatura."),
        ("nl", "Past deze functie niet bij je, kijk dan eens naar onze andere vacatures."),
        ("tr", "Yoğunluk nedeniyle maalesef bu aşamada herkese tek tek dönüş yapamıyoruz."),
    ],
)
def test_what_is_taken_back_is_no_decision(language: str, sentence: str) -> None:
    assert not read_message(Message(_LETTERS[language].format(sentence))).verdict.is_rejection


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We have reviewed your application for the analyst role and the answer is negative."),
        ("de", "Wir haben Ihre Bewerbung geprüft, Ihr Profil passt leider nicht zu unseren Anforderungen."),
        ("pt", "A vaga de analista foi cancelada e não será reaberta; encerramos o seu processo seletivo."),
        ("es", "El puesto de contable se lo hemos dado a otra persona, gracias por su candidatura."),
    ],
)
def test_what_is_not_taken_back_is_one(language: str, sentence: str) -> None:
    assert read_message(Message(_LETTERS[language].format(sentence))).verdict.is_rejection


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "Your application is still under consideration, though the portal shows the vacancy as closed.",
        ),
        ("de", "Die Jobs im Lager sind weg, aber als Fahrer ist noch alles offen."),
        ("de", "Ein zweites Gespräch brauchen wir nicht, wir wollen dich einstellen."),
        (
            "fr",
            "Le candidat interne a changé d'avis, le poste est donc de nouveau libre, parlons-en.",
        ),
        (
            "nl",
            "De andere kandidaat heeft zich teruggetrokken, dus bieden wij de functie graag aan u aan.",
        ),
        ("tr", "Diğer finalist vazgeçti, bu nedenle pozisyonu size teklif etmek istiyoruz."),
    ],
)
def test_what_leaves_the_reader_in_is_no_decision(language: str, sentence: str) -> None:
    assert not read_message(Message(_LETTERS[language].format(sentence))).verdict.is_rejection
