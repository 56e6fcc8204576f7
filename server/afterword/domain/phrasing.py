"""Weighs the words of a whole mail, and pairs of them, for a no that no signal foresees.

Its weights are learned together with those of the verdict (`scripts/phrasing_weights.py`), so that both
add up. A word counts by its beginning; the words are those of made-up mails alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
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
    for sentence in _without_small_print(sentences):
        marks |= _list_marks(sentence)
    return marks


def _without_small_print(sentences: list[Sentence]) -> Iterator[Sentence]:
    small_print = find_small_print(sentences)
    return (each for place, each in enumerate(sentences) if place not in small_print)


def _list_marks(sentence: Sentence) -> frozenset[str]:
    beginnings = [word[:_BEGINNING] for word in sentence.words if word]
    return wording.list_marks(sentence).union(beginnings, map(" ".join, pairwise(beginnings)))


@cache
def load_weights() -> dict[str, float]:
    """Return what each mark adds."""
    content: dict[str, float] = json.loads(
        get_data("afterword.domain", "data/phrasing_weights.json") or b"{}"
    )
    return content


def weigh(sentences: list[Sentence]) -> tuple[float, Sentence | None]:
    """Return what the marks of a mail add up to, and the sentence that adds most."""
    weights = load_weights()
    seen: set[str] = set()
    total = most = 0.0
    telling = None
    for sentence in _without_small_print(sentences):
        adds = 0.0
        for mark in weights.keys() & _list_marks(sentence):
            adds += weights[mark]
            if mark not in seen:
                seen.add(mark)
                total += weights[mark]
        if adds > most:
            most, telling = adds, sentence
    return total, telling
