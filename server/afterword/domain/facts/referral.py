"""Reads who referred the applicant, where the mail names them."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.cues import know
from afterword.domain.facts.letter import Letter

_NAME = r"(?P<name>[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]+(?: (?:von |van |de |da )?[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]+){0,2})"
_PATTERNS = tuple(
    re.compile(pattern.replace("NAME", _NAME))
    for pattern in (
        r"NAME (?:has |had |also |kindly |warmly )*(?:referred|recommended|introduced) (?:you|us)\b",
        r"\b(?:[Rr]eferred|[Rr]ecommended|[Ii]ntroduced)(?: to us)? by (?:our colleague |my colleague )?NAME",
        r"\b(?:[Rr]eferral|[Rr]ecommendation|[Ii]ntroduction) (?:from|by|of|through) (?:our colleague |my colleague )?NAME",
        r"\bEmpfehlung (?:von|durch) (?:unserem Kollegen |unserer Kollegin |Frau |Herrn )?NAME",
        r"NAME (?:hat|hatte|hatte uns|hat uns) (?:dich|Sie|dich mir|Sie mir|Sie uns|dich uns)(?: \w+){0,2} empfohlen",
        r"\b(?:recomendad[oa] por|recommandé\w* par|raccomandat[oa] da|indicad[oa] por|aanbevolen door) NAME",
    )
)

_CUES = know(("referr", "recommend", "introduc", "empf", "recomend", "raccomand", "indicad", "aanbevolen"))


def find_referral(letter: Letter) -> tuple[str, str] | None:
    """Return the name of the person who referred the reader, and the words that say so."""
    if _CUES.isdisjoint(letter.cues_anywhere):
        return None
    for pattern in _PATTERNS:
        match = pattern.search(letter.body)
        if match and naming.is_person(match["name"], fewest_words=1):
            return match["name"], match[0]
    return None
