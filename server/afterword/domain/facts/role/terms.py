"""Cuts off a title on which terms its job is: how many posts, the pay grade, the hours, whom it stands in for, until when to apply."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import alternatives, has_any

_GRADE = r"(?:EG|Entgeltgruppe|Besoldungsgruppe|BesGr\.?|Bes\.-?\s?Gr\.|TV-?öD|TV-?L|TV-V|AVR|KAVO|Vergütungsgruppe)"
_TERMS = alternatives(
    rf"""
    (?:,\s|\s[–—-]\s|\s\(?)(?:[Cc]losing (?:date|on|\d)|[Cc]loses (?:on |\d)|[£€$]\s?\d|up to £|\d{{1,2}} (?:posts?|vacancies|positions|places|Stellen)\b)
    (?:,\s|\s[–—-]\s|\s\(?){_GRADE}[ -]?(?:{_GRADE} ?|E ?|EG ?|S ?)?\d
    ,\s(?:E|S|A|P)\s?\d{{1,2}}[a-z]?(?: (?:TV|AVR|LBes|BBes|SuE)|$|,|\))
    (?:,\s|\s[–—-]\s|\s)(?:auf (?:Station|Abruf|\d{{3}}-Euro|\d{{3}} ?€|Minijob|Honorar|Stundenbasis|Teilzeitbasis)|(?:mit|zu) (?:einem |einer )?(?:\d|Stellen(?:umfang|anteil)|Arbeitszeit|Beschäftigungsumfang|halber Stelle|voller Stelle))
    (?:,\s|\s[–—-]\s|\s)(?:zur|als|in|für (?:eine|die)) (?:Elternzeit|Mutterschutz|Krankheits|Schwangerschafts|Urlaubs|Karenz|Mutterschafts)(?:zeit)?-?[Vv]ertretung
    (?:,\s|\s[–—-]\s|\s\()(?:Elternzeit|Mutterschutz|Krankheits|Schwangerschafts|Urlaubs|Karenz)(?:zeit)?-?[Vv]ertretung
    """
)
_IN_TERMS = re.compile(rf"{_TERMS}.*$")
# "School Cook, 2", "Porter, Closing": what is left where the sentence was cut.
_LEFT = re.compile(r"(?:,|\s[–—-])\s(?:[1-9]|Closing(?: [Dd]ate)?)$")
_CUES = ("losing", "loses ", "ertretung", " auf ", " mit ", " zu ", "£", "€", "$")


def cut_terms(role: str) -> str:
    """Return a title without the terms behind it, where it still is one."""
    if not (has_any(_CUES, role) or _HAS_DIGIT.search(role)):
        return role
    for pattern in (_IN_TERMS, _LEFT):
        found = pattern.search(role)
        if found and naming.is_role_like(role[: found.start()]):
            role = role[: found.start()]
    return role


_HAS_DIGIT = re.compile(r"\d")
