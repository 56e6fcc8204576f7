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
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from sys import intern

from afterword.domain.checker.draft_words import FILLER_MARK

KEY_LENGTH = 4
_TOKEN = re.compile(r"[()|?]|[^\s()|?]+")
_BOTH = re.compile(r"\s+&\s+")
_FILLERS = f"(?:{FILLER_MARK}[^ ]+ )*"
_NEGATION = "(?!(?:not|never|no|nothing|nobody|none|without|nicht|kein|keine|nie) )"
_COMMON_WEIGHT = 40
_SIGNS = {
    "^": f"^ {_FILLERS}",
    "$": "(?=[.!?] |$)",
    "QUESTION": "[?] ",
    '"': f'(?:{FILLER_MARK}[^ "]+ )*{FILLER_MARK}" ',
}
Keys = frozenset[str]


@dataclass(frozen=True)
class Pattern:
    """One pattern.

    Attributes:
        source: as written.
        keys: beginnings of words of which a sentence has at least one, or the pattern cannot match.
        needs: more such sets; of each of them a sentence has at least one.
    """

    source: str
    keys: Keys
    needs: tuple[Keys, ...]
    _parts: tuple[str, ...]

    @cached_property
    def _regexes(self) -> tuple[re.Pattern[str], ...]:
        """The regular expressions; made when they are first needed."""
        return tuple(map(re.compile, self._parts))

    def find(self, stream: str, keys: AbstractSet[str]) -> tuple[int, int] | None:
        """Return where it stands among the words of a sentence with these keys, or None."""
        for need in self.needs:
            if need.isdisjoint(keys):
                return None
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


@dataclass(frozen=True)
class _Piece:
    """A part of a pattern: its regular expression, and the sets of keys that must be there."""

    regex: str
    needs: tuple[Keys, ...] = ()


class PatternMaker:
    """Makes patterns that may name lists of words.

    Args:
        words: each list by its name; an entry is written in the same notation.
        fillers: the words that may stand between any two others.
        common: words so common that a sentence is not looked at because of them alone.
    """

    def __init__(self, words: Mapping[str, Sequence[str]], fillers: Keys, common: Keys) -> None:
        self._words = words
        self._fillers = fillers
        self._common = common
        self._lists: dict[str, _Piece] = {}
        # The same few words stand in most patterns: kept once, they take a third of the memory.
        self._known: dict[Keys, Keys] = {}

    def make(self, source: str) -> Pattern:
        """Make one pattern.

        Raises:
            ValueError: it cannot be read, or has no word by which to choose it.
        """
        parts = [(part, self._read(part)) for part in _BOTH.split(source.strip())]
        needs = sorted((need for _, piece in parts for need in piece.needs), key=self._frequency)
        if not needs:
            raise ValueError(f'"{source}" has no word that must be there.')
        needs = [self._known.setdefault(need, need) for need in needs]
        regexes = tuple(("" if part[0] == "^" else "(?<= )") + piece.regex for part, piece in parts)
        return Pattern(source, needs[0], tuple(needs), regexes)

    def _frequency(self, keys: Keys) -> int:
        return len(keys) + _COMMON_WEIGHT * len(keys & self._common)

    def _read(self, source: str) -> _Piece:
        piece, rest = self._alternatives(_TOKEN.findall(source))
        if rest:
            raise ValueError(f'"{source}" has a bracket too many.')
        return piece

    def _alternatives(self, tokens: list[str]) -> tuple[_Piece, list[str]]:
        options: list[_Piece] = []
        while True:
            piece, tokens = self._sequence(tokens)
            options.append(piece)
            if not tokens or tokens[0] != "|":
                return self._one_of(options), tokens
            tokens = tokens[1:]

    def _one_of(self, options: Sequence[_Piece]) -> _Piece:
        if len(options) == 1:
            return options[0]
        regex = "(?:" + "|".join(option.regex for option in options) + ")"
        if not all(option.needs for option in options):
            return _Piece(regex)
        rarest = (min(option.needs, key=self._frequency) for option in options)
        return _Piece(regex, (Keys().union(*rarest),))

    def _sequence(self, tokens: list[str]) -> tuple[_Piece, list[str]]:
        pieces: list[_Piece] = []
        while tokens and tokens[0] not in "|)":
            piece, tokens = self._item(tokens)
            if tokens and tokens[0] == "?":
                piece, tokens = _Piece(f"(?:{piece.regex})?"), tokens[1:]
            pieces.append(piece)
        needs = tuple(need for piece in pieces for need in piece.needs)
        return _Piece("".join(piece.regex for piece in pieces), needs), tokens

    def _item(self, tokens: list[str]) -> tuple[_Piece, list[str]]:
        token, rest = tokens[0], tokens[1:]
        if token == "(":
            piece, rest = self._alternatives(rest)
            if not rest or rest[0] != ")":
                raise ValueError("A bracket is not closed.")
            return _Piece(f"(?:{piece.regex})", piece.needs), rest[1:]
        if token.startswith("{"):
            return self._list(token.strip("{}")), rest
        return self._word(token), rest

    def _list(self, name: str) -> _Piece:
        if name not in self._words:
            raise ValueError(f'There is no list of words called "{name}".')
        if name not in self._lists:
            piece = self._one_of([self._read(entry) for entry in self._words[name]])
            self._lists[name] = _Piece(f"(?:{piece.regex})", piece.needs)
        return self._lists[name]

    def _word(self, token: str) -> _Piece:
        if token in _SIGNS:
            return _Piece(_SIGNS[token])
        if token.startswith("~"):
            any_word = "" if token.startswith("~~") else _NEGATION
            return _Piece(f"(?:{any_word}[^ ?!.]+ ){{0,{token.strip('~')}}}?")
        stem = token.rstrip("*")
        if token.endswith("*") and len(stem) < KEY_LENGTH:
            raise ValueError(f'"{token}" is too short a beginning.')
        mark = f"{FILLER_MARK}?" if stem in self._fillers or token.endswith("*") else ""
        ending = "[^ ]*" if token.endswith("*") else ""
        return _Piece(f"{mark}{re.escape(stem)}{ending} {_FILLERS}", (Keys({intern(stem[:KEY_LENGTH])}),))
