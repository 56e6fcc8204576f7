"""Whole words are told from their parts, wherever in a text they stand."""

from __future__ import annotations

import sys

import pytest

from afterword.domain.facts.cued_pattern import in_bytes
from afterword.domain.facts.pattern_text import alternatives, cued, cued_lines, holds_words


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


@pytest.mark.parametrize("written", ["we won['’]t", "“[^”]+”", "işe al(?:ındı|ınmadı)", "no", ""])
def test_a_sign_of_two_bytes_is_written_as_a_number_where_that_is_shorter(written: str) -> None:
    assert sys.getsizeof(in_bytes(written)) <= sys.getsizeof(written)


def test_what_is_written_as_a_number_is_found_all_the_same() -> None:
    pattern = cued((), "we won['’]t (?:hire|take|choose|pick) you").expression
    assert pattern.pattern.isascii()
    assert pattern.search("we won’t take you")
