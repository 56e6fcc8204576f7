"""Houses that write themselves small, beside who leads them or alone in the last line."""

from __future__ import annotations

import pytest

from afterword.domain.facts.company.founder import find_small_house
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NO


def company_of(text: str) -> str | None:
    return read_message(Message(text)).facts.company


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("co-founder, tin harbour", "tin harbour"),
        ("owner, wild oats", "wild oats"),
        ("gründerin, stadtfarn studio", "stadtfarn studio"),
        ("fondatrice, petit chêne", "petit chêne"),
        ("founder, mother of two", ""),
        ("founder and head baker", ""),
    ],
)
def test_a_house_of_several_small_words_stands_behind_its_founder(line: str, house: str) -> None:
    assert find_small_house(line) == house


@pytest.mark.parametrize(
    ("signed", "house"),
    [
        ("- purple yak ramen", "purple yak ramen"),
        ("salt hare bakery", "salt hare bakery"),
        ("- see you at the market", None),
        ("- the night shift", None),
    ],
)
def test_a_small_house_signs_last(signed: str, house: str | None) -> None:
    text = f"hey! thanks for dropping your cv in. somebody else starts on monday, {NO.lower()}\n{signed}"
    assert company_of(text) == house


def test_a_dash_signs_under_a_line_without_a_full_stop() -> None:
    text = f"hey! {NO}\n\ncome by for a free bun\n- purple yak ramen"
    assert company_of(text) == "purple yak ramen"


@pytest.mark.parametrize(
    "signed",
    [
        "T. Penrose\nPenrose's Books, Chapel St.",
        "love to your gran\nTilda Penrose\nPenrose's Books",
    ],
)
def test_a_house_signs_under_its_owner(signed: str) -> None:
    assert company_of(f"Dear Robin,\n\n{NO}\n\n{signed}") == "Penrose's Books"
