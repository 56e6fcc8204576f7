"""A word to one who has not applied is no decision: an offer, the answer to their no, a board's notice."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.server.domain.other_side.mail_lists import list_mails

_TELLS_NO_BESIDES = (
    (
        "Thank you for your application. Fair enough about the salary. I've taken you off our list, as the "
        "client chose another candidate."
    ),
    (
        "Dear Ms Holm, no worries about the test. You know where I am. We have decided not to take your "
        "application any further."
    ),
    (
        "Dear Ms Holm, as you joined our talent community we will write to you. Your application for the "
        "clerk post was not successful."
    ),
)


@pytest.mark.parametrize(("_", "text"), list_mails("sought_out"))
def test_a_word_to_one_who_has_not_applied_is_no_decision(text: str, _: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize("text", _TELLS_NO_BESIDES)
def test_a_no_that_is_told_besides_is_one(text: str) -> None:
    assert read_message(Message(text)).verdict.is_rejection
