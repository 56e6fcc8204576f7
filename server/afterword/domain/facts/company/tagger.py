"""Tags the words of a decision that name its company: a small network, for names in places that no pattern foresees.

Each mark of a word (`marks.py`) adds a learned vector, and what the sum says of the word is whether it begins a name of
the company, goes on with one or is outside; names are the likeliest row of these (Ratinov and Roth, "Design challenges
and misconceptions in named entity recognition", 2009). The numbers are whole, and learned from made-up mails by
`scripts/train_tagger.py`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import exp, inf, log
from operator import mul
from pkgutil import get_data
from struct import Struct, iter_unpack, pack
from typing import Any

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company.marks import JOINERS, Word, list_lines, list_words, split
from afterword.domain.facts.letter import Letter

OUTSIDE, BEGINS, GOES_ON = range(3)
# Of a key, in bytes; of a field, in bits.
_KEY_SIZE, _BITS = 4, 16
# Added to each sum, so that none is below zero.
_OFFSET = 1 << (_BITS - 1)
_MAY_WELL_GO_ON = log(1 / 3)
Odds = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Tagged:
    """A name that was tagged.

    Attributes:
        certainty: the sum of the probabilities of all places where the name, or a part of it, stands.
        source: the line it was read from.
    """

    name: str
    certainty: float
    source: str


class Tags:
    """What each word of a mail is.

    Args:
        texts: the lines of the mail.
        words: those that may be part of a name.
        odds: of each of them the logarithm of the probability of each tag.
    """

    def __init__(self, texts: Sequence[str], words: Sequence[Word], odds: Sequence[Odds]) -> None:
        self._texts, self._words, self._odds = texts, words, odds

    def find_name(self) -> Tagged | None:
        """Return the name that the company most likely has."""
        names = map(self._widen, _find_names(self._words, self._odds))
        return _choose(
            (*self._cut(first, last), certainty) for first, last, certainty in names if self._is_whole(last)
        )

    def _widen(self, name: tuple[int, int, float]) -> tuple[int, int, float]:
        """Return a name with the words behind it that are for a house, or may well be its: "Tarn" of the "Tarn Technik"."""
        first, last, certainty = name
        while (behind := self._read_behind(last)) and (
            naming.has_company_word(behind) or self._odds[last + 1][GOES_ON] > _MAY_WELL_GO_ON
        ):
            last += 1
        return first, last, certainty

    def _is_whole(self, last: int) -> bool:
        """Tell whether a name goes on with no word but one for a desk, for work or for a town."""
        behind = self._read_behind(last)
        may_stand = naming.has_team_word(behind) or naming.is_role_like(behind) or naming.is_city(behind)
        return not behind[:1].isupper() or may_stand

    def _read_behind(self, number: int) -> str:
        """Return the word behind another in the same name; nothing where there is none."""
        is_one = number + 1 < len(self._words) and _is_next(self._words[number], self._words[number + 1])
        return self._read(number + 1) if is_one else ""

    def _cut(self, first: int, last: int) -> tuple[str, str]:
        """Return the text from a word to another, and its line."""
        line = self._texts[self._words[first].line]
        return _tidy(line[self._words[first].start : self._words[last].end]), line

    def _read(self, number: int) -> str:
        word = self._words[number]
        return self._texts[word.line][word.start : word.end]

    def weigh_name(self, name: str) -> float | None:
        """Return how likely the words of a name are part of the company's, at the place where most; None where it has none."""
        parts = [part.lower() for part in split(name)]
        written = [self._read(number).lower() for number in range(len(self._words))]
        named = [1 - exp(each[OUTSIDE]) for each in self._odds]
        count = len(parts)
        return max(
            (
                sum(named[at : at + count]) / count
                for at in range(len(written) - count + 1)
                if written[at : at + count] == parts
            ),
            default=None,
        )


