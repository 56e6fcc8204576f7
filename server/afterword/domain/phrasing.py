"""Weighs the words of a whole mail, and pairs of them, for a no that no signal foresees.

Its weights are learned together with those of the verdict (`scripts/phrasing_weights.py`), so that both
add up. A word counts by its beginning; the words are those of made-up mails alone.
"""

from __future__ import annotations

import json
from collections.abc import Set
from functools import cache
from itertools import pairwise, repeat
from pkgutil import get_data

from afterword.domain import wording
from afterword.domain.elsewhere import find_small_print
from afterword.domain.sentences import Sentence

_BEGINNING = 6
_SHIFT = 20
_HALF = 1 << (_SHIFT - 1)


def list_marks(sentences: list[Sentence]) -> set[str]:
    """Return what a mail is weighed by: beginnings of words, pairs of them, and the classes in a sentence."""
    marks: set[str] = set()
    small_print = find_small_print(sentences)
    for place, sentence in enumerate(sentences):
        if place not in small_print:
            marks |= _list_marks(sentence)
    return marks


def _list_marks(sentence: Sentence) -> set[str]:
    marks = wording.list_marks(sentence)
    beginnings = [word[:_BEGINNING] for word in sentence.words if word]
    marks.update(beginnings, map(" ".join, pairwise(beginnings)))
    return marks


@cache
def _load_weights() -> dict[str, int]:
    """Return the hundredths that each mark adds here and, above so many bits, those it adds to a likeness.

    No mark of the wording is one that stands here alone, so one sum gives both.
    """
    content = json.loads(get_data("afterword.domain", "data/phrasing_weights.json") or b"{}")
    both = wording.count_in_hundredths(content)
    for mark, likeness in wording.load_weights()[1].items():
        both[mark] = both.get(mark, 0) + (likeness << _SHIFT)
    return both


def _part(both: int) -> tuple[int, int]:
    """Return the hundredths of the phrasing and those of the likeness that a sum is made of."""
    likeness = (both + _HALF) >> _SHIFT
    return both - (likeness << _SHIFT), likeness


def weigh(sentences: list[Sentence], small_print: Set[int]) -> tuple[float, Sentence | None]:
    """Return what the marks of a mail add up to, and the sentence that adds most; note the likeness of each.

    Args:
        small_print: the places of the sentences that do not count.
    """
    weigh_mark, nothing = _load_weights().get, repeat(0)
    seen: set[str] = set()
    total = most = 0
    telling = None
    for place, sentence in enumerate(sentences):
        if place in small_print:
            continue
        marks = _list_marks(sentence)
        both = sum(map(weigh_mark, marks, nothing))
        adds, sentence.likeness = _part(both)
        if adds > most:
            most, telling = adds, sentence
        # A mark counts once for the mail.
        total += both - sum(map(weigh_mark, marks & seen, nothing))
        seen |= marks
    return _part(total)[0] / 100, telling
