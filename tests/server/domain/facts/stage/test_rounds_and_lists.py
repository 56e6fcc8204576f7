"""Rounds that one came through and talks on a day lie behind; meetings of others and lists are no talk."""

from __future__ import annotations

import pytest

from tests.mail_cases import NEIN, NO
from tests.mail_cases import read_facts as facts_of


def stage_of(said: str) -> str | None:
    return facts_of(f"Hi Tom,\n\n{said} {NO}\n\nAna Ruiz").stage


@pytest.mark.parametrize(
    "said",
    [
        "Thanks for bearing with us through four rounds of interviews.",
        "We spoke to all three internal applicants.",
        "You sang movingly on Friday evening.",
        "Following the technical discussion on 9 May with our lab, we came to a view.",
    ],
)
def test_what_lies_behind(said: str) -> None:
    assert stage_of(said) == "interviewed"


@pytest.mark.parametrize(
    "said",
    [
        "Thank you for your application. To go through the long list took the better part of two meetings.",
        "Thank you for your application. Interviews took place on the 2nd. You were not called, as you know.",
        "Thank you for your application. The interview list was drawn up yesterday and you're not on it.",
        "Thank you for sending your CV for the winter tour.",
        "We read your CV, and anyone would be glad to have you on the books.",
        "You were not among the candidates retained.",
        "We have finished our review of the applications received for this requisition.",
        "Your candidacy has been updated to: Not Selected.",
        "You wrote me a kind letter.",
    ],
)
def test_what_was_only_sent(said: str) -> None:
    assert stage_of(said) == "applied"


@pytest.mark.parametrize(
    "said",
    [
        "We encourage you to look at our other pages and apply for those that suit you.",
        "We have filled the Applications Engineer opening.",
        "Your name will remain on the eligible list.",
    ],
)
def test_what_says_neither(said: str) -> None:
    assert stage_of(said) is None


@pytest.mark.parametrize(
    ("said", "stage"),
    [
        ("danke für die Bewerbung. Wir behalten Sie in unserem Pool und kommen auf Sie zu.", "applied"),
        (
            "danke für die Bewerbung. Andere haben mehr Praxis, und wir gehen mit diesen in die Gespräche.",
            "applied",
        ),
        ("Sie können sich gern auf weitere offene Stellen bewerben.", None),
    ],
)
def test_in_german(said: str, stage: str | None) -> None:
    assert facts_of(f"Hallo Tom,\n\n{said} {NEIN}\n\nAna Ruiz").stage == stage


@pytest.mark.parametrize(
    "text",
    [
        "Hola Leo:\n\nGracias por haber venido a platicar. Lamentamos que se quedó otra persona.",
        "Madame,\n\nVous avez bien voulu nous rencontrer mardi. Nous n'avons pas retenu votre candidature.",
        "Madame,\n\nMalgré l'intérêt de notre échange, nous n'avons pas retenu votre candidature.",
    ],
)
def test_in_other_languages(text: str) -> None:
    assert facts_of(text).stage == "interviewed"
