"""By when the company promised something is read from the sentence of its promise."""

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message


@pytest.mark.parametrize(
    ("sentence", "due_on"),
    [
        ("We will get back to you by the middle of January.", "2027-01-15"),
        ("We will let you know within ten days.", "2026-12-04"),
        ("We will let you know within five working days.", "2026-12-01"),
        ("Wir melden uns bis zum 15. Januar bei Ihnen.", "2027-01-15"),
        ("Wir melden uns in spätestens drei Wochen bei Ihnen.", "2026-12-15"),
        ("Nos pondremos en contacto contigo a mediados de enero.", "2027-01-15"),
        ("We will keep your details on file for two years.", "2028-11-24"),
        ("We talked two weeks ago; we will gladly contact you about future openings.", None),
        ("Wir melden uns am 15. Dezember bei Ihnen.", "2026-12-15"),
        ("We will gladly contact you about future openings.", None),
    ],
)
def test_the_day_is_read_from_the_sentence(sentence, due_on):
    text = f"Dear Robin,\n\nThank you for the conversation.\n\n{sentence}\n\nKind regards,\nAlex Moreno"
    promise = read_message(Message(text, received_at="2026-11-24T09:00:00+00:00")).facts.promise
    assert promise is not None
    assert promise.due_on == due_on
