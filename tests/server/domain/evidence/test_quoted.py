"""A letter that is shown in quotation marks to somebody else says no to nobody."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

SHOWN = [
    (
        "Hi both,\n\nHere is what I would send to those we saw:\n\n"
        '"Dear Ms Bell, thank you for coming in on Monday. We have offered the post to another candidate. '
        'We wish you all the best."\n\nIs that kind enough? Mara'
    ),
    (
        "Hallo Frau Kern,\n\nunser Muster für das nächste Mal:\n\n"
        '"Sehr geehrte Frau ..., vielen Dank für das Gespräch. Wir haben uns für jemand anderen entschieden. '
        'Alles Gute für Sie."\n\nBitte nicht mehr dazu schreiben.\n\nDr. Holm'
    ),
]
SAID = [
    (
        'Dear Ms Bell,\n\nYou wrote: "I would love to work with you." We would like that too, but have '
        "offered the post to another candidate.\n\nMara Lind"
    ),
    (
        'Sehr geehrte Frau Kern,\n\nIhre Bewerbung als "Sachbearbeiterin Einkauf" haben wir gern gelesen. '
        "Wir haben uns für eine andere Person entschieden.\n\nDr. Holm"
    ),
    '"Dear Ms Bell, thank you for coming in. We have offered the post to another candidate.\nMara Lind',
]


@pytest.mark.parametrize("text", SHOWN)
def test_a_letter_that_is_shown_says_no_to_nobody(text: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize("text", SAID)
def test_a_no_beside_a_quotation_is_one(text: str) -> None:
    assert read_message(Message(text)).verdict.is_rejection
