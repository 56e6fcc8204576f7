"""Houses that look for people on others' behalf, and are called so."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NO


def company_of(text: str, subject: str = "", address: str = "") -> str | None:
    return read_message(Message(text, subject, "", address)).facts.company


@pytest.mark.parametrize("kind", ["Recruitment", "Staffing", "Search"])
def test_a_consultant_s_house_keeps_its_trade(kind: str) -> None:
    text = f"Hi Mo,\n\n{NO}\n\nKind regards\nAda Holm\nSenior Consultant - Finance\nElder Row {kind}"
    assert company_of(text) == f"Elder Row {kind}"


def test_who_speaks_of_a_client_keeps_it() -> None:
    assert company_of(f"Hi Mo,\n\nOur client has chosen others. {NO}\n\nElder Row Recruitment") == (
        "Elder Row Recruitment"
    )


def test_an_office_of_a_house_is_cut() -> None:
    assert (
        company_of(f"Hi Mo,\n\n{NO}\n\nKind regards\nAda Holm\nTalent Partner\nElder Row Recruitment")
        == "Elder Row"
    )
    text = f"Hi Mo,\n\nThank you for your interest in Elder Row. {NO}\n\nElder Row Recruitment"
    assert company_of(text) == "Elder Row"
