"""Cuts the house whose job it is off a title, "Nordlys's Welder", "client's Welder"; whom the work is for stays, "Children's Librarian"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import alternatives

_WHOM_WORK_IS_FOR = alternatives(
    """
    Children|Women|Men|Ladies|Girls|Boys|Kids|Infants?|Babies|Toddlers?|Adults?|People|Students?|Pupils?|Residents?|Patients?|Veterans?|Tenants?
    Visitors?|Customers?|Consumers?|Members?|Seniors?|Elders?|Parents?|Victims?|Refugees?|Ship|Boat|Founder|Vicar|Prince|King|Queen|Crown|Bride|Mayor|Governor|Sheriff|Bishop|Coroner|Mother|Master|Bachelor|Driver
    """
)
_POSSESSIVE = re.compile(
    rf"^(?:be )?(?P<owner>(?!(?:[A-Z][a-z]+ )?{_WHOM_WORK_IS_FOR}['’])[A-Z][\w& ]{{1,40}}|(?!(?i:{_WHOM_WORK_IS_FOR})['’])[a-z]+(?: [a-z]+)?)(?:['’]s|(?<=s)['’]) (?P<rest>.+)$"
)
# "Nordlys Lojistik'teki Depo Sorumlusu"
_IN_TURKISH = re.compile(r"^(?P<owner>[^'’]{2,40})['’](?:[dt][ea]ki|n[dt]?[ea]ki|n?[ıiuü]n) (?P<rest>.+)$")


def cut_owner(role: str) -> str:
    """Return a title without the house it belongs to."""
    found = _IN_TURKISH.match(role) or _POSSESSIVE.match(role)
    if found and found["owner"].islower() and not found["rest"][0].isupper():
        return role
    if found and naming.is_role_like(found["rest"]) and not naming.is_role_like(found["owner"]):
        return found["rest"]
    return role
