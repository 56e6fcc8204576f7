"""Finds the card by which a job board shows what somebody applied for: the title, the house, the place, the day."""

from __future__ import annotations

import re
from typing import NamedTuple

from afterword.domain.facts import naming
from afterword.domain.facts.cues import know
from afterword.domain.facts.letter import Letter

_CUES = know(
    ("applied", "submitted", "beworben", "postul", "envoyée", "inviata", "enviada", "gesolliciteerd")
)
_DAY = (
    r"^[ \t>*]*(?:[Yy]ou )?(?:[Aa]pplied|[Ss]ubmitted|[Bb]eworben|[Pp]ostulad[oa]|[Pp]ostulé|[Cc]andidature envoyée"
    r"|[Cc]andidatura (?:inviata|enviada)|[Gg]esolliciteerd)\b[^\n\d]{0,25}\d[^\n]{0,30}$"
)
_HAS_DAY = re.compile(_DAY, re.MULTILINE)
_CARD = re.compile(
    r"^[ \t>*]*(?P<title>[^\n]{3,90})\n[ \t>*]*(?P<house>[A-Z0-9À-Þ][^\n]{1,70})\n(?:[^\n]{3,60}\n)?" + _DAY,
    re.MULTILINE,
)
# "Northlight · Leeds (Hybrid)": the place behind the house.
_PLACE = re.compile(r"\s+[·•|–-]\s.*$|\s*\([^)]*\)$|,\s.*$")


class Card(NamedTuple):
    """What a card says."""

    title: str
    house: str


def find_card(letter: Letter) -> Card | None:
    """Return the title and the house on the card; None where a mail shows none."""
    if _CUES.isdisjoint(letter.cues_anywhere) or not _HAS_DAY.search(letter.body):
        return None
    found = _CARD.search(letter.body)
    if not found or not naming.is_role_like(found["title"]) or found["title"].rstrip()[-1] in ".,:;!?":
        return None
    return Card(found["title"].strip(), _PLACE.sub("", found["house"].strip()))
