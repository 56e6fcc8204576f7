"""Tells that somebody applies for what is named: "your candidacy for Mate", "the front desk job", "Dear Baker applicant"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.role_generic import ALSO_FIELDS, FIELDS

_APPLIES_FOR = re.compile(
    r"(?:candidacy|application|appl(?:ied|ying)|else|considered|interview(?:ed|ing)?) for (?:the )?$|\byour $|^bewerbung $",
    re.IGNORECASE,
)


_APPLIES_AS = re.compile(
    r"(?:candidatura|candidature|postulación|solicitud|sollicitatie|bewerbung|beworben)"
    r" (?:vom [\w.]{1,10}(?: [\w.]{3,9})? )?(?:per|para|como|comme|(?P<german>als(?: eine?)?)) $",
    re.IGNORECASE,
)


def is_applied_for(role: str, source: str) -> bool:
    """Tell whether somebody applies for it: "your candidacy for Mate", "your Walker application"."""
    before, found, behind = source.partition(role)
    applies_as = _APPLIES_AS.search(before) if found and role[0].isupper() else None
    if applies_as and (not applies_as["german"] or naming.ends_like_a_role(role)):
        return True
    if not found or not role[0].isupper() or not _APPLIES_FOR.search(before):
        return False
    is_title = (
        naming.ends_like_a_role(role) or role.partition(" (")[0].casefold().rpartition(" ")[2] in ALSO_FIELDS
    )
    return is_title and (
        not behind or behind.strip().casefold() == "application" or behind.startswith((" - ", " – "))
    )


_JOB_BEHIND = re.compile(r"\s(?:job|role|position|post|vacancy|gig)\b", re.IGNORECASE)
# "We went in a different direction for front desk."
_CHOOSES_FOR = re.compile(
    r"\b(?:direction|someone else|somebody else|candidates?|applicants?|appl(?:y|ied|ying)|application|interview(?:ed|ing)?|considered|shift) (?:for|in|with|on) (?:the |our )?$"
)
_DESKS = frozenset(
    (
        "front desk",
        "box office",
        "front of house",
        "back of house",
        "data entry",
        "housekeeping",
        "reception",
        "kitchen",
        "bar",
        "warehouse",
        "bakery",
        "deli",
        "stockroom",
        "checkout",
        "tills",
        "stables",
    )
)


def is_field(role: str, source: str) -> bool:
    """Tell whether a job is called by its field alone, in small letters."""
    before, _, behind = source.partition(role)
    if _JOB_BEHIND.match(behind) and FIELDS.issuperset(role.split()):
        return True
    return role in _DESKS and bool(_CHOOSES_FOR.search(before))


_APPLICANTS = re.compile(r"(?: |^)(?:[Aa]pplicant|[Cc]andidate|Bewerber(?:in|innen)?)s?\b(?: |$)")


def greets_applicants(addressee: str) -> bool:
    """Tell whether a greeting names no person but what was applied for: "Dear Baker applicant"."""
    return bool(_APPLICANTS.search(addressee))
