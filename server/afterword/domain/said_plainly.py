"""Finds a no in plain words of its own, which no order of classes tells: "this is where your application ends".

It is looked for in a mail about an application in which no signal says no, where one of the words stands.
"""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import words_of
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.long_ago import is_told_of_long_ago
from afterword.domain.sentences import Sentence

# A condition, what is past or yet to come, a quotation, a question.
_MAY_VOID = frozenset(
    (*(CLASSES[name] for name in ("if", "until", "not_yet", "past", "as_wished")), '"', "?")
)


def _lines(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern of which each line is an alternative; YOURS stands for what is the reader's."""
    lines = [line.strip().replace("YOURS", _YOURS) for line in text.splitlines() if line.strip()]
    return re.compile("|".join(lines), flags)


_YOURS = r"your (?:application|candidacy|candidature|profile|resume|résumé|cv|details)"
_ENGLISH = _lines(
    r"""
    \byou(?:['’]ll| will| are|['’]re)? (?:not|no longer) (?:be |being )?(?:contacted|called|put through|put forward|taken forward|carried forward|invited|hired|considered) (?:for|to|in|as)\b
    \byou (?:were|have|['’]ve|are|will)(?: been| be)? (?:not|never) (?:been |being )?(?:referred|recommended|nominated|submitted|put forward) (?:to|for)\b
    \bwere not referred to the (?:selecting official|hiring (?:manager|official|authority))\b
    (?:\bnot|\bno longer|n['’]t)(?: be)?(?: \w+ly)? (?:considering|pursuing|processing|forwarding|submitting|presenting|sending|putting) YOURS\b
    (?:\bnot|\bno longer|n['’]t) (?:consider|pursue|process|forward|submit|present|put) YOURS (?:further|any further|forward|to the|to our)\b
    \b(?:client|manager|panel|team|director|they)(?: has| have|['’]ve)? passed on (?:you\b|YOURS)(?! to\b)
    \bthis is where YOURS[^.;]{0,30} (?:ends|stops)\b
    \bYOURS(?: process| journey)?(?: with us)? (?:ends|stops|finishes) here\b
    \bdecision (?:was|is|has) not(?: been| gone| come out)? in your favou?r\b
    \b(?:has|have|had)(?: \w+)? to reject YOURS\b|\b(?:has|have)(?: \w+)? rejected YOURS\b
    \b(?:forced (?:us )?to|had to|have to|decided to|need to|going to) (?:cancel|cut|scrap|withdraw|eliminate|drop|pull) (?:the|this|that|our) (?:\w+ )?(?:position|role|vacancy|post|job|opening|requisition|search)\b
    \b(?:withdraw(?:ing|n)?|remov(?:ing|ed)|taking|taken) YOURS (?:from|out of) (?:consideration|the (?:\w+ )?(?:process|running|list|pool))\b
    \bYOURS (?:has been|was|is|will be) (?:withdrawn|removed|taken|excluded|eliminated) from (?:consideration|the|our|further)\b
    \bturned (?:you|YOURS) down\b|\bturned down YOURS\b
    (?:\bnot|n['’]t) (?:wish|want|like) to (?:see|meet|interview|proceed with|hire|employ|take) you\b(?! (?:until|before|on|at|in person|alone|without))
    \byou (?:did not|didn['’]t|have not|haven['’]t) (?:get|got|receive|received|been given) (?:the|a|this) (?:[\w-]+ ){0,2}(?:position|job|role|post|place|placement|internship)\b
    \b(?:did not|didn['’]t) score YOURS (?:high|highly)\b|\byou (?:were not|weren['’]t) (?:picked|chosen) for the\b
    \bno (?:room|space|place|spot|seat|opening)(?: left)? (?:on|in|at) (?:the|our) [\w ]{2,25} for you\b
    \b(?:nobody|no one|no candidate|no applicant) (?:will be|was|has been|is being) (?:hired|appointed|recruited|taken on)\b(?! yet)
    \bwe(?:['’]ve| have)? (?:stopped|ceased|ended|abandoned|called off) (?:recruiting|hiring|the recruitment|the search|recruitment) (?:for|to) (?:this|the|your)\b
    \bdecided not to make you an offer\b|\b(?:won['’]t|not) be making you an offer\b|\b(?:did|does|has) not (?:lead|led) to an offer\b
    \b(?:(?:more|better)(?: \w+){1,3}|stronger|better) (?:applicant|candidate|person|colleague|scholar|student) (?:has|have|was|were)(?: now| already| since)?(?: been)? (?:appointed|hired|chosen|selected|recruited|engaged|given|taken on)\b
    \b(?:somebody|someone) (?:else|with|who|more|from)\b[^.;]{0,50} (?:has|have|was|were)(?: now| already| since)?(?: been)? (?:appointed|hired|chosen|selected|recruited|engaged|taken on)\b
    """,
    re.IGNORECASE,
)
_ENGLISH_CUES = words_of(
    """
    contacted called put taken carried invited hired considered referred recommended nominated submitted
    considering pursuing processing forwarding submitting presenting sending putting consider pursue process forward submit
    present passed ends stops finishes favour favor reject rejected room space place spot seat opening appointed recruited
    stopped ceased ended abandoned offer chosen selected engaged given cancel cut scrap withdraw eliminate drop pull
    withdrawing withdrawn removing removed taking excluded eliminated turned wish want like get got receive received score
    picked
    """
)
_GERMAN = _lines(
    r"""
    \buns(?: leider| letztlich| am Ende)? nicht für (?:Sie|dich|[Dd]eine|[Ii]hre|euch)\b[^.;]* ?(?:entscheiden|entschieden)
    \b(?:lehnen|lehne|lehnt)(?: wir| ich)? (?:[Ii]hre|[Dd]eine) Bewerbung[^.;]* ab\b|\b(?:[Ii]hre|[Dd]eine) Bewerbung[^.;,]* ab(?:zu)?lehnen\b
    \b(?:[Ii]hre|[Dd]eine) Bewerbung[^.;]* (?:aussortiert|aussortieren|zurückgestellt|zurückstehen|aus dem (?:laufenden )?(?:Verfahren|Prozess) genommen)\b
    \b(?:scheiden Sie|Sie scheiden|du scheidest|scheidest du)\b[^.;]* aus\b|\b(?:Sie|du)\b[^.;,]* (?:ausgeschieden|ausscheiden)\b
    \b(?:Sie|dich)\b[^.;,]* aus dem (?:\w+ )?(?:\w*verfahren|\w*prozess)[^.;]* (?:ausgeschlossen|ausschließen|genommen)\b
    \w*(?:[Vv]erfahren|[Pp]rozess)\b[^.;]* (?:ohne Sie|ohne dich) (?:fortgesetzt|fortsetzen|weiter|fort)\b
    \b(?:[Ii]hre|[Dd]eine) (?:Bewerbung|Unterlagen)\b[^.;]* (?:ausgeschlossen|ausgesondert|nicht berücksichtigt|nicht zugelassen)\b
    \bnicht (?:näher |weiter )?(?:eintreten|eingehen)\b(?! auf)|\b(?:möchte|will|wollen|möchten) (?:Sie|dich) nicht (?:übernehmen|einstellen|anstellen|beschäftigen)\b
    \b(?:gehören|gehörst) (?:Sie |du )?(?:leider )?nicht zu den (?:Personen|Bewerber\w*|Kandidat\w*|Ausgewählten)
    \b(?:stellen|schlagen) (?:wir )?(?:Sie|dich)\b[^.;]* nicht vor\b|\b(?:können|kann)(?: wir| ich)? (?:Sie|dich)\b[^.;]* nicht (?:\w+ \w+ )?(?:nehmen|beschäftigen|einstellen)\b
    \b(?:beenden|beende)(?: wir| ich)?[^.;]* (?:mit Ihnen|mit dir)\b|\b(?:mit Ihnen|mit dir)[^.;,]* (?:beenden|beendet)\b
    \b(?:reichen|reicht)\b[^.;]* (?:für|zu)[^.;]* nicht aus\b|\bfür[^.;,]* nicht ausreich
    \b(?:Sie|du)\b[^.;]* kein(?:e|en)? (?:Stellenangebot|Angebot|Zusage|Vertrag)[^.;]* (?:erhalten|bekommen|bekommst)\b
    \b(?:Stelle|Position|Planstelle|Job)\b[^.;]* (?:dem Sparkurs zum Opfer|weggefallen|gestrichen|eingespart)\b
    \b(?:eine|Ihre|deine) Einstellung\b[^.;]* nicht möglich\b|\bnicht eingestellt werden\b
    \b(?:Kandidat|Kandidatin|Bewerber|Bewerberin|Kollege|Kollegin|Mitarbeiterin|Mitarbeiter) (?:übernimmt|übernehmen wird)\b
    \bnicht auf (?:die|unsere) (?:Liste|Shortlist|engere Liste|Vorschlagsliste)[^.;]* (?:gesetzt|geschafft|gekommen|aufgenommen)\b
    \b(?:Sie|du)\b[^.;]* (?:die Stelle|den Job|den Platz|die Position)(?: leider)? nicht (?:bekommen|erhalten|bekommst)\b
    \b(?:Mitbewerber\w*|anderen \w+|andere \w+)\b[^.;]* den Vorzug (?:gegeben|geben)\b
    \b(?:Mitbewerber|Mitbewerberin|anderer Bewerber|andere Bewerberin|andere Person)\b[^.;]* (?:unser|das) Angebot angenommen\b
    """
)
_GERMAN_CUES = words_of(
    """
    entscheiden entschieden lehnen lehne lehnt ablehnen abzulehnen aussortiert aussortieren zurückgestellt zurückstehen genommen
    scheiden scheidest ausgeschieden ausscheiden ausgeschlossen ausschließen fortgesetzt fortsetzen weiter beenden beende
    beendet reichen reicht ausreichend ausreicht ausreichen stellenangebot angebot zusage vertrag sparkurs weggefallen
    gestrichen eingespart einstellung eingestellt übernimmt übernehmen liste shortlist vorschlagsliste bekommen erhalten
    bekommst vorzug fort ausgesondert berücksichtigt zugelassen eintreten eingehen einstellen anstellen beschäftigen gehören
    gehörst vor nehmen
    """
)
_PATTERNS = {"en": (_ENGLISH, _ENGLISH_CUES), "de": (_GERMAN, _GERMAN_CUES)}


def find_said_plainly(sentences: list[Sentence], language: str) -> tuple[str, Sentence] | None:
    """Return the words that say no to the reader, and the sentence in which they stand."""
    if language not in _PATTERNS:
        return None
    pattern, cues = _PATTERNS[language]
    for before, sentence in zip([None, *sentences], sentences, strict=False):
        if cues.isdisjoint(sentence.words) or not _MAY_VOID.isdisjoint(sentence.tags):
            continue
        found = pattern.search(sentence.text)
        if found and not is_told_of_long_ago(sentence, before):
            return " ".join(found[0].split()), sentence
    return None
