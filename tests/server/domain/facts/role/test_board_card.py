"""A job board shows in its news what was applied for: a title over the house and its place."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "The employer has decided to move forward with other candidates for this job."


@pytest.mark.parametrize(
    ("card", "role"),
    [
        ("Help Desk Clerk\nTarn Freight - Dayton, OH", "Help Desk Clerk"),
        ("Line Cook\nCopper Kettle · Leeds", "Line Cook"),
        ("Site Manager\nNorthmoor Care\nCork, Ireland", "Site Manager"),
        ("Data Analyst\nat Northmoor Care\nRemote", "Data Analyst"),
        ("Welder II · Tarn & Vale\nHalifax, NS", "Welder II"),
        ("Claims Triage Lead\nNorthmoor Care - Reno, NV (Hybrid)", "Claims Triage Lead"),
    ],
)
def test_the_title_on_a_card_is_the_role(card: str, role: str) -> None:
    text = f"Jobmill\n\nYour application was not selected\n\n{card}\n\n{NO}\n\nHelp center | Privacy"
    message = Message(text, "Application update", from_address="noreply@jobmill.example")
    assert read_message(message).facts.role == role


@pytest.mark.parametrize(
    "lines",
    [
        # Who signs.
        f"{NO} Your application stays on file.\n\nKind regards\n\nSite Manager\nTarn Freight - Dayton, OH",
        # What else there is.
        f"It was not selected. {NO}\n\nSimilar jobs near you\nCook\nTarn Co - Dayton, OH",
        f"Your application was not selected.\n\nYou may like\n\nCook\nTarn Co - Dayton, OH\n\n{NO}",
        # An office over its address.
        f"Recruitment Team\nTarn Freight - Dayton, OH\n\nYour application was not selected. {NO}",
    ],
)
def test_other_lines_over_a_place_are_none(lines: str) -> None:
    assert read_message(Message(f"Hi Sam,\n\n{lines}")).facts.role is None
