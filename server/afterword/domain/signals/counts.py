"""Tells whether a signal says in its sentence, and in this place of a mail, what it says elsewhere."""

from __future__ import annotations

import re

from afterword.domain.evidence.around import is_label, is_of_that_kind, tells_of_yours
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence
from afterword.domain.signals.signal import COMPANION, FORWARD, Signal

_NEGATION = CLASSES["negation"]
_REACH_OF_A_NO = 8
# "We talked about it" may be said among others.
_OURS = re.compile("our|unser|notre|nos|nuestr|nostr|noss|ons|görüş", re.IGNORECASE)
# What is applied for is no other matter where it is somebody's work: "Claims Adjuster".
_OF_OTHER_MATTERS = frozenset(
    ("foreign_application", "foreign_subject", "foreign", "thanks_for_foreign", "shop")
)
# "Sollicitatie als begeleider op onze opvang": whom one applied to be is work, wherever it is done.
_APPLIED_FOR = frozenset(("foreign_application", "thanks_for_foreign"))
_AS = frozenset(("as", "als", "como", "come"))
_WHERE = words_of("at in on with bij in op aan bei an auf beim im am en na no nel nella presso")
# "Thanks for popping in with your CV and meeting the dogs": they were not applied for.
_MET_BESIDE = words_of("meeting met meet seeing visiting")
_LOOKED_AT = words_of(
    "geprüft gesichtet durchgesehen ausgewertet reviewed evaluated assessed étudié étudiée valutato valutata"
)
# What a letter goes on with, once it has said no: other openings, the small print.
_OF_NO_MATTER_BEHIND = frozenset(
    (
        "alert",
        "article",
        "outreach",
        "my_application",
        "not_yet",
        "third_person",
        "soon",
        "contact_if_it_fits",
        "move_date",
    )
)


def counts(
    signal: Signal, sentence: Sentence, place: tuple[int, int], language: str, is_quote: bool, is_clear: bool
) -> bool:
    """Tell whether a signal counts.

    Args:
        place: its first word, and the one behind its last.
        is_quote: whether the sentence is quoted.
        is_clear: whether a no was said outright before it.
    """
    name, tags = signal.name, sentence.tags
    first, last = place
    if signal.group == FORWARD and _NEGATION in tags[max(0, first - _REACH_OF_A_NO) : last]:
        return False
    if name in _OF_OTHER_MATTERS and is_of_that_kind(sentence, language):
        return False
    # "I liked your portfolio (the API guide)": what stands in brackets is an aside.
    if name == "foreign_application" and "(" in tags[first:last]:
        return False
    if name in _APPLIED_FOR and not _MET_BESIDE.isdisjoint(sentence.words[first:last]):
        return False
    if name in _APPLIED_FOR and _is_work_somewhere(sentence.words[first:last]):
        return False
    if name == "pending" and _NEGATION in tags[max(0, first - 1) : first]:
        return False
    # "Ihre Bewerbung haben wir erhalten und geprüft": no receipt.
    if name == "received" and not _LOOKED_AT.isdisjoint(sentence.words):
        return False
    if name == "our_talk" and not _OURS.match(sentence.quote(first, last)):
        return False
    if name == "my_application" and (is_label(sentence, first) or tells_of_yours(sentence)):
        return False
    if is_quote and signal.group == COMPANION:
        return False
    return name not in _OF_NO_MATTER_BEHIND or not is_clear


def _is_work_somewhere(words: list[str]) -> bool:
    """Tell whether what was applied for is told by "as", and the word for another matter by where that is."""
    place = next((at for at, word in enumerate(words) if word in _AS), None)
    return place is not None and not _WHERE.isdisjoint(words[place + 2 : -1])
