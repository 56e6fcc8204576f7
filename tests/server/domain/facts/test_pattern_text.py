"""Whole words are told from their parts, wherever in a text they stand."""

from __future__ import annotations

import pytest

from afterword.domain.facts.pattern_text import holds_words


@pytest.mark.parametrize(
    ("text", "words", "is_whole"),
    [
        ("clerk", "clerk", True),
        ("senior clerk, leeds", "clerk", True),
        ("sales-clerk", "clerk", True),
        ("clerkenwell", "clerk", False),
        ("clerkenwell clerk", "clerk", True),
        ("subclerk", "clerk", False),
        ("", "clerk", False),
    ],
)
def test_words_stand_whole_in_a_text(text: str, words: str, is_whole: bool) -> None:
    assert holds_words(text, words) is is_whole
