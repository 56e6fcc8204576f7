"""Who signs over where she is reached, and names at her place that are nobody's."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NO


def contact_of(text: str, subject: str = "", name: str = "", address: str = "") -> str | None:
    return read_message(Message(text, subject, name, address)).facts.contact_name


@pytest.mark.parametrize(
    "below",
    [
        "[address]\nph [phone]  fax [phone]",
        "t: [phone]  m: [phone]\n** Bring a friend and get a voucher **",
        "mob 01632 960 123 evenings only",
    ],
)
def test_who_signs_stands_over_where_she_is_reached(below: str) -> None:
    text = f"Hi Mo,\n\nI hope you find something. {NO}\n\nMarcy Dunn\nOffice Manager\nMarl Dental\n{below}"
    assert contact_of(text) == "Marcy Dunn"


@pytest.mark.parametrize(
    "signed",
    [
        "Resourcing Team\nMarlmoor Homes\nDisability Confident Leader",
        "Marlmoor Homes\nDisability Confident Leader * Living Wage Employer",
        "Industrial & Driving Team",
        "Fachbereich Soziales",
        "Divisione Sanità",
        "Holt, Wren & Sadler, CPAs",
    ],
)
def test_a_mark_a_field_and_partners_are_nobody(signed: str) -> None:
    assert contact_of(f"Dear applicant,\n\n{NO}\n\nKind regards\n{signed}") is None


@pytest.mark.parametrize("address", ["caldera@myworkday.example", ""])
def test_a_house_that_sends_is_nobody(address: str) -> None:
    text = (
        f"Dear Mo,\n\nThank you for your interest in Caldera Systems. {NO}\n\nBest regards,\nCaldera Systems"
    )
    assert contact_of(text, "", "Caldera Systems", address) is None


def test_a_person_from_a_box_of_her_own_is_somebody() -> None:
    text = f"Dear Mo,\n\nThank you for your letter. {NO}\n\nBest regards,\nOrla Dunn"
    assert contact_of(text, "", "Orla Dunn", "orla@mudlark.example") == "Orla Dunn"


@pytest.mark.parametrize(
    "line",
    ["Orla Dunn | HR Manager | Marrow & Sons", "Orla Dunn - Marrow Vets", "Orla Dunn - Marrow & Sons"],
)
def test_a_person_stands_before_a_house_of_a_family(line: str) -> None:
    assert contact_of(f"Dear Mo,\n\nThank you for your letter. {NO}\n\nKind regards\n{line}") == "Orla Dunn"


def test_a_family_s_house_alone_is_nobody() -> None:
    assert contact_of(f"Dear Mo,\n\nThank you. {NO}\n\nKind regards\nMarrow & Sons") is None
    assert contact_of(f"Dear Mo,\n\nThank you. {NO}\n\nKind regards\nHolt Marrow - Vets") is None


@pytest.mark.parametrize("name", ["Siobhán Ní Bhriain", "Chiara De Luca", "J. R. Holt"])
def test_who_sends_may_have_more_than_two_names(name: str) -> None:
    text = f"Dear Mo,\n\nThank you for your application. {NO}\n\nKind regards"
    assert contact_of(text, "", name) == name


def test_a_short_title_below_tells_that_a_person_signs() -> None:
    assert (
        contact_of(f"Hi Mo\n\nThanks for coming in. {NO}\n\nMarcy Oduya\nWarden\nAlder Hostel")
        == "Marcy Oduya"
    )


@pytest.mark.parametrize(
    ("name", "signed"),
    [
        ("Van Marl Tuinen", "Team Van Marl Tuinen"),
        ("Abtei Sankt Marl", "Abtei Sankt Marl\nVerwaltung"),
        ("Corvel Chemists", "Corvel Chemists"),
    ],
)
def test_a_house_that_sends_and_signs_is_no_person(name: str, signed: str) -> None:
    message = Message(f"Hi Mo,\n\n{NO}\n\nKind regards\n{signed}", "", name)
    facts = read_message(message).facts
    assert (facts.contact_name, facts.company) == (None, name)


@pytest.mark.parametrize("name", ["Alison Brockbank", "Ilse Rabenwinkel"])
def test_a_surname_may_end_like_a_house(name: str) -> None:
    text = f"Dear Mr Reich,\n\n{NO}\n\nBest wishes\n{name}\nSchool Business Manager"
    assert contact_of(text) == name
