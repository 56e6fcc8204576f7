"""A time that somebody else has is nobody's no where the reader is to pick another."""

from __future__ import annotations

import pytest

from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.sentences import cut
from afterword.domain.voids.another_time import is_another_time, names_another_day
from afterword.domain.voids.said_no import SaidNo


def _read(text: str, language: str) -> SaidNo:
    sentence = cut(text, load(language))[0]
    return SaidNo(sentence, (0, len(sentence.words)), "position_gone", language, before=None, is_work=True)


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("The slot you chose has been given to someone else, please pick another", True),
        ("The slot you chose has been given to someone else", True),
        ("The appointment went to someone else", False),
        ("The job you wanted has been given to someone else", False),
    ],
)
def test_a_time_that_the_reader_picked(text: str, is_so: bool) -> None:
    assert is_another_time(_read(text, "en")) is is_so


def test_another_day_is_proposed() -> None:
    assert names_another_day(_read("La entrevista no podrá celebrarse, le proponemos otra fecha", "es"))
    assert not names_another_day(_read("La entrevista no podrá celebrarse", "es"))
