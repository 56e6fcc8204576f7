"""Whole words are told from their parts, wherever in a text they stand."""

from __future__ import annotations

import pytest

from afterword.domain.facts.pattern_text import alternatives, cued_lines, holds_words


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


def test_a_line_that_begins_with_a_hash_is_a_remark() -> None:
    text = """
    # "No, thanks."
    no,\\ thanks
    #1
    """
    assert alternatives(text) == "(?:no,\\ thanks|#1)"
    assert [each.expression.pattern for each in cued_lines("# no\nno :: no thanks")] == [r"\b(?:no thanks)"]
