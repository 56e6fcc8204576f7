"""What a receipt says of everybody is no decision, however it is worded; beside a no it changes nothing."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_RECEIPTS = {
    "en": "Dear Mina,\n\nThank you for applying for the analyst position.\n\n{} {}\n\nRegards,\nAna Ruiz",
    "de": "Guten Tag,\n\ndanke, dass Sie sich beworben haben.\n\n{} {}\n\nFreundliche Grüße\nPersonal",
}
_TERMS = {
    "en": (
        "The successful candidate will be subject to a background check.",
        "Only candidates selected for interview will be contacted.",
        "We have already filled two of the five vacancies, and are still looking for three more people.",
        "If you have not heard from us within three weeks, please assume that you have been unsuccessful.",
        "We are not able to sponsor visas for this role.",
        "Please do not call our office about your application.",
        "We regret that we cannot reimburse travel expenses.",
        "Those not shortlisted will also be informed by e-mail.",
        "Incomplete applications will be rejected.",
    ),
    "de": (
        "Bewerbungen nach dem 1. Juni werden nicht mehr angenommen.",
        "Mehrfachbewerbungen sind nicht möglich.",
        "Nicht berücksichtigte Bewerber erhalten ihre Unterlagen nicht zurück.",
        "Die Auswahl trifft eine Kommission, die sich noch nicht entschieden hat.",
        "Leider verzögert sich die Auswahl, da unsere Kollegin erkrankt ist.",
        "Fahrtkosten können leider nicht erstattet werden.",
        "Falls wir uns für andere Bewerber entscheiden, teilen wir Ihnen das mit.",
    ),
}
_NOES = {
    "en": "Unfortunately, we have decided to move forward with other candidates.",
    "de": "Leider haben wir uns für eine andere Bewerberin entschieden.",
}
_PAIRS = [
    (language, one, other)
    for language, terms in _TERMS.items()
    for place, one in enumerate(terms)
    for other in ("", terms[place - 1])
]


def _letter(language: str, one: str, other: str) -> Message:
    return Message(_RECEIPTS[language].format(one, other))


@pytest.mark.parametrize(("language", "one", "other"), _PAIRS)
def test_a_receipt_with_its_terms_is_no_decision(language: str, one: str, other: str) -> None:
    assert not read_message(_letter(language, one, other)).verdict.is_rejection


@pytest.mark.parametrize(
    ("language", "term"), [(language, term) for language, terms in _TERMS.items() for term in terms]
)
def test_a_no_beside_the_same_terms_is_one(language: str, term: str) -> None:
    assert read_message(_letter(language, _NOES[language], term)).verdict.is_rejection
    assert read_message(_letter(language, term, _NOES[language])).verdict.is_rejection


@pytest.mark.parametrize(
    "sentence",
    [
        "You have been shortlisted for the next stage.",
        "We have decided to move forward with your application.",
        "We have chosen five candidates for this stage and you are one of them.",
        "There are two other candidates in this round.",
        "Unfortunately the hiring manager is not available on Thursday.",
        "We are not ready to make an offer yet.",
        "The decision will not be made before the end of June.",
        "The role has changed slightly: it is no longer fully remote.",
        "This is not the news you were hoping for, but it will take two more weeks.",
        "The post does not meet the salary threshold, so please tell us whether you need a visa.",
    ],
)
def test_how_it_goes_on_is_no_decision(sentence: str) -> None:
    text = f"Dear Mina,\n\nThank you for speaking with us about the analyst role. {sentence}\n\nBest,\nTom"
    assert not read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(
    "sentence",
    [
        "Herr Adler kann nicht dabei sein, an seiner Stelle kommt Frau Ruiz.",
        "Die Ausschreibung ist geschlossen, die Gespräche beginnen nächste Woche.",
        "Die Stelle ist nun doch nicht befristet.",
        "Wir konnten Sie telefonisch leider nicht erreichen.",
        "Der andere Bewerber hat abgesagt, daher möchten wir Sie noch einmal einladen.",
    ],
)
def test_how_it_goes_on_is_no_german_decision(sentence: str) -> None:
    text = f"Guten Tag,\n\nvielen Dank für das gute Gespräch am Montag. {sentence}\n\nViele Grüße\nAna Ruiz"
    assert not read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "I am pleased to confirm our offer for the analyst role. We have turned down the other candidates.",
        "We are delighted to offer you the position. Unfortunately we cannot match the salary you asked for.",
        "A word on the analyst position. A hiring freeze is on, we cannot go ahead for now.",
        "Thank you for your patience. We have not made a decision on any candidate.",
        "gerne bestätigen wir Ihnen die Zusage als Analystin. Ein früherer Beginn ist leider nicht möglich.",
        "wir freuen uns, Ihnen die Stelle anbieten zu können. Den anderen haben wir bereits abgesagt.",
        "ich habe die Bewerbungen als Analystin durchgesehen. Die ersten drei würde ich absagen.",
    ],
)
def test_an_offer_a_pause_and_a_word_among_colleagues_are_no_decision(text: str) -> None:
    is_german = "wir" in text or "ich" in text.split()
    greeting, parting = ("Hallo Mina,", "Viele Grüße") if is_german else ("Dear Mina,", "Best")
    assert not read_message(Message(f"{greeting}\n\n{text}\n\n{parting}\nAna Ruiz")).verdict.is_rejection


_ABROAD = {
    "es": (
        "Gracias por tu candidatura al puesto de contable.",
        "Lamentablemente el proceso se ha retrasado.",
    ),
    "fr": (
        "Nous avons bien reçu votre candidature au poste de comptable.",
        "Les frais de déplacement ne sont pas remboursés.",
    ),
    "it": ("Grazie per la sua candidatura come contabile.", "Le domande incomplete non saranno considerate."),
    "pt": ("Recebemos a sua candidatura a contabilista.", "Candidaturas incompletas não serão consideradas."),
    "nl": (
        "Bedankt voor je sollicitatie naar de functie van boekhouder.",
        "Hoor je binnen een maand niets, dan ben je helaas niet geselecteerd.",
    ),
    "tr": (
        "Muhasebe uzmanı pozisyonuna başvurunuzu aldık.",
        "Eksik başvurular değerlendirmeye alınmayacaktır.",
    ),
}


@pytest.mark.parametrize("language", _ABROAD)
def test_a_receipt_with_its_terms_is_no_decision_abroad(language: str) -> None:
    opening, term = _ABROAD[language]
    assert not read_message(Message(f"{opening} {term}\n\nAna Ruiz")).verdict.is_rejection
