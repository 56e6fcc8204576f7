"""Weighs the runs of neighbouring words of a sentence: a small convolutional network.

What a sentence says depends on the order of its words, and many a word does the work of another. So the
beginning of a word stands for a learned vector, a filter looks for one pattern in the vectors of one, two or
three neighbours, and a sentence weighs what the best match of each filter adds up to (Kim, "Convolutional
Neural Networks for Sentence Classification", 2014). Vectors and filters are whole numbers, learned from
made-up drafts alone (`scripts/train_convolution.py`).

A packed number holds a field for each filter, so that one addition adds up all of them, and one comparison
finds the larger of two for all of them.
"""

from __future__ import annotations

import json
import struct
from array import array
from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from operator import mul
from pkgutil import get_data
from typing import Any

BEGINNING = 6
"""How much of a word stands for it, in letters."""

UNKNOWN, FIRST, LAST = "<unknown>", "<first>", "<last>"
"""Stand for a word that was never learned, and before and after the words of a sentence."""

_BITS = 32
# Added to every field of a word, so that none is below zero; three of them leave the highest bit free.
_OFFSET = 1 << 29
_HIGHEST = 1 << (_BITS - 1)
_ALL = (1 << _BITS) - 1
_MOST_KEPT = 1024


@dataclass(frozen=True)
class Width:
    """The filters of one width.

    Attributes:
        rows: of each word of a window, for each number of its vector, the weights of the filters.
        least: what a match has to reach before it counts, for each filter.
        outputs: what a match adds for each that it reaches above that, for each filter.
    """

    rows: Sequence[Sequence[Sequence[int]]]
    least: Sequence[int]
    outputs: Sequence[int]


class Convolution:
    """The learned network.

    Args:
        vectors: the vector of each beginning of a word.
        widths: the filters of windows of one word, of two, and so on; as many of each.
        bias: what every sentence starts from, as the logarithm of odds.
        scale: what one stands for in the sum, likewise.
    """

    def __init__(
        self, vectors: Mapping[str, Sequence[int]], widths: Sequence[Width], bias: float, scale: float
    ) -> None:
        self._vectors = vectors
        fields = len(widths[0].least)
        places = [place for width in widths for place in width.rows]
        # What one number of a vector adds: to the filters of each place of a window, of each width.
        self._rows = [_pack(chain.from_iterable(rows)) for rows in zip(*places, strict=True)]
        self._offset = _pack([_OFFSET] * (fields * len(places)))
        self._ends = [fields * _BITS * place for place in range(len(places))]
        self._all, self._highest = _pack([_ALL] * fields), _pack([_HIGHEST] * fields)
        self._starts = [
            _pack([least + _OFFSET * len(width.rows) for least in width.least]) for width in widths
        ]
        self._outputs = [width.outputs for width in widths]
        self._packed = struct.Struct(f"<{fields}I")
        self._scale = scale
        self._bias = bias - scale * sum(map(self._add_up, self._starts, self._outputs))
        self._kept: dict[str, list[int]] = {}

    def weigh(self, words: Iterable[str]) -> float:
        """Return how much a sentence weighs, as the logarithm of odds."""
        matches = [self._match(word) for word in (FIRST, *(word[:BEGINNING] for word in words), LAST)]
        total = place = 0
        columns = list(zip(*matches, strict=True))
        for length, (best, outputs) in enumerate(zip(self._starts, self._outputs, strict=True), 1):
            for parts in zip(*(columns[place + at][at:] for at in range(length)), strict=False):
                best = self._larger(best, sum(parts))
            total += self._add_up(best, outputs)
            place += length
        return self._bias + total * self._scale

    def _match(self, beginning: str) -> list[int]:
        """Return how well a word fits each place in the windows of each width."""
        match = self._kept.get(beginning)
        if match is None:
            vector = self._vectors.get(beginning) or self._vectors[UNKNOWN]
            packed = sum(map(mul, vector, self._rows), self._offset)
            match = [(packed >> end) & self._all for end in self._ends]
            if len(self._kept) < _MOST_KEPT:
                self._kept[beginning] = match
        return match

    def _larger(self, one: int, other: int) -> int:
        """Return the larger of every two fields; what is left of the highest bit tells which it is."""
        is_one = ((one | self._highest) - other) & self._highest
        return other ^ ((one ^ other) & (is_one - (is_one >> (_BITS - 1))))

    def _add_up(self, packed: int, outputs: Sequence[int]) -> int:
        fields = self._packed.unpack(packed.to_bytes(self._packed.size, "little"))
        return sum(map(mul, fields, outputs))


def _pack(fields: Iterable[int]) -> int:
    return sum(field << (_BITS * place) for place, field in enumerate(fields))


@cache
def load_convolution() -> Convolution:
    """Return the learned network."""
    content = get_data("afterword.domain", "data/undertone_convolution.json") or b""
    return read_convolution(json.loads(content))


def read_convolution(content: Mapping[str, Any]) -> Convolution:
    """Read the file of the network; what is in base 64 are whole numbers of one byte each."""
    size, fields = content["size"], len(content["widths"][0]["least"])
    vectors = _cut(content["vectors"], size)
    widths = []
    for width in content["widths"]:
        rows = _cut(width["rows"], fields)
        places = [rows[at : at + size] for at in range(0, len(rows), size)]
        widths.append(Width(places, width["least"], width["outputs"]))
    beginnings = content["beginnings"].split()
    return Convolution(dict(zip(beginnings, vectors, strict=True)), widths, content["bias"], content["scale"])


def _cut(encoded: str, length: int) -> list[array[int]]:
    numbers = array("b", b64decode(encoded))
    return [numbers[at : at + length] for at in range(0, len(numbers), length)]
