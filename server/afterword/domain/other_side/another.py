"""Tells that a no is one to somebody else, or goes round among those who hire."""

from __future__ import annotations

import re

from afterword.domain.evidence.mail_evidence import CLEAR_NO, Evidence
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.pattern_text import has_any
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.other_side import colleagues, words
from afterword.domain.other_side.searched import SearchedMail
from afterword.domain.voids.said_of_another import OF_THE_CHOSEN

ABOUT_ANOTHER, AMONG_COLLEAGUES = "about_another", "among_colleagues"
# One of these is said to the reader, or tells who was chosen.
_TO_THE_READER = (
    frozenset(("thanks_for_applying", "your_application", "thanks_for_talk", "you_in_decision"))
    | OF_THE_CHOSEN
)
_ITEM = re.compile(r"^[ \t]*(?:[-*•]|(?:Mon|Tue|Wed|Thu|Fri|Mo|Di|Mi|Do|Fr)\w*:)[ \t]*\S", re.MULTILINE)
_MANY_ITEMS = 3
_NEAR_KIN = 240


def find_another(mail: SearchedMail, evidence: Evidence) -> tuple[str, str] | None:
    """Return what a no to a third person, or one among those who hire, is, and the words that tell; None where nothing does.

    Args:
        mail: what is searched.
        evidence: what was found in it.
    """
    if found := mail.find(colleagues.TO_THOSE_WHO_HIRE):
        return AMONG_COLLEAGUES, found
    if evidence.features.isdisjoint(_TO_THE_READER) and (found := mail.find(colleagues.NOTES)):
        return AMONG_COLLEAGUES, found
    if CLEAR_NO in evidence.features:
        return None
    if found := _find_named(mail):
        return AMONG_COLLEAGUES, found
    found = mail.find(words.REFERRED) or mail.find(words.FOR_KIN)
    # "I asked Frank, and he said you're out": it is passed on, whatever is thought of it.
    if not found and not mail.find(words.ASKED_FOR_YOU):
        found = mail.find(words.CONSOLING)
    if found:
        return ABOUT_ANOTHER, found
    for kin in words.KIN.finditer(mail.own) if has_any(words.KIN_WORDS, mail.lowered) else ():
        if words.OF_KIN.search(mail.own, kin.end(), kin.end() + _NEAR_KIN):
            return ABOUT_ANOTHER, kin[0]
    items = _ITEM.findall(mail.own)
    if len(items) >= _MANY_ITEMS and all(CLASSES["you"] not in each.tags for each in evidence.sentences):
        return AMONG_COLLEAGUES, items[0]
    return None


def _find_named(mail: SearchedMail) -> str:
    """Return the words by which somebody who is called by name, and is not the reader, is told no."""
    if words.NO_TO_NAMED_CUES.isdisjoint(mail.cues):
        return ""
    for found in words.NO_TO_NAMED.finditer(mail.own):
        name = found["whom"] or found["who"] or found["wem"]
        is_person = begins_with_first_name(name) or found[0].startswith(("Herr", "Frau"))
        if is_person and name.partition(" ")[0] not in mail.addressee:
            return found[0]
    return ""
