"""What a mail says beside the matter, of the house or of a gift, is not what was applied for."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_SURE = 0.9
_NO = "We will not be taking your application further."


@pytest.mark.parametrize(
    "beside",
    [
        "Thank you for your application. In 2011 Ida had a dog and a waiting list, and two cats by 2015.",
        "We enjoyed every application in the last weeks. In 2011 Ida had a dog and a waiting list.",
    ],
)
def test_small_talk_outweighs_no_outright_no(beside: str) -> None:
    mail = f"Hi Mina,\n\n{beside}\n\n{_NO}\n\nLove,\nIda's Ovens"
    assert read_message(Message(mail)).verdict.score > _SURE


@pytest.mark.parametrize(
    "told",
    [
        "Thank you for your application for the puppy.",
        "Thank you for your application to the waiting list.",
        "Thank you for your application in our lottery. In 2011 it had ten applications.",
    ],
)
def test_what_was_applied_for_is_no_small_talk(told: str) -> None:
    mail = f"Hi Mina,\n\n{told}\n\n{_NO}\n\nLove,\nIda"
    assert not read_message(Message(mail)).verdict.is_rejection


@pytest.mark.parametrize(
    ("subject", "text", "is_no"),
    [
        ("your app", "Read your application. I can't put you in the driver seat without the years.", True),
        ("your app", "The app store has rejected your app. Your application needs a new build.", False),
    ],
)
def test_an_app_may_be_short_for_an_application(subject: str, text: str, is_no: bool) -> None:
    assert read_message(Message(text, subject)).verdict.is_rejection is is_no
