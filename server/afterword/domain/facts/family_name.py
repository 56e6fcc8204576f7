"""Tells a "von" in the name of a family from one before a house: "Friederike von Holt", "Anna von Nordlys"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import has_any

_OF_A_FAMILY = (" von ", " vom ", " zu ")
_FAMILY = re.compile(
    r"(?:[A-ZÄÖÜ][\w.-]+ ){1,3}(?:von|vom|zu)(?: der| dem| den| und zu)? [A-ZÄÖÜ][a-zäöüß-]+"
)
_GREETS_FORMALLY = ("sehr geehrte", "guten tag frau", "guten tag herr")


def is_of_a_family(line: str, letter: Letter) -> bool:
    """Tell whether "von" in a line belongs to the name of who signs: "Friederike von Holt" under a formal letter.

    In a letter that greets by the first name it is where she works: "Anna von Nordlys".
    """
    if not has_any(_OF_A_FAMILY, line) or not _FAMILY.fullmatch(line) or not begins_with_first_name(line):
        return False
    house = line.rpartition(" ")[2].casefold()
    is_formal = has_any(_GREETS_FORMALLY, letter.lowered)
    known = f"{letter.subject} {letter.from_address} {letter.body}".casefold()
    return is_formal and house not in known and not naming.has_company_word(house)
