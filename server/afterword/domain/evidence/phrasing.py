"""Weighs the words of a mail, sentence by sentence, for a no that no signal foresees: a small network.

Each word, pair of neighbours and run of classes adds a learned vector to its sentence, and what a mail weighs
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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from hashlib import blake2b
from itertools import chain, pairwise
from math import tanh
from operator import add, itemgetter, xor
from pkgutil import get_data
from typing import Any

from afterword.domain.evidence import wording
from afterword.domain.evidence.elsewhere import find_small_print
from afterword.domain.kept import Recent
from afterword.domain.mail.sentences import Sentence
from afterword.domain.stored_rows import KEY_SIZE, Read, StoredRows, read_from_file

_BITS = 16
# Added to every field before it is cut out, so that none is below zero.
_OFFSET = 1 << (_BITS - 1)
# Added to each number of a row, so that it is a byte.
_ABOVE_ZERO = 1 << 7
# How many are kept in each of two generations; they fill the tables that they stand in. Most rows are seldom asked for again.
_MEMORY_OF_ROWS = 682
_MEMORY_OF_WORDS = 10_922
_FIRST_OF, _SECOND_OF = itemgetter(2), itemgetter(3)
_KEY_BITS = 8 * KEY_SIZE
_KEY = (1 << _KEY_BITS) - 1


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
    marks.update(map(wording.CLASS.__add__, _list_runs(sentence.tags)))
    return marks


def _list_runs(tags: str) -> set[str]:
    """Return each three classes that follow each other in a sentence; words that say nothing are no distance."""
    classes = wording.leave_out_fillers(tags)
    return set(map(add, map(add, classes, classes[1:]), classes[2:]))


class _Letters(dict[str, int]):
    """The key of each class at one place of a run."""

    def __init__(self, place: str) -> None:
        super().__init__()
        self._place = place

    def __missing__(self, letter: str) -> int:
        self[letter] = told = _to_keys(f"{self._place} {letter}")[0]
        return told


_RUN_OF = _Letters("first"), _Letters("second"), _Letters("third")


def _to_keys(text: str) -> tuple[int, int]:
    """Return two keys of a text: what it is by itself or as the first of two, and as the second."""
    both = int.from_bytes(blake2b(text.encode(), digest_size=2 * KEY_SIZE).digest(), "little")
    return both & _KEY, both >> _KEY_BITS


def _list_run_keys(classes: str) -> Iterator[int]:
    """Return the key of each three classes that follow each other."""
    first, second, third = (places.__getitem__ for places in _RUN_OF)
    return map(xor, map(xor, map(first, classes), map(second, classes[1:])), map(third, classes[2:]))


def find_key(mark: str) -> int | None:
    """Return the key of a mark that is a word, a pair of words or a run of classes; None for fewer classes."""
    if mark.startswith(wording.CLASS):
        return next(_list_run_keys(mark[1:]), None)
    first, _, second = mark.partition(" ")
    return _to_keys(first)[0] ^ (_to_keys(second)[1] if second else 0)


class Network:
    """The learned network.

    Args:
        classes: what each class adds, and each two with at most one between them: a byte for each field.
        rows: those of words, pairs of words and runs of classes.
        likeness: the hundredths that each mark adds to the likeness of its sentence.
        start: the fields that every sentence starts from.
        most: what the largest number of each place adds, as the logarithm of odds.
        least: what the smallest adds.
        bias: what every mail starts from.
        scale: what one stands for in a field.
    """

    def __init__(
        self,
        classes: Mapping[str, bytes],
        rows: StoredRows,
        likeness: Mapping[str, int],
        start: Sequence[int],
        most: Sequence[float],
        least: Sequence[float],
        bias: float,
        scale: float,
    ) -> None:
        self._bias, self._scale = bias, scale
        self._size = len(start)
        self._lowest = _pack([_ABOVE_ZERO] * self._size)
        self._likeness = likeness
        start = [*start, 0]
        # What each word, pair of words and run of classes adds, by its key.
        self._rows, self._recent = rows, Recent(self._read_row, _MEMORY_OF_ROWS)
        self._classes = {
            mark[1:]: (self._to_number(classes[mark]) if mark in classes else 0) + self._likeness_of(mark)
            for mark in {*classes, *(each for each in likeness if each.startswith(wording.CLASS))}
        }
        # The beginning of each word, the packed number that it adds, and its keys as the first of a pair and the second.
        self._words = Recent(self._look_at, _MEMORY_OF_WORDS)
        self._start = _pack(number + _OFFSET for number in start)
        self._all = (1 << (_BITS * len(start))) - 1
        self._packed = struct.Struct(f"<{len(start)}H")
        self._places = [
            (tanh(number * scale), *both) for number, *both in zip(start, most, least, strict=False)
        ]

    def add_up(self, marks: Iterable[str]) -> tuple[int, ...]:
        """Return the fields of a sentence by its marks, each above an offset; the last is its likeness."""
        return self._unpack(map(self._look_up, marks))

    def _look_up(self, mark: str) -> int:
        key = find_key(mark)
        if key is None:
            return self._classes.get(mark[1:], 0)
        return self._find(key) + self._likeness_of(mark)

    def _find(self, key: int) -> int:
        """Return the packed number of a key, and keep nothing of it."""
        return self._read_row(key) if self._rows.choose((key,)) else 0

    def _read_row(self, key: int) -> int:
        row = self._rows.find(key)
        return self._to_number(row) if row else 0

    def _look_at(self, word: str) -> tuple[str, int, int, int]:
        # What is kept of a word is what is kept of its beginning: it takes a place in the table, and no more.
        if len(word) > wording.BEGINNING:
            return self._words[word[: wording.BEGINNING]]
        first, second = _to_keys(word)
        return word, self._find(first) + self._likeness_of(word), first, second

    def _likeness_of(self, mark: str) -> int:
        return self._likeness.get(mark, 0) << (_BITS * self._size)

    def read(self, sentence: Sentence) -> tuple[int, ...]:
        """Return the fields of a sentence by its words and their classes."""
        told = list(map(self._words.__getitem__, sentence.words))
        words = {each[0]: each[1] for each in told}
        # A mark between words has no beginning, and parts no pair.
        told = [each for each in told if each[0]] if "" in words else told
        classes = wording.leave_out_fillers(sentence.tags)
        rare = set(map(xor, map(_FIRST_OF, told), map(_SECOND_OF, told[1:])))
        rare.update(_list_run_keys(classes))
        rows = map(self._recent.__getitem__, self._rows.choose(rare))
        # Each of them counts once.
        pairs = map(self._classes.get, wording.pair_classes(classes))
        return self._unpack(filter(None, chain(words.values(), pairs, rows)))

    def _to_number(self, row: bytes) -> int:
        """Return a row as a packed number."""
        # One of its own each time: mails are read by several threads.
        fields = bytearray(self._size * _BITS // 8)
        fields[:: _BITS // 8] = row
        return int.from_bytes(fields, "little") - self._lowest

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
        # Few numbers are sorted sooner than the largest and the smallest of them are looked for.
        columns = map(sorted, zip(*rows, strict=True))
        for column, (_, of_most, of_least) in zip(columns, self._places, strict=False):
            total += of_most * tanh((column[-1] - _OFFSET) * scale)
            total += of_least * tanh((column[0] - _OFFSET) * scale)
        return total

    def find_telling(self, rows: Sequence[Sequence[int]]) -> int:
        """Return the place of the sentence that adds most to what a mail weighs."""
        adds = [0.0] * len(rows)
        for column, (nothing, of_most, of_least) in zip(zip(*rows, strict=True), self._places, strict=False):
            for number, weight in ((max(column), of_most), (min(column), of_least)):
                adds[column.index(number)] += weight * (tanh((number - _OFFSET) * self._scale) - nothing)
        return adds.index(max(adds))


def write_row(numbers: Iterable[int]) -> bytes:
    """Return the row of a mark, of numbers from -128 to 127, as the files hold it."""
    return bytes(number + _ABOVE_ZERO for number in numbers)


def _pack(fields: Iterable[int]) -> int:
    return sum(field << (_BITS * place) for place, field in enumerate(fields))


@cache
def load_network() -> Network:
    """Return the learned network."""
    content = json.loads(get_data("afterword.domain", "data/phrasing_network.json") or b"{}")
    return read_network(content, read_from_file("phrasing_rows.bin"), wording.load_weights()[1])


def read_network(content: Mapping[str, Any], rows: Read, likeness: Mapping[str, int]) -> Network:
    """Read the files of the network; rows are those of `write_row`, in the first in base 64.

    Args:
        rows: what reads the second file.
        likeness: the hundredths that each mark adds to the likeness of its sentence.
    """
    size = len(content["start"])
    numbers = b64decode(content["numbers"])
    classes = {
        mark: numbers[place * size : (place + 1) * size]
        for place, mark in enumerate(content["classes"].split("\n"))
    }
    outputs = content["start"], content["most"], content["least"]
    return Network(classes, StoredRows(rows, size), likeness, *outputs, content["bias"], content["scale"])


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
