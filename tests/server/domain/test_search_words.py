"""Searching does not ask for the right accents or capitals."""

import pytest

from afterword.domain.search_words import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Müller", "muller"),
        ("MÜLLER", "muller"),
        ("Łódź", "łodz"),
        ("  Ana \n Ruiz ", "ana ruiz"),
        ("Straße", "strasse"),
        ("東京", "東京"),
        ("", ""),
    ],
)
def test_text_is_folded(text, folded):
    assert fold(text) == folded
