"""Links in a row, desks and offices sign no mail; houses are read whole, and by where they lie."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO
from tests.mail_cases import read_facts as facts_of


@pytest.mark.parametrize(
    "row",
    [
        "Unsubscribe | Privacy | Terms",
        "Abmelden | Datenschutz | Impressum",
        "Privacy · Settings · Help Center",
    ],
)
def test_links_in_a_row_sign_no_mail(row: str) -> None:
    above = f"Hi Mo,\n\n{NO}\n\nKind regards,\n"
    assert facts_of(above + row).company is None
    assert facts_of(above + row).contact_name is None
    assert facts_of(f"{above}Marl Foundry\n{row}").company == "Marl Foundry"


@pytest.mark.parametrize(
    "desk",
    ["Leadership Recruiting", "Seasonal Hiring", "Professional Recruitment", "Veteran Talent Acquisition"],
)
def test_a_field_of_hiring_is_no_house(desk: str) -> None:
    assert facts_of(f"Hi Mo,\n\n{NO}\n\nKind regards,\n{desk}").company is None


@pytest.mark.parametrize(
    "office", ["Sekretariat des Lehrstuhls", "Büro des Instituts", "Sekretariat des Vorstands"]
)
def test_an_office_of_many_houses_is_none(office: str) -> None:
    assert facts_of(f"Hallo Tom,\n\n{NEIN}\n\nMit freundlichen Grüßen\n{office}").company is None


@pytest.mark.parametrize(
    "house", ["Sozialstation Am Anger", "Diakoniestation Im Tal", "Förderverein An der Ilm"]
)
def test_a_house_that_is_called_by_where_it_lies(house: str) -> None:
    assert facts_of(f"Hallo Tom,\n\n{NEIN}\n\nMit freundlichem Gruß\n{house} e. V.").company == house


@pytest.mark.parametrize(
    "team", ["Time de Gente da", "Gente e Gestão da", "Time de Recrutamento e Seleção da"]
)
def test_a_team_that_is_joined_to_its_house(team: str) -> None:
    text = f"Olá,\n\nOptamos por seguir com outros candidatos nesta vaga.\n\nAbraços,\n{team} Marola Tech"
    assert facts_of(text).company == "Marola Tech"


def test_partners_with_a_word_behind_them_are_read_whole() -> None:
    text = f"Hi Mo,\n\n{NO}\n\nKind regards,\nAna Ruiz\nOrrin & Vane Automation"
    read = read_message(Message(text, "Our talk", "Ana Ruiz", "a.ruiz@orrin-vane.example")).facts
    assert read.company == "Orrin & Vane Automation"


@pytest.mark.parametrize("board", ["trustees", "directors", "governors"])
def test_the_board_signs_for_its_house(board: str) -> None:
    text = f"Hi Mo,\n\n{NO}\n\nI am sorry all the same.\n\nThe {board} of the Marl Coast Archive"
    assert facts_of(text).company == "Marl Coast Archive"


def test_a_house_that_sends_is_nobody() -> None:
    text = f"Hi Mo,\n\n{NO}\n\nKind regards,\nEarly Careers"
    read = read_message(Message(text, "", "Orrin Reinsurance", "")).facts
    assert (read.company, read.contact_name) == ("Orrin Reinsurance", None)


def test_a_box_at_a_hiring_system_is_its_house_s() -> None:
    text = f"Hi Mo,\n\n{NO}\n\nRegards,\nTalent Acquisition"
    assert read_message(Message(text, "", "Workday", "orrinvane@myworkday.com")).facts.company == "Orrinvane"
    assert read_message(Message(text, "", "Workday", "noreply@myworkday.com")).facts.company is None


@pytest.mark.parametrize(
    ("row", "company"),
    [
        ("Agency: Department of Roads and Weirs", "Department of Roads and Weirs"),
        ("Hiring agency:   Office of Harbour Lights, State of Tarn", "Office of Harbour Lights"),
        ("Agency: Office of Human Resources", None),
        ("Facility: Tarn Ridge Medical Center", "Tarn Ridge Medical Center"),
        ("Where:          Brandt & Co, Tarnford", "Brandt & Co"),
    ],
)
def test_a_list_of_a_posting_names_whose_it_is(row: str, company: str | None) -> None:
    text = f"Candidate:      DAY, T\nApplication:    Welder\n{row}\nStatus:         Not selected"
    assert (
        facts_of(f"{text}\n\n{NO} You may have another go in six months, at any of our places.").company
        == company
    )


@pytest.mark.parametrize("form", ["Form CS-12 (rev. 01/20)", "Formular 27b", "Vordruck PA-4"])
def test_the_number_of_a_form_is_no_house(form: str) -> None:
    assert facts_of(f"Dear Mo,\n\n{NO} Your name stays on the list.\n\n{form}").company is None


@pytest.mark.parametrize("desk", ["Cluster Human Resources", "Ihr Dispo-Team", "Applicant Tracking System"])
def test_a_desk_that_many_houses_have_is_none(desk: str) -> None:
    assert facts_of(f"Hi Mo,\n\n{NO}\n\nKind regards,\n{desk}").company is None
    assert read_message(Message(f"Hi Mo,\n\n{NO}", "", desk)).facts.company is None
