"""Tips for all, other jobs and a comment that is none say nothing of feedback; a longer why does."""

from __future__ import annotations

import pytest

from tests.mail_cases import NO
from tests.mail_cases import read_facts as facts_of


def stance_of(said: str) -> str | None:
    return facts_of(f"Hi Tom,\n\nThanks for your application. {NO} {said}\n\nAna Ruiz").feedback_stance


@pytest.mark.parametrize(
    "said",
    [
        "You may like to read the tips for candidates on our pages.",
        "We could not write to each applicant individually, for which we are sorry.",
        "It is in no way a comment on your craft.",
        "Our choice is no comment on your skill.",
        "I've two other jobs that could suit, ring me when you can and we'll go over them.",
        "You can see what we are up to in our newsletter.",
    ],
)
def test_nothing_is_said_of_feedback(said: str) -> None:
    assert stance_of(said) == "none"


@pytest.mark.parametrize(
    "said",
    [
        "If you'd like a longer version of why, just hit reply.",
        "If it helps I'm glad to jump on the phone and tell you exactly what I'd work on.",
        "Happy to get on a call and tell you where I'd put the effort.",
    ],
)
def test_a_longer_why_is_offered(said: str) -> None:
    assert stance_of(said) == "offered"


def test_to_write_to_each_with_reasons_is_refused() -> None:
    assert stance_of("We cannot write to each applicant with reasons.") == "refused"
