"""What heads a letter and what stands around its sign-off: houses, and headings, offices and floors."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO


def company_of(text: str, subject: str = "", name: str = "") -> str | None:
    return read_message(Message(text, subject, name)).facts.company


_OURS = "We have decided to go with somebody else."
_HEADINGS = (
    "NOTICE OF EXAMINATION RESULTS",
    "Notice of Ineligibility",
    "PRIVATE & CONFIDENTIAL",
    "Without Prejudice",
    "By Email Only",
    "Admissions Decision",
    "AUTOMATIC NOTIFICATION",
    "A Note From Us",
    "ERGEBNISMITTEILUNG",
    "Absageschreiben",
    "Auswahlentscheidung",
    "Rückmeldung zu Ihrer Bewerbung",
    "AVIS DE NON-SÉLECTION",
    "NOTIFICACIÓN DE RESULTADOS",
    "Comunicazione di Esito",
    "Resultado Final",
    "Bericht van Afwijzing",
    "SINAV SONUCU",
)


@pytest.mark.parametrize("heading", _HEADINGS)
def test_what_a_letter_is_called_is_no_house(heading: str) -> None:
    assert company_of(f"{heading}\n\nDear Tom,\n\n{NO}\n\nKind regards\nHuman Resources") is None


@pytest.mark.parametrize("heading", _HEADINGS)
def test_a_heading_leaves_the_house_that_signs(heading: str) -> None:
    assert company_of(f"{heading}\n\nDear Tom,\n\n{NO}\n\nKind regards\nJill Orth\nVexley") == "Vexley"


@pytest.mark.parametrize("greeting", ["Gentile Tom,", "Olá Tom,", "Beste Tom,", "Sayın Tom Reich,"])
def test_a_greeting_under_a_heading_is_no_house(greeting: str) -> None:
    assert company_of(f"Esito\n\n{greeting}\n\n{NO}") is None


_OFFICES = (
    "Stadtamtsdirektion",
    "Pflegedirektion",
    "Präsidialbüro",
    "Prüfungsausschuss",
    "Büro des Landrats",
    "Amt 11",
    "Human Capital Management",
    "Cabinet du Maire",
    "Tribunal Calificador",
    "Commissione Esaminatrice",
    "Selectiecommissie",
    "Sınav Komisyonu",
    "Dein Team Talente",
    "Dein Team Menschen & Kultur",
    "Team Instroom",
    "L'équipe Alternance",
    "Yetenek Ekibi",
)


@pytest.mark.parametrize("office", _OFFICES)
def test_an_office_that_many_houses_have_is_none(office: str) -> None:
    assert company_of(f"Hello Tom,\n\n{NO}\n\nMit freundlichen Grüßen\nJana Orth\n{office}") is None


_WHERE = (
    "2nd Floor, 18 Sheep Street, Otley",
    "Suite 400, 12 Main St, Austin, TX 78701",
    "PO Box 118, Otley",
    "Room 214, County Hall",
    "12 Harbour Road",
    "2. OG, Marlstraße 12, 04109 Leipzig",
    "Hinterhaus, Marlstr. 4",
    "Postfach 1180, 04109 Leipzig",
    "14 rue du Port, 44000 Nantes",
    "Calle Mayor 14, Madrid",
    "2° piano, Via Marl 14, Milano",
    "Postbus 118, Rotterdam",
)


@pytest.mark.parametrize("line", _WHERE)
@pytest.mark.parametrize("house", ["Vexley", "Orth & Lowe", "Marl Sheds"])
def test_where_a_house_stands_is_below_its_name(house: str, line: str) -> None:
    above = f"Hello Tom,\n\n{_OURS}\n\nKind regards\n"

    assert company_of(f"{above}Jill Orth\nPersonnel\n{house}\n{line}") == house
    assert company_of(f"{above}{house}\n{line}") == house
    assert company_of(f"{above}Human Resources\n{line}") is None


def test_a_building_under_a_house_is_none() -> None:
    above = f"Hello Tom,\n\n{_OURS}\n\nKind regards\n"

    assert company_of(f"{above}Vexley\nMarl House, 4 Quay Street, Otley") == "Vexley"
    assert company_of(f"{above}Jill Orth\nMatron\nMarl House, 4 Quay Street, Otley") == "Marl House"


_LETTERHEADS = (
    ("Vexley", "Vexley, 14 Mill Lane, Otley"),
    ("Marl Public Library", "Human Resources\nMarl Public Library\n14 Mill Lane"),
    ("Landratsamt Marl", "Personalabteilung\nLandratsamt Marl"),
    ("Vexley", "NOTICE OF RESULTS\n\nPosition: Archivist\nHiring organisation: Vexley"),
    ("Vexley", "Archivist\nPosted by: Vexley"),
    ("Vexley", "Stelle: Archivar\nBehörde: Vexley"),
    ("Vexley", "Poste : Archiviste\nSociété : Vexley"),
    ("Vexley", "Puesto: Archivera\nEntidad: Vexley"),
    ("Vexley", "Posizione: Archivista\nEnte: Vexley"),
    ("Vexley", "Vaga: Arquivista\nInstituição: Vexley"),
    ("Vexley", "Functie: Archivaris\nOrganisatie: Vexley"),
    ("Vexley", "Pozisyon: Arşivci\nKurum: Vexley"),
)


@pytest.mark.parametrize(("house", "head"), _LETTERHEADS)
def test_a_house_in_the_letterhead(house: str, head: str) -> None:
    assert company_of(f"{head}\n\nDear Tom,\n\n{NO}\n\nKind regards\nHuman Resources") == house


_SAID = (
    (
        "Stadtgemeinde Marl an der Thaya",
        f"auf die von der Stadtgemeinde Marl an der Thaya ausgeschriebene Stelle kam viel Post. {NEIN}",
    ),
    ("Mairie de Marlac", "Le poste publié par la Mairie de Marlac. Nous avons retenu un autre profil."),
    ("Grupo Tesal", "La plaza convocada por Grupo Tesal. Hemos elegido a otra persona."),
    ("Comune di Marlago", "Il posto bandito dal Comune di Marlago. Abbiamo scelto un altro candidato."),
    ("Vexley", f"Vexley has received over 200 applications. {NO}"),
    ("Vexley", f"Vexley hat über 200 Bewerbungen erhalten. {NEIN}"),
    ("Vexley", f"Vexley heeft meer dan 200 sollicitaties ontvangen. {NO}"),
    ("Vexley", f"I am writing from Vexley about your letter. {NO}"),
    ("Association des Amis du Port", f"Thank you for applying to the Association des Amis du Port. {NO}"),
    ("Number Nine Studios", f"Thank you for applying to Number Nine Studios. {NO}"),
)


@pytest.mark.parametrize(("house", "text"), _SAID)
def test_a_house_whose_post_it_is(house: str, text: str) -> None:
    assert company_of(f"Hello Tom,\n\n{text}\n\nHuman Resources") == house


def test_a_kind_of_house_is_written_with_its_name() -> None:
    head = "Landesbetrieb Deiche Marl\n- Personal -\n\nGuten Tag,\n\n"
    thanks = "danke für Ihr Interesse an einer Tätigkeit beim Landesbetrieb."

    assert company_of(f"{head}{thanks} {NEIN}") == "Landesbetrieb Deiche Marl"


@pytest.mark.parametrize(
    "sign_off",
    ["Derek Mundy\nMundy's Computer Repairs", "Jill Orth\nWren & Daughters", "Jill Orth, Vexley"],
)
def test_a_small_house_under_its_owner(sign_off: str) -> None:
    house = sign_off.replace(", ", "\n").rpartition("\n")[2]

    assert company_of(f"Dear Tom, thanks for the letter. {NO}\n\n{sign_off}") == house


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("no-reply Vexley", ""),
        ("Vexley Notifications", ""),
        ("", "Your application (Vexley Bank)"),
        ("", "Absage Vexley Bank"),
        ("Department for Coastal Safety HR", ""),
        ("", "Your application to the Department for Coastal Safety"),
    ],
)
def test_a_house_in_sender_and_subject(name: str, subject: str) -> None:
    house = company_of(f"Hello Tom,\n\n{NO}", subject, name)

    assert house in ("Vexley", "Vexley Bank", "Department for Coastal Safety")


@pytest.mark.parametrize(
    "subject",
    ["Technician (Travel)", "Adviser (Wind Energy)", "Bewerbung Lagerlogistik", "Absage Buchhandlung"],
)
def test_a_field_in_the_subject_is_no_house(subject: str) -> None:
    assert company_of(f"Hello Tom,\n\n{NO}", subject) is None
