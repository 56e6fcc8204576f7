"""Whatever comes as a mail is read without a fault: pieces of several, in any order, with other marks."""

from __future__ import annotations

import random

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import load_collection

MAILS = 400
BETWEEN = (", ", " / ", " | ", " - ")


def test_a_mail_of_the_pieces_of_others_is_read() -> None:
    chosen = random.Random(7)
    mails = [each.message for each in load_collection()]
    for _ in range(MAILS):
        first, second, last = chosen.sample(mails, 3)
        lines = [*first.text.split("\n")[:6], *second.text.split("\n")[-6:], *last.text.split("\n")[-3:]]
        if chosen.random() < 0.5:
            chosen.shuffle(lines)
        lines = [line.replace(", ", chosen.choice(BETWEEN)) for line in lines]
        text = "\n".join(lines)
        read_message(Message(text, second.subject, first.from_name, last.from_address))


def test_a_line_with_nothing_but_offices_is_read() -> None:
    said = "Dear Tom,\n\nThank you for applying. Unfortunately, we have chosen somebody else."
    text = f"{said}\n\nKind regards\n\nOffice of Human Resources, Employment Services"
    assert read_message(Message(text)).verdict.is_rejection
