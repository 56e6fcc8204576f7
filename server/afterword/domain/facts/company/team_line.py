"""Finds the house in a line in which its team or its office signs: "Nordlys Talent Team", "HR, Nordlys"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.company.line import OFFICE_CUES, SIGNED_BY_TEAM, TEAM_OF
from afterword.domain.facts.company.words import UNITS
from afterword.domain.facts.house_words import HOUSE_WORDS
from afterword.domain.facts.pattern_text import has_any, words_of

_UNIT_BEHIND = re.compile(
    r"\s+(?:global|technical|tech|engineering|graduate|early|emerging)$|\s+&$|(?:\s[-–|]|,)\s(?:dezernat|referat|abteilung|fachbereich|sachgebiet|fachdienst|bereich|stabsstelle|amt(?: für)?)$",
    re.IGNORECASE,
)

_IS_A_PART = 0.4
_JOINS = frozenset("and & of und the in".split())
_GERMAN_PARTS = ("erei", "küche", "station", "ambulanz", "vermessung", "planung", "leitung", "konstruktion", "produktion", "montage", "garderobe", "werkstatt", "kasse", "ung", "schicht", "dienst", "stelle")  # fmt: skip
# Houses that are called by one word.
_CALLED_SO = frozenset(
    (
        "stiftung",
        "zeitung",
        "brauerei",
        "bäckerei",
        "metzgerei",
        "tischlerei",
        "schreinerei",
        "gärtnerei",
        "käserei",
    )
)
# What a part of a house is called in English and German.
_PARTS = words_of(
    """
    estates grounds fundraising programmes lettings curatorial ticketing membership bereavement safeguarding boarding timetabling exams sports music gardens conservation collections archive venue
    hire rota fleet transport signalling permits tenancy refuge costume props lighting sound photography galley deck bridge engine portering laundry linen dialysis outpatients outpatient discharge triage
    phlebotomy radiography pathology mortuary banqueting spa golf greenkeeping bloodstock stud kennel nursery crèche playgroup afterschool pastoral chaplaincy alumni widening undergraduate postgraduate welfare cleaning
    waste recycling highways parking revenues benefits trading pensions treasury underwriting claims actuarial broking lending mortgage arrears fraud settlements custody quant lab cleanroom packing picking
    inbound outbound returns loading goods sixth form bar kitchen grants awards facilities key stage one two three night shelter student union young people older adults family support crisis line community links home visiting branch
    science communication preservation rail ground handling cabin maintenance tree surgery landscape design book buying services service operations participation participations volunteer visitor visitors public access heritage
    tours shop café cafe restaurant housekeeping reservations bookings front house office store stores stock yard depot driver drivers crew pilot pilots cadet cadets apprentice apprentices trainee trainees graduate graduates
    theatre costumes wigs makeup casting production productions development partnerships giving legacy legacies appeals events campaigns policy press publications editorial digital web archives library libraries
    hort krippe mensa cafeteria bibliothek archiv controlling op intensiv statik pforte theater apotheke kita station bauhof lager versand
    """
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
        weight = 1.0 if is_unit or is_rank else 2.4 if naming.has_company_word(name) else 2.0
        yield name, _IS_A_PART if is_a_part(name) else weight, line
    of = TEAM_OF.match(plain)
    if of and not naming.is_title(of["name"]):
        yield of["name"], _IS_A_PART if is_a_part(of["name"]) else 2.0, line


def is_a_part(name: str) -> bool:
    """Tell whether a team is called by what many houses have: "The Estates Team", "Team Werkstatt"."""
    words = [word for word in name.casefold().replace("-", " ").split() if word not in _JOINS]
    if len(words) == 1 and (words[0] in HOUSE_WORDS or words[0].endswith(_GERMAN_PARTS)):
        return words[0] not in _CALLED_SO
    return bool(words) and all(word in _PARTS or word in UNITS for word in words)
