"""Tells whether thanks for a visit speak of a talk: they do not where the mail says that nobody called the reader to one.

"It was good of you to come and look round" may be said of an open morning, and "thanks for popping in" of papers left
at the counter. The rest of the mail shows it: the reader was not called to interview, or brought the papers along.
"""

from __future__ import annotations

import re

_VISITED = re.compile(
    r"\b(?:visit\w*|com(?:e|ing)|came|stopp?(?:ed|ing)?|popp(?:ed|ing)|dropp(?:ed|ing)|(?:meet|see) you|look(?:ed|ing)? (?:a?round|over)|besuch\w*|angesehen)\b"
)
# What is said of more than a visit.
_TALKED = re.compile(
    r"\b(?:interview\w*|talk\w*|chat\w*|sp[eo]ke?\w*|conversation|discuss\w*|trial|shift|panel|audition|lesson|presentation|questions?|answers?|cook\w*"
    r"|to (?:see|meet) (?:us|me)|meet(?:ing)? (?:us|me|the team)|\w*gespräch\w*|kennen\w*|probe\w+)\b"
)
_NEXT = r"(?:second|final|next|last|further|another|zweiten|weiteren|nächsten)"
_NOT_CALLED = re.compile(
    rf"\b(?:not|n['’]t)\b (?:\w+ ){{0,3}}?(?:shortlist\w*|short-list\w*|(?:call|invit|ask|select|chos|put)\w* (?:you )?(?:(?:for|to|in for|on the list for) (?:an |the )?)?interview)\b(?! you for the {_NEXT}| for (?:the|an?) {_NEXT})"
    rf"|\bnot among those (?:\w+ ){{0,3}}?(?:invit|call|ask)\w* to (?:an )?interview|\b(?:vorstellungs)?gespräch(?!\w)[^.!?]{{0,40}}?\bnicht ein(?:laden|geladen)|\bgespräch laden [^.!?]{{0,40}}\bnicht ein\b"
)
_PAPERS = r"(?:cvs?|r[eé]sum[eé]s?|application|form)"
_BROUGHT = re.compile(
    rf"\b(?:(?:dropp?(?:ed|ing)|hand(?:ed|ing)|left|leaving) (?:(?:off|in) )?(?:your|an?|the) {_PAPERS}\b|(?:dropp|hand)ing your {_PAPERS} (?:off|in)\b|{_PAPERS} (?:\w+ )?(?:from|at|over) the (?:counter|till|desk)\b)"
)


def is_mere_visit(found: str, sentence: str, mail: str) -> bool:
    """Tell whether words that were found in a sentence thank for a visit at which nobody talked with the reader.

    Args:
        found: the words, as the sentence and the mail in small letters.
    """
    if not _VISITED.search(found) or _TALKED.search(sentence):
        return False
    return bool(_NOT_CALLED.search(mail) or _BROUGHT.search(mail))
