"""Finds the card by which a job board shows what somebody applied for: the title, the house, the place, the day."""

from __future__ import annotations

import re
from typing import NamedTuple

from afterword.domain.facts import naming
from afterword.domain.facts.cues import know
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.role.applied import is_written_as_title

_CUES = know(
    (
        "applied",
        "submitted",
        "beworben",
        "postul",
        "envoyée",
        "inviata",
        "enviada",
        "gesolliciteerd",
        "status:",
        "outcome:",
        "estado:",
        "statut",
        "stato:",
    )
)
_DAY = (
    r"^[ \t>*]*(?:[Yy]ou )?(?:[Aa]pplied|[Ss]ubmitted|[Bb]eworben|[Pp]ostulad[oa]|[Pp]ostulé|[Cc]andidature envoyée"
    r"|[Cc]andidatura (?:inviata|enviada)|[Gg]esolliciteerd)\b[^\n\d]{0,25}\d[^\n]{0,30}$"
)
# "Status: Declined"
_STATE = (
    r"^[ \t>*]*(?:(?:[Nn]ew|[Cc]urrent|[Aa]pplication|[Yy]our|[Nn]euer|[Nn]ouveau|[Nn]uevo|[Nn]uovo|[Nn]ovo|[Nn]ieuwe) )?"
    r"(?:[Ss]tatus|[Oo]utcome|[Ee]stado|[Ss]tatut|[Ss]tato)[ \t]*:[^\n]{2,60}$"
)
_ENDS = rf"(?:{_DAY}|{_STATE})"
_HAS_END = re.compile(_ENDS, re.MULTILINE)
_CARD = re.compile(
    r"^[ \t>*]*(?P<title>[^\n]{3,90})\n[ \t>*]*(?P<house>[A-Z0-9À-Þ][^\n]{1,70})\n(?:[^\n]{3,60}\n){0,2}?"
    + _ENDS,
    re.MULTILINE,
)
# "Northlight · Leeds (Hybrid)": the place behind the house.
_PLACE = re.compile(r"\s+[·•|–-]\s.*$|\s*\([^)]*\)$|,\s.*$")


_MARKS = tuple(".,:;!?")


class Card(NamedTuple):
    """What a card says."""

    title: str
    house: str


def find_card(letter: Letter) -> Card | None:
    """Return the title and the house on the card; None where a mail shows none."""
    if _CUES.isdisjoint(letter.cues_anywhere) or not _HAS_END.search(letter.body):
        return None
    found = _CARD.search(letter.body)
    while found and not _is_title(found, letter.body):
        found = _CARD.search(letter.body, found.end("title"))
    return Card(found["title"].strip(), _PLACE.sub("", found["house"].strip())) if found else None


def _is_title(found: re.Match[str], body: str) -> bool:
    """Tell whether the first line is a title: by a word for work, or where it stands alone over the house and is written as one."""
    title = found["title"].strip()
    if title[-1:] in _MARKS or ": " in title or ":" in found["house"]:
        return False
    if naming.is_role_like(title):
        return True
    is_first = not body[: found.start()].strip(" \t>*") or body[: found.start()].endswith("\n\n")
    may_be_somebody = begins_with_first_name(title) or (title.count(" ") == 1 and naming.is_person(title))
    return is_first and is_written_as_title(title) and not may_be_somebody
