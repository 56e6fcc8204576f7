"""Cuts what one applies for at a house off its name: "Nordlys Bank Graduate Programme 2021"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import has_any

# "Nordlys Bank Graduate Programme 2021", "Nordlys Bank 2026 Technology": what one applies for there.
_BEFORE_A_PROGRAMME = ("Programme", "Program", "Scheme", "Internship", "Placement", "Academy", "Week", "Early", "Emerging")  # fmt: skip
_PROGRAMME = re.compile(
    r"(?: (?:19|20)\d\d)?(?: (?:Global|Technology|Finance|Engineering|Corporate|Legal|Digital|Summer|Winter))? (?:Graduate|Internship|Apprenticeship|Trainee|Leadership|Industrial|Early Careers?|Summer|Insight|Spring|Analyst)(?: \w+)?? ?(?:Programme|Program|Scheme|Internship|Placement|Academy|Week)(?: (?:19|20)\d\d)?$"
    r"| (?:19|20)\d\d (?:Graduate|Technology|Finance|Engineering|Summer|Internship|Analyst|Trainee|Apprentice\w*|Early(?! Years))\b.*$| (?:Early|Emerging)$"
)

_BEHIND_A_HOUSE = re.compile(
    r" (?:\d{4} )?(?:\w+ )?(?:graduate|internship|apprenticeship|trainee|placement) (?:\w+ )?(?:programme|program|scheme|academy)\b"
)


def cut_programme(name: str) -> str:
    """Return the house before its programme."""
    may_be_cut = " 20" in name or has_any(_BEFORE_A_PROGRAMME, name)
    return (_PROGRAMME.sub("", name) or name) if may_be_cut else name


def goes_on_as_programme(lowered: str, end: int) -> bool:
    """Tell whether a programme of a house stands behind its name, which ends there, in a text in small letters."""
    return _BEHIND_A_HOUSE.match(lowered, end) is not None
