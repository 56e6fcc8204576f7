"""Tells that a mail is written to one who applied: the words of an applicant in it are then somebody else's."""

from __future__ import annotations

import re
from functools import cache

_QUOTED = re.compile(r"[\"“„«][^\"“”„«»]{0,240}[\"”“»]")
_TO_AN_APPLICANT = {
    "en": (
        r"\byour (?:\w+ ){0,2}?(?:application|candidacy|candidature|interest|cv|resume|résumé|qualifications|interview(?! (?:panel|process|team|invitation))|referees?|skills|background|profile)\b"
        r"|\b(?:thank(?:s| you)|grateful)[^.!?]{0,40} (?:for (?:applying|coming|attending|interviewing|taking part|your interest)|applying|applied)\b"
        r"|\byou(?:['’]ve| have| had|['’]d)? (?:recently |kindly )?(?:applied|interviewed)\b"
        r"|\byou (?:were|are|have been|had been|weren['’]t|aren['’]t|haven['’]t been|did(?:n['’]t| not)) (?:not )?(?:been )?(?:selected|chosen|shortlisted|successful|unsuccessful|get|picked)\b"
        r"|\b(?:offer|hire|choose|select|employ|appoint|invite|keep|give|considering|offering|hiring|taking|against) you\b(?! (?:an? (?:ring|call)|my|her|his|the name|credit|back))"
        r"|\b(?:take|taking|had|have|having|put) you (?:on|forward|here|with us)\b"
        r"|\b(?:forward|ahead|further) with you\b|\b(?:looking|something|anything|job|role|gutted|sorry|shame|need|interview) (?:for )?you\b|\bsuit you\b"
        r"|\byou(?:['’]re| are| were) (?:not )?(?:the|a) (?:\w+ )?(?:right|fit|candidate|person|runner|applicant|match)\b"
    ),
    "de": (
        r"\b(?:ihre[rn]?|deine[rn]?|eure[rn]?) (?:\w+ ){0,2}?(?:bewerbung|bewerbungsunterlagen|interesse|unterlagen|qualifikation\w*)\b"
        r"|\b(?:ihr|dein|ihrem|deinem) (?:\w+ )?(?:interesse|profil|lebenslauf|vorstellungsgespräch)\b"
        r"|\b(?:sie|du) (?:haben|hast|hatten|hattest) (?:sich|dich)\b[^.!?]{0,60} beworben\b|\bdass (?:sie|du) (?:sich|dich)\b[^.!?]{0,40} beworben\b"
        r"|\b(?:für|über) (?:sie|dich) (?:weiter|etwas|leid|gefreut)|\bleid für (?:sie|dich)\b|\bweiter für (?:sie|dich)\b|\b(?:sie|dich|ihnen|dir) (?:\w+ )?(?:leider )?(?:nicht |keine )(?:\w+ )?(?:einstellen|anbieten|einladen|berücksichtigen|geben|nehmen)\b"
    ),
    "fr": (r"\b(?:votre|ta) (?:\w+ )?(?:candidature|cv|profil|intérêt)\b|\bpour (?:vous|toi)\b"),
    "es": (
        r"\b(?:su|tu|vuestra) (?:candidatura|solicitud|currículum|perfil|interés)\b|\bpara (?:usted|ti)\b"
    ),
    "it": (
        r"\b(?:sua|tua|vostra) candidatura\b|\b(?:suo|tuo|vostro) (?:interesse|profilo|curriculum|cv)\b|\bper (?:lei|te)\b"
    ),
    "nl": (
        r"\b(?:uw|je|jouw|jullie) (?:\w+ )?(?:sollicitatie|cv|interesse)\b|\bvoor (?:je|jou|u)\b(?! (?:bericht|mail|reactie|hulp|referentie))"
    ),
    "pt": (
        r"\b(?:sua|tua|vossa) candidatura\b|\b(?:seu|teu) (?:interesse|perfil|currículo)\b|\bpara (?:si|ti|você)\b"
    ),
    "tr": (r"\bbaşvurunuz\w*|\bbaşvurun\b|\b(?:sizin|senin) için\b|\bilginiz(?:e|den)?\b"),
}


def is_to_applicant(lowered: str, language: str) -> bool:
    """Tell whether a text in small letters speaks to one who applied; what it quotes is not asked."""
    return language in _TO_AN_APPLICANT and bool(_compile(language).search(_QUOTED.sub(" ", lowered)))


@cache
def _compile(language: str) -> re.Pattern[str]:
    return re.compile(_TO_AN_APPLICANT[language])
