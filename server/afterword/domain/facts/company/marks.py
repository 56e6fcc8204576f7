"""The words of a mail that may be part of a name, each with the marks by which the tagger knows where names stand.

A mark is a number of 32 bits: what kind of mark it is (`Mark`) mixed with the words, forms and places that it is about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain
from typing import NamedTuple

from afterword.domain.facts import senders
from afterword.domain.facts.company.looks import Look, Mark, is_capital, look_at, number_of, shape
from afterword.domain.facts.letter import Letter
from afterword.domain.kept import kept

SUBJECT, SENDER, BODY, END = "subject", "sender", "body", "end"
# Within a name: "Institute for the Deaf", "Brecht & Sohn", "Haus am See".
JOINERS = frozenset(
    """
    of and & the for at to für der und die des von vom zum zur am im an bei du la le les d l de das dos do da di del della
    van het et y e ve in - . , +
    """.split()
)
_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*|[^\w\s]")
_MOST_JOINERS = 3
_LONG_LINE = 12
# Beside a line stands nothing.
_OUTSIDE = ""
_AROUND = 2
_MASK = (1 << 32) - 1
# Odd numbers that spread what they multiply (Knuth, "The Art of Computer Programming", 6.4).
_ONE, _TWO = 0x9E3779B1, 0x85EBCA77


class Word(NamedTuple):
    """A word that may be part of a name.

    Attributes:
        line: the number of its line, as `list_lines` returns them.
        place: its number in the line.
        start: where it begins in the line.
        end: where it ends.
        around: the marks of all words that stand together with it.
        marks: its own.
    """

    line: int
    place: int
    start: int
    end: int
    around: tuple[int, ...]
    marks: list[int]


class _Line:
    """A line taken apart."""

    def __init__(self, zone: str, text: str) -> None:
        self.zone = zone
        self._found = list(_WORD.finditer(text))
        self.words = [each[0] for each in self._found]
        self.lowered = list(map(str.lower, self.words))

    def span(self, place: int) -> tuple[int, int]:
        """Return where a word begins and ends."""
        return self._found[place].span()

    @kept
    def first(self) -> int:
        """Return the first word."""
        return look_at(self.words[0] if self.words else _OUTSIDE).word

    @kept
    def outline(self) -> int:
        """Return how all words of a short line are written."""
        is_short = len(self.words) < _LONG_LINE
        return number_of(" ".join(map(shape, self.words))) if is_short else 0


def split(text: str) -> list[str]:
    """Return the words of a line, its marks among them."""
    return _WORD.findall(text)


def list_lines(letter: Letter) -> Iterator[tuple[str, str]]:
    """Return the lines in which a company may be named, each with the part of the mail that it belongs to."""
    yield SUBJECT, letter.subject
    yield SENDER, "" if "@" in letter.from_name else letter.from_name
    for line in letter.unwrapped[0].split("\n"):
        if line.strip():
            yield BODY, line
    for line in letter.last_lines:
        yield END, line


def list_words(
    letter: Letter, person: str | None, role: str | None, plain: Set[str] = frozenset()
) -> Iterator[Word]:
    """Return the words that may be part of a name, in their order.

    Args:
        person: who writes.
        role: what was applied for.
        plain: words, in small letters, that are no name where they stand alone.
    """
    lines = [_Line(zone, text) for zone, text in list_lines(letter)]
    around = _Around(letter, lines, person, role)
    counts = Counter(each.zone for each in lines)
    seen: Counter[str] = Counter()
    for number, line in enumerate(lines):
        place = seen[line.zone]
        seen[line.zone] += 1
        runs = list(_find_runs(line, plain))
        if runs:
            # The subject is no line over the text.
            above = lines[number - 1] if number > 2 else None
            below = lines[number + 1] if 1 < number < len(lines) - 1 else None
            stands = min(place, 4) << 4 | min(counts[line.zone] - 1 - place, 3)
            of_line = _mark_line(line, stands, above, below)
            yield from _mark_words(line, number, runs, of_line, around)


def _find_runs(line: _Line, plain: Set[str]) -> Iterator[tuple[int, int]]:
    """Return where capital words stand together, and where the last of them does."""
    # Most words are small, and that is told soonest.
    capitals = [place for place, word in enumerate(line.words) if not word.islower() and is_capital(word)]
    for first, last in _join(line.lowered, capitals):
        if first < last or line.lowered[first] not in plain:
            yield first, last


def _join(lowered: Sequence[str], capitals: Sequence[int]) -> Iterator[tuple[int, int]]:
    if not capitals:
        return
    first = last = capitals[0]
    for place in capitals[1:]:
        between = place - last - 1
        if between > _MOST_JOINERS or (between and not JOINERS.issuperset(lowered[last + 1 : place])):
            yield first, last
            first = place
        last = place
    yield first, last


class _Around:
    """What the whole mail tells about a word."""

    def __init__(self, letter: Letter, lines: Sequence[_Line], person: str | None, role: str | None) -> None:
        self._label = senders.squash(senders.company_label(letter.from_address) or "")
        self._told = {
            word.lower(): mark
            for mark, text in ((Mark.PERSON, person), (Mark.ROLE, role), (Mark.GREETED, letter.addressee))
            for word in split(text or "")
        }
        self._in_sender = _words_of(line for line in lines if line.zone == SENDER)
        self._in_subject = _words_of(line for line in lines if line.zone == SUBJECT)
        self._written = Counter(chain.from_iterable(line.words for line in lines))
        self._lowered = Counter(chain.from_iterable(line.lowered for line in lines))

    def mark(self, lowered: str, look: Look, zone: str) -> list[int]:
        """Return the marks of a word in small letters that do not depend on where it stands in its line."""
        small = self._written[lowered]
        times = min(self._lowered[lowered] - small, 4) << 2 | min(small, 2)
        marks = [Mark.COUNTS ^ (times * _ONE + look.kind & _MASK)]
        if lowered in self._told:
            marks.append(self._told[lowered])
        if zone != SENDER and lowered in self._in_sender:
            marks.append(Mark.IN_SENDER ^ look.kind)
        if zone != SUBJECT and lowered in self._in_subject:
            marks.append(Mark.IN_SUBJECT ^ look.form)
        if self._label:
            marks.append(Mark.HAS_ADDRESS)
            # Of plain letters there is nothing to take.
            squashed = lowered if lowered.isascii() and lowered.isalnum() else senders.squash(lowered)
            if squashed and squashed in self._label:
                size = len(squashed)
                marks.append(Mark.IN_ADDRESS ^ (min(size, 3) << 1 | (size == len(self._label))))
        return marks


def _words_of(lines: Iterable[_Line]) -> set[str]:
    return set(chain.from_iterable(line.lowered for line in lines))


def _mark_line(line: _Line, stands: int, above: _Line | None, below: _Line | None) -> tuple[int, ...]:
    """Return the marks of all words of a line."""
    zone = number_of(line.zone)
    return (
        Mark.LINE ^ (stands * _ONE + zone & _MASK),
        Mark.LINE_LENGTH ^ (min(len(line.words), 8) * _ONE + zone & _MASK),
        Mark.ABOVE ^ (above.outline * _ONE + number_of(above.zone) & _MASK if above else 0),
        Mark.BELOW ^ (below.outline if below else 1),
        Mark.FIRST_ABOVE ^ (above.first if above else 0),
        Mark.FIRST_BELOW ^ (below.first if below else 0),
    )


def _mark_words(
    line: _Line, number: int, runs: Iterable[tuple[int, int]], of_line: tuple[int, ...], around: _Around
) -> Iterator[Word]:
    """Return the words of some runs with all their marks."""
    outside = [_OUTSIDE] * _AROUND
    words = [*outside, *line.words, *outside]
    end, zone = len(line.words) - 1, number_of(line.zone)
    for first, last in runs:
        is_whole = first == 0 and last == end
        looks = [look_at(word) for word in words[first : last + 2 * _AROUND + 1]]
        of_run = (
            *(mark ^ is_whole for mark in of_line),
            Mark.RUN_BEFORE ^ looks[_AROUND - 1].word,
            Mark.RUN_BEHIND ^ looks[-_AROUND].word,
        )
        for place in range(first, last + 1):
            second_last, before, look, behind, second = looks[place - first : place - first + 5]
            form, kind = look.form, look.kind
            forms = before.form * _ONE + form & _MASK
            marks = [
                *look.marks,
                before.as_last,
                behind.as_next,
                Mark.TWO_BEFORE ^ (second_last.word * _ONE + before.word & _MASK),
                Mark.TWO_BEHIND ^ (behind.word * _ONE + second.word & _MASK),
                Mark.BESIDE_FORMS ^ (before.word * _ONE + form * _TWO + behind.form & _MASK),
                Mark.FORM_AND_NEXT ^ (forms * _TWO + behind.word & _MASK),
                Mark.FORMS
                ^ ((second_last.form * _ONE + forms) * _TWO + behind.form * _ONE + second.form & _MASK),
                Mark.KINDS ^ (before.kind * _ONE + kind * _TWO + behind.kind & _MASK),
                Mark.IN_RUN ^ (min(last - first, 5) << 3 | min(place - first, 4)),
                Mark.IN_ZONE ^ (zone * _ONE + form * _TWO + kind & _MASK),
                Mark.IN_LINE ^ (zone + (place == 0) + 2 * (place == end)),
            ]
            marks += around.mark(line.lowered[place], look, line.zone)
            start, stop = line.span(place)
            yield Word(number, place, start, stop, of_run, marks)
