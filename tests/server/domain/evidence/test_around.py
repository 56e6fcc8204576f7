"""Words within a no tell to whom it is said; what only sounds like one, or like a job, is neither."""

from __future__ import annotations

import pytest

from afterword.domain.evidence.mail_evidence import CLEAR_NO
from afterword.domain.evidence.whole_mail import ANY_DECISION
from afterword.domain.mail.message import Message
from afterword.domain.reading import find_features

_LETTER = "Dear Mina,\n\nThank you for applying. {}\n\nKind regards,\nAna"


@pytest.mark.parametrize(
    "no",
    [
        "Der Vorstand hat sich gegen Sie entschieden.",
        "Das Haus hat sich nach der zweiten Runde gegen Sie entschieden.",
        "Die Leitung hat sich am Ende nicht für dich entschieden.",
    ],
)
def test_a_phrase_with_the_reader_in_it_is_said_to_them(no: str) -> None:
    assert CLEAR_NO in find_features(Message(f"Liebe Frau Kern,\n\n{no}\n\nHerzlich\nAna Ruiz"))


@pytest.mark.parametrize("whom", ["anyone", "anybody", "anyone else", "anybody else"])
def test_who_needs_nobody_says_so(whom: str) -> None:
    assert ANY_DECISION in find_features(Message(_LETTER.format(f"We will not be needing {whom}.")))


@pytest.mark.parametrize(
    "said",
    [
        "The trust may at its discretion not proceed.",
        "We might, in our sole discretion, not proceed with your application.",
        "The bank reserves the right, at its absolute discretion, not to proceed.",
    ],
)
def test_what_is_left_to_discretion_is_no_decision(said: str) -> None:
    assert ANY_DECISION not in find_features(Message(_LETTER.format(said)))


def test_what_comes_in_the_post_is_no_job() -> None:
    assert "about_a_job" not in find_features(
        Message("Dear Mina,\n\nYour certificate is in the post.\n\nAna")
    )
    assert "about_a_job" in find_features(
        Message("Dear Mina,\n\nThank you for your interest in the post.\n\nAna")
    )
