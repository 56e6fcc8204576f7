"""Finds the towns of a mail that may be taken for its house: where the house has a shop, where the job is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.company import line_patterns
from afterword.domain.facts.company.line import is_made_up
from afterword.domain.facts.cues import know
from afterword.domain.facts.letter import Letter

# "our Galway store", "unserem Standort Balingen": a town that stands behind the house's name elsewhere.
_OUR_PLACE = re.compile(
    r"ur (?<=\b[Oo]ur )(?P<place>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?) (?:store|shop|office|branch|site|warehouse|depot|plant|restaurant|hotel|location|studio|clinic|campus|team|factory|centre|center)\b"
)
_PLACE_IN = re.compile(
    r"\b(?:store|shop|office|branch|site|warehouse|restaurant|location|clinic|Filiale|Markt|Werk|Büro|Niederlassung|Geschäftsstelle|Betrieb|Praxis) in (?P<place>[A-ZÀ-Þ][\w-]+)"
    r"|\b(?:Filiale|Standort|Niederlassung) (?P<name>[A-ZÀ-Þ][\w-]+)"
)
_PLACES_IN = know(
    (
        "store in", "shop in", "office in", "branch in", "site in", "warehouse in", "restaurant in", "location in", "clinic in", "filiale",
        "standort", "markt in", "werk in", "büro in", "niederlassung", "geschäftsstelle in", "betrieb in", "praxis in",
    )
)  # fmt: skip
# "the Penrith branch": where the house has one.
_SHOPS = know(
    (
        "shop",
        "store",
        "branch",
        "depot",
        "site",
        "warehouse",
        "salon",
        "surgery",
        "garage",
        "office",
        "campus",
    )
)
_THE_SHOP = re.compile(
    r"\b(?:at|in|to|from|for|of|with) the (?P<place>[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?) (?:shop|store|branch|depot|site|warehouse|salon|surgery|garage|office|campus)\b"
)


def find_places(letter: Letter) -> frozenset[str]:
    """Return the towns of which the mail says that the house has something there."""
    found = [each["place"] for each in _OUR_PLACE.finditer(letter.body)]
    if not _PLACES_IN.isdisjoint(letter.cues_anywhere):
        found += [each["place"] or each["name"] for each in _PLACE_IN.finditer(letter.body)]
    if not _SHOPS.isdisjoint(letter.cues_anywhere):
        found += _find_where_the_shop_is(letter.body)
    return frozenset(found)


def _find_where_the_shop_is(body: str) -> list[str]:
    """Return what stands nowhere but before a word for a shop: "at the Penrith branch"."""
    found = [each["place"] for each in _THE_SHOP.finditer(body)]
    return [
        place
        for place in set(found)
        if body.count(place) == found.count(place) and not naming.has_company_word(place)
    ]


def cut_place(name: str, places: frozenset[str], *, is_else: bool = False) -> str:
    """Cut a town off the end of a name of which something is left: "Fennel's Galway".

    Args:
        is_else: nobody sends or signs with the town, so that it alone is no house.
    """
    if name in places and is_else:
        # "Office Administrator - Swindon", where "our Swindon branch" is.
        return ""
    for place in places:
        if name.endswith(f" {place}"):
            house = name[: -len(place) - 1].rstrip(" ,-–|")
            is_left = house[-1:].isalnum() and not house.rpartition(" ")[2].islower()
            if is_left and (" " in house or not naming.has_company_word(house)):
                return house
    return name


def find_behind_role(letter: Letter, role: str | None) -> frozenset[str]:
    """Return the single words that stand nowhere but behind the title of the job: "Clerk, Dunmore", "Clerk - Dunmore"."""
    texts = (letter.subject, letter.body)
    found = [name for text in texts for name in _stand_behind(role, text)] if role else []
    said = "\n".join(texts)
    return frozenset(
        name for name in found if _is_like_a_town(name) and said.count(name) == found.count(name)
    )


def _stand_behind(role: str, text: str) -> Iterator[str]:
    place = text.find(role)
    while place >= 0:
        end = place + len(role)
        match = line_patterns.BEHIND_ROLE.match(text, end)
        if match and not match["at"]:
            yield match["name"]
        place = text.find(role, end)


def _is_like_a_town(name: str) -> bool:
    is_word = name.replace("-", "").isalpha() and name[1:].islower()
    return is_word and not naming.has_company_word(name) and not is_made_up(name)
