"""Weighs the words of a sentence of a draft for what no phrase gives away.

Irony is a mismatch: a sweet word beside a long wait, a shrug beside a broken promise; a veiled threat has
none of the words of a threat. So words count by their beginnings, with the word beside them, and by pairs of
classes of words wherever in the sentence they stand. The weights are learned from made-up drafts alone
(`scripts/train_undertone.py`).
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pkgutil import get_data

from afterword.domain.checker.convolution import load_convolution
from afterword.domain.checker.draft_words import FILLER_MARK, Sentence
from afterword.domain.checker.finding import Spot
from afterword.domain.mail import language

WOUNDED = "passive_aggressive"
LEAST = -0.3
"""What a sentence has to weigh to be pointed out; a wrong word about a kind sentence is worse than a miss."""

LEAST_OF_WOUNDED = -2.4
"""The same of wounded politeness, by its words, their order and the tone of the mail, mostly below zero."""

LEAST_BEFORE_THE_ORDER = -2.0
"""What weighs less by its words alone is not lifted by their order."""

LEAST_OF_THE_ORDER = -1.2
"""What weighs less by its order is not lifted by its words."""

TONE = 1.0
"""How much the sentences of a mail say of each, of what they weigh on average."""

LEAST_OF_A_PHRASE = -0.3
"""What weighs less is meant otherwise, whatever phrase stands in it."""

STEP = 0.05
"""What one stands for in the file of weights."""

_BITS = 24
_ALL = (1 << _BITS) - 1
_HALF = 1 << (_BITS - 1)
_BEGINNING = 6
_REACH = 12
_FEWEST_WORDS = 3
# Hardly a sentence that was learned from has more words, and the weights of a longer one add up to anything.
_MOST_WORDS = 45
_MOST_NAMED = 2
_SHORTEST_NAMED = 4
# They weigh, but to read them in quotes tells a person nothing.
_NEVER_NAMED_WORDS = """
    been could from have into should than that their them then there they this were what when which will
    with would your auch dass eine einen haben ihnen ihre ihrer nicht oder sich sind wird wurde
