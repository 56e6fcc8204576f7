"""What stands elsewhere in a mail does not outweigh a plain no said to the reader."""

from __future__ import annotations

import pytest

from afterword.domain.evidence.elsewhere import ELSEWHERE, find_small_print
from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.message import Message
from afterword.domain.mail.sentences import cut
from afterword.domain.reading import find_features

NO = (
    "Dear Robin,\n\nThank you for applying. "
    "Regrettably you have not been selected for the role of Night Porter."
)


@pytest.mark.parametrize(
    ("behind", "name"),
    [
        ("Sign in to your account to withdraw from other applications.", "you_withdrew"),
        ("Your order and your delivery details stay in your account.", "shop"),
        ("Unsubscribe: https://mail.alder.example/u", "article"),
        ("New jobs for you stand on our page.", "alert"),
    ],
)
def test_what_is_said_behind_a_plain_no_does_not_count_as_loud(behind: str, name: str) -> None:
    assert name not in find_features(Message(f"{NO}\n\n{behind}"))


def test_what_speaks_against_elsewhere_counts_together() -> None:
    message = Message(f"{NO}\n\nYour order and your delivery details stay in your account.")
    assert ELSEWHERE in find_features(message)


def test_a_reader_who_withdrew_before_is_not_told_no() -> None:
    message = Message(
        "Dear Robin,\n\nWe have noted that you withdrew your application for the role of Night Porter. "
        "We will not be taking your application any further."
    )
    assert "you_withdrew" in find_features(message)


def test_the_small_print_begins_behind_the_closing() -> None:
    text = (
        "Dear Robin,\n\nThank you for applying.\n\nBest regards,\nAlex\n\n"
        "We do not discriminate.\n\nWe will consider everybody."
    )
    sentences = cut(text, load("en"))
    assert [sentences[place].text for place in sorted(find_small_print(sentences))] == [
        "We do not discriminate",
        "We will consider everybody",
    ]


def test_a_mail_without_small_print_has_none() -> None:
    assert not find_small_print(cut(NO, load("en")))
