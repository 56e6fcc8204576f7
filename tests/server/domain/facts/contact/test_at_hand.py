"""People named by a sender's name alone, or over a title of their own making."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO

_HOUSE = "Planungsbüro Marl & Kley"
_OURS = "We've decided not to progress your application."


@pytest.mark.parametrize(
    ("person", "message"),
    [
        ("Freya", Message(f"Hi Chidi,\n\n{_OURS}\n\nTeam Marl", None, "Freya @ Evergreen Mile")),
        ("Paul", Message(f"Femi, hey. {_OURS}\n\np.", None, "Paul from Marl")),
        (
            "Jess Truong",
            Message(
                f"Hi Ben,\n\nThanks for your interest in Marlow! {NO}\n\nBest,\nThe Marlow University Team",
                None,
                "Jess Truong",
                "careers@marlow.example",
            ),
        ),
        ("Petra Leitgeb", Message(f"Sehr geehrte Frau Day!\n\n{NEIN}\n\nMag.a Petra Leitgeb\nPersonal")),
        ("Frau Weidinger", Message(f"Guten Tag,\n\n{_OURS} Alles Gute!", None, "Frau Weidinger")),
        ("Zadie", Message(f"Hi Bram,\n\n{NO}\n\nZadie\nco-founder & chief of everything")),
        (
            "Sudha Rao",
            Message(f"Respected Ma'am,\n\n{NO}\n\nWarm regards,\n(Mrs.) Sudha Rao\nPrincipal, Marl School"),
        ),
        (
            "Jonathan K. Wray",
            Message(f"Dear Simran,\n\n{NO}\n\nYours very truly,\n\nMARL MILNE LLP\nper: Jonathan K. Wray"),
        ),
        (None, Message(f"Dear Ms Day,\n\n{NO}\n\nYours sincerely,\n\nCampaign Lead, Recruit Mid-West")),
        (None, Message(f"Dear Miss Day\n\n{NO}\n\nYours truly\nHon. Sec.\nMarlow Rowing Club")),
        (
            None,
            Message(
                f"Hi Ben,\n\n{NO}\n\nThe Marlow Team", None, "Grace Marlow", "careers@gracemarlow.example"
            ),
        ),
        (None, Message(f"Hi Ben,\n\n{NO}\n\nThe Team", None, "Morgan Marlow", "no-reply@marl.example")),
        (None, Message(f"Hi Ben,\n\n{NO}", None, "News from Marl")),
    ],
)
def test_a_person_at_hand_is_named(person: str | None, message: Message) -> None:
    assert read_message(message).facts.contact_name == person


def test_greetings_from_a_town_close_a_letter() -> None:
    text = f"Liebe Frau Day,\n\n{NEIN}\n\nMit den besten Grüßen aus Kassel\n\nHenrike Kley\n{_HOUSE}"
    facts = read_message(Message(text, "Ihre Initiativbewerbung")).facts
    assert (facts.contact_name, facts.company) == ("Henrike Kley", _HOUSE)


def test_a_house_that_signs_with_its_legal_form_is_no_person() -> None:
    text = f"Hello Femi,\n\n{NO}\n\nBest,\n\nHiring Team\nTallgrass Marl\n\nTallgrass Marl Inc. | Hull"
    facts = read_message(Message(text, None, "Tallgrass Marl")).facts
    assert (facts.contact_name, facts.company) == (None, "Tallgrass Marl")
