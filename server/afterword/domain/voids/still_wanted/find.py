"""Tells that a sentence leaves the reader in, however much it sounds like a no.

"La vacante no se le ha dado a nadie", "vogliamo assumerti", "a sala já está ocupada".
"""

from __future__ import annotations

import re
from functools import cache

from afterword.domain.facts.pattern_text import alternatives, words_of
from afterword.domain.mail.sentences import Sentence
from afterword.domain.voids.still_wanted import (
    dutch,
    english,
    french,
    german,
    italian,
    portuguese,
    spanish,
    turkish,
)

# What is theirs already, what was a mistake, a choice that need not be made: whatever else it says, it is no no.
_NOT_AT_ALL = {
    "en": english.NOT_AT_ALL,
    "de": german.NOT_AT_ALL,
    "es": spanish.NOT_AT_ALL,
    "fr": french.NOT_AT_ALL,
    "it": italian.NOT_AT_ALL,
    "pt": portuguese.NOT_AT_ALL,
    "nl": dutch.NOT_AT_ALL,
    "tr": turkish.NOT_AT_ALL,
}
# What is wanted of the reader, a room or an hour: it sounds like a no, and is none where no signal says so.
_SOUNDS_SO = {
    "en": english.SOUNDS_SO,
    "de": german.SOUNDS_SO,
    "es": spanish.SOUNDS_SO,
    "fr": french.SOUNDS_SO,
    "it": italian.SOUNDS_SO,
    "pt": portuguese.SOUNDS_SO,
    "nl": dutch.SOUNDS_SO,
    "tr": turkish.SOUNDS_SO,
}
# What is said not to be, and is another thing than the job.
_OF_A_THING = {"en": english.OF_A_THING, "de": german.OF_A_THING}
_CUES = {
    "en": words_of(english.CUES),
    "de": words_of(german.CUES),
    "es": words_of(spanish.CUES),
    "fr": words_of(french.CUES),
    "it": words_of(italian.CUES),
    "pt": words_of(portuguese.CUES),
    "nl": words_of(dutch.CUES),
    "tr": words_of(turkish.CUES),
}


def is_reader_still_in(sentence: Sentence, language: str, is_said: bool) -> bool:
    """Tell whether a sentence leaves the reader in.

    Args:
        is_said: whether a signal says no in it; then only what makes that untrue counts.
    """
    if language not in _CUES or _CUES[language].isdisjoint(sentence.words):
        return False
    if sentence.leaves_in is None:
        sentence.leaves_in = {}
    known = sentence.leaves_in.get(is_said)
    if known is None:
        text = _write_alike(sentence.lower(), language)
        known = sentence.leaves_in[is_said] = _load(language, is_said).search(text) is not None
    return known


def is_no_of_a_thing(sentence: Sentence, first: int, last: int, language: str) -> bool:
    """Tell whether what the words from `first` up to `last` say is not, is another thing than the job."""
    if language not in _OF_A_THING or _CUES[language].isdisjoint(sentence.words):
        return False
    offset = sentence.spans[0][0]
    begin, end = sentence.spans[first][0] - offset, sentence.spans[last - 1][1] - offset
    found = _load_things(language).finditer(_write_alike(sentence.lower(), language))
    return any(each.start() < end and begin < each.end() for each in found)


@cache
def _load(language: str, is_said: bool) -> re.Pattern[str]:
    """Return what is looked for in a language, made when it is asked for first."""
    text = _NOT_AT_ALL[language]
    if not is_said:
        text += _OF_A_THING.get(language, "") + _SOUNDS_SO[language]
    return _compile(text, language)


@cache
def _load_things(language: str) -> re.Pattern[str]:
    return _compile(_OF_A_THING[language], language)


def _compile(text: str, language: str) -> re.Pattern[str]:
    # All of them begin where a word does, so none is tried elsewhere.
    return re.compile(rf"\b(?=\w){_write_alike(alternatives(text), language)}")


def _write_alike(lowered: str, language: str) -> str:
    """Return a text with one letter for both that a capital I may stand for in Turkish."""
    return lowered.replace("ı", "i") if language == "tr" else lowered
