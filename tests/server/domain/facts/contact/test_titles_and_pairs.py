"""A part of a house before a title, and two things that join to a house's name, are no person."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_NO = "Thank you for your letter. I regret that we are unable to offer you an interview."


@pytest.mark.parametrize(
    "sign",
    [
        "Community Libraries Manager",
        "Open Spaces Manager",
        "Workshop Lead",
        "Fetch & Carry Grocers Hiring Team",
        "Salt & Sail Crew",
    ],
)
def test_a_part_of_a_house_and_a_pair_of_things_are_no_person(sign: str) -> None:
    text = f"Dear Mr Feng,\n\n{_NO}\n\nYours sincerely,\n{sign}"
    assert read_message(Message(text)).facts.contact_name is None


@pytest.mark.parametrize(
    ("sign", "name"), [("Sandra Holt Manager", "Sandra Holt"), ("Rosa & Nordlys Team", "Rosa")]
)
def test_a_known_name_before_them_is_a_person(sign: str, name: str) -> None:
    text = f"Dear Mr Feng,\n\n{_NO}\n\nYours sincerely,\n{sign}"
    assert read_message(Message(text)).facts.contact_name == name


def test_who_signs_small_over_the_note_of_a_phone_is_read() -> None:
    text = (
        "thanks for the cv but we are full, try me again in march, sorry its a no\n\ndave\nsent from my phone"
    )
    assert read_message(Message(text, "Re: work")).facts.contact_name == "Dave"
