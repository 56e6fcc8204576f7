"""Finds the sentences in which a mail says how things are done with everybody: they tell nothing of its reader.

"Only shortlisted candidates will be contacted" is worded like a no, and stands in receipts.
"""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import words_of
from afterword.domain.sentences import Sentence

_ENGLISH = re.compile(
    r"\bthe successful (?:candidate|applicant)s? (?:will|must|should|may|would|is expected|can)\b"
    r"|\bdo not (?:reply|respond|call|telephone|ring|contact)\b|\bnot (?:monitored|read)\b"
    r"|\b(?:un)?able to (?:offer |provide )?(?:visa )?sponsor|\bnot (?:offer|provide|meet)[^.;]{0,30} sponsor"
    r"|\bonly (?:those|candidates|applicants|shortlisted|successful|people)\b[^.;]* will be (?:contacted|invited|notified|interviewed|called)\b"
    r"|\b(?:if|should|unless) (?:you|your|we)\b[^.;]* (?:unsuccessful|not (?:be )?(?:selected|shortlisted|successful|heard?|a match|a fit|move|proceed)|not (?:to )?(?:move|proceed))"
    r"|\b(?:late|incomplete) applications\b|\bapplications (?:received|sent|submitted|without)\b[^.;]* (?:not|rejected)\b"
    r"|\bnot (?:all|every) (?:applicants?|candidates?)\b|\breserves? the right\b"
    r"|\bthose (?:not|who are not)\b"
    r"|\bmay be (?:filled|closed)\b|\bthere is a delay\b|\bcannot (?:reimburse|refund|cover|pay)\b|\bno longer with us\b|\b(?:is|are) subject to\b",
    re.IGNORECASE,
)
_ENGLISH_CUES = words_of(
    """
    successful reply respond call telephone ring contact monitored read sponsor sponsorship sponsors only unsuccessful selected shortlisted
    hear heard match fit move proceed late incomplete applications all every reserve reserves unable those filled closed delay
    reimburse refund cover pay longer
    subject
    """
)
_GERMAN = re.compile(
    r"\bantworten Sie (?:bitte )?nicht\b|\bnicht auf diese (?:E-?Mail|Nachricht)|\bsehen Sie [^.;]*von [^.;]*(?:[Rr]ück|[Nn]ach)fragen\b"
    r"|\b(?:[Nn]icht|[Uu]n)\s?(?:berücksichtigte|ausgewählte|vollständige|eingeladene)n? (?:Bewerb|Kandidat|Unterlagen)"
    r"|\bbehalten (?:wir )?uns\b[^.;]*\bvor\b|\bnicht jede(?:r|n|s)? (?:Bewerb|Kandidat|Anfrage)|\b(?:Fahrt|Reise)kosten\b"
    r"|\bMehrfachbewerbungen\b|\bBewerbungen (?:nach|per|ohne|außerhalb|die)\b[^;]* (?:nicht|keine)"
    r"|\b(?:verzögert|verzögern|verschiebt|verschieben) sich\b|\bkann (?:dies|das|es)\b[^.;]* dauern\b"
    r"|\bnoch (?:nicht|keine Entscheidung|nichts) (?:entschieden|getroffen|gefallen)"
    r"|\b(?:[Ff]alls|[Ss]ollten?|[Ww]enn|[Pp]asst)\b[^.;]*(?: nicht\b| keine?\b| anders\b| andere\b)[^.;]*, ",
)
_GERMAN_CUES = words_of(
    """
    antworten diese sehen berücksichtigte berücksichtigten ausgewählte ausgewählten vollständige eingeladene eingeladenen unvollständige
    unvollständigen unberücksichtigte behalten jede jeder jeden jedes fahrtkosten reisekosten mehrfachbewerbungen bewerbungen noch falls
    sollten sollte wenn passt verzögert verzögern verschiebt verschieben dauern
    """
)
_TERMS = {"en": (_ENGLISH, _ENGLISH_CUES), "de": (_GERMAN, _GERMAN_CUES)}


def find_terms(sentences: list[Sentence], language: str) -> set[int]:
    """Return the places of the sentences that are said of everybody."""
    if language not in _TERMS:
        return set()
    pattern, cues = _TERMS[language]
    return {
        place
        for place, each in enumerate(sentences)
        if not cues.isdisjoint(each.words) and pattern.search(each.text)
    }
