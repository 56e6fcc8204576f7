"""Tells whether a sentence names somebody's work, by words that nothing else is called by."""

from __future__ import annotations

import re

from afterword.domain.facts.occupations import ALSO_SURNAMES, OCCUPATIONS
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.mail.sentences import Sentence

_ALSO_OTHERWISE = words_of(
    """
    contractor executive student master phd doctoral owner fellow host hostess principal guide lead leader head staff scholar doctor apprentice intern
    auxiliaire lektorat revisor revisora corriere agente mediator evangelist promotor
    internship reader writer editor author postgraduate postdoctoral assistant director president worker entwicklung placement
    crew hand leaders reviewer speaker actor actress artist musician dancer driver trainee contador tester technique stage fellows fellowship studentship ambassador
    """
)
WORK = OCCUPATIONS - ALSO_SURNAMES - _ALSO_OTHERWISE
_PAIRS = re.compile(
    r"\b(?:tour guide|room leader|team lead(?:er)?|(?:growth|tech|design|product|marketing|content|brand|data|support|shift|project|delivery|operations) lead|student ambassador|(?:research|teaching|care|sales|shop|office|editorial|curatorial|studio) assistant"
    r"|(?:account|sales|marketing|chief|client|business|customer|recruitment) executive|(?:train|bus|truck|van|delivery|forklift) driver|postdoctoral fellow|managing director|(?:social|support|youth) worker)\b",
    re.IGNORECASE,
)
# "The Admissions Tutor has decided": who decides, not what was applied for.
_WORD = re.compile(
    r"(?<![^\W\d_])[A-ZÀ-ÖØ-Þ][^\W\d_]+(?![^\W\d_]| (?:ha(?:s|ve)(?! been)|regrets?|decided|hat|haben)\b)"
)


_ENDS_A_PAIR = words_of("executive guide lead leader ambassador assistant driver fellow director worker")


def speaks_of_work(sentence: Sentence) -> bool:
    """Tell whether a word for somebody's work stands in a sentence, written as a title is."""
    words = sentence.words
    if not _ENDS_A_PAIR.isdisjoint(words) and _PAIRS.search(sentence.text):
        return True
    return not WORK.isdisjoint(words) and not WORK.isdisjoint(map(str.lower, _WORD.findall(sentence.text)))
