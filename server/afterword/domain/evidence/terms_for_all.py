"""Finds the sentences in which a mail says how things are done with everybody: they tell nothing of its reader.

"Only shortlisted candidates will be contacted" is worded like a no, and stands in receipts.
"""

from __future__ import annotations

import re

from afterword.domain.evidence import terms_abroad
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.mail.sentences import Sentence

_ENGLISH = re.compile(
    r"\bthe successful (?:candidate|applicant)s? (?:will|must|should|may|would|is expected|can)\b"
    r"|\bdo not (?:reply|respond|call|telephone|ring|contact)\b|\bnot (?:monitored|read)\b"
    r"|\b(?:un)?able to (?:offer |provide )?(?:visa )?sponsor|\bnot (?:offer|provide|meet)[^.;]{0,30} sponsor"
    r"|\bonly (?:those|candidates|applicants|shortlisted|successful|people)\b[^.;]* will be (?:contacted|invited|notified|interviewed|called)\b"
    r"|\b(?:if|should|unless) (?:you|your|we)\b[^.;]* (?:unsuccessful|not (?:be )?(?:selected|shortlisted|successful|heard?|a match|a fit|move|proceed)|not (?:to )?(?:move|proceed))"
    r"|\b(?:late|incomplete) applications\b|\bapplications (?:received|sent|submitted|without)\b[^.;]* (?:not|rejected)\b"
    r"|\bnot (?:all|every) (?:applicants?|candidates?)\b|\breserves? the right\b"
    r"|\bthose (?:not|who are not)\b"
    r"|\bmay be (?:filled|closed)\b|^(?:I|we) (?:just )?want(?:ed)? to (?:update you|give you an update) (?:on|about)\b[^,;]*$|\byour (?:application|profile) (?:will )?(?:stays?|remains?) (?:active|open|under)\b|\b(?:not|n['’]t)(?: yet)? (?:made|reached|taken) (?:a|any)(?: final)? decision\b|\bno (?:final )?decision ha(?:s|d)(?: yet)? been\b|\bnothing has been decided\b|\bthere (?:is a delay|are (?:\w+ )?other (?:candidates|applicants))\b"
    # How it goes on: a meeting that is moved, a way that is changed, a day that has yet to come.
    r"|\b(?:not|cannot|can['’]t|unable|n['’]t)\b[^.;]* (?:available|join us|attend|reach you|be there|make it|work, here)\b"
    r"|\binterviews (?:will |are )?(?:start|begin|take place|be held|held|next|planned)|\bslot\b[^.;]* taken\b"
    r"|\bno longer (?:fully |partly |entirely )?(?:remote|hybrid|part-time|full-time|temporary|permanent|based)\b"
    r"|\bdecision will (?:not )?(?:be|come)\b|\b(?:not|n['’]t) (?:need|be asked to|have to)\b|\bmove (?:our|the|your) (?:interview|call|meeting)\b|\bcannot (?:reimburse|refund|cover|pay)\b|\bno longer with us\b|\b(?:is|are) subject to\b|\bonly (?:give|offer|provide) feedback\b|\b(?:not|n['’]t|unable to) (?:\w+ to )?(?:give|offer|provide) (?:\w+ )?feedback\b",
    re.IGNORECASE,
)
_ENGLISH_CUES = words_of(
    """
    successful reply respond call telephone ring contact monitored read sponsor sponsorship sponsors only unsuccessful selected shortlisted
    hear heard match fit move proceed late incomplete applications all every reserve reserves unable those filled closed delay
    reimburse refund cover pay longer other available join attend reach there work interviews slot decision need asked move make
    decided made reached taken update stay stays remain remains
    subject feedback
    """
)
_GERMAN = re.compile(
    r"\bantworten Sie (?:bitte )?nicht\b|\bnicht auf diese (?:E-?Mail|Nachricht)|\bsehen Sie [^.;]*von [^.;]*(?:[Rr]ück|[Nn]ach)fragen\b"
    r"|\b(?:[Nn]icht|[Uu]n)\s?(?:berücksichtigte|ausgewählte|vollständige|eingeladene)n? (?:Bewerb|Kandidat|Unterlagen)"
    r"|\bbehalten (?:wir )?uns\b[^.;]*\bvor\b|\bnicht jede(?:r|n|s)? (?:Bewerb|Kandidat|Anfrage)|\b(?:Fahrt|Reise)kosten\b"
    r"|\bMehrfachbewerbungen\b|\bBewerbungen (?:nach|per|ohne|außerhalb|die)\b[^;]* (?:nicht|keine)"
    r"|\b(?:verzögert|verzögern|verschiebt|verschieben) sich\b|\bkann (?:dies|das|es)\b[^.;]* dauern\b"
    r"|\bnicht (?:dabei|im Haus|da|erreichen|erreichbar|funktioniert|bei uns, sondern)\b|\bTermin\b[^.;]* (?:vergeben|verschieben|absagen)\b"
    r"|\bGespräche (?:beginnen|finden|starten)\b|\bnicht (?:mehr )?(?:befristet|unbefristet|in Vollzeit|in Teilzeit)\b|\bEntscheidung fällt\b"
    r"|\bEntscheidung (?:der|des) \w+ ist endgültig\b|\bAusschreibung\b[^.;]* (?:anhalten|pausieren|aussetzen|unterbrechen)\b"
    r"|\bnoch (?:nicht|keine Entscheidung|nichts) (?:entschieden|getroffen|gefallen)"
    r"|\b(?:[Ff]alls|[Ss]ollten?|[Ww]enn|[Pp]asst)\b[^.;]*(?: nicht\b| keine?[nrms]?\b| anders\b| andere\b)[^.;]*, ",
)
_GERMAN_CUES = words_of(
    """
    endgültig anhalten pausieren aussetzen unterbrechen
    antworten diese sehen berücksichtigte berücksichtigten ausgewählte ausgewählten vollständige eingeladene eingeladenen unvollständige
    unvollständigen unberücksichtigte behalten jede jeder jeden jedes fahrtkosten reisekosten mehrfachbewerbungen bewerbungen noch falls
    sollten sollte wenn passt verzögert verzögern verschiebt verschieben dauern dabei haus erreichen
    erreichbar funktioniert termin gespräche befristet unbefristet vollzeit teilzeit fällt
    """
)
_TERMS = {"en": (_ENGLISH, _ENGLISH_CUES), "de": (_GERMAN, _GERMAN_CUES)} | {
    language: (re.compile(pattern), words_of(terms_abroad.CUES))
    for language, pattern in terms_abroad.PATTERNS.items()
}


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
