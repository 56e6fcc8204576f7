"""Tells a mail that asks its reader on: "you have been shortlisted", "we would like to see you again"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import words_of
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence

# What may still come to be, and what is not, asks nobody on.
_MAY_NOT = frozenset(CLASSES[name] for name in ("negation", "if", "until", "plain_no", "other", "someone"))
_MAY_NOT_OFFER = frozenset(CLASSES[name] for name in ("negation", "if", "plain_no"))
_ENGLISH = re.compile(
    r"\byou(?:['’]ve| have|['’]re| are| were)?(?: now| also)? ?(?:been )?(?:shortlisted|selected|chosen|put forward|successful)\b"
    r"|\b(?:move|moving|go|going|proceed|proceeding|press)(?: on| ahead| forward)? with (?:you\b|your (?:application|candidacy))"
    r"|\b(?:take|taking|move|moving|progress|progressing|bring|put|putting) (?:you|your application|your cv)(?: on| forward| through)? to the (?:next|second|final|interview)\b"
    r"|\byou(?:['’]re| are) (?:one of|among) (?:them|those|our)\b"
    r"|\b(?:would|['’]d) like to (?:invite|see|meet|interview) you (?:again )?(?:to|for|on|in) (?:an? |the |your |our )?(?:\w+ )?(?:interview|call|chat|conversation|assessment|meeting|round|day|talk|Monday|Tuesday|Wednesday|Thursday|Friday)\b"
    r"|\b(?:would|['’]d) like to (?:see|meet|interview) you(?: again)?$"
    r"|(?<!\bbe )\b(?:pleased|happy|delighted|glad) to (?:invite you (?:to|for) (?:an? |the )|tell you that you|let you know that you|inform you that you)\b",
    re.IGNORECASE,
)
_ENGLISH_CUES = words_of(
    """
    shortlisted selected chosen put successful move moving go going proceed proceeding press take taking progress progressing bring
    putting one among invite see meet interview speak talk offer pleased happy delighted glad
    """
)
_GERMAN = re.compile(
    r"\bSie (?:sind|wurden)(?: \w+){0,3} (?:ausgewählt|eingeladen|in die engere|in der engeren|weiter)\b|\b(?:laden|lade)(?: wir| ich)? Sie\b[^.;]* ein\b"
    r"|\b(?:möchten|würden|möchte|würde)(?: wir| ich)? Sie\b[^.;]* (?:kennenlernen|kennen lernen|einladen|wiedersehen|sprechen|treffen)\b"
    r"|\bSie gehören zu den\b",
)
_GERMAN_CUES = words_of(
    """
    ausgewählt eingeladen engere engeren weiter laden lade kennenlernen lernen einladen wiedersehen sprechen treffen gehören
    """
)
_TABLES = {"en": (_ENGLISH, _ENGLISH_CUES), "de": (_GERMAN, _GERMAN_CUES)}


_OFFERED = {
    "en": (
        re.compile(
            r"\b(?:pleased|delighted|happy|thrilled) to (?:offer you (?:the|this|a) (?:[\w-]+ ){0,4}(?:position|role|job|post|contract)|confirm (?:our|your|the) offer)\b|\bwould like you to join us as\b",
            re.IGNORECASE,
        ),
        frozenset(("offer", "join")),
    ),
    "de": (
        re.compile(
            r"\bfreuen uns,? (?:sehr,? )?(?:Ihnen|dir) (?:die|den|eine|einen) (?:\w+ )?(?:Stelle|Position|Job|Ausbildungsplatz|Vertrag)\b[^.;]* anbieten zu können|\bbestätigen\b[^.;]* Zusage\b|\bhaben (?:wir )?uns\b[^.;]*\bfür (?:Sie|dich) entschieden\b"
        ),
        frozenset(("anbieten", "zusage", "entschieden")),
    ),
}


def is_offered(sentences: list[Sentence], language: str) -> bool:
    """Tell whether a mail offers its reader the job: what else it is sorry for is no no."""
    if language not in _OFFERED:
        return False
    pattern, cues = _OFFERED[language]
    return any(
        not cues.isdisjoint(each.words) and _MAY_NOT_OFFER.isdisjoint(each.tags) and pattern.search(each.text)
        for each in sentences
    )


def is_asked_on(sentences: list[Sentence], language: str) -> bool:
    """Tell whether a sentence asks the reader on, or says that it goes on with them."""
    if language not in _TABLES:
        return False
    pattern, cues = _TABLES[language]
    return any(
        not cues.isdisjoint(each.words) and _MAY_NOT.isdisjoint(each.tags) and pattern.search(each.text)
        for each in sentences
    )
