"""A person's name as it stands on a mail: the forms a greeting needs, and none where it is not clear."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

_NOT_PART_OF_A_NAME = re.compile(r"\(.*?\)|\[.*?\]|\bvia\b.*|\bfrom\b.*|\S+@\S+", re.IGNORECASE)
_NOT_A_PERSON = re.compile(
    r"\b(team|talent|recruiting|recruitment|recruiters?|careers?|jobs?|hiring|hr|human resources|staffing|"
    r"no-?reply|do-?not-?reply|notifications?|support|admin|info|radio)\b",
    re.IGNORECASE,
)
_COURTESY_TITLES = {"ms", "mr", "mrs", "miss", "mx", "dr", "prof", "professor"}
# What a person is called by, beside abbreviations: a first name stands behind the first ones alone.
_BEFORE_A_FIRST_NAME = frozenset(("uncle", "aunt", "auntie", "sister", "brother"))
_TITLES = frozenset(
    (
        *("coach", "chef", "captain", "lieutenant", "brigadier", "sergeant", "chief", "principal"),
        *("hajji", "familie", "family", "ra", *_BEFORE_A_FIRST_NAME),
    )
)
_SHORTEST_ABBREVIATION = 3
_GENERATION = re.compile("[IVX]+")


@lru_cache(maxsize=512)
def read_name(contact_name: str) -> Mapping[str, str]:
    """Return what is certain of `first_name`, `last_name`, `title` and `contact_name`; nothing for a team.

    Args:
        contact_name: as the person typed it or as it stands on the mail: "Ana Ruiz", "Ruiz, Ana (HR)".
    """
    text = _cut_out(contact_name)
    if not text:
        return MappingProxyType({})
    if not all(_is_latin(character) for character in text if character.isalpha()):
        # Which part is the given name differs from script to script, so the whole name greets.
        return MappingProxyType({"first_name": text, "contact_name": text})
    # Loaded with the first name: a start does not wait for its lists.
    from nameparser import HumanName

    name = HumanName(text)
    first, last = name.first, name.last
    if name.title and first.islower() and last[:1].isupper():
        # "Mr van Dyk": a small word begins a surname.
        first, last = "", f"{first} {last}"
    title = name.title if _is_courtesy(name.title) else ""
    # "Mrs Lowe" is never "Lowe" alone, and "Frau Kern" greets in no English text.
    surname = " ".join(filter(None, (title, last))) if title or not name.title else ""
    named = (first, name.middle, last) if first else (surname,)
    found = {
        "first_name": set_case(first) if _is_whole(first) else "",
        "last_name": set_case(last),
        "title": title,
        "contact_name": " ".join(filter(None, map(set_case, named))),
    }
    return MappingProxyType({key: value for key, value in found.items() if value})


def write_whole(name: str) -> str:
    """Return a person's name as it greets in full, without titles; nothing for a team or a bare title.

    Of who signs a mail all else is told already: the lists of the library take two MiB, and tell no more.
    """
    words = _cut_out(name).split()
    title = ""
    while words and (words[0].lower() in _TITLES or _is_abbreviated(words[0])):
        title = words.pop(0).lower()
    is_one = len(words) == 1 and title not in ("", *_BEFORE_A_FIRST_NAME)
    # "Chef de Cuisine Ana Ruiz": the title goes on.
    goes_on = bool(title and words) and words[0].islower() and not words[0].startswith("v")
    return "" if is_one or goes_on else " ".join(map(set_case, words))


def _is_abbreviated(word: str) -> bool:
    return word.endswith(".") and len(word) >= _SHORTEST_ABBREVIATION and word.count(".") == 1


def _cut_out(text: str) -> str:
    """Return a name without what stands around it; nothing for a team."""
    name = " ".join(_NOT_PART_OF_A_NAME.sub(" ", text).split()).strip(" ,")
    return "" if not any(map(str.isalpha, name)) or _NOT_A_PERSON.search(name) else name


def _is_latin(character: str) -> bool:
    return unicodedata.name(character, "").startswith("LATIN")


def _is_whole(word: str) -> bool:
    return len(word.rstrip(".")) > 1


def _is_courtesy(title: str) -> bool:
    words = title.lower().replace(".", " ").split()
    return bool(words) and all(word in _COURTESY_TITLES for word in words)


def set_case(word: str) -> str:
    """Return a word of a name in small letters where it is shouted: "RUIZ", and not "III"."""
    is_shouted = word.isupper() and len(word) > 2 and not _GENERATION.fullmatch(word)
    return word.title() if is_shouted else word
