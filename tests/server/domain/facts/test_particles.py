"""People with small words in their names, houses of a family's name, and houses that look like people."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO


def _read(signed: str, name: str = "") -> tuple[str | None, str | None]:
    facts = read_message(Message(f"Dear Tom,\n\n{NO}\n\nKind regards\n{signed}", None, name)).facts
    return facts.contact_name, facts.company


@pytest.mark.parametrize(
    "name",
    [
        "Solène d'Ambray",
        "Solène d’Ambray",
        "Chiara dell'Orto",
        "Perrine de l'Aulne",
        "Tariq al-Masri",
        "Joost van 't Hof",
        "Sjoerd in 't Veld",
        "Bram op den Berg",
        "Anouk 't Hart",
        "Nino de' Rossi",
        "Tullia Dal Pozzo",
        "Sorcha Ní Bhriain",
        "Elke zum Felde",
        "Niamh O'Hare",
    ],
)
def test_small_words_belong_to_a_person_s_name(name: str) -> None:
    assert _read(name) == (name, None)
    assert _read(f"{name}\nCabinet Lescot & Associés") == (name, "Cabinet Lescot & Associés")


@pytest.mark.parametrize(
    ("person", "house"),
    [
        ("Col Kern", "Kern & Daughter Electrical"),
        ("Baz Pickles", "Pickles & Sons Plumbing"),
        ("Jez Thackray", "Thackray Roofing"),
        ("Mo Farrant", "Farrant's Garage"),
    ],
)
@pytest.mark.parametrize("between", ["\n", ", "])
def test_a_house_of_her_name_makes_a_person_of_who_signs(person: str, house: str, between: str) -> None:
    assert _read(f"{person}{between}{house}") == (person, house)


@pytest.mark.parametrize(
    "signed",
    ["Hotel Kern\nKern GmbH", "Team Kern\nKern & Sons", "Elektro Kern\nKern GmbH", "Your Kern\nKern Roofing"],
)
def test_a_kind_or_a_crew_is_nobody(signed: str) -> None:
    assert _read(signed)[0] is None


@pytest.mark.parametrize(
    "house",
    [
        "Österreichische Forst- und Holzbank AG",
        "Deutsche Frucht- & Gemüsehandel GmbH",
        "Kultur- und Sportbund Marl e. V.",
        "Hôtel-Restaurant Les Tuiles",
    ],
)
@pytest.mark.parametrize("office", ["", "\nHuman Resources", "\nPersonalabteilung"])
def test_a_house_of_two_kinds_is_nobody(house: str, office: str) -> None:
    text = f"Sehr geehrter Herr Reich,\n\n{NEIN}\n\nMit freundlichen Grüßen\n{house}{office}"

    assert read_message(Message(text)).facts.contact_name is None


def test_a_person_behind_partners_and_in_another_s_name() -> None:
    assert _read("Jana Orth, Kern & Partner")[0] == "Jana Orth"
    # "Ana" stands in it.
    text = f"Dear Ana,\n\n{NO}\n\nKind regards\nDana Eklund-Price"
    assert read_message(Message(text)).facts.contact_name == "Dana Eklund-Price"


@pytest.mark.parametrize(("signed", "read"), [("Vexlight", (None, "Vexlight")), ("Jill", ("Jill", None))])
def test_one_unknown_word_over_an_office_is_the_house(
    signed: str, read: tuple[str | None, str | None]
) -> None:
    text = f"Dear Tom,\n\nWe have chosen somebody else.\n\nKind regards\n{signed}\nHuman Resources"
    facts = read_message(Message(text)).facts

    assert (facts.contact_name, facts.company) == read
