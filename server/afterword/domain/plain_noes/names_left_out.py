"""Leaves titles and names out of a sentence, so that no plain no is too long: "the post of X at Y is no longer open".

For languages other than English and German, in which a name is what has capitals.
"""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import words_of
from afterword.domain.lexicon.classes import CLASSES, OTHER_WORD
from afterword.domain.mail.sentences import Sentence

LANGUAGES = frozenset(("es", "fr", "it", "pt", "nl", "tr"))
# What stands before a title or a name, where it stays, and what a title has of other classes.
_BEFORE = words_of(
    """
    de del di do da als como come comme para per por pour bij voor van in en na no em presso chez vacature vacante posto ruolo
    bünyesindeki
    """
)
_IN_A_NAME = frozenset(
    (
        OTHER_WORD,
        *(
            CLASSES[name]
            for name in "at client file foreign shop article we interview review job hiring test".split()
        ),
    )
)
_VERBS = words_of(
    """
    es está ha han fue será se que è sono sia fu che é foi está são não no non ne pas est sont été qui is zijn werd wordt heeft die niet nog
    """
)
_FEWEST = 2
_ASIDE = re.compile(r" *\([^()]*\) *")


def leave_names_out(sentence: Sentence, language: str) -> str | None:
    """Return a sentence in small letters without the titles and names in it, or nothing where it has none of some length."""
    words, tags, start = sentence.words, sentence.tags, sentence.start
    cuts: list[tuple[int, int]] = []
    place = 1
    while place < len(words):
        # In Turkish nothing stands before it.
        is_place = language == "tr" or words[place - 1] in _BEFORE
        if is_place and words[place] and _is_capital(sentence, place):
            last = behind = place
            while (
                behind < len(words)
                and words[behind]
                and tags[behind] in _IN_A_NAME
                and words[behind] not in _VERBS
            ):
                if _is_capital(sentence, behind):
                    last = behind
                behind += 1
            if last - place + 1 >= _FEWEST:
                cuts.append((sentence.spans[place][0] - start, sentence.spans[last][1] - start))
                place = last
        place += 1
    if not cuts:
        return None
    # Their commas and stops end no clause: "(part-time, ref. 4471)".
    text, end = "", 0
    for begin, behind in cuts:
        text += sentence.lower()[end:begin].rstrip() + " "
        end = behind + 1
    return _ASIDE.sub(" ", text + sentence.lower()[end:])


def _is_capital(sentence: Sentence, place: int) -> bool:
    return sentence.text[sentence.spans[place][0] - sentence.start].isupper()
