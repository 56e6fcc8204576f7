"""Weighs the words of a mail for a no that no signal foresees: a small network.

Each word, pair of neighbours and run of three classes has a number in each of a few tables. Which one, a sum of its
letters tells, so that no words are held (Weinberger and others, "Feature Hashing for Large Scale Multitask Learning",
2009). What the numbers of the first table add up to over the whole mail counts; of each other table the largest and the
smallest sum that any sentence reaches (Zaheer and others, "Deep Sets", 2017). The numbers are whole, and learned from
made-up mails alone (`scripts/phrasing_network.py`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence, Set
from functools import cache
from itertools import chain
from math import sqrt, tanh
from operator import itemgetter
from pkgutil import get_data
from typing import Any
from zlib import crc32

from afterword.domain.lexicon.classes import OTHER_WORD, PART_OF_PHRASE
from afterword.domain.mail.sentences import Fields, Sentence

PLACES = 1 << 19
"""How many numbers a table has; words that share a place share what they weigh."""
NOTHING = 128
"""The byte that stands for a nought."""
# What stands behind the eighth letter tells little; each class is one of these letters.
_BEGINNING, _LETTERS = 8, "latin-1"
# Apart from the sums of words.
_RUN = 1
_LENGTH_OF_RUN = 3


def list_places(sentence: Sentence) -> set[int]:
    """Return where in each table the numbers of a sentence stand: those of its words, pairs of words and runs of classes."""
    # With a space before, "no table" is another pair than "not able".
    begun = [f" {word[:_BEGINNING]}".encode() for word in sentence.words if word]
    words = list(map(crc32, begun))
    # Words that say nothing are no distance, and commas are none.
    classes = (
        sentence.tags.replace(OTHER_WORD, "").replace(PART_OF_PHRASE, "").replace(",", "").encode(_LETTERS)
    )
    runs = [crc32(classes[at : at + _LENGTH_OF_RUN], _RUN) for at in range(len(classes) - _LENGTH_OF_RUN + 1)]
    return {key % PLACES for key in chain(words, map(crc32, begun[1:], words), runs)}


class Network:
    """The learned network.

    Args:
        whole: the first table, a byte for each place.
        whole_counts: what one adds in it.
        others: each other table.
        scale: what one stands for in these.
        start: what every sentence starts from in each of them.
        most: what the largest sum of each adds, as the logarithm of odds.
        least: what the smallest adds.
        bias: what every mail starts from.
    """

    def __init__(
        self,
        whole: bytes,
        whole_counts: float,
        others: Sequence[bytes],
        scale: float,
        start: Sequence[int],
        most: Sequence[float],
        least: Sequence[float],
        bias: float,
    ) -> None:
        # Less what stands twice at the first place, see `add_up`.
        self._tables = [
            (table, number - 2 * table[0])
            for table, number in zip((whole, *others), (0, *start), strict=True)
        ]
        self._whole_counts, self._scale, self._bias = whole_counts, scale, bias
        self._outputs = [
            (tanh(number * scale), *both) for number, *both in zip(start, most, least, strict=True)
        ]

    def read(self, sentence: Sentence) -> Fields:
        """Return what a sentence adds up to."""
        return self.add_up(list_places(sentence))

    def add_up(self, places: Set[int]) -> Fields:
        """Return what the numbers at some places add up to."""
        # Picked out at once, they take a third of the time; of less than two, none would be a row.
        pick = itemgetter(0, 0, *places)
        none = NOTHING * len(places)
        whole, *others = [sum(pick(table)) - none + start for table, start in self._tables]
        return Fields(len(places), whole, tuple(others))

    def weigh(self, rows: Sequence[Fields]) -> float:
        """Return what a mail weighs by its sentences, as the logarithm of odds."""
        # What is said again and again counts once.
        told = set(rows)
        count = sum([each.places for each in told])
        total = self._bias + sum([each.whole for each in told]) * self._whole_counts / sqrt(count or 1)
        scale = self._scale
        columns = zip(*[each.others for each in told], strict=True)
        for column, (_, of_most, of_least) in zip(columns, self._outputs, strict=True):
            total += of_most * tanh(max(column) * scale) + of_least * tanh(min(column) * scale)
        return total

    def find_telling(self, rows: Sequence[Fields]) -> int:
        """Return the place of the sentence that adds most to what a mail weighs."""
        share = self._whole_counts / sqrt(sum(each.places for each in rows) or 1)
        adds = [each.whole * share for each in rows]
        columns = zip(*(each.others for each in rows), strict=True)
        for column, (nothing, of_most, of_least) in zip(columns, self._outputs, strict=True):
            for number, weight in ((max(column), of_most), (min(column), of_least)):
                adds[column.index(number)] += weight * (tanh(number * self._scale) - nothing)
        return adds.index(max(adds))


@cache
def load_network() -> Network:
    """Return the learned network."""
    content = json.loads(get_data("afterword.domain", "data/phrasing_network.json") or b"{}")
    tables = get_data("afterword.domain", "data/phrasing_tables.bin") or b""
    return read_network(content, [tables[at : at + PLACES] for at in range(0, len(tables), PLACES)])


def read_network(content: Mapping[str, Any], tables: Sequence[bytes]) -> Network:
    """Return the network that is written in two files.

    Args:
        content: what `Network` takes beside its tables, by name.
        tables: all of them, the one of the whole mail first.
    """
    whole, *others = tables
    return Network(whole, others=others, **content)


def weigh(sentences: Sequence[Sentence], uncounted: Set[int]) -> tuple[float, Callable[[], Sentence]]:
    """Return what the words of a mail weigh, and what finds the sentence that adds most.

    Args:
        uncounted: the places of the sentences that do not count.
    """
    network = load_network()
    counted = [each for place, each in enumerate(sentences) if place not in uncounted]
    rows = []
    for sentence in counted:
        if sentence.fields is None:
            sentence.fields = network.read(sentence)
        rows.append(sentence.fields)
    return network.weigh(rows) if rows else 0.0, lambda: counted[network.find_telling(rows)]
