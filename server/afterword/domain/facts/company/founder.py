"""Finds the house that writes itself small beside the post of who leads it: "founder, kelpie"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import words_of

_SMALL = r"(?P<name>[a-z][\w.-]{2,20}(?: [a-zà-ÿ&][\w.-]*){0,2})"
_FOUNDER = r"(?:[Ff]ounder|CEO|CTO|COO|ceo|cto|[Oo]wner|(?:[Mm]it)?[Gg]ründer(?:in)?|[Ii]nhaber(?:in)?|[Ff]ondat(?:eur|rice|ore)|[Ff]undador(?:a)?|[Oo]prichter|[Hh]ead of [a-z]+)"
_SMALL_BEHIND = re.compile(
    rf"(?:.*[ ,&-])?(?:{_FOUNDER}|Head of [A-Z]\w+)(?:,| at| @|,? of| von| bei) {_SMALL}"
)
# "Team lead logistics @ kelpie": what stands behind this sign is whose the post is.
_SMALL_AT = re.compile(rf".*\w ?@ ?{_SMALL}")
_SMALL_BEFORE = re.compile(rf"{_SMALL}(?: [/|·•–-]|,) (?:[Cc]o-?)?{_FOUNDER}")


# "founder, mother of two", "owner and baker"
_SAID_OF_HERSELF = words_of(
    "and or of the a an my our your mother father mum dad wife husband chief head lead of in at to for und oder der die das von et y e en mit with still always proud happy"
)
_WHO_DOES = ("er", "or", "ist", "man", "woman", "region", "home")


def find_small_house(plain: str) -> str:
    """Return a house that writes itself small beside the post of who leads it: "founder, kelpie", "kelpie / co-founder"."""
    is_behind = plain.rpartition(" ")[2][:1].islower()
    small = _SMALL_BEHIND.fullmatch(plain) if is_behind else None
    small = small or (_SMALL_AT.fullmatch(plain) if is_behind and " @" in plain else None)
    small = small or (_SMALL_BEFORE.fullmatch(plain) if plain[:1].islower() else None)
    name = small["name"] if small else ""
    is_said = not _SAID_OF_HERSELF.isdisjoint(name.split())
    # "Founder, tea drinker"
    is_said |= " " in name and name.endswith(_WHO_DOES)
    return "" if is_said or naming.is_role_like(name) or naming.is_office(name) else name
