"""Finds the signals that a sentence gives, by the order of the classes of its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from afterword.domain.lexicon.classes import OTHER_WORD
from afterword.domain.mail.sentences import Sentence
from afterword.domain.signals.signal import Signal
from afterword.domain.signals.table import SIGNALS

_RUN = 3
_LONG_RUN = OTHER_WORD * (_RUN + 1)
_LONG_RUNS = re.compile(rf"{re.escape(OTHER_WORD)}{{{_RUN + 1},}}")


def find_signals(sentence: Sentence, where: str, language: str) -> Iterator[tuple[Signal, int, int]]:
    """Yield each signal that a sentence gives, with its first word and the one behind its last.

    Args:
        where: "subject" or "body".
    """
    tags, places = _shorten(sentence.tags)
    table = _table(language)
    letters = set(tags)
    found: set[int] = set()
    for letter in dict.fromkeys(tags):
        for others, signal in table.get(letter, ()):
            # Most signals need a second word that is not there.
            for other in others:
                if other.isdisjoint(letters):
                    break
            else:
                if signal.where not in ("any", where) or id(signal) in found:
                    continue
                found.add(id(signal))
                match = signal.expression.search(tags)
                if match:
                    yield signal, places[match.start()], places[match.end() - 1] + 1


@cache
def _table(language: str) -> dict[str, tuple[tuple[tuple[frozenset[str], ...], Signal], ...]]:
    """Return the signals of a language by a letter that each needs, with the others it needs."""
    table: dict[str, list[tuple[tuple[frozenset[str], ...], Signal]]] = {}
    for signal in SIGNALS:
        if not signal.languages or language in signal.languages:
            for letter in signal.needed:
                table.setdefault(letter, []).append((signal.others_needed, signal))
    return {letter: tuple(signals) for letter, signals in table.items()}


def _shorten(tags: str) -> tuple[str, Sequence[int]]:
    """Return the tags with no long run of words that say nothing, and where each stands in the sentence.

    "For the post of Senior Learning Designer - Early Years (part time)": a title is no distance.
    """
    if _LONG_RUN not in tags:
        return tags, range(len(tags))
    places: list[int] = []
    shortened = ""
    end = 0
    for run in _LONG_RUNS.finditer(tags):
        begin = run.start() + _RUN
        places += range(end, begin)
        shortened += tags[end:begin]
        end = run.end()
    places += range(end, len(tags))
    return shortened + tags[end:], places
