"""Weighs the words of a whole mail, and pairs of them, for a no that no signal foresees.

Its weights are learned together with those of the verdict (`scripts/phrasing_weights.py`), so that both
add up. A word counts by its beginning; the words are those of made-up mails alone.
"""

from __future__ import annotations

import json
from collections.abc import Set
from functools import cache
from itertools import pairwise
from pkgutil import get_data

from afterword.domain import wording
from afterword.domain.elsewhere import find_small_print
from afterword.domain.sentences import Sentence

_BEGINNING = 6


def list_marks(sentences: list[Sentence]) -> set[str]:
    """Return what a mail is weighed by: beginnings of words, pairs of them, and the classes in a sentence."""
    marks: set[str] = set()
    small_print = find_small_print(sentences)
    for place, sentence in enumerate(sentences):
        if place not in small_print:
            marks |= _list_marks(sentence)
    return marks


def _list_marks(sentence: Sentence) -> frozenset[str]:
    beginnings = [word[:_BEGINNING] for word in sentence.words if word]
    return wording.list_marks(sentence).union(beginnings, map(" ".join, pairwise(beginnings)))


@cache
def load_weights() -> dict[str, int]:
    """Return the hundredths that each mark adds."""
    content = json.loads(get_data("afterword.domain", "data/phrasing_weights.json") or b"{}")
    return wording.count_in_hundredths(content)


def weigh(sentences: list[Sentence], small_print: Set[int]) -> tuple[float, Sentence | None]:
    """Return what the marks of a mail add up to, and the sentence that adds most.

    Args:
        small_print: the places of the sentences that do not count.
    """
    weights = load_weights()
    seen: set[str] = set()
    total = most = 0
    telling = None
    for place, sentence in enumerate(sentences):
        if place in small_print:
            continue
        marks = _list_marks(sentence)
        # A mark counts once for the mail, in the first sentence that has it.
        new = wording.weigh(marks - seen, weights)
        adds = new + wording.weigh(marks & seen, weights)
        total += new
        seen |= marks
        if adds > most:
            most, telling = adds, sentence
    return total / 100, telling
