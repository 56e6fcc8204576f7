"""Counts the shorter and the longer form of one role together: "Baker" and "Baker at Mudlark"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.company.words import UNITS

# "Analista de Compras da Serra": behind the title stands the house.
_HOUSE_BEHIND = re.compile(
    r"(?:, The| (?:da|do|na|no|em|en|della|at|with|bei|beim|von der|chez|au|presso|bij|@)) [A-ZÀ-Þ]"
)


# "Controller - Marlow Dairy Group"
_HOUSES = frozenset(("group", "trust", "council", "hospital", "school", "college", "university", "holdings"))
# "Fundraiser (Tarn and Vale)"
_PLACES_BEHIND = re.compile(r" \([A-Z][a-z]+ (?:and|&|/) [A-Z][a-z]+(?: [A-Z][a-z]+)?\)")
# "Nurse, Emergency Department": where in any house.
_PARTS_OF_A_HOUSE = frozenset(("department", "division", "faculty", "unit", "office", "services"))


_SITES = "(?:branch|store|shop|home|restaurant|site|depot|office|school|hotel|clinic|warehouse|plant|location|centre|café|cafe|kitchen|salon|surgery|hospital)"


def _names_house(found: dict[str, tuple[float, str, str]], short: str, long: str, body: str) -> bool:
    """Tell whether the longer form of a role has no more to it than the house."""
    title, whole = found[short][1], found[long][1]
    if not whole.startswith(title):
        return _has_house_before(title, whole, body)
    behind = whole[len(title) :]
    words = behind.strip(" ,–-").casefold().split()
    is_house = (
        len(words) > 1
        and words[-1] not in _PARTS_OF_A_HOUSE
        and naming.has_company_word(words[-1])
        and UNITS.isdisjoint(words)
    )
    if _PLACES_BEHIND.fullmatch(behind):
        return whole not in body
    if len(words) == 1 and re.search(rf"\b(?:our|the) {re.escape(words[0])} {_SITES}\b", body, re.IGNORECASE):
        # "Shop Manager Marl", and "at our Marl branch"
        return True
    is_beside = behind.startswith((" - ", " – ")) and words[-1] in _HOUSES
    return bool(_HOUSE_BEHIND.match(behind)) or (behind.startswith(", ") and is_house) or is_beside


def _has_house_before(title: str, whole: str, body: str) -> bool:
    """Tell whether a house that the mail names elsewhere as well stands before its title: "Tarn Savings Bank Graduate Trainee"."""
    if not whole.casefold().endswith(f" {title.casefold()}"):
        return False
    house = whole[: -len(title) - 1]
    *words, last = house.split()
    is_named = any(not naming.has_company_word(word) and word.casefold() not in UNITS for word in words)
    is_house = is_named and naming.has_company_word(last) and not naming.is_role_like(house)
    return is_house and all(map(_is_large, words)) and body.count(house) > body.count(whole)


def _is_large(word: str) -> bool:
    return word[0].isupper()


def _share(short: str, long: str) -> float:
    """What a shorter form counts for the longer: all where only that is a title, "reception" of "Receptionist"."""
    is_field = short.islower() and not naming.is_role_like(short)
    return 1.0 if is_field and naming.is_role_like(long) else 0.5


def support_longer(found: dict[str, tuple[float, str, str]], body: str) -> dict[str, tuple[float, str, str]]:
    """Let a shorter form of a role support the longer one that the mail also writes, or the other way round where only the subject adds a place."""
    supported = dict(found)
    for short in found:
        for long in found:
            if short == long or short not in long:
                continue
            if _names_house(found, short, long, body):
                weight, role, source = supported[short]
                supported[short] = (weight + found[long][0], role, source)
            else:
                weight, role, source = supported[long]
                supported[long] = (weight + _share(found[short][1], role) * found[short][0], role, source)
    return supported
