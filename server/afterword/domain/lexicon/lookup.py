"""Finds the class of a word in one language: by the whole word, by its beginning, or as part of a phrase."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from afterword.domain.kept import kept_for_texts
from afterword.domain.lexicon.classes import CLASSES, OTHER_WORD

MODULES = {
    "en": "english",
    "de": "german",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "pt": "portuguese",
    "nl": "dutch",
    "tr": "turkish",
}
_MEMORY = 2_730
_NOT = "n't"
_CONTRACTED = tuple(
    f"{verb}{_NOT}"
    for verb in "do does did ca could wo would sha should is are was were have has had need".split()
)
# Each as a word that says nothing, the letter that stands for it, and that no phrase begins with it.
_MARKS = {mark: ("", letter, False) for mark, letter in zip('“”„«»"(:;,', '""""""(:;,', strict=True)}
# The words behind the second one, and the letter.
_Phrase = tuple[tuple[str, ...], str]


class Lexicon:
    """The words of one language.

    In the source `word` stands for itself in small or large letters, `Word` for the word with a capital
    only, `word*` for every word that begins so (four letters at least), `*word` for every word that ends so,
    `**word` for one that ends so however it begins, `two_words` for a phrase, and `n't_words` for one that begins with any "don't", "can't", "isn't".

    Attributes:
        read: returns a word or a mark between words as the source writes it, the letter of its class, and whether phrases
            begin with it.
    """

    def __init__(self, words: dict[str, str]) -> None:
        self._exact: dict[str, str] = {}
        self._endings: list[tuple[str, str]] = []
        # "Fördermittelberaterin" is who advises, and no grant.
        self._surest_endings: tuple[str, ...] = ()
        self._beginnings: dict[str, list[tuple[str, str]]] = {}
        # By the first word and by the second: the others, and the letter of the phrase.
        self.phrases: dict[str, dict[str, tuple[_Phrase, ...]]] = {}
        self.read = kept_for_texts(_MEMORY)(self._tell)
        for name, entries in words.items():
            letter = OTHER_WORD if name == "none" else CLASSES[name]
            for entry in entries.split():
                self._add(entry, letter)
        self._share_phrases()
        self._all_endings = tuple(ending for ending, _ in self._endings)
        for beginnings in self._beginnings.values():
            beginnings.sort(key=lambda beginning: -len(beginning[0]))

    def _add(self, entry: str, letter: str) -> None:
        if "_" in entry:
            first, second, *others = entry.split("_")
            for head in _CONTRACTED if first == _NOT else (first,):
                by_second = self.phrases.setdefault(head, {})
                by_second[second] = *by_second.get(second, ()), (tuple(others), letter)
        elif entry.startswith("**"):
            self._surest_endings += (entry[2:],)
        elif entry.startswith("*"):
            self._endings.append((entry[1:], letter))
        elif entry.endswith("*"):
            self._beginnings.setdefault(entry[:4], []).append((entry[:-1], letter))
        else:
            self._exact[entry] = letter

    def _share_phrases(self) -> None:
        """Put the longest phrases first, and keep what is alike once; most of a language's words are kept for them."""
        shared: dict[Any, Any] = {}

        def share(part: Any) -> Any:
            return shared.setdefault(part, part)

        for first, by_second in self.phrases.items():
            alike = {
                share(second): share(
                    tuple(
                        share((share(tuple(map(share, others))), letter))
                        for others, letter in sorted(choices, key=lambda choice: -len(choice[0]))
                    )
                )
                for second, choices in by_second.items()
            }
            self.phrases[first] = shared.setdefault(tuple(alike.items()), alike)

    def _tell(self, word: str) -> tuple[str, str, bool]:
        if word in _MARKS:
            return _MARKS[word]
        plain = word.lower() if word.isascii() else word.lower().replace("i̇", "i").replace("’", "'")
        if plain == word:
            # Kept once.
            return word, self._find(word), word in self.phrases
        return plain, self._exact.get(word) or self._find(plain), plain in self.phrases

    def _find(self, word: str) -> str:
        exact = self._exact.get(word)
        if exact is not None:
            return exact
        if word.endswith(_NOT):
            return CLASSES["negation"]
        for beginning, letter in self._beginnings.get(word[:4], ()):
            if word.startswith(beginning):
                return OTHER_WORD if word.endswith(self._surest_endings) else letter
        if word.endswith(self._all_endings):
            return next(letter for ending, letter in self._endings if word.endswith(ending))
        return OTHER_WORD


@cache
def load(language: str) -> Lexicon:
    """Return the words of a language, English for one that is not known."""
    module = import_module(f"afterword.domain.lexicon.{MODULES.get(language, 'english')}")
    return Lexicon(module.WORDS)