"""
_NEVER_NAMED = frozenset(_NEVER_NAMED_WORDS.split())
_MOST_WORDS_KEPT = 4096
_SIGNS = frozenset(',–—;:()-"?!.')


@dataclass(frozen=True)
class Table:
    """The learned weights.

    A row is one number that holds the steps for all classes, `_BITS` for each, so that adding up is one sum.

    Attributes:
        class_ids: the classes, in the order of the columns.
        bias: the row that every sentence starts from.
        lines: what each mark adds, as it stands in the file.
        rows: the same as numbers, as far as it has been asked for.
    """

    class_ids: tuple[str, ...]
    bias: int
    lines: Mapping[str, bytes]
    rows: Mapping[str, int]

    def weigh(self, marks: AbstractSet[str]) -> dict[str, float]:
        """Return how much some marks weigh for each class."""
        total = sum(map(self.rows.__getitem__, self.lines.keys() & marks), self.bias)
        weights = {}
        for class_id in self.class_ids:
            steps = ((total + _HALF) & _ALL) - _HALF
            weights[class_id] = steps * STEP
            total = (total - steps) >> _BITS
        return weights


def weigh(sentence: Sentence, told: Iterable[str] = ()) -> dict[str, float]:
    """Return how much a sentence weighs for each class; too short or too long a sentence for none.

    Args:
        told: the marks of the phrases that were found in it.
    """
    marks = list_marks(sentence, told)
    return load_table().weigh(marks) if marks else {}


def weigh_tone(body: Collection[Mapping[str, float]]) -> float:
    """Return how much the tone of a whole mail says of each of its sentences.

    Args:
        body: how much each sentence weighs between the greeting and the close.
    """
    weights = [each[WOUNDED] for each in body if each]
    return TONE * sum(weights) / len(weights) if weights else 0.0


def find(sentence: Sentence, weights: Mapping[str, float], tone: float | None) -> str | None:
    """Return the class that a sentence is pointed out for, if it weighs enough.

    Of wounded politeness the order of the words and the tone of the mail say as much as the words.

    Args:
        tone: how much the whole mail says of it; None of a greeting and of a close, which are never taken for
            wounded politeness.
    """
    above = {class_id: weight - LEAST for class_id, weight in weights.items() if class_id != WOUNDED}
    alone = weights.get(WOUNDED, -math.inf)
    if tone is not None and alone >= LEAST_BEFORE_THE_ORDER:
        order = load_convolution().weigh(list_words(sentence))
        if order >= LEAST_OF_THE_ORDER:
            above[WOUNDED] = alone + order + tone - LEAST_OF_WOUNDED
    heaviest = max(above, key=above.__getitem__, default=None)
    return heaviest if heaviest and above[heaviest] >= 0 else None


def speaks_against(class_id: str, weights: Mapping[str, float]) -> bool:
    """Whether the words of a sentence are too kind for a phrase of that class to be meant so."""
    return weights.get(class_id, 0.0) < LEAST_OF_A_PHRASE


def to_spot(text: str, sentence: Sentence, class_id: str) -> Spot:
    """Return a sentence as what is pointed out, with the words that weigh most in it."""
    spoken = (language.recognise(text) or ["en"])[0]
    return Spot(
        f"{class_id}_undertone_de" if spoken == "de" else f"{class_id}_undertone",
        (sentence.start, sentence.end),
        replaced=(sentence.start, sentence.end),
        values={"words": _name(text, sentence, class_id)},
    )


def list_marks(sentence: Sentence, told: Iterable[str] = ()) -> frozenset[str]:
    """Return what a sentence is weighed by; too short or too long a sentence by nothing."""
    words = list_words(sentence)
    return frozenset(_marks(words).union(told) if _FEWEST_WORDS <= len(words) <= _MOST_WORDS else ())


def list_words(sentence: Sentence) -> list[str]:
    """Return the plain words and signs of a sentence."""
    return [word.lstrip(FILLER_MARK) for word in sentence.stream.split()]


@cache
def load_table() -> Table:
    """Return the learned weights."""
    return read_table(get_data("afterword.domain", "data/undertone_weights.txt") or b"")


def read_table(content: bytes) -> Table:
    """Read the file of weights: the classes, their bias, and for each mark a line with its steps."""
    lines = _lines_of(content)
    class_ids = tuple(next(lines, b"").decode().split())
    bias = _read_row(next(lines, b""))
    marks: dict[str, bytes] = {}
    # Half of the marks weigh like another one, and share its row.
    known: dict[bytes, bytes] = {}
    for line in lines:
        mark, _, row = line.partition(b"\t")
        marks[mark.decode()] = known.setdefault(row, row)
    return Table(class_ids, bias, marks, _Rows(marks))


def _lines_of(content: bytes) -> Iterator[bytes]:
    """Yield one line after the other: a list of all of them would leave gaps in the memory for good."""
    start = 0
    while (end := content.find(b"\n", start)) >= 0:
        yield content[start:end]
        start = end + 1


class _Rows(dict[str, int]):
    """The rows of marks, each made when it is first asked for: a draft has some hundred marks of them all."""

    def __init__(self, lines: Mapping[str, bytes]) -> None:
        super().__init__()
        self._lines = lines

    def __missing__(self, mark: str) -> int:
        row = self[mark] = _read_row(self._lines[mark])
        return row


def _read_row(row: bytes) -> int:
    return sum(int(steps) << (_BITS * place) for place, steps in enumerate(row.split()))


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


def _name(text: str, sentence: Sentence, class_id: str) -> str:
    """Return the one or two words without which the sentence would weigh least, as they are written."""
    words = list_words(sentence)
    table = load_table()
    all_places = [place for place in range(len(words)) if words[place] not in _SIGNS]
    places = [place for place in all_places if _says_something(words[place])] or all_places
    without = {
        place: table.weigh(_marks([*words[:place], "", *words[place + 1 :]]))[class_id] for place in places
    }
    heaviest = sorted(places, key=without.__getitem__)[:_MOST_NAMED]
    written = (slice(*sentence.word_place(place)) for place in sorted(heaviest))
    return " and ".join(dict.fromkeys(f"“{text[each]}”" for each in written))


def _says_something(word: str) -> bool:
    return len(word) >= _SHORTEST_NAMED and word not in _NEVER_NAMED


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
