"""Houses that stand in full at a plain place, beside a unit, a person, a motto or a note below the letter."""

from __future__ import annotations

import pytest

from afterword.domain.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO

_SENT = {
    "Open Pantry": Message(
        f"Dear Mia,\n\n{NO}\n\nWith warm wishes,\nThe interview panel\nOpen Pantry, Registered Charity"
    ),
    "Marlow Museum Trust": Message(
        f"Dear applicant\n\n{NO}\n\nMay we take this chance to thank you for all your kind support\n"
        "of the Marlow Museum Trust."
    ),
    "Marlow Associates": Message(
        f"Hi Freya,\n\n{NO}\n\nI'll be in touch.\n\nY. Holm\nMarlow Associates - arts & culture recruitment"
    ),
    "Tarnside Courier": Message(f"Dear Ana,\n\n{NO}\n\nNewsroom", "Your application to The Tarnside Courier"),
    "Marlchart": Message(
        f"Hi Ben,\n\n{NO}\n\nLudo\n\nMarlchart Inc. · status pages for all · marlchart.example", "Re: Backend"
    ),
    "Society of Amateur Botanists": Message(
        f"Dear Miss Day\n\n{NO}\n\nYours truly\nThe Society of Amateur Botanists"
    ),
    "Marlonian": Message(
        f"Dear Theo,\n\n{NO}\n\nOrla Lamb\nManaging editor", None, "The Marlonian, Editorial"
    ),
    "Marlow Digital": Message(
        f"Hi Maeve,\n\n{NO}\n\nRavi\n\nRavi Cole, Marlow Digital, part of the Marl Group", None, "Ravi Cole"
    ),
    "Marlow Managed Services": Message(f"Dear Al,\n\n{NO}\n\nSOC Hiring Group, Marlow Managed Services"),
    "Marlow Payroll": Message(f"Hi Tam,\n\n{NO}", None, "Marlow Payroll Careers"),
    "Marlow Bank": Message(
        f"Thank you for applying. {NO}\nTell us more: [link]\nMarlow Bank plc. Marlow Bank plc is authorised."
    ),
    "Marlow Holt": Message(
        "Dear Saoirse,\n\nThank you for your application for Trainee Technologist with the IP department of"
        f" Marlow Holt. {NO}\n\nFergus Byrne\nPartner"
    ),
    "loopbarn": Message(f"Hi Wen,\n\n{NO}\n\nAll the best from all of us at loopbarn,\nHattie (manager)"),
}


@pytest.mark.parametrize("company", _SENT)
def test_a_house_at_hand_is_named(company: str) -> None:
    assert read_message(_SENT[company]).facts.company == company


def test_a_board_that_is_named_by_its_address_below_only_sends() -> None:
    text = f"Hi Ben,\n\n{NO}\n\nLog in to Joblark to see it.\n\nJoblark Inc., 1 Quay Street | joblark.example"

    assert read_message(Message(text, None, "Joblark", "no-reply@joblark.example")).facts.company is None


def test_a_residency_s_team_is_of_its_house() -> None:
    text = f"Hi Ana -\n\n{NO}\n\nBest,\nCaleb Whitmore\non behalf of the Marlfield AI residency team"

    assert read_message(Message(text)).facts.company == "Marlfield AI"


@pytest.mark.parametrize("line", ["Bäckerei Marl", "İnsan Kaynakları Direktörlüğü"])
def test_a_branch_and_an_office_are_no_house(line: str) -> None:
    text = f"Hallo Ana,\n\ndanke für Ihre Bewerbung für die Filiale Linz. {NEIN}\n\nLG\nRenate Marl\n{line}"

    assert read_message(Message(text)).facts.company == (line if "Marl" in line else None)
