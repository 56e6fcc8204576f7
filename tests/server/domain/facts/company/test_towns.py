"""Towns that may be taken for a house: where its shop is, where the job is."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO


def company_of(text: str, subject: str = "", address: str = "") -> str | None:
    return read_message(Message(text, subject, "", address)).facts.company


_LEADER = "Regards\nAda Holm\nArea Manager"


@pytest.mark.parametrize(
    "text",
    [
        f"Hi Mo,\n\nThank you for coming to see us at the Otley shop. {NO}\n\n{_LEADER}",
        f"Hi Mo,\n\nThanks for your interest in the job at the Otley depot. {NO}\n\n{_LEADER}",
        f"Hi Mo,\n\nThanks for applying to the Otley branch. {NO}\n\n{_LEADER}",
        f"Hello,\n\nYou applied for: Stock Clerk (Import), Otley\n\n{NO}\n\nRegards\nResourcing",
        f"Hello,\n\nRe: Stock Clerk - Otley - 6 month FTC\n\n{NO}\n\nRegards\nResourcing",
        f"Guten Tag,\n\nIhre Bewerbung als Buchhalter (m/w/d), Uelzen\n\n{NEIN}\n\nIhr Recruiting",
    ],
)
def test_a_town_beside_a_shop_or_a_job_is_no_house(text: str) -> None:
    assert company_of(text) is None


def test_a_town_behind_a_job_in_the_subject_is_no_house() -> None:
    assert company_of(f"Hello,\n\n{NO}\n\nResourcing", "Position: Carer (m/w/d) | Otley") is None


@pytest.mark.parametrize(
    ("company", "text"),
    [
        (
            "Marl Shops",
            f"Hi Mo,\n\nIt was good to see you at the Otley shop. {NO}\n\nAda Holm\nManager, Marl Shops",
        ),
        # The house is spoken of elsewhere, or signs.
        (
            "Mudlark",
            f"Hi Mo,\n\nThank you for your interest in Mudlark. You saw the Mudlark shop. {NO}\n\n{_LEADER}",
        ),
        ("Mudlark", f"Hi Mo,\n\nThank you for coming to the Mudlark shop. {NO}\n\nAda Holm\nMudlark"),
        ("Mudlark", f"Hello,\n\nYou applied for: Stock Clerk, Mudlark\n\n{NO}\n\nRegards\nMudlark"),
        (
            "Marl Casino",
            f"Hello,\n\nStatus of your job\n\nJob: Cook\nLocation: Marl Casino, NV\n\n{NO}\n\nRecruiting",
        ),
    ],
)
def test_a_house_beside_its_shop_is_one(company: str, text: str) -> None:
    assert company_of(text) == company


@pytest.mark.parametrize("place", ["Site: Otley, NV", "Location: Otley"])
def test_a_line_with_a_place_names_no_house(place: str) -> None:
    assert company_of(f"Hello,\n\nStatus of your job\n\nJob: Cook\n{place}\n\n{NO}\n\nRecruiting") is None
