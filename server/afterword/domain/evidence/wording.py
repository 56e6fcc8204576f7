"""Weighs how much a sentence reads like a no, by its words and by the order of their classes.

It finds a no in words that no signal foresees. Its weights are learned from made-up mails
(`scripts/wording_weights.py`); a word counts by its beginning, so that its endings count alike.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from itertools import repeat
from operator import add, itemgetter
from pkgutil import get_data

from afterword.domain.lexicon.classes import OTHER_WORD, PART_OF_PHRASE
from afterword.domain.mail.sentences import Sentence

BEGINNING = 5
CLASS = "#"
"""Before the letters of classes, so that they are no beginning of a word."""
_BEGINNING_OF = itemgetter(slice(BEGINNING))
_FEWEST_WORDS = 3
_LIKE = (("worded_like_a_no", -0.7), ("worded_much_like_a_no", 1.0))
_UNLIKE = -2.0


def list_marks(sentence: Sentence) -> set[str]:
    """Return what a sentence is weighed by: beginnings of words, classes, and pairs of classes."""
    return list_marks_of(list_beginnings(sentence), sentence.tags)


def list_beginnings(sentence: Sentence) -> list[str]:
    """Return the beginning of each word; what is no word has none."""
    return list(map(_BEGINNING_OF, sentence.words))


def list_marks_of(beginnings: list[str], tags: str) -> set[str]:
    """Return what a sentence is weighed by, from the beginnings of its words and their classes."""
    return {*beginnings, *map(CLASS.__add__, list_classes(tags))}


def leave_out_fillers(tags: str) -> str:
    """Return the classes of a sentence without the words that say nothing, and without commas."""
    return tags.replace(OTHER_WORD, "").replace(PART_OF_PHRASE, "").replace(",", "")


def list_classes(tags: str) -> set[str]:
    """Return the classes of the words of a sentence, and each two of them with at most one between them."""
    return pair_classes(leave_out_fillers(tags))


def pair_classes(classes: str) -> set[str]:
    """Return some classes, and each two of them with at most one between them."""
    return set(classes).union(map(add, classes, classes[1:]), map(add, classes, classes[2:]))


@cache
def load_weights() -> tuple[float, dict[str, int]]:
    """Return what every sentence starts from, and the hundredths that each mark adds."""
    content = json.loads(get_data("afterword.domain", "data/wording_weights.json") or b"{}")
    return content["bias"], count_in_hundredths(content["weights"])


def count_in_hundredths(weights: dict[str, float]) -> dict[str, int]:
    """Return weights as whole numbers: their sum is the same in whatever order they are added."""
    return {mark: round(weight * 100) for mark, weight in weights.items()}


def name_likeness(likeness: float) -> list[str]:
    """Return the features of a mail by its likest sentence."""
    if likeness < _UNLIKE:
        return ["worded_like_no_decision"]
    return [name for name, least in _LIKE if likeness >= least]


def find_likest(sentences: Iterable[Sentence]) -> tuple[float, Sentence | None]:
    """Return how much the sentence that is most like a no is like one, and the sentence."""
    bias, weights = load_weights()
    best, likest = float("-inf"), None
    for sentence in sentences:
        if len(sentence.tags) < _FEWEST_WORDS:
            continue
        if sentence.likeness is None:
            sentence.likeness = sum(map(weights.get, list_marks(sentence), repeat(0)))
        total = bias + sentence.likeness / 100
        if total > best:
            best, likest = total, sentence
    return best, likest
