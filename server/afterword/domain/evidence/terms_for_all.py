"""Finds the sentences in which a mail says how things are done with everybody: they tell nothing of its reader.

"Only shortlisted candidates will be contacted" is worded like a no, and stands in receipts.
"""

from __future__ import annotations

from afterword.domain.evidence import terms_abroad
from afterword.domain.facts.pattern_text import any_of, words_of
from afterword.domain.mail.sentences import Sentence
from afterword.domain.voids.unanswered import CUES, is_of_the_unanswered

# In small letters it is found in a third of the time.
_ENGLISH = any_of(
    r"""
    the successful (?:candidate|applicant)s? (?:will|must|should|may|would|is expected|can)\b
    do not (?:reply|respond|call|telephone|ring|contact)\b
    not (?:monitored|read)\b
    (?:un)?able to (?:offer |provide )?(?:visa )?sponsor
    not (?:offer|provide|meet)[^.;]{0,30} sponsor
    only (?:those|candidates|applicants|shortlisted|successful|people)\b[^.;]* will be (?:contacted|invited|notified|interviewed|called)\b
    (?:if|should|unless) (?:you|your|we)\b[^.;]* (?:unsuccessful|not (?:be )?(?:selected|shortlisted|successful|heard?|a match|a fit|move|proceed)|not (?:to )?(?:move|proceed))
    (?:late|incomplete) applications\b
    applications (?:received|sent|submitted|without)\b[^.;]* (?:not|rejected)\b
    not (?:all|every) (?:applicants?|candidates?)\b
    reserves? the right\b
    those (?:not|who are not)\b
    may be (?:filled|closed)\b
    ^(?:i|we) (?:just )?want(?:ed)? to (?:update you|give you an update) (?:on|about)\b[^,;]*$
    your (?:application|profile) (?:will )?(?:stays?|remains?) (?:active|open|under)\b
    (?:not|n['’]t)(?: yet)? (?:made|reached|taken) (?:a|any)(?: final)? decision\b
    no (?:final )?decision ha(?:s|d)(?: yet)? been\b
    nothing has been decided\b
    there (?:is a delay|are (?:\w+ )?other (?:candidates|applicants))\b
    # How it goes on: a meeting that is moved, a way that is changed, a day that has yet to come.
    (?:not|cannot|can['’]t|unable|n['’]t)\b[^.;]* (?:available|join us|attend|reach you|be there|make it|work, here)\b
    interviews (?:will |are )?(?:start|begin|take place|be held|held|next|planned)
    slot\b[^.;]* taken\b
    no longer (?:fully |partly |entirely )?(?:remote|hybrid|part-time|full-time|temporary|permanent|based)\b
    decision will (?:not )?(?:be|come)\b
    (?:not|n['’]t) (?:need|be asked to|have to)\b
    move (?:our|the|your) (?:interview|call|meeting)\b
    cannot (?:reimburse|refund|cover|pay)\b
    no longer with us\b
    (?:is|are) subject to\b
    only (?:give|offer|provide) feedback\b
    (?:not|n['’]t|unable to) (?:\w+ to )?(?:give|offer|provide) (?:\w+ )?feedback\b
    """
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
_GERMAN = any_of(
    r"""
    antworten Sie (?:bitte )?nicht\b
    nicht auf diese (?:E-?Mail|Nachricht)
    sehen Sie [^.;]*von [^.;]*(?:[Rr]ück|[Nn]ach)fragen\b
    (?:[Nn]icht|[Uu]n)\s?(?:berücksichtigte|ausgewählte|vollständige|eingeladene)n? (?:Bewerb|Kandidat|Unterlagen)
    behalten (?:wir )?uns\b[^.;]*\bvor\b
    nicht jede(?:r|n|s)? (?:Bewerb|Kandidat|Anfrage)
    (?:Fahrt|Reise)kosten\b
    Mehrfachbewerbungen\b
    Bewerbungen (?:nach|per|ohne|außerhalb|die)\b[^;]* (?:nicht|keine)
    (?:verzögert|verzögern|verschiebt|verschieben) sich\b
    kann (?:dies|das|es)\b[^.;]* dauern\b
    nicht (?:dabei|im Haus|da|erreichen|erreichbar|funktioniert|bei uns, sondern)\b
    Termin\b[^.;]* (?:vergeben|verschieben|absagen)\b
    Gespräche (?:beginnen|finden|starten)\b
    nicht (?:mehr )?(?:befristet|unbefristet|in Vollzeit|in Teilzeit)\b
    Entscheidung fällt\b
    Entscheidung (?:der|des) \w+ ist endgültig\b
    Ausschreibung\b[^.;]* (?:anhalten|pausieren|aussetzen|unterbrechen)\b
    noch (?:nicht|keine Entscheidung|nichts) (?:entschieden|getroffen|gefallen)
    (?:[Ff]alls|[Ss]ollten?|[Ww]enn|[Pp]asst)\b[^.;]*(?: nicht\b| keine?[nrms]?\b| anders\b| andere\b)[^.;]*,[ ]
    """
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
    language: (any_of(pattern), words_of(terms_abroad.CUES))
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
        if (
            not cues.isdisjoint(each.words)
            and pattern.search(each.lower() if language == "en" else each.text)
        )
        or (not CUES.isdisjoint(each.words) and is_of_the_unanswered(each.text, language))
    }