class Tagger:
    """The learned network.

    A packed number holds a field in each two bytes, so that one addition adds up all of them.

    Args:
        rows: all keys in their order, four bytes each, and behind them their rows: a byte for each field.
        start: the fields that every word starts from.
        outputs: for each tag what each field adds, as the logarithm of odds, and last what each word starts from.
        plain: words that are no name where they stand alone.
    """

    def __init__(
        self,
        rows: bytes,
        start: Sequence[int],
        outputs: Sequence[Sequence[float]],
        plain: Set[str] = frozenset(),
    ) -> None:
        self._plain = plain
        size = len(start)
        count = len(rows) // (_KEY_SIZE + size)
        fields = memoryview(rows)[count * _KEY_SIZE :].cast("b")
        self._rows = {
            key: _pack(fields[place * size : (place + 1) * size])
            for place, (key,) in enumerate(iter_unpack("<I", rows[: count * _KEY_SIZE]))
        }
        self._start = _pack(number + _OFFSET for number in start)
        self._packed = Struct(f"<{size}H")
        # Only their difference tells odds apart: those of what is outside are counted from.
        outside, *named = outputs
        self._outputs = [
            ([one - other for one, other in zip(each[:-1], outside, strict=False)], each[-1] - outside[-1])
            for each in named
        ]

    def read(self, letter: Letter, person: str | None, role: str | None) -> Tags:
        """Return what each word of a mail that may be part of a name is.

        Args:
            person: who writes.
            role: what was applied for.
        """
        words = list(list_words(letter, person, role, self._plain))
        texts = [text for _, text in list_lines(letter)]
        return Tags(texts, words, list(self._weigh_all(words)))

    def _weigh_all(self, words: Sequence[Word]) -> Iterator[Odds]:
        around: tuple[int, ...] = ()
        total = self._start
        for word in words:
            if word.around is not around:
                around = word.around
                total = self._start + self._add_up(around)
            yield self._weigh(total + self._add_up(word.marks))

    def _add_up(self, marks: Iterable[int]) -> int:
        """Return the sum of the rows of some marks; not all of a mail's have one."""
        return sum(filter(None, map(self._rows.get, marks)))

    def weigh(self, marks: Iterable[int]) -> Odds:
        """Return the logarithm of the probability of each tag for a word of some marks."""
        return self._weigh(self._start + self._add_up(marks))

    def _weigh(self, total: int) -> Odds:
        fields = self._packed.unpack(total.to_bytes(self._packed.size, "little"))
        active = [field - _OFFSET if field > _OFFSET else 0 for field in fields]
        (of_begins, begins), (of_goes_on, goes_on) = self._outputs
        begins += sum(map(mul, of_begins, active))
        goes_on += sum(map(mul, of_goes_on, active))
        most = max(0.0, begins, goes_on)
        whole = most + log(exp(-most) + exp(begins - most) + exp(goes_on - most))
        return -whole, begins - whole, goes_on - whole


def _pack(fields: Iterable[int]) -> int:
    """Return numbers as one, two bytes for each."""
    return sum(field << (_BITS * place) for place, field in enumerate(fields))


def to_bytes(rows: Mapping[int, Sequence[int]]) -> bytes:
    """Return the row of each mark, of numbers from -128 to 127, as `Tagger` takes them."""
    keys = sorted(rows)
    return pack(f"<{len(keys)}I", *keys) + b"".join(pack(f"{len(rows[key])}b", *rows[key]) for key in keys)


def _find_names(words: Sequence[Word], odds: Sequence[Odds]) -> Iterator[tuple[int, int, float]]:
    """Return the numbers of the first and the last word of each name, and how sure it is that it is one, and whole."""
    first = None
    surest = 0.0
    for number, tag in enumerate([*_find_likeliest(words, odds), OUTSIDE]):
        if first is not None and tag != GOES_ON:
            if number < len(words) and _is_next(words[number - 1], words[number]):
                surest = min(surest, 1 - exp(odds[number][GOES_ON]))
            yield first, number - 1, surest
            first = None
        if tag == BEGINS:
            first, surest = number, exp(odds[number][BEGINS])
        elif tag == GOES_ON:
            surest = min(surest, exp(odds[number][GOES_ON]))


def _is_next(one: Word, other: Word) -> bool:
    return one.line == other.line and one.place + 1 == other.place


def _find_likeliest(words: Sequence[Word], odds: Sequence[Odds]) -> list[int]:
    """Return the likeliest row of tags in which no name goes on that has not begun (Viterbi, 1967)."""
    if not words:
        return []
    best = [odds[0][OUTSIDE], odds[0][BEGINS], -inf]
    steps = []
    for (one, other), (outside, begins, goes_on) in zip(pairwise(words), odds[1:], strict=True):
        last = max(range(3), key=best.__getitem__)
        named = max((BEGINS, GOES_ON), key=best.__getitem__)
        steps.append((last, last, named))
        best = [
            best[last] + outside,
            best[last] + begins,
            best[named] + goes_on if _is_next(one, other) else -inf,
        ]
    tags = [max(range(3), key=best.__getitem__)]
    for step in reversed(steps):
        tags.append(step[tags[-1]])
    return tags[::-1]


def _choose(names: Iterable[tuple[str, str, float]]) -> Tagged | None:
    """Return the name that is surest with all places where a part of it stands."""
    found: defaultdict[str, float] = defaultdict(float)
    written: dict[str, tuple[str, str]] = {}
    for name, source, certainty in names:
        key = senders.squash(naming.strip_legal_form(name))
        if key:
            found[key] += certainty
            written.setdefault(key, (name, source))
    if not found:
        return None
    sure = {key: sum(found[each] for each in found if each in key) for key in found}
    best = max(found, key=lambda key: (sure[key], found[key]))
    name, source = written[best]
    return Tagged(name, sure[best], " ".join(source.split()))


def _tidy(name: str) -> str:
    """Return a name without marks at its end; nothing for half a one, such as "Port of"."""
    name = name.rstrip(" ,&-–+")
    return "" if name.rpartition(" ")[2] in JOINERS else name


@cache
def load_tagger() -> Tagger:
    """Return the learned network."""
    content: dict[str, Any] = json.loads(get_data("afterword.domain", "data/company_tagger.json") or b"{}")
    rows = get_data("afterword.domain", "data/company_tagger.bin") or b""
    return Tagger(rows, content["start"], content["outputs"], frozenset(content["plain"].split()))
