"""Writes long patterns as text: one alternative on a line, and a line that ends in a backslash goes on.

A line that begins with "# " is a remark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from sys import intern

from afterword.domain.facts.cued_pattern import NONE, CuedPattern, EndedPattern, Ending, in_bytes
from afterword.domain.facts.cues import know

_GOES_ON = re.compile(r"\\\n\s*")
# What is shorter stands in many words, and tells nothing as a cue.
_FEWEST_LETTERS = 3


def alternatives(text: str) -> str:
    """Return the lines of a text as the alternatives of a pattern."""
    return f"(?:{'|'.join(lines_of(text))})"


def lines_of(text: str) -> list[str]:
    """Return the lines of a text, those joined that go on, without remarks."""
    lines = map(str.strip, _GOES_ON.sub("", text).splitlines())
    return [line for line in lines if line and not line.startswith("# ")]


def any_of(text: str, before: str = r"\b", after: str = "", flags: int = 0) -> re.Pattern[str]:
    """Compile the lines of a text as alternatives, with what stands around each of them."""
    return re.compile(in_bytes(before + alternatives(text) + after), flags)


def at_word_starts(text: str) -> str:
    r"""Return alternatives, one on a line or with " | " between, as a pattern that finds each behind a `\b`.

    Each begins with a letter or a bracket, and is looked for where that stands and nowhere else: several times as
    fast as a pattern that begins with `\b`.
    """
    by_first = []
    for first, ends in _by_first_letter(re.split(r"\s*\n\s*| \| ", text.strip())).items():
        boundary = rf"(?<!\w{first})" if first.isalpha() else rf"(?<=\w{first})"
        by_first.append(f"{first}{boundary}(?:{'|'.join(ends)})")
    return f"(?:{'|'.join(by_first)})"


def one_of(text: str) -> str:
    """Return what a text has on its lines and between its "|" as alternatives, parted by their first letters.

    For a look ahead, where it does not matter which of them stands there: most are ruled out by one letter. Each
    begins with a letter of its own.
    """
    lines = _GOES_ON.sub("", text).strip()
    rests = _by_first_letter(re.split(r"\s*\n\s*|\|(?![^(]*\))", lines))
    return "(?:" + "|".join(f"{first}(?:{'|'.join(ends)})" for first, ends in rests.items()) + ")"


def stands_before(words: Iterable[str], is_wanted: bool = True) -> str:
    """Return a look behind for one of some words, or for none of them; one for each length is compiled sooner than one for each."""
    by_length: dict[int, list[str]] = {}
    for word in words:
        by_length.setdefault(len(word), []).append(word)
    if not is_wanted:
        return "".join(f"(?<!{'|'.join(same)})" for same in by_length.values())
    return "(?:" + "|".join(f"(?<={'|'.join(same)})" for same in by_length.values()) + ")"


def _by_first_letter(alternatives_: Iterable[str]) -> dict[str, list[str]]:
    rests: dict[str, list[str]] = {}
    for each in alternatives_:
        first = each[:2] if each[0] == "\\" else each[0]
        rests.setdefault(first, []).append(each[len(first) :])
    return rests


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    # By way of a set: what is made of one takes half the memory of what grows word by word.
    return frozenset(set(map(intern, text.split())))


def cut_front(pattern: re.Pattern[str], text: str) -> str:
    """Cut off what a pattern finds at the beginning; sooner than `sub`, which goes on behind it."""
    found = pattern.match(text)
    return text[found.end() :] if found else text


def words_in(text: str, word: re.Pattern[str]) -> list[str]:
    """Return the words of a text; one of nothing but letters, digits and blanks need not be searched for them."""
    return text.split() if text.replace(" ", "").isalnum() else word.findall(text)


def has_any(words: Iterable[str], text: str) -> bool:
    """Tell whether one of the words stands in a text."""
    for word in words:  # noqa: SIM110 - three times as fast as any()
        if word in text:
            return True
    return False


def cued(cues: Iterable[str], expression: re.Pattern[str] | str) -> CuedPattern:
    """Return a turn of phrase with its cues; an empty one has every text searched."""
    return CuedPattern(know(cues), expression)


def cued_by(
    cues: str, expression: re.Pattern[str] | str, begins: str = "", ending: Ending | None = None
) -> CuedPattern:
    """Return a turn of phrase with its cues in one text, "a|b", or "^a|b" where it begins with one of them.

    Args:
        begins: what it begins with, "a|b", where that is told and is not its cues.
        ending: what follows what is written, as for `EndedPattern`.
    """
    told = tuple(filter(None, (cues[1:] if cues.startswith("^") else begins).split("|")))
    by_cue = {each.strip(): each for each in told if len(each.strip()) >= _FEWEST_LETTERS}
    known = know(cues.lstrip("^").split("|"))
    know(by_cue)
    others = tuple(each for each in told if each not in by_cue.values())
    if ending and isinstance(expression, str):
        return EndedPattern(known, expression, ending, others, by_cue or NONE)
    return CuedPattern(known, expression, others, by_cue or NONE)


class CuedTable:
    """Turns of phrase in their order; a text is searched for those alone that have a cue in it.

    Attributes:
        cues: those of all of them, but for the empty one.
    """

    def __init__(self, patterns: Iterable[CuedPattern] = ()) -> None:
        self._patterns = tuple(patterns)
        self._always = frozenset(number for number, each in enumerate(self._patterns) if "" in each.cues)
        by_cue: dict[str, tuple[int, ...]] = {}
        for number, each in enumerate(self._patterns):
            for cue in filter(None, each.cues):
                by_cue[cue] = *by_cue.get(cue, ()), number
        self._of_any_text = self._list(self._always)
        # Many cues are those of the same patterns: what is told of them is kept once.
        shared = {numbers: numbers for numbers in by_cue.values()}
        self._by_cue = {cue: shared[numbers] for cue, numbers in by_cue.items()}
        # A set, though the keys are one: those are compared with another set at a third of the speed.
        self.cues = frozenset(self._by_cue)
        # Made when a cue stands in a text first: most never do.
        self._of_one_cue: dict[tuple[int, ...], list[CuedPattern]] = {}

    def __iter__(self) -> Iterator[CuedPattern]:
        return iter(self._patterns)

    def _list(self, numbers: Iterable[int]) -> list[CuedPattern]:
        return list(map(self._patterns.__getitem__, sorted(numbers)))

    def choose(self, cues: Set[str]) -> list[CuedPattern]:
        """Return the patterns for which a text with these cues is to be searched."""
        found = self.cues & cues
        if not found:
            return self._of_any_text
        if len(found) == 1:
            return self._choose_by_one(self._by_cue[next(iter(found))])
        return self._list(self._always.union(*map(self._by_cue.__getitem__, found)))

    def _choose_by_one(self, numbers: tuple[int, ...]) -> list[CuedPattern]:
        known = self._of_one_cue.get(numbers)
        if known is None:
            self._of_one_cue[numbers] = known = self._list(self._always.union(numbers))
        return known


class CuedLines:
    """One long pattern by its lines; a line is searched for where one of its own cues stands."""

    def __init__(self, lines: Iterable[CuedPattern]) -> None:
        self._table = CuedTable(lines)
        self.cues = self._table.cues

    def __iter__(self) -> Iterator[CuedPattern]:
        return iter(self._table)

    def search(self, lowered: str, cues: Set[str]) -> re.Match[str] | None:
        """Return what is found first in a text in small letters in which these cues were found."""
        if self.cues.isdisjoint(cues):
            return None
        lines = self._table.choose(cues)
        if len(lines) == 1:
            return lines[0].expression.search(lowered)
        found = [match for each in lines if (match := each.expression.search(lowered))]
        return min(found, key=re.Match.start) if found else None

    def find_all(self, lowered: str, cues: Set[str]) -> Iterator[re.Match[str]]:
        """Return all that is found in a text in small letters in which these cues were found, line by line."""
        for each in () if self.cues.isdisjoint(cues) else self._table.choose(cues):
            yield from each.expression.finditer(lowered)


def cued_lines(text: str) -> CuedLines:
    r"""Return a pattern written as "cue|cue :: alternatives" on each line, found behind a `\b`.

    None of the alternatives of a line can stand where none of its cues does.
    """
    return CuedLines(cued_by(cues, rf"\b(?:{expression})") for cues, expression in _cued_lines_of(text))


def cued_anywhere(text: str) -> CuedLines:
    """Return a pattern written as for `cued_lines`, where a line tells itself how it begins; "^" is where any line does."""
    return CuedLines(cued_by(cues, f"(?m:{expression})") for cues, expression in _cued_lines_of(text))


def _cued_lines_of(text: str) -> Iterator[tuple[str, str]]:
    for line in lines_of(text):
        cues, _, expression = line.partition(" :: ")
        yield cues, expression


def holds_words(text: str, words: str) -> bool:
    """Tell whether some words stand whole in a text."""
    return _find_words(text, words) >= 0


def write_as_in(text: str, words: str) -> str | None:
    """Return some words as a text writes them, in capitals or small letters; None where they do not stand whole in it."""
    # In small letters this one letter is two, and would move what stands behind it.
    lowered = text.replace("İ", "I").lower()
    place = _find_words(lowered, words.lower())
    return None if place < 0 else text[place : place + len(words)]


def _find_words(text: str, words: str) -> int:
    """Return where some words stand whole; no pattern is made for it, as they differ from mail to mail."""
    place = text.find(words)
    while place >= 0:
        end = place + len(words)
        if not _is_of_a_word(text[place - 1 : place]) and not _is_of_a_word(text[end : end + 1]):
            return place
        place = text.find(words, place + 1)
    return place


def _is_of_a_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
