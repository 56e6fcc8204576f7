"""Houses that are called by their partners, some of them by work."""

from __future__ import annotations

import pytest

from afterword.domain.facts.company.partners import cut_kind_behind, is_listed_house, is_partner
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NO


def company_of(text: str, subject: str = "", address: str = "") -> str | None:
    return read_message(Message(text, subject, "", address)).facts.company


@pytest.mark.parametrize(
    "kind", ["", ", CPAs", ", LLP", ", Attorneys at Law", ", Chartered Accountants", ", P.C."]
)
@pytest.mark.parametrize("house", ["Rademaker, Finch & Lowe", "Baker, Finch & Rowe"])
@pytest.mark.parametrize("signed", ["{}", "Adele Marsh\nOffice Manager\n{}"])
def test_partners_sign_with_what_they_are(house: str, kind: str, signed: str) -> None:
    text = f"Dear Mr. Carter,\n\n{NO}\n\nVery truly yours,\n\n{signed.format(house + kind)}"
    assert company_of(text) == house


def test_a_sentence_names_all_partners() -> None:
    text = f"Dear Mo,\n\nThank you for your interest in the position with Rademaker, Finch & Lowe, CPAs. {NO}"
    assert company_of(text) == "Rademaker, Finch & Lowe"


def test_a_post_before_the_partners_is_none_of_them() -> None:
    text = f"Dear Mo,\n\n{NO}\n\nKind regards\nAda Holm\nPartner, Finch & Lowe"
    assert company_of(text) == "Finch & Lowe"


@pytest.mark.parametrize("word", ["Baker", "Rademaker"])
def test_a_partner_may_be_called_like_work(word: str) -> None:
    assert is_partner(word)


@pytest.mark.parametrize("word", ["Partner", "Owner", "Manager"])
def test_a_post_is_no_partner(word: str) -> None:
    assert not is_partner(word)


@pytest.mark.parametrize("line", ["Holt, Finch & Lowe", "Holt, Finch and Lowe", "Holt, Finch & Lowe, CPAs"])
def test_a_list_of_names_is_a_house(line: str) -> None:
    assert is_listed_house(line, None)


@pytest.mark.parametrize("line", ["Ana, Tom & Kim", "Recruiting, Sales & Marketing", "Owner, Finch & Lowe"])
def test_another_list_is_none(line: str) -> None:
    assert not is_listed_house(line, None)


def test_a_kind_is_cut_behind_partners_alone() -> None:
    assert cut_kind_behind("Holt & Lowe, CPAs") == "Holt & Lowe"
    assert cut_kind_behind("Ada Holm, CPA") == "Ada Holm, CPA"


@pytest.mark.parametrize(
    ("house", "kind"),
    [
        ("R. Marl & Daughters", "Independent Funeral Directors"),
        ("Marl & Holt", "Notaries Public"),
        ("Marl Brothers", "Marine Engineers"),
        ("Tamsin & Marl", "Garden Designers"),
        ("Marl & Söhne", "Beratende Ingenieure"),
    ],
)
def test_what_a_house_is_stands_under_it_and_is_neither_house_nor_person(house: str, kind: str) -> None:
    facts = read_message(Message(f"Dear Mr. Carter,\n\n{NO}\n\nYours sincerely\n{house}\n{kind}")).facts
    assert (facts.company, facts.contact_name) == (house, None)


def test_what_partners_are_stands_behind_them() -> None:
    text = f"Dear Mr. Carter,\n\n{NO}\n\nVery truly yours,\n\nAda B. Marl\nMarl & Holt, Notaries Public"
    assert company_of(text) == "Marl & Holt"
