"""A "von" in the name of a family, and one before a house."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN


@pytest.mark.parametrize("name", ["Friederike von Holt", "Jan von der Aue", "Karl vom Holt"])
def test_who_signs_a_formal_letter_is_called_by_her_whole_name(name: str) -> None:
    text = f"Sehr geehrter Herr Reich,\n\n{NEIN}\n\nMit freundlichen Grüßen\n{name}"
    facts = read_message(Message(text, None, "Stiftung Seefreunde")).facts

    assert (facts.contact_name, facts.company) == (name, "Stiftung Seefreunde")


def test_among_first_names_it_is_where_she_works() -> None:
    facts = read_message(Message(f"Hallo Tim,\n\n{NEIN}\n\nLiebe Grüße\nAnna von Nordlys")).facts

    assert (facts.contact_name, facts.company) == ("Anna", "Nordlys")


def test_a_house_that_the_letter_names_is_no_family() -> None:
    text = f"Sehr geehrter Herr Reich,\n\nwir bei Nordlys melden uns. {NEIN}\n\nAnna von Nordlys"

    assert read_message(Message(text)).facts.company == "Nordlys"


@pytest.mark.parametrize("name", ["Amalie von Sell", "Benita vom Hagen"])
@pytest.mark.parametrize("greeting", ["Sehr geehrter Herr Reich,", "Lieber Herr Reich,"])
def test_a_first_name_that_nobody_knows_stands_before_a_family(name: str, greeting: str) -> None:
    text = f"{greeting}\n\n{NEIN}\n\nMit besten Grüßen\n{name}\nVerlagsleitung, Marlbuch Verlag"
    assert read_message(Message(text)).facts.contact_name == name
