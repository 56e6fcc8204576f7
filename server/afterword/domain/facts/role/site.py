"""Cuts off a title the school, the home or the office it is in: "Assistant in Coláiste Bhaile", "Clerk, Office for Rivers"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import alternatives

# What a house is called first, in any language, before its own name.
_FIRST = alternatives(
    """
    Coláiste|Scoil|Gaelscoil|Gaelcholáiste|Bunscoil|Pobalscoil|Meánscoil|Naíonra|Ysgol|Coleg|Canolfan|Collège|Lycée|École|Escuela|Colegio|Colégio|Escola|Liceo|Scuola|Istituto|Ospedale
    Hôpital|Clínica|Saint|St\\.?|Ste|Grundschule|Gymnasium|Realschule|Gesamtschule|Mittelschule|Förderschule|Berufsschule|Oberschule|Kita|Klinikum|Klinik|Krankenhaus|Haus|Stadtbücherei|Basisschool|Bibliotheek
    Gemeinde|Marktgemeinde|Samtgemeinde|Verbandsgemeinde|Kirchengemeinde|Stadt|Landeshauptstadt|Landkreis(?:es)?|Pfarrei|Stadtwerken?
    """
)
_LAST = alternatives(
    """
    College|School|Academy|Lodge|Hall|House|Court|Hospital|Infirmary|Hospice|Surgery|Nursery|Museum|Cathedral|Church|Abbey|Priory|Manor|Farm|Inn|Registry|Tribunal
    Archives?|Ombudsman|Constabulary|Commission|Council|Observatory|Sanctuary|[\\w-]+schule|[\\w-]+gymnasium|[\\w-]+klinik|[\\w-]+klinikum|Gymnasium|Klinikum|Kita
    """
)
# "Teacher, Primary School": the kind of house, and not which.
_KIND = "(?:(?:Primary|Secondary|High|Middle|Junior|Infant|Nursery|Special|Elementary|Grammar|Upper|Lower|Graduate|Medical|Law|Business|Community|General|Day|Front|Back|Open|Full|Food|Town|Village|Sports|Concert|Care|Local|Supreme|Crown|County|Magistrates['’]?) )"
_OFFICE = r"(?:[A-Z]\w+ )?(?:Office|Department|Ministry|Registry|Commission|Authority|Board|Bureau|Court|Tribunal) (?:of|for) (?:the )?[A-Z].*"
_IN_A_HOUSE = re.compile(
    rf"(?P<sign>,\s|\s[–—-]\s|\s(?:in|at|with|an der|am|an|in der|im|bei der|beim|der|des)\s)(?:[Tt]he )?"
    rf"(?:{_FIRST} [A-ZÀ-Þ][^,]*|(?!{_KIND}+\w+$)(?:[A-ZÀ-Þ][\w.'’-]+ (?:(?:of|and|&|am|an der|der) (?:the )?)?){{1,4}}{_LAST}|[A-ZÀ-Þ]\w+-(?:[\w-]+-)?(?:[A-Z]\w*schule|Gymnasium|Klinik|Schule)|{_OFFICE})$"
)
_ALONE = re.compile(
    rf"(?:{_FIRST} [A-ZÀ-Þ]\S*(?: \S+)*|[A-ZÀ-Þ]\w+-(?:[\w-]+-)?(?:[A-Z]\w*schule|Gymnasium|Klinik|Schule))$"
)
# "Clerk, Office", whose name went on.
_LEFT = re.compile(r",\s(?:The )?(?:Office|Department|Ministry|Registry|Commission|Bureau)$")


def cut_site(role: str) -> str:
    """Return a title without the house that stands behind it, where it still ends as somebody's work is called."""
    if " " not in role:
        return role
    for pattern in (_IN_A_HOUSE, _LEFT):
        found = pattern.search(role)
        if (
            found
            and _is_title(role[: found.start()])
            and not (found[0].startswith(", ") and naming.is_role_like(found[0]))
        ):
            return role[: found.start()].rstrip(" ,-–—")
    return role


def is_site(role: str) -> bool:
    """Tell whether a text is a house of these alone, and no post: "Grundschule Am Anger"."""
    return bool(_ALONE.match(role)) and not naming.is_role_like(role)


# Where so many are taken on that the house belongs to what they are called by.
_SCHEMES = ("nternship", "pprenticeship", "raineeship", "ellowship", "lacement", "raktikum", "olunteer")


def _is_title(text: str) -> bool:
    """Tell whether what is before ends with somebody's work, or with what it is about: "Executive Officer - Casework"."""
    if text.endswith(_SCHEMES):
        return False
    return naming.is_role_like(text.rpartition(" ")[2]) or (" - " in text and naming.is_role_like(text))


def is_what_it_is_for(name: str, body: str) -> bool:
    """Tell whether a name is where or for what the work is: "on the Tarn River job", "Officer for the Tarn programme"."""
    if naming.is_role_like(name) or not name[0].isupper():
        return False
    if f" on the {name} job" in body:
        return True
    before, found, _ = body.partition(f" for the {name}")
    return bool(found) and name.endswith(_UNDERTAKINGS) and naming.is_role_like(before.rpartition(" ")[2])


_UNDERTAKINGS = (" programme", " program", " project", " campaign")
