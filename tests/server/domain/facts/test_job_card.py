"""The card of a job board names the title and the house; other lines with a day under them do not."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

FOOT = "Here are 40 similar jobs.\n\nLadderly Ltd, 5 Quay Road"


def read_card(card: str) -> tuple[str | None, str | None]:
    facts = read_message(Message(f"Your application was not selected.\n\n{card}\n\n{FOOT}")).facts
    return facts.role, facts.company


@pytest.mark.parametrize(
    ("card", "role", "company"),
    [
        ("Cabin Fitter\nPellworm Caravans\nApplied on 4 May 2026", "Cabin Fitter", "Pellworm Caravans"),
        (
            "Payroll Analyst II\nQuillfin · Austin, TX (Hybrid)\nApplied on May 4",
            "Payroll Analyst II",
            "Quillfin",
        ),
        (
            "Night Baker\nHarrow & Rye\nLeeds\nYou applied on 4 May",
            "Night Baker",
            "Harrow & Rye",
        ),
        ("Lagerist\nSpedition Harms\nBeworben am 4.5.2026", "Lagerist", "Spedition Harms"),
    ],
)
def test_a_card_names_the_title_and_the_house_and_not_the_board(card: str, role: str, company: str) -> None:
    assert read_card(card) == (role, company)


@pytest.mark.parametrize(
    "card",
    [
        "See all your letters\nSaved for later\nApplied on 4 May 2026",
        "Cabin Fitter.\nGone.\nApplied on 4 May",
    ],
)
def test_lines_without_a_title_are_no_card(card: str) -> None:
    assert read_card(card) == (None, "Ladderly")


@pytest.mark.parametrize(
    ("card", "role", "company"),
    [
        ("Cabin Fitter\nPellworm Caravans\nStatus: Declined", "Cabin Fitter", "Pellworm Caravans"),
        (
            "Claims Triage II\nPellworm Caravans\nLeeds\nApplication status: Not selected",
            "Claims Triage II",
            "Pellworm Caravans",
        ),
        ("Lagerist\nSpedition Harms\nNeuer Status: Absage", "Lagerist", "Spedition Harms"),
    ],
)
def test_a_card_may_end_with_its_state(card: str, role: str, company: str) -> None:
    assert read_card(card) == (role, company)


@pytest.mark.parametrize(
    "card", ["Femi Adeyemi\nPellworm Caravans\nStatus: Declined", "Pellworm\nStatus: Closed"]
)
def test_somebody_over_a_house_is_no_title(card: str) -> None:
    assert read_card(card)[0] is None
