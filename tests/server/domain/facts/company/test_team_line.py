"""Teams that sign: some are called like their house, some by what many houses have."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO


def company_of(text: str, address: str = "") -> str | None:
    return read_message(Message(text, "", "", address)).facts.company


@pytest.mark.parametrize(
    ("team", "house"),
    [
        ("The Estates Team", None),
        ("The Estates and Facilities Team", None),
        ("The Phlebotomy Team", None),
        ("The Laundry Team", None),
        ("The Mudlark Team", "Mudlark"),
        ("The Mudlark Laundry Team", "Mudlark Laundry"),
    ],
)
def test_a_team_of_what_many_houses_have_names_none(team: str, house: str | None) -> None:
    assert company_of(f"Dear Robin,\n\n{NO}\n\nKind regards\n{team}") == house


@pytest.mark.parametrize("part", ["Werkstatt", "Mensa", "Bibliothek"])
def test_a_part_in_german_is_no_house(part: str) -> None:
    for team in (f"Ihr Team {part}", f"Das {part}-Team"):
        assert company_of(f"Guten Tag,\n\n{NEIN}\n\nViele Grüße\n{team}") is None


@pytest.mark.parametrize(
    ("signed", "address", "house"),
    [
        ("Your HR team", "noreply@marlobrook.example", "Marlobrook"),
        ("Ihr Recruiting-Team", "no-reply@marlobrook.example", "Marlobrook"),
        ("Your HR team", "noreply@talentmarl.example", None),
        ("Rob", "rob.orth@marlowfreight.example", "Marlow Freight"),
        ("Rob", "rob.orth@gmail.com", None),
    ],
)
def test_an_address_names_the_house_where_no_line_does(signed: str, address: str, house: str | None) -> None:
    assert company_of(f"Dear applicant,\n\nThank you for your effort. {NO}\n\n{signed}", address) == house


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Stelle war bei Nordstelle und im Anzeiger ausgeschrieben.",
        "Im Haus Nord wird gerade umgebaut.",
        "Gesucht war ein Abschluss in Soziale Arbeit.",
    ],
)
def test_what_a_sentence_only_mentions_is_no_house(sentence: str) -> None:
    assert company_of(f"Guten Tag,\n\n{sentence} {NEIN}\n\nFreundliche Grüße\nDie Schulleitung") is None


@pytest.mark.parametrize("office", ["Gestão de Talentos", "Gestão de Pessoas"])
def test_an_office_in_portuguese_is_no_house(office: str) -> None:
    no = "Infelizmente, optamos por seguir com outros candidatos nesta vaga."
    assert company_of(f"Olá,\n\n{no}\n\n{office}") is None


def test_a_team_that_one_would_be_part_of_names_its_house() -> None:
    thanks = "Agradecemos o seu interesse em fazer parte do time da Cajulog."
    no = "Infelizmente, optamos por seguir com outros candidatos nesta vaga."
    assert company_of(f"Olá,\n\n{thanks} {no}\n\nAbraços,\nTime de Gente") == "Cajulog"
