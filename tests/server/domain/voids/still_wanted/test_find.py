"""A sentence that leaves the reader in is told in each language, however it writes its capitals."""

from __future__ import annotations

import pytest

from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.sentences import Sentence, cut
from afterword.domain.voids.still_wanted.find import is_reader_still_in


def _read(text: str, language: str) -> Sentence:
    return cut(text, load(language))[0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Your application is still under review"),
        ("en", "After the trial shift we'd like to hire you"),
        ("de", "Wir möchten Sie gerne einstellen"),
        ("es", "El puesto es tuyo"),
        ("fr", "Le poste n’a été attribué à personne"),
        ("it", "Il posto è suo"),
        ("pt", "A vaga é sua"),
        ("nl", "De baan: daarom bieden wij u de functie aan"),
        ("tr", "BAŞKASINI DEĞİL, sizi seçtik"),
    ],
)
def test_the_reader_is_still_in(language: str, text: str) -> None:
    assert is_reader_still_in(_read(text, language), language, is_said=True)


def test_what_only_sounds_so_takes_back_no_no() -> None:
    sentence = _read("Weiterhin bewerben können Sie sich bis Mai", "de")
    assert is_reader_still_in(sentence, "de", is_said=False)
    assert not is_reader_still_in(sentence, "de", is_said=True)


def test_a_no_leaves_nobody_in() -> None:
    assert not is_reader_still_in(_read("We have filled the position", "en"), "en", is_said=False)
