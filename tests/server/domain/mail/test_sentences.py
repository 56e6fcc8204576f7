"""A sentence keeps each letter at its place when it is written in small ones."""

from __future__ import annotations

from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.sentences import cut


def test_in_small_letters_each_stands_at_its_place() -> None:
    sentence = cut("İlan KAPANDI", load("tr"))[0]
    assert sentence.lower() == "ilan kapandi"
    assert len(sentence.lower()) == len(sentence.text)
