"""Finds a no in plain words that the order of classes misses: "this is where your application ends".

It is looked for in a mail about an application in which no signal says no, where one of the words stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from afterword.domain.facts.cued_pattern import in_bytes
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence
from afterword.domain.plain_noes import (
    dutch,
    english,
    english_further,
    english_outcomes,
    english_refusals,
    french,
    german,
    italian,
    portuguese,
    spanish,
    turkish,
)
from afterword.domain.plain_noes.names_left_out import LANGUAGES as _WITHOUT_NAMES
from afterword.domain.plain_noes.names_left_out import leave_names_out
from afterword.domain.plain_noes.roles import spell_out
from afterword.domain.voids.long_ago import is_told_of_long_ago
from afterword.domain.voids.still_wanted.find import is_reader_still_in
from afterword.domain.voids.unanswered import is_of_the_unanswered

# Lines, what the names in them stand for, and words of which one stands in whatever a line finds.
_TABLES: dict[str, tuple[str, dict[str, str], str]] = {
    "en": (english.LINES, {}, english.CUES),
    "de": (german.LINES, german.ROLES, german.CUES),
    "es": (spanish.LINES, spanish.ROLES, spanish.CUES),
    "fr": (french.LINES, french.ROLES, french.CUES),
    "it": (italian.LINES, italian.ROLES, italian.CUES),
    "pt": (portuguese.LINES, portuguese.ROLES, portuguese.CUES),
    "nl": (dutch.LINES, dutch.ROLES, dutch.CUES),
    "tr": (turkish.LINES, turkish.ROLES, turkish.CUES),
}
_MORE_TABLES = {"en": (*english_outcomes.TABLES, *english_refusals.TABLES, *english_further.TABLES)}
# What makes none of the plain noes of a language one.
_UNLESS = {
    "en": re.compile(english_outcomes.UNLESS, re.IGNORECASE),
    "es": re.compile(spanish.UNLESS, re.IGNORECASE),
    "it": re.compile(italian.UNLESS, re.IGNORECASE),
    "pt": re.compile(portuguese.UNLESS, re.IGNORECASE),
}
# "Not everyone could be invited, and you are not among those who are": what may void a no leaves this one.
_DESPITE: dict[str, tuple[str, dict[str, str], str]] = {
    "en": (english_outcomes.DESPITE, {}, english_outcomes.DESPITE_CUES)
}
_YOURS = (
    r"your (?:application|candidacy|candidature|profile|resume|résumé|cv|details|name|file|submission|papers"
    r"|portfolio|covering letter|letter|expression of interest|bid for the (?:post|job|role|position))"
)
# "Your application for the post of registrar narrowly missed the list."
_FOR_WHAT = r"(?: (?:for|as)(?: [\w&/()'’,-]+?){1,8})?"
_Table = tuple[tuple[re.Pattern[str], ...], frozenset[str]]
# Letters of one pattern: while it is compiled, its parts take a hundred times as much memory.
_LONGEST = 6_000
# Elsewhere a mail is read in small letters. In German a capital tells "Sie" from "sie", and in Turkish none is told from "ı".
_AS_WRITTEN = {"de": re.NOFLAG, "tr": re.IGNORECASE}
# Where each line begins with a word, it is tried there alone; tried at every letter, many cost time.
_BEGIN_WORDS = frozenset(("es", "pt", "tr"))
# A condition, what is past or yet to come, a quotation, a question.
_MAY_VOID = frozenset(
    (*(CLASSES[name] for name in ("if", "until", "not_yet", "past", "as_wished")), '"', "?")
)
# "Ohne Ihr Zeugnis können wir Sie nicht einstellen": it can be handed in.
_MAY_VOID_IN_GERMAN = _MAY_VOID | {CLASSES["without"]}


@cache
def _load(language: str) -> tuple[tuple[_Table, ...], _Table | None]:
    """Return what is looked for in a language, made when it is read first, and what where a no may be void.

    A table without cues has all searched.
    """
    despite = _DESPITE.get(language)
    return (
        tuple(_compile(*each, language) for each in (_TABLES[language], *_MORE_TABLES.get(language, ()))),
        _compile(*despite, language) if despite else None,
    )


def _compile(text: str, roles: dict[str, str], cues: str, language: str) -> _Table:
    lines = spell_out(text, roles)
    lines = lines.replace("YOURS (?:", f"{_YOURS}{_FOR_WHAT} (?:").replace("YOURS", _YOURS)
    flags = _AS_WRITTEN.get(language, re.NOFLAG)
    if language not in _AS_WRITTEN:
        lines = lines.lower()
    form = r"\b(?=\w)(?:%s)" if language in _BEGIN_WORDS else "%s"
    patterns = tuple(re.compile(in_bytes(form % each), flags) for each in _cut(lines.splitlines()))
    return patterns, words_of(cues)


def _cut(lines: Iterable[str]) -> Iterator[str]:
    """Return as many lines at a time as make one pattern."""
    some: list[str] = []
    size = 0
    for line in filter(None, lines):
        if some and size + len(line) > _LONGEST:
            yield "|".join(some)
            some, size = [], 0
        some.append(line)
        size += len(line)
    yield "|".join(some)


def find_said_plainly(sentences: list[Sentence], language: str) -> tuple[str, Sentence] | None:
    """Return the words that say no to the reader, and the sentence in which they stand."""
    tables, despite = _load(language)
    may_void = _MAY_VOID_IN_GERMAN if language == "de" else _MAY_VOID
    for before, sentence in zip([None, *sentences], sentences, strict=False):
        if may_void.isdisjoint(sentence.tags):
            found = _search(sentence, tables, language)
        else:
            found = _search(sentence, (despite,), language) if despite else None
        if not found or (language in _UNLESS and _UNLESS[language].search(sentence.text)):
            continue
        if is_of_the_unanswered(sentence.text, language) or is_reader_still_in(
            sentence, language, is_said=True
        ):
            continue
        if not is_told_of_long_ago(sentence, before):
            # A text of another length has the names left out.
            is_whole = len(found.string) == len(sentence.text)
            said = sentence.text[found.start() : found.end()] if is_whole else sentence.text
            return " ".join(said.split()), sentence
    return None


def _search(sentence: Sentence, tables: tuple[_Table, ...], language: str) -> re.Match[str] | None:
    # In small letters it is found in a third of the time.
    text = sentence.text if language in _AS_WRITTEN else sentence.lower()
    for patterns, cues in tables:
        if cues and cues.isdisjoint(sentence.words):
            continue
        found = [match for each in patterns if (match := each.search(text))]
        if not found and language in _WITHOUT_NAMES and (without := leave_names_out(sentence, language)):
            found = [match for each in patterns if (match := each.search(without))]
        if found:
            return min(found, key=re.Match.start)
    return None
