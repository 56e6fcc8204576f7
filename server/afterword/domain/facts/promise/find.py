"""Reads what the company said it would do later, in its own words, and by when."""

from __future__ import annotations

import re
from datetime import date

from afterword.domain.days.reader import find_day
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.promise import patterns

_LONGEST = 400
_CLAUSE_ENDS = re.compile(r"[,;:(–]| - | (?:and|but|yet|und|aber|doch|jedoch|sondern) ")
_QUESTION = "?"


def find_promise(letter: Letter, received_at: str | None) -> tuple[str, str, str | None] | None:
    """Return the kind of promise, the sentence it is made in, and the day it runs to where the sentence tells."""
    sentences = list(zip(letter.sentences, letter.spoken, letter.cues, strict=True))
    for kind, pattern in patterns.KINDS:
        if pattern.cues.isdisjoint(letter.cues_spoken):
            continue
        for sentence, (text, lowered), cues in sentences:
            found = pattern.search(lowered, cues)
            if found and not sentence.tags.endswith(_QUESTION) and _is_promised(kind, lowered, found):
                return kind, text[:_LONGEST], _find_day(text, received_at)
    return None


def _is_promised(kind: str, sentence: str, found: re.Match[str]) -> bool:
    """Tell a promise to the reader from a refusal, a rule for everybody, an offer, and what is over."""
    clause = patterns.HESITATION.sub("", _clause_of(sentence, found))
    if patterns.NEGATED.search(clause) or patterns.AT_REQUEST.search(clause):
        return False
    if patterns.EVERYBODY.search(clause) and (
        not patterns.READER.search(clause) or patterns.ONLY.search(clause)
    ):
        return False
    if kind == "kept_on_file":
        is_rule = patterns.BY_LAW.search(sentence) and not patterns.FOR_LATER.search(sentence)
        return not (is_rule or patterns.LONG_DONE.search(clause))
    if kind == "other_team":
        return not patterns.LONG_DONE.search(sentence)
    return kind != "will_contact" or not patterns.TODAY.search(clause)


def _clause_of(sentence: str, found: re.Match[str]) -> str:
    """Return the clause in which a turn of phrase stands, or the clauses over which it reaches."""
    begins = max((mark.end() for mark in _CLAUSE_ENDS.finditer(sentence, 0, found.start())), default=0)
    ends = _CLAUSE_ENDS.search(sentence, found.end())
    return sentence[begins : ends.start() if ends else len(sentence)]


def _find_day(sentence: str, received_at: str | None) -> str | None:
    day = find_day(sentence, _day_of(received_at))
    return day.isoformat() if day else None


def _day_of(received_at: str | None) -> date | None:
    try:
        return date.fromisoformat((received_at or "")[:10])
    except ValueError:
        return None
