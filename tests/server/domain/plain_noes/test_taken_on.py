"""A short mail that has somebody at work already says no in eight languages."""

from __future__ import annotations

import pytest

from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.message import Message
from afterword.domain.mail.sentences import cut
from afterword.domain.plain_noes.taken_on import find_taken_on
from afterword.domain.reading import read_message


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sorry, we've found our baker."),
        ("de", "Wir haben seit gestern einen Bäcker."),
        ("de", "Gestern hat eine Bäckerin unterschrieben."),
        ("es", "Ya tenemos camarero, empezó ayer."),
        ("fr", "J'ai embauché une vendeuse hier."),
        ("it", "Abbiamo assunto una parrucchiera ieri."),
        ("pt", "Já temos cozinheiro, começou ontem."),
        ("nl", "We hebben inmiddels een kok."),
        ("tr", "Dün bir aşçı işe başladı."),
    ],
)
def test_somebody_at_work_is_found(language: str, text: str) -> None:
    assert find_taken_on(cut(text, load(language)), "", language)


def test_work_that_only_the_subject_names_is_found() -> None:
    sentences = cut("Sorry, we've found our whittler.", load("en"))
    assert find_taken_on(sentences, "Whittler wanted", "en")
    assert not find_taken_on(sentences, "A question", "en")


@pytest.mark.parametrize(
    "text", ["We've found our keys.", "Have you heard? We have hired a van.", "Have we found our baker?"]
)
def test_what_is_no_work_or_not_said_is_not_found(text: str) -> None:
    assert not find_taken_on(cut(text, load("en")), "", "en")


def test_a_letter_to_nobody_who_asked_is_no_decision() -> None:
    message = Message("Hi Jo,\n\nwe've found our baker at last, his rye bread is superb. See you on Sunday!")
    assert not read_message(message).verdict.is_rejection
