"""Patterns of phrases, in a notation that can be read aloud, made into regular expressions over plain words.

    i ~2 (think|feel) {decision} is wrong?

A word stands for itself, `mis*` for every word that begins so, `(a|b c)` for one of several, `{name}` for a
list of words kept under that name, `?` behind anything for "or not there", `~2` for up to two words none of
which negates, `~~2` for up to two of any kind, `^` and `$` for the ends of the sentence, `QUESTION` for its
question mark. `one & other` asks for both, wherever in the sentence they stand. Between any two words may
stand fillers: commas, quotes, and adverbs of no weight.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from afterword.domain.draft_words import FILLER_MARK

KEY_LENGTH = 4
_TOKEN = re.compile(r"[()|?]|[^\s()|?]+")
_BOTH = re.compile(r"\s+&\s+")
_FILLERS = f"(?:{FILLER_MARK}[^ ]+ )*"
_NEGATION = "(?!(?:not|never|no|nothing|nobody|none|without|nicht|kein|keine|nie) )"
_COMMON_WEIGHT = 40


@dataclass(frozen=True)
class Pattern:
    """One pattern.

    Attributes:
        source: as written.
        keys: beginnings of words of which a sentence has at least one, or the pattern cannot match.
    """

    source: str
    keys: frozenset[str]
    _parts: tuple[str, ...]

    @cached_property
    def _regexes(self) -> tuple[re.Pattern[str], ...]:
        """The regular expressions; made when they are first needed."""
        return tuple(map(re.compile, self._parts))

    def find(self, stream: str) -> tuple[int, int] | None:
        """Return where it stands among the words of a sentence, or None."""
        start, end = len(stream), 0
        for regex in self._regexes:
            match = regex.search(stream)
            if match is None:
                return None
            start, end = min(start, match.start()), max(end, match.end())
        return start, end


def keys_of(stream: str) -> set[str]:
    """Return the beginnings of the words of a sentence, to choose the patterns worth trying."""
    return {word.lstrip(FILLER_MARK)[:KEY_LENGTH] for word in stream.split()}


class PatternMaker:
    """Makes patterns that may name lists of words.

    Args:
        words: each list by its name; an entry is written in the same notation.
        fillers: the words that may stand between any two others.
        common: words so common that a sentence is not looked at because of them alone.
    """

    def __init__(
        self, words: Mapping[str, Sequence[str]], fillers: frozenset[str], common: frozenset[str]
    ) -> None:
        self._words = words
        self._fillers = fillers
        self._common = common
        self._lists: dict[str, tuple[str, frozenset[str] | None]] = {}

    def make(self, source: str) -> Pattern:
        """Make one pattern.

        Raises:
            ValueError: it cannot be read, or has no word by which to choose it.
        """
        parts: list[str] = []
        best: frozenset[str] | None = None
        for part in _BOTH.split(source.strip()):
            regex, keys = self._read(part)
            parts.append(regex if part.startswith("^") else "(?<= )" + regex)
            best = self._rarer(best, keys)
        if not best:
            raise ValueError(f'"{source}" has no word that must be there.')
        return Pattern(source, best, tuple(parts))

    def _read(self, source: str) -> tuple[str, frozenset[str] | None]:
        tokens = _TOKEN.findall(source)
        regex, keys, rest = self._alternatives(tokens)
        if rest:
            raise ValueError(f'"{source}" has a bracket too many.')
        return regex, keys

    def _alternatives(self, tokens: list[str]) -> tuple[str, frozenset[str] | None, list[str]]:
        options: list[tuple[str, frozenset[str] | None]] = []
        while True:
            regex, keys, tokens = self._sequence(tokens)
            options.append((regex, keys))
            if not tokens or tokens[0] != "|":
                break
            tokens = tokens[1:]
        if len(options) == 1:
            return *options[0], tokens
        return _one_of(options), _all_keys(options), tokens

    def _sequence(self, tokens: list[str]) -> tuple[str, frozenset[str] | None, list[str]]:
        parts: list[str] = []
        best: frozenset[str] | None = None
        while tokens and tokens[0] not in "|)":
            regex, keys, tokens = self._item(tokens)
            if tokens and tokens[0] == "?":
                regex, keys, tokens = f"(?:{regex})?", None, tokens[1:]
            parts.append(regex)
            best = self._rarer(best, keys)
        return "".join(parts), best, tokens

    def _rarer(self, one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
        """Return the keys by which fewer sentences are chosen."""
        if one is None or other is None:
            return one or other
        return min(one, other, key=lambda keys: len(keys) + _COMMON_WEIGHT * len(keys & self._common))

    def _item(self, tokens: list[str]) -> tuple[str, frozenset[str] | None, list[str]]:
        token, rest = tokens[0], tokens[1:]
        if token == "(":
            regex, keys, rest = self._alternatives(rest)
            if not rest or rest[0] != ")":
                raise ValueError("A bracket is not closed.")
            return f"(?:{regex})", keys, rest[1:]
        if token.startswith("{"):
            return *self._list(token.strip("{}")), rest
        return *self._word(token), rest

    def _list(self, name: str) -> tuple[str, frozenset[str] | None]:
        if name not in self._words:
            raise ValueError(f'There is no list of words called "{name}".')
        if name not in self._lists:
            options = [self._read(entry) for entry in self._words[name]]
            self._lists[name] = _one_of(options), _all_keys(options)
        return self._lists[name]

    def _word(self, token: str) -> tuple[str, frozenset[str] | None]:
        if token == "^":
            return f"^ {_FILLERS}", None
        if token == "$":
            return r"(?=[.!?] |$)", None
        if token == "QUESTION":
            return r"(?:[?] )", None
        if token == '"':
            return f'(?:{FILLER_MARK}[^ "]+ )*{FILLER_MARK}" ', None
        if token.startswith("~"):
            count = token.strip("~")
            return f"(?:{'' if token.startswith('~~') else _NEGATION}[^ ?!.]+ ){{0,{count}}}?", None
        stem = token.rstrip("*")
        mark = f"{FILLER_MARK}?" if stem in self._fillers or token.endswith("*") else ""
        if token.endswith("*") and len(stem) < KEY_LENGTH:
            raise ValueError(f'"{token}" is too short a beginning.')
        ending = "[^ ]*" if token.endswith("*") else ""
        return f"{mark}{re.escape(stem)}{ending} {_FILLERS}", frozenset({stem[:KEY_LENGTH]})


def _one_of(options: Sequence[tuple[str, frozenset[str] | None]]) -> str:
    return "(?:" + "|".join(regex for regex, _ in options) + ")"


def _all_keys(options: Sequence[tuple[str, frozenset[str] | None]]) -> frozenset[str] | None:
    if any(keys is None for _, keys in options):
        return None
    return frozenset().union(*(keys for _, keys in options if keys))
