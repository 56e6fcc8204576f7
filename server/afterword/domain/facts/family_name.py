"""Tells of a family's name that somebody signs with it: "Friederike von Holt" and not "Anna von Nordlys", "Col Kern" of "Kern & Daughter"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import has_any, words_of

_OF_A_FAMILY = (" von ", " vom ", " zu ")
_FAMILY = re.compile(
    r"(?:[A-ZÄÖÜ][\w.-]+ ){1,3}(?:von|vom|zu)(?: der| dem| den| und zu)? [A-ZÄÖÜ][a-zäöüß-]+"
)
_GREETS_FORMALLY = (
    "sehr geehrte", "guten tag frau", "guten tag herr", "liebe frau ", "lieber herr ", "werte frau ", "werter herr ", "hallo frau ", "hallo herr ", "grüß gott frau", "grüß gott herr",
)  # fmt: skip


def is_of_a_family(line: str, letter: Letter) -> bool:
    """Tell whether "von" in a line belongs to the name of who signs: "Friederike von Holt" under a formal letter.

    In a letter that greets by the first name it is where she works: "Anna von Nordlys".
    """
    if not has_any(_OF_A_FAMILY, line) or not _FAMILY.fullmatch(line):
        return False
    first = line.partition(" ")[0]
    is_first_name = first.isalpha() and naming.is_person(first, 1) and not naming.has_team_word(line)
    is_first_name = is_first_name and not (naming.has_company_word(first) or naming.is_role_like(first))
    if not (
        begins_with_first_name(line) or (is_first_name and first.endswith(("a", "e", "d", "n", "t", "f")))
    ):
        return False
    house = line.rpartition(" ")[2].casefold()
    is_formal = has_any(_GREETS_FORMALLY, letter.lowered)
    known = f"{letter.subject} {letter.from_address} {letter.body}".casefold()
    return is_formal and house not in known and not naming.has_company_word(house)


_TWO_WORDS = re.compile(r"(?P<first>[A-ZÀ-Þ][\w'’-]{1,11}) (?P<last>[A-ZÀ-Þ][\w’'-]{2,})")
_POSSESSIVE = frozenset(
    "your our ihr ihre dein deine eure unser unsere votre vos tu su team familie family".split()
)


def find_of_her_house(line: str, following: str) -> str:
    """Return who signs with a first name nobody knows, where the house is called like her: "Col Kern" over "Kern & Daughter"."""
    found = _TWO_WORDS.match(line)
    if not found:
        return ""
    behind = line[found.end() :]
    house = behind[2:] if behind.startswith(", ") else "" if behind else following
    words = house.replace("’", "'").split()
    last = found["last"]
    is_called_so = (
        any(word.rstrip(",") in (last, f"{last}'s", f"{last}s") for word in words) and len(words) > 1
    )
    if not is_called_so or found["first"] in words or found["first"].casefold() in _POSSESSIVE:
        return ""
    is_house = (
        naming.has_company_word(house) or naming.goes_on_as_house(house) or naming.has_legal_form(house)
    )
    is_a_name = naming.is_person(f"{found['first']} Ruiz") and not naming.begins_like_a_house(found["first"])
    is_else = naming.is_role_like(found["first"]) or naming.has_team_word(last)
    is_else = is_else or (naming.has_company_word(last) and not words[0].startswith(last))
    return found[0] if is_house and is_a_name and not is_else else ""


_FIRST_NAME_OF = re.compile(r"(?P<first>[A-ZÀ-Þ][\w-]+) von (?P<house>[A-ZÀ-Þ]\w+)")
_AMONG_FRIENDS = re.compile(r"\b(?:du|dir|dich|deine?[nmrs]?)\b")
# Behind these a "von" is nearly always a family's.
_NOBLE = words_of(
    """
    arnim berg bergen beust bismarck braun bülow busch dohnanyi ebner essen hagen hardenberg heyden hofmann holst horn humboldt kleist
    klitzing lehndorff lüttwitz mallinckrodt maltzahn moltke oertzen oheimb platen puttkamer richthofen rosen rohr schulenburg sternberg
    stein tresckow trotha uslar wedel wedemeyer weizsäcker wulffen zitzewitz zabern
    """
)


def is_written_with_von(last: str, letter: Letter) -> bool:
    """Tell whether the sender's name or her address has a "von" of the sign-off as a part of her name."""
    if is_of_a_house_she_names(letter):
        return False
    written = senders.fold(letter.from_name), letter.from_address.partition("@")[0]
    return any(
        f"{von}{senders.fold(last)}" in each for each in written for von in ("von ", "von", "v. ", ".")
    )


def is_of_a_house_she_names(letter: Letter) -> bool:
    """Tell whether a first name has its house behind a "von": "Lena von Nordbrot" writes as one does to friends."""
    match = _FIRST_NAME_OF.fullmatch(letter.from_name)
    if not match or not begins_with_first_name(match["first"]) or letter.last_lines != (letter.from_name,):
        return False
    is_hers = senders.fold(match["house"]) in letter.from_address.partition("@")[0]
    return (
        not is_hers
        and match["house"].casefold() not in _NOBLE
        and bool(_AMONG_FRIENDS.search(letter.lowered))
    )
