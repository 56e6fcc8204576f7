"""Names at a house's place that are something else: a feast, where to look, whom the reader met, a field."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO


def company_of(text: str, subject: str = "", name: str = "", address: str = "") -> str | None:
    return read_message(Message(text, subject, name, address)).facts.company


_NO_HOUSES = (
    # When somebody starts.
    f"Dear Tom,\n\nThe new cook starts with us at Easter. {NO}",
    f"Dear Tom,\n\nOur next opening is at Boxing Day. {NO}\n\nThe Manager",
    f"Sehr geehrter Herr Reich,\n\n{NEIN} Bei Saisonbeginn sieht es anders aus.",
    # Where to look when something is free again.
    f"Guten Tag,\n\n{NEIN} Sollte etwas frei werden, erfahren Sie das beim AMS.",
    f"Guten Tag,\n\n{NEIN} Falls eine Stelle frei wird, hängen wir das beim Hofladen Marl aus.",
    f"Dear Tom,\n\n{NO} If anything comes up again, it will be posted at Marl Library.",
    f"Dear Tom,\n\n{NO} If anything comes up again, have a look at Marl Farm.",
    # Whom the reader met.
    f"Hi Tom,\n\nThank you for speaking with Delyth about the Archivist role. {NO}\n\nTalent Team",
    f"Hi Tom,\n\nThanks for pairing with Sun-hee on Friday for the Tester role. {NO}\n\nTalent Team",
    f"Hi Tom,\n\nThank you for interviewing with Delyth and the team for the role. {NO}\n\nTalent Team",
    # What is done there, and what a job is in.
    f"Guten Tag,\n\ndanke für Ihre Bewerbung als Jurist in der Rechtsberatung. {NEIN}",
    f"Guten Tag,\n\ndanke für Ihre Bewerbung als Mitarbeiter beim Ordnungsdienst. {NEIN}",
    "Olá Rita,\n\nA vaga de Estágio em Engenharia de Software foi preenchida. Seguimos com outra pessoa.",
)


@pytest.mark.parametrize("text", _NO_HOUSES)
def test_what_stands_at_a_house_s_place_is_none(text: str) -> None:
    assert company_of(text) is None


@pytest.mark.parametrize("subject", ["Following up on your call with Jill", "After meeting Jill"])
def test_whom_a_subject_says_the_reader_met_is_no_house(subject: str) -> None:
    text = f"Hi Tom,\n\nThank you for your time with Jill. {NO}\n\nTalent Team"

    assert company_of(text, subject) is None


_HOUSES = (
    ("AMS", Message(f"Guten Tag,\n\n{NEIN}\n\nMit freundlichen Grüßen\nPersonalabteilung\nAMS")),
    ("Carnival", Message(f"Hi Tom,\n\nThank you for applying to Carnival. {NO}", None, "Carnival Careers")),
    ("Hollow Oak", Message(f"Hey Tom, loved our talk. {NO}", "Your chat with Hollow Oak")),
    ("Tallycat", Message(f"Hi Tom,\n\nI'm the founder of Tallycat and I read it all. {NO}\n\nJules")),
    ("Vexley", Message(f"Hi Tom,\n\nThank you for your interview with Vexley. {NO}\n\nHR")),
    ("Marl Farm", Message(f"Hi Tom,\n\nIf you look at Marl Farm again, say so. {NO}\n\nJill\nMarl Farm")),
    (
        "Aceros Valdor",
        Message("Hola Tom:\n\nTu oferta de Técnico en Aceros Valdor: hemos elegido a otra persona."),
    ),
    ("Lebenshilfe Marl", Message(f"Guten Tag,\n\n{NEIN}\n\nJana Orth\nLebenshilfe Marl e. V.")),
)


@pytest.mark.parametrize(("company", "message"), _HOUSES)
def test_a_house_stays_one(company: str, message: Message) -> None:
    assert read_message(message).facts.company == company


@pytest.mark.parametrize(
    ("office", "closing"),
    [
        ("Le service du personnel", "Cordialement,"),
        ("Le bureau du personnel", "Cordialement,"),
        ("La Segreteria", "Cordiali saluti"),
        ("Oficina de Personal", "Un saludo,"),
        ("A Secretaria", "Atenciosamente,"),
        ("Afdeling Personeelszaken", "Met vriendelijke groet,"),
        ("Personel Şefliği", "Saygılarımızla,"),
    ],
)
def test_an_office_is_neither_house_nor_person_in_any_language(office: str, closing: str) -> None:
    alone = read_message(Message(f"Bonjour,\n\n{NO}\n\n{closing}\n{office}")).facts
    over = read_message(
        Message(f"Bonjour,\n\n{NO}\n\n{closing}\n{office}\nHôtel-Restaurant Les Tuiles")
    ).facts

    assert (alone.company, alone.contact_name) == (None, None)
    assert (over.company, over.contact_name) == ("Hôtel-Restaurant Les Tuiles", None)


_WHOLE = (
    ("Marl Lakes District School Board", "Teacher Recruitment\nMarl Lakes District School Board"),
    ("Marl Water Board", "Teacher Recruitment\nMarl Water Board"),
    ("Marl Institute for Space Engineering", "Chair, Search Committee\nMarl Institute for Space Engineering"),
    ("Larder Street", "Jill Orme\nLarder Street (a very small charity)"),
    ("Österreichische Forst- und Holzbank", "Jana Orth, Österreichische Forst- und Holzbank AG"),
    ("Nordlys", "Jana (Team Einkauf, Nordlys)"),
    ("Nordlys Studio", "Jana (for all of us at Nordlys Studio)"),
)


@pytest.mark.parametrize(("company", "signed"), _WHOLE)
def test_a_house_is_read_whole_and_alone(company: str, signed: str) -> None:
    assert company_of(f"Dear Tom,\n\n{NO}\n\nKind regards\n{signed}") == company


def test_a_committee_of_a_school_is_its_school() -> None:
    assert company_of(f"Dear Tom,\n\n{NO}\n\nMarl Primary School PTA") == "Marl Primary School"


def test_the_text_has_more_of_a_house_than_its_office_that_sends() -> None:
    text = f"Dear Candidate,\n\n{NO} See other openings at Vexley Aerospace."

    assert company_of(
        f"{text}\n\nVexley Aerospace is an equal opportunity employer.", name="Vexley Talent"
    ) == ("Vexley Aerospace")


def test_what_a_reader_may_want_makes_no_agency() -> None:
    text = f"Hi Tom,\n\n{NO} We write to everyone, if they want one.\n\nThe Vexley interview crew"

    assert company_of(text, "Your interviews at Vexley", "Vexley Recruiting") == "Vexley"


@pytest.mark.parametrize("address", ["", "flo@radlage.at"])
def test_a_sender_is_a_first_name_and_a_house_on_the_web(address: str) -> None:
    facts = read_message(Message(f"Servus Tom,\n\n{NEIN}\n\nFlo", None, "Flo radlage.at", address)).facts

    assert (facts.company, facts.contact_name) == ("radlage.at", "Flo")


@pytest.mark.parametrize(
    ("subject", "company"),
    [
        ("Tu candidatura en Estudio Marl", "Estudio Marl"),
        ("Respuesta a tu postulación en Marlow", "Marlow"),
        ("Votre candidature à Atelier Marl", "Atelier Marl"),
        ("La tua candidatura in Casa Marl", "Casa Marl"),
        ("A sua candidatura na Editora Marl", "Editora Marl"),
        ("Marl Lojistik başvurunuz", "Marl Lojistik"),
        ("Tu candidatura en Madrid", None),
        ("Akademik başvurunuz", None),
    ],
)
def test_a_subject_abroad_names_the_house(subject: str, company: str | None) -> None:
    text = "Hola Tom:\n\nHemos decidido continuar con otra persona. ¡Mucha suerte!"

    assert company_of(text, subject) == company


@pytest.mark.parametrize(
    "told",
    [
        "Leider hat uns der Träger die Stelle nicht bewilligt.",
        "Der Auftrag ist uns der Höhe nach weggebrochen, sagt uns der Einkauf.",
        "Es fehlt Ihnen die Zeit bei den Ortsterminen.",
        "Sie haben bei den Arbeitsproben gezögert.",
    ],
)
def test_a_thing_or_who_pays_is_no_house_in_german(told: str) -> None:
    text = f"Liebe Frau Day,\n\n{told} {NEIN}\n\nHerzliche Grüße"
    assert company_of(f"{text}\nAda Brandt") is None
    assert company_of(f"{text} aus dem Kinderhaus Tarnwinkel\nAda Brandt") == "Kinderhaus Tarnwinkel"


@pytest.mark.parametrize("house", ["Stadtwerken", "Johannitern", "Kliniken Marl"])
def test_a_house_in_the_plural_stays_one(house: str) -> None:
    text = f"Liebe Frau Day,\n\ndanke für den Tag bei den {house}. {NEIN}\n\nAda Brandt"
    assert company_of(text) is not None


@pytest.mark.parametrize("procedure", ["Berufungsverfahren", "Auswahlverfahren", "Besetzungsverfahren"])
def test_a_procedure_and_its_field_are_no_house(procedure: str) -> None:
    text = f"Guten Tag,\n\n{NEIN}\n\nFreundliche Grüße\nAda Brandt"
    assert company_of(text, f"{procedure} W3 Optik") is None
    assert company_of(f"{text}\nTechnische Hochschule Marlfurt", f"{procedure} W3 Optik") == (
        "Technische Hochschule Marlfurt"
    )


@pytest.mark.parametrize(("role", "office"), [("Cabin Crew", "Recruitment"), ("Ground Staff", "Hiring")])
def test_the_beginning_of_a_role_is_no_house(role: str, office: str) -> None:
    text = f"Dear Kim,\n\nThank you for your interview for our {role.lower()} vacancies. {NO}\n\nResourcing"
    assert company_of(text, f"{role} {office} - outcome") is None
