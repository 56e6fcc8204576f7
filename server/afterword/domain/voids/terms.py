"""Tells a no that only follows from terms: a right, what comes once posts are filled, what silence means."""

from __future__ import annotations

import re

from afterword.domain.mail.sentences import Sentence

# A sentence must have one of these words for what is looked for behind it.
_ENGLISH_CUES = frozenset(("right", "rights", "once", "means", "mean", "meaning", "or"))
_ENGLISH = re.compile(
    r"\b(?:reserves?|reserving|has|have|retains?) the (?:sole |full )?rights? to\b"
    r"|\b(?:not|n['’]t) (?:\w+ )?(?:confer|give|grant|create|imply) (?:\w+ ){0,2}(?:right|claim)\b"
    r"|\bonce (?:\w+ ){1,4}(?:is|are|has|have|has been|have been) (?:now )?(?:filled|taken|closed|full)\b"
    # "Why an employer has or hasn't shortlisted you": either may be so.
    r"|\b(?P<verb>has|have|is|are|was|were|did|does|do|will|can|could|would) or (?:(?P=verb) ?n['’]t|(?P=verb) not|can['’]t|cannot|won['’]t|not)\b"
    # "Position filled" means that the search has ended": so a system explains its words.
    r"|\"[^\"]{3,40}\" means\b"
    r"|\b(?:no (?:news|reply|answer|word|call|response)|silence|not hearing|nothing from us|hearing nothing)\b[^.;!?]*\bmean(?:s|ing)?\b",
    re.IGNORECASE,
)
# "Passt es dieses Mal nicht, erhalten Sie ebenfalls eine Rückmeldung."
_GERMAN = re.compile(
    r"^(?:passt|reicht|klappt|fehlt|fehlen|kommt|sollte|sollten) (?:es|das|ihr|dein|ihnen|dir|etwas)\b[^.;!?]* nicht\b[^.;!?,]*,"
    r" (?:so )?(?:erhalten|bekommen|hören|erhältst|bekommst|hörst|melden|sagen|schreiben|informieren|geben|teilen|lassen) (?:sie|du|wir)\b",
    re.IGNORECASE,
)


# "If you have not heard from us before today": it is today.
_COME_TRUE = re.compile(
    r"\bif you (?:have not|haven['’]t|did not|didn['’]t) (?:already |yet )?(?:hear|heard|been contacted|been sent|been offered|receive|received|get|got)\b[^.;!?]{0,40}"
    r"\b(?:before|by|until|prior to) (?:today|now|this (?:e-?mail|mail|message|date|point|stage))\b",
    re.IGNORECASE,
)


def has_come_true(sentence: Sentence) -> bool:
    """Tell whether the condition in a sentence is that of the day on which it is read."""
    return "if" in sentence.words and _COME_TRUE.search(sentence.text) is not None


def is_under_terms(sentence: Sentence, language: str) -> bool:
    """Tell whether a sentence says what may happen to any applicant, and not what has happened to one."""
    if language == "en":
        return not _ENGLISH_CUES.isdisjoint(sentence.words) and _ENGLISH.search(sentence.text) is not None
    return language == "de" and "nicht" in sentence.words and _GERMAN.match(sentence.text) is not None
