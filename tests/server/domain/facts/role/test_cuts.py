"""A role ends where its number, its house or its sentence begins, and begins behind what announces it."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = {
    "de": "Leider haben wir uns für andere Bewerber entschieden.",
    "en": "Unfortunately we have decided to go with other candidates.",
    "es": "Lamentablemente no has sido seleccionado.",
    "it": "Purtroppo abbiamo scelto un altro candidato.",
    "nl": "Helaas hebben we voor een andere kandidaat gekozen.",
    "pt": "Infelizmente seguiremos com outros candidatos.",
}


@pytest.mark.parametrize(
    ("language", "said", "role"),
    [
        ("nl", "Bedankt voor je sollicitatie op de vacature van leerkracht gym.", "leerkracht gym"),
        ("nl", "Je solliciteerde op de vacature voor kok.", "kok"),
        ("nl", "Wij hebben je brief voor de vacature verpleegkundige gelezen.", "verpleegkundige"),
        ("nl", "Op onze vacature voor kok kwamen veel reacties.", "kok"),
        ("es", "Te escribimos por tu candidatura a la oferta Técnico de Redes.", "Técnico de Redes"),
        ("es", "Gracias por inscribirte en la oferta de empleo Camarero.", "Camarero"),
        ("es", "Hemos revisado tu inscripción en el anuncio Dependienta.", "Dependienta"),
        ("es", "Lo de camarero de fin de semana ya está cubierto.", "camarero de fin de semana"),
        ("it", "Grazie per la candidatura all'offerta Addetto vendite.", "Addetto vendite"),
        ("pt", "Sua inscrição na vaga de Operador de Caixa do Grupo Mirante.", "Operador de Caixa"),
        ("de", "Danke für Ihre Bewerbung auf unsere Anzeige Erzieherin.", "Erzieherin"),
        ("de", "Danke für Ihre Bewerbung auf die Stelle Bauleiter von Kern Werke.", "Bauleiter"),
        ("de", "Ihre Bewerbung als Mechaniker im Referat 34 wurde gelesen.", "Mechaniker"),
        ("en", "You applied to: Welder at Mill Foundry.\n\nThe employer has filled this job.", "Welder"),
        ("de", "Die Stelle an der Rezeption ist vergeben.", "Stelle an der Rezeption"),
        ("de", "Der Job im Lager ist vergeben.", "Job im Lager"),
        ("en", "We advertised for a Cook in November and had many replies.", "Cook"),
        ("en", "Thanks for your application for the counter job.", "counter job"),
        ("en", "Sorry, the till job has gone.", "till job"),
        ("en", "Thank you for your application for the Training contract 2026 post.", "Training contract"),
        ("en", "I see that you would need us to sponsor a Skilled Worker visa.", None),
    ],
)  # fmt: skip
def test_a_role_is_cut_where_it_ends(language: str, said: str, role: str | None) -> None:
    assert read_message(Message(f"{said} {NO[language]}\n\nIna Holm")).facts.role == role


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Cook - Post No. LIB/0447", "Cook"),
        ("COOK (PART TIME) - POST NO. LIB/0447", "COOK (PART TIME)"),
        ("Cook (Post No. 447)", "Cook"),
        ("Cook (Exam 7PB31)", "Cook"),
        ("Cook (Vacancy ID 88-12)", "Cook"),
        ("Application 2024-1187 Cook", "Cook"),
        ("Cook, Mill Lane", "Cook"),
        ("Re: Re: Saturday position", "Saturday position"),
        ("Wiss. Mitarbeiter/in (E13, 65%), Lehrstuhl für Wasserbau", "Wiss. Mitarbeiter/in (E13, 65%)"),
        ("Assistant Cook (Pastry)", "Assistant Cook (Pastry)"),
    ],
)
def test_a_number_is_no_part_of_a_heading_s_role(heading: str, role: str) -> None:
    text = f"Dear Ana,\n\nThank you for applying. {NO['en']}\n\nIna Holm"
    assert read_message(Message(text, heading)).facts.role == role


def test_a_programme_stands_behind_its_label() -> None:
    text = f"Dear Ana,\n\nProgramme: Risk & Compliance Graduate Programme\nLocation: Leeds\n\n{NO['en']}"
    assert read_message(Message(text)).facts.role == "Risk & Compliance Graduate Programme"


def test_a_street_behind_the_role_is_no_house() -> None:
    text = f"Hi Ana,\n\nThanks for your trial shift. {NO['en']} Come in at Mill Street soon!\n\nTom"
    facts = read_message(Message(text, "Update: Barista - Mill Street")).facts
    assert (facts.role, facts.company) == ("Barista", None)


@pytest.mark.parametrize(
    ("language", "said", "role"),
    [
        ("en", "Thanks for your application for the post of Cashier and all spots are filled.", "Cashier"),
        ("en", "Thanks for your application for the post of night porter cos we liked it.", "night porter"),
        ("en", "Thanks for applying for Ward Clerk and sadly it has gone.", "Ward Clerk"),
        ("en", "Thank you for applying for the post of Ward Clerk, St. Bran's Hospital.", "Ward Clerk"),
        ("en", "Thank you for applying for Welder (Dayton, OH).", "Welder"),
        ("fr", "On a reçu vingt lettres pour le poste de libraire pis on a choisi quelqu'un.", "libraire"),
        ("fr", "Merci pour ton CV pour le poste de serveuse car on a déjà quelqu'un.", "serveuse"),
        ("es", "Gracias por tu currículum para el puesto de camarera así que ya lo sabes.", "camarera"),
        ("es", "Gracias por tu currículum para el puesto de cocinero porque ya hay alguien.", "cocinero"),
        ("it", "Grazie per la candidatura per il posto di commessa quindi ora sai tutto.", "commessa"),
        ("pt", "Obrigada pelo currículo para a vaga de vendedor então já sabes.", "vendedor"),
        ("nl", "Bedankt voor je sollicitatie voor de functie van kok want we lazen die graag.", "kok"),
        ("tr", "Nar Gıda'ya ve Garson pozisyonuna gösterdiğiniz ilgi için teşekkür ederiz.", "Garson"),
    ],
)  # fmt: skip
def test_a_role_ends_where_two_clauses_are_joined(language: str, said: str, role: str) -> None:
    no = {
        "fr": "Nous ne donnerons pas suite à votre candidature.",
        "tr": "Sürece başka adaylarla devam ediyoruz, olumsuz yanıt verdiğimiz için üzgünüz.",
    } | NO
    assert read_message(Message(f"{said} {no[language]}\n\nIna Holm")).facts.role == role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Application QA Lead - any news?", "QA Lead"),
        ("Police Staff Vacancy: QA Lead - sift outcome", "QA Lead"),
        ("QA Lead (Tarn and Vale)", "QA Lead"),
        ("QA Lead - Tarn Care Group", "QA Lead"),
        ("QA Lead (Tarn & Vale)", "QA Lead"),
    ],
)
def test_a_subject_adds_nothing_to_what_the_text_calls_it(subject: str, role: str) -> None:
    text = f"Hello,\n\nThank you for applying for the role of QA Lead. {NO['en']}\n\nIna Holm"
    assert read_message(Message(text, subject)).facts.role == role


def test_a_field_in_brackets_that_the_text_has_too_stays() -> None:
    text = f"Hello,\n\nThank you for applying for the role of QA Lead (Audit & Tax). {NO['en']}\n\nIna Holm"
    assert read_message(Message(text, "QA Lead - outcome")).facts.role == "QA Lead (Audit & Tax)"
