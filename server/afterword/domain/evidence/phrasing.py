"""Weighs the words of a mail, sentence by sentence, for a no that no signal foresees: a small network.

Each word, pair of neighbours and class of words adds a learned vector to its sentence, and what a mail weighs
follows from the largest and the smallest number that any of its sentences reaches at each place (Zaheer and
others, "Deep Sets", 2017). The numbers are whole, and learned; the words are those of made-up mails alone
(`scripts/phrasing_network.py`).

A packed number holds a field for each place, so that one addition adds up all of them. One more field holds
what the marks add to how much a sentence is like a no (`wording.py`), as they are the same marks.
"""

from __future__ import annotations

import json
import struct
from base64 import b64decode
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import cache
from itertools import chain, pairwise
from math import tanh
from operator import itemgetter
from pkgutil import get_data
from sys import intern
from typing import Any

from afterword.domain.evidence import wording
from afterword.domain.evidence.elsewhere import find_small_print
from afterword.domain.mail.sentences import Sentence

_BITS = 16
# Added to every field before it is cut out, so that none is below zero.
_OFFSET = 1 << (_BITS - 1)
_OF_A_BYTE = 1 << 7
_MEMORY = 8_000
_FIRST = itemgetter(0)


def list_marks(sentences: list[Sentence]) -> list[set[str]]:
    """Return what each sentence is weighed by; those of the small print are left out."""
    small_print = find_small_print(sentences)
    return [_list_marks(each) for place, each in enumerate(sentences) if place not in small_print]


def _list_marks(sentence: Sentence) -> set[str]:
    """Return what a sentence is like a no by, and the beginnings of each two words that stand together.

    `Network.read` looks up the same without writing each mark down.
    """
    beginnings = wording.list_beginnings(sentence)
    marks = wording.list_marks_of(beginnings, sentence.tags)
    marks.update(map(" ".join, pairwise(filter(None, beginnings))))
    return marks


class _Words(dict[str, tuple[str, int]]):
    """The beginning of each word that was seen, and the packed number that it adds."""

    def __init__(self, numbers: Mapping[str, int]) -> None:
        super().__init__()
        self._numbers = numbers

    def __missing__(self, word: str) -> tuple[str, int]:
        if len(self) >= _MEMORY:
            self.clear()
        beginning = intern(word[: wording.BEGINNING])
        self[word] = told = beginning, self._numbers.get(beginning, 0)
        return told


