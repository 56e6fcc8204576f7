"""A no as it stands in its sentence, and a reason why one may be none."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from afterword.domain.mail.sentences import Sentence


class SaidNo:
    """A no, found by a signal.

    Attributes:
        first: its first word, and `last` the one behind its last.
        name: that of the signal.
        before: the sentence before, where there is one.
        is_work: whether the mail speaks of a job or of an application.
        words: those of its sentence, in small letters.
        tags: the letters of their classes.
        here: the words of the no itself.
        words_before: those in front of it.
    """

    __slots__ = (
        "before",
        "first",
        "here",
        "is_work",
        "language",
        "last",
        "name",
        "sentence",
        "tags",
        "text",
        "words",
        "words_before",
    )

    def __init__(
        self,
        sentence: Sentence,
        place: tuple[int, int],
        name: str,
        language: str,
        before: Sentence | None,
        is_work: bool,
    ) -> None:
        self.sentence, self.name, self.language = sentence, name, language
        self.before, self.is_work = before, is_work
        self.words, self.tags, self.text = sentence.words, sentence.tags, sentence.text
        first, last = self.first, self.last = place
        self.here, self.words_before = self.words[first:last], self.words[:first]

    def has_before(self, words: frozenset[str]) -> bool:
        """Tell whether one of some words stands in front of the no."""
        return not words.isdisjoint(self.words_before)

    def quote_before(self) -> str:
        """Return the text in front of the no."""
        return self.sentence.quote(0, self.first)


class Reason(NamedTuple):
    """One entry of a table of reasons.

    Attributes:
        void: what a no is where it holds, in the words that `voids` has for it.
        holds: tells whether it holds.
        names: the only signals it is asked for; None for all.
        languages: the only languages; None for all.
        cues: words of which one stands in every sentence in which it holds; None where none is sure to.
    """

    void: str
    holds: Callable[[SaidNo], bool]
    names: frozenset[str] | None = None
    languages: frozenset[str] | None = None
    cues: frozenset[str] | None = None

    def is_asked(self, name: str, language: str) -> bool:
        """Tell whether it may hold for a signal in a language."""
        return (self.names is None or name in self.names) and (
            self.languages is None or language in self.languages
        )
