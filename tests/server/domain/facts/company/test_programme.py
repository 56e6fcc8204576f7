"""What one applies for is no part of the house that offers it."""

from __future__ import annotations

import pytest

from afterword.domain.facts.company.programme import cut_programme
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO


def company_of(text: str, subject: str = "") -> str | None:
    return read_message(Message(text, subject)).facts.company


@pytest.mark.parametrize(
    ("name", "house"),
    [
        ("Marl Bank Graduate Programme 2021", "Marl Bank"),
        ("Marl Bank 2026 Technology", "Marl Bank"),
        ("Marl Energy Industrial Placement Scheme", "Marl Energy"),
        ("Holt Marlow Early", "Holt Marlow"),
        ("Marl Academy", "Marl Academy"),
        ("Marl 2025", "Marl 2025"),
    ],
)
def test_a_programme_is_cut_off_its_house(name: str, house: str) -> None:
    assert cut_programme(name) == house


def test_a_house_is_read_without_its_programme() -> None:
    programme = "Marl Bank Graduate Programme 2021"
    text = (
        f"Dear Candidate,\n\nThank you for applying to the {programme}. {NO}\n\nEarly Careers\nMarl Bank plc"
    )
    assert company_of(text, f"{programme} - your application") == "Marl Bank"


@pytest.mark.parametrize(
    "grade", ["EG 10 TV-L", "E 13 TV-L", "Entgeltgruppe 11 TVöD", "S 8b TVöD SuE", "A 9"]
)
def test_a_pay_grade_is_no_house(grade: str) -> None:
    heading = f"Sachbearbeitung Archiv, {grade}"
    text = f"{heading}\n\nSehr geehrte Frau Adler,\n\n{NEIN}\n\nIm Auftrag\nBezirksamt Marlau"
    assert company_of(text) == "Bezirksamt Marlau"


@pytest.mark.parametrize("kind", ["case", "paired", "competency", "Zoom"])
def test_the_kind_of_an_interview_is_no_house(kind: str) -> None:
    thanks = f"Thank you for the two {kind} interviews."
    text = f"Dear Robin,\n\n{thanks} {NO}\n\nKind regards\nAda Holm\nPartner\nHolt Marlow"
    assert company_of(text, f"After your {kind} interviews") == "Holt Marlow"


@pytest.mark.parametrize(
    ("signed", "house"),
    [
        ("Office of the General Manager", None),
        ("Office of the Chief Executive", None),
        ("County of Marl Flats\nDepartment of Human Resources", "County of Marl Flats"),
        (
            "Human Resources Section\nSecretariat of the Marl Basin Convention",
            "Secretariat of the Marl Basin Convention",
        ),
        ("Office of the Marl Ombudsman", "Office of the Marl Ombudsman"),
    ],
)
def test_an_office_that_many_houses_have_is_none(signed: str, house: str | None) -> None:
    assert company_of(f"Dear Applicant,\n\n{NO}\n\nSincerely,\n{signed}") == house


@pytest.mark.parametrize("part", ["Dezernat Personal", "Abteilung Personal", "Amt für Personal"])
def test_the_office_behind_a_house_is_no_part_of_it(part: str) -> None:
    text = f"Sehr geehrte Frau Adler,\n\n{NEIN}\n\nMit freundlichen Grüßen\nUniversität Marlau, {part}"
    assert company_of(text) == "Universität Marlau"


@pytest.mark.parametrize(
    "house", ["Seniorenzentrum Am Rosenhag", "Schule An der Leite", "Parque das Garças", "Villa dei Tigli"]
)
def test_a_house_called_by_its_place_is_whole(house: str) -> None:
    assert (
        company_of(f"Sehr geehrte Frau Adler,\n\n{NEIN}\n\nFreundliche Grüße\n{house}\nVerwaltung") == house
    )


@pytest.mark.parametrize(
    ("form", "house"),
    [
        ("Wiesenhilfe e. V.", "Wiesenhilfe"),
        ("Wiesenrand B. V.", "Wiesenrand"),
        ("Wiesenrand S. L.", "Wiesenrand"),
    ],
)
def test_a_legal_form_may_be_written_apart(form: str, house: str) -> None:
    text = f"Guten Tag Frau Adler,\n\n{NEIN}\n\nFreundliche Grüße\nAda Holm\nGeschäftsführerin, {form}"
    assert company_of(text) == house


def test_the_whole_name_signs() -> None:
    thanks = "Thank you for your interest in Marl. Marl is a small house. Think of Marl again."
    text = f"Dear Robin,\n\n{thanks} {NO}\n\nHuman Resources\nMarl Credit Union"
    assert company_of(text) == "Marl Credit Union"


@pytest.mark.parametrize("name", ["Marlor Shared Services", "Marlor Service Centre"])
def test_a_house_is_called_by_the_services_it_shares(name: str) -> None:
    assert company_of(f"Dear Robin, {NO} Kind regards, {name} Recruitment Team") == name
