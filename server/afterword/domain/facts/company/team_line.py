"""Finds the house in a line in which its team or its office signs: "Nordlys Talent Team", "HR, Nordlys"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.company.line import OFFICE_CUES, SIGNED_BY_TEAM, TEAM_OF
from afterword.domain.facts.company.words import UNITS
from afterword.domain.facts.pattern_text import has_any

_UNIT_BEHIND = re.compile(
    r"\s+(?:global|technical|tech|engineering|graduate|early|emerging)$|\s+&$|(?:\s[-–|]|,)\s(?:dezernat|referat|abteilung|fachbereich|sachgebiet|fachdienst|bereich|stabsstelle|amt(?: für)?)$",
    re.IGNORECASE,
)


def in_office(plain: str, line: str) -> Iterator[tuple[str, float, str]]:
    """Return the names beside the team or the office in a line, each with its weight."""
    if not has_any(OFFICE_CUES, plain.lower()):
        return
    team = SIGNED_BY_TEAM.match(plain)
    before = ((team and team["before"]) or "").rpartition(" | ")[2]
    is_list = before.endswith((" &", " and", " und", " in")) or naming.is_title(before.partition(",")[0])
    is_sentence = before.islower() and before.count(" ") > 2
    if (
        before
        and not is_list
        and not is_sentence
        and not naming.is_person(plain)
        and not naming.is_title(plain)
    ):
        name = _UNIT_BEHIND.sub("", before)
        words = filter(str.isalnum, name.casefold().split())
        is_unit = all(word in UNITS or word in naming.TEAM_WORDS for word in words)
        # "Claims Team Leader": what somebody leads.
        is_rank = naming.is_role_like(plain.rpartition(" ")[2]) and not plain.endswith(
            ("Recruiter", "Recruiters", "crew")
        )
        yield name, 1.0 if is_unit or is_rank else 2.4 if naming.has_company_word(name) else 2.0, line
    of = TEAM_OF.match(plain)
    if of and not naming.is_title(of["name"]):
        yield of["name"], 2.0, line