class Network:
    """The learned network.

    Args:
        marks: what each mark adds, as a packed number.
        start: the fields that every sentence starts from, the last of them that of the likeness.
        most: what the largest number of each place adds, as the logarithm of odds.
        least: what the smallest adds.
        bias: what every mail starts from.
        scale: what one stands for in a field.
    """

    def __init__(
        self,
        marks: Mapping[str, int],
        start: Sequence[int],
        most: Sequence[float],
        least: Sequence[float],
        bias: float,
        scale: float,
    ) -> None:
        self._bias, self._scale = bias, scale
        self._beginnings: dict[str, int] = {}
        self._pairs: dict[tuple[str, ...], int] = {}
        self._classes: dict[str, int] = {}
        for mark, number in marks.items():
            table, key = self._find(mark)
            table[key] = number
        self._words = _Words(self._beginnings)
        self._start = _pack(number + _OFFSET for number in start)
        self._all = (1 << (_BITS * len(start))) - 1
        self._packed = struct.Struct(f"<{len(start)}H")
        self._places = [
            (tanh(number * scale), *both) for number, *both in zip(start, most, least, strict=False)
        ]

    def add_up(self, marks: Iterable[str]) -> tuple[int, ...]:
        """Return the fields of a sentence by its marks, each above an offset; the last is its likeness."""
        return self._unpack(table.get(key, 0) for table, key in map(self._find, marks))

    def read(self, sentence: Sentence) -> tuple[int, ...]:
        """Return the fields of a sentence by its words and their classes."""
        told = list(map(self._words.__getitem__, sentence.words))
        pairs = set(pairwise(filter(None, map(_FIRST, told))))
        classes = wording.list_classes(sentence.tags)
        # Each of them counts once.
        numbers = (dict(told).values(), map(self._pairs.get, pairs), map(self._classes.get, classes))
        return self._unpack(filter(None, chain(*numbers)))

    def _find(self, mark: str) -> tuple[dict[Any, int], Any]:
        """Return in which table a mark stands, and how it is written there."""
        if mark.startswith(wording.CLASS):
            return self._classes, mark[1:]
        if " " in mark:
            return self._pairs, tuple(map(intern, mark.split(" ")))
        return self._beginnings, mark

    def _unpack(self, numbers: Iterable[int]) -> tuple[int, ...]:
        total = sum(numbers, self._start) & self._all
        return self._packed.unpack(total.to_bytes(self._packed.size, "little"))

    def weigh(self, rows: Sequence[Sequence[int]]) -> float:
        """Return what a mail weighs, as the logarithm of odds.

        Args:
            rows: the fields of each sentence.
        """
        scale = self._scale
        total = self._bias
        for column, (_, of_most, of_least) in zip(zip(*rows, strict=True), self._places, strict=False):
            total += of_most * tanh((max(column) - _OFFSET) * scale)
            total += of_least * tanh((min(column) - _OFFSET) * scale)
        return total

    def find_telling(self, rows: Sequence[Sequence[int]]) -> int:
        """Return the place of the sentence that adds most to what a mail weighs."""
        adds = [0.0] * len(rows)
        for column, (nothing, of_most, of_least) in zip(zip(*rows, strict=True), self._places, strict=False):
            for number, weight in ((max(column), of_most), (min(column), of_least)):
                adds[column.index(number)] += weight * (tanh((number - _OFFSET) * self._scale) - nothing)
        return adds.index(max(adds))


def _pack(fields: Iterable[int]) -> int:
    return sum(field << (_BITS * place) for place, field in enumerate(fields))


@cache
def load_network() -> Network:
    """Return the learned network."""
    content = json.loads(get_data("afterword.domain", "data/phrasing_network.json") or b"{}")
    return read_network(content, wording.load_weights()[1])


def read_network(content: Mapping[str, Any], likeness: Mapping[str, int]) -> Network:
    """Read the file of the network; what is in base 64 are whole numbers of one byte each.

    Args:
        likeness: the hundredths that each mark adds to the likeness of its sentence.
    """
    start = [*content["start"], 0]
    size = len(start) - 1
    numbers = bytes(each ^ _OF_A_BYTE for each in b64decode(content["numbers"]))
    lowest = _pack([_OF_A_BYTE] * size)
    marks: dict[str, int] = {}
    fields = bytearray(size * _BITS // 8)
    for place, mark in enumerate(content["marks"].split("\n")):
        fields[:: _BITS // 8] = numbers[place * size : (place + 1) * size]
        marks[mark] = int.from_bytes(fields, "little") - lowest
    for mark, hundredths in likeness.items():
        marks[mark] = marks.get(mark, 0) + (hundredths << (_BITS * size))
    return Network(marks, start, content["most"], content["least"], content["bias"], content["scale"])


def weigh(sentences: list[Sentence], small_print: Set[int]) -> tuple[float, Callable[[], Sentence]]:
    """Return what the words of a mail weigh, and what finds the sentence that adds most; note each likeness.

    Args:
        small_print: the places of the sentences that do not count.
    """
    network = load_network()
    counted = [each for place, each in enumerate(sentences) if place not in small_print]
    rows = []
    for sentence in counted:
        if not sentence.fields:
            sentence.fields = network.read(sentence)
            sentence.likeness = sentence.fields[-1] - _OFFSET
        rows.append(sentence.fields)
    return network.weigh(rows) if rows else 0.0, lambda: counted[network.find_telling(rows)]
