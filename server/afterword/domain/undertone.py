"""Weighs the words of a sentence of a draft for a reproach that no phrase gives away.

Irony is a mismatch: a sweet word beside a long wait, a shrug beside a broken promise. So words count by their
beginnings, with the word beside them, and by pairs of classes of words wherever in the sentence they stand.
The weights are learned from made-up drafts alone (`scripts/train_undertone.py`).
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pkgutil import get_data

from afterword.domain import language
from afterword.domain.draft_words import FILLER_MARK, Sentence
from afterword.domain.finding import Spot

LEAST = 1.7
"""What a sentence has to weigh to be pointed out; a wrong word about a kind sentence is worse than a miss."""

MOST_OF_A_KIND_SENTENCE = -2.0
"""What weighs less is kind, whatever phrase of wounded politeness stands in it."""

_CLASS = "passive_aggressive"
_BEGINNING = 6
_REACH = 12
_FEWEST_WORDS = 3
_MOST_NAMED = 2
_MOST_WORDS_KEPT = 4096
_SIGNS = frozenset(',–—;:()-"?!.')


@dataclass(frozen=True)
class Weights:
    """What every sentence starts from, and what each mark adds."""

    bias: float
    marks: dict[str, float]


def find(text: str, sentence: Sentence) -> Spot | None:
    """Return a sentence that weighs enough, with the words that weigh most in it."""
    words = _words(sentence)
    if len(words) < _FEWEST_WORDS or weigh(words) < LEAST:
        return None
    spoken = (language.recognise(text) or ["en"])[0]
    return Spot(
        "passive_undertone_de" if spoken == "de" else "passive_undertone",
        (sentence.start, sentence.end),
        replaced=(sentence.start, sentence.end),
        values={"words": _name(text, sentence, words)},
    )


def speaks_against(class_id: str, sentence: Sentence) -> bool:
    """Whether the words of a sentence are too kind for a phrase of that class to be meant so."""
    return class_id == _CLASS and weigh(_words(sentence)) < MOST_OF_A_KIND_SENTENCE


def weigh(words: list[str]) -> float:
    """Return how much the words of a sentence weigh."""
    weights = load_weights()
    return weights.bias + sum(map(weights.marks.__getitem__, _marks(words) & weights.marks.keys()))


def list_marks(sentence: Sentence) -> frozenset[str]:
    """Return what a sentence is weighed by; too short a sentence by nothing."""
    words = _words(sentence)
    return frozenset(_marks(words) if len(words) >= _FEWEST_WORDS else ())


@cache
def load_weights() -> Weights:
    """Return the learned weights."""
    content = json.loads(get_data("afterword.domain", "data/undertone_weights.json") or b"{}")
    return Weights(content.get("bias", 0.0), content.get("marks", {}))


def _words(sentence: Sentence) -> list[str]:
    return [word.lstrip(FILLER_MARK) for word in sentence.stream.split()]


def _marks(words: list[str]) -> set[str]:
    beginnings = [word[:_BEGINNING] for word in words]
    classes = [_classes_of(word) for word in words]
    marks = {f"^ {beginnings[0]}", *beginnings, *map(" ".join, pairwise(beginnings))}
    for place, firsts in enumerate(classes):
        if firsts:
            marks.update(firsts)
            near = {second for each in classes[place + 1 : place + 1 + _REACH] for second in each}
            marks.update([first + second for first in firsts for second in near])
    return marks


def _name(text: str, sentence: Sentence, words: list[str]) -> str:
    """Return the one or two words without which the sentence would weigh least, as they are written."""
    without = [weigh([*words[:place], "", *words[place + 1 :]]) for place in range(len(words))]
    places = (place for place in range(len(words)) if words[place] not in _SIGNS)
    heaviest = sorted(places, key=without.__getitem__)[:_MOST_NAMED]
    written = (slice(*sentence.word_place(place)) for place in sorted(heaviest))
    return " and ".join(dict.fromkeys(f"“{text[each]}”" for each in written))


@cache
def _load_classes() -> tuple[dict[str, tuple[str, ...]], tuple[tuple[str, str], ...]]:
    """Return the classes of whole words, and those of beginnings of words."""
    content = tomllib.loads((get_data("afterword.domain", "data/undertone_classes.toml") or b"").decode())
    whole: dict[str, tuple[str, ...]] = {}
    beginnings = []
    for name, words in content.items():
        for word in words.split():
            if word.endswith("*"):
                beginnings.append((word[:-1], f"#{name}"))
            else:
                whole[word] = (*whole.get(word, ()), f"#{name}")
    return whole, tuple(beginnings)


@lru_cache(_MOST_WORDS_KEPT)
def _classes_of(word: str) -> tuple[str, ...]:
    whole, beginnings = _load_classes()
    return tuple(
        sorted(
            {*whole.get(word, ()), *(name for beginning, name in beginnings if word.startswith(beginning))}
        )
    )
