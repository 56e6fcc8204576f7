"""Tells that a name is a company's although it is made like a title: by its words, its address, the place it stands at."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company.line import is_called_by_its_trade
from afterword.domain.facts.company.partners import are_surnames
from afterword.domain.facts.company.words import UNITS
from afterword.domain.facts.house_words import PAPERS, TRADES
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.names_in_text import stands_behind
from afterword.domain.facts.occupations import OCCUPATIONS

# "Deine Bewerbung bei Lichtkraft", and no "Arbeit als Lichtkraft".
_AT = ("bei", "at", "with", "chez", "bij", "presso")
_BEFORE_A_HOUSE = ("joining ", "everyone at ", "all at ", "here at ")


def stands_at_a_house_s_place(name: str, letter: Letter) -> bool:
    """Tell whether one word stands where a house does, whatever it ends like: "Everyone at Lichtkraft"."""
    if not name.isalpha():
        return False
    folded = name.lower()
    if stands_behind(_BEFORE_A_HOUSE, folded, letter.lowered):
        return True
    if folded in OCCUPATIONS:
        # "Teacher Recruitment": of teachers.
        return False
    if letter.subject.endswith(tuple(f" {at} {name}" for at in _AT)):
        return True
    return any(
        f"{folded} {team}" in line.lower()
        for line in letter.last_lines
        for team in ("hiring", "recruit", "talent")
    )


# What is shorter begins many a name.
_LONG_LABEL = 5


def is_known(name: str, raw: str, letter: Letter) -> bool:
    """Tell whether a name with a word for work in it is a company's all the same."""
    last = name.split()[-1]
    first = name.partition(" für ")[0] if " für " in name else ""
    label = senders.squash(senders.company_label(letter.from_address) or "-")
    is_pair = "&" in name or " + " in name
    return (
        naming.has_legal_form(raw)
        or (is_pair and len(label) > _LONG_LABEL and senders.squash(name).startswith(label))
        or any(line.startswith(name) and naming.has_legal_form(line) for line in letter.last_lines)
        or senders.squash(name) == label
        or (naming.has_company_word(last) and len(name.split()) > 1)
        or (
            is_pair and (naming.has_company_word(name) or naming.goes_on_as_house(name) or are_surnames(name))
        )
        or (" of " in name and naming.has_company_word(name.partition(" of ")[0]))
        # "Landesamt für Ländliche Entwicklung"
        or (first.isalpha() and naming.has_company_word(first) and not naming.is_role_like(first))
        or (last in PAPERS and raw.startswith("The "))
        or is_paper(name, letter)
        or _is_called_like_who_signs(name, letter)
        or (
            last.lower() in UNITS
            and raw in letter.from_name
            and raw != name
            and not naming.is_role_like(name.rpartition(" ")[0])
        )
        or (last in TRADES and len(name.split()) > 1 and not naming.is_role_like(name.split()[0]))
        or is_called_by_its_trade(name)
        or stands_at_a_house_s_place(name, letter)
        or _begins_with_surname(name)
        # "Glaziers & Riggers Local 52"
        or (" Local " in name and last.isdigit())
        # "On behalf of the Inland Waterways Executive"
        or f"behalf of the {name.lower()}" in letter.lowered
    )


_BEFORE_A_PAPER = ("at the ", "with the ", "join the ", "joining the ", "here at the ")
_EDITS = re.compile(
    r"(?:[\w'’-]+ )*(?:Editor|Publisher|Reporter|Newsroom|Newsdesk|Redaction),? (?:of |at )?(?:the |The )?"
)


def is_paper(name: str, letter: Letter) -> bool:
    """Tell whether a name with a word for papers stands behind "at the", or an editor has it behind her post."""
    if name.rpartition(" ")[2] not in PAPERS or " " not in name:
        return False
    return stands_behind(_BEFORE_A_PAPER, name.lower(), letter.lowered) or any(
        line.endswith(name) and _EDITS.fullmatch(line.removesuffix(name)) for line in letter.last_lines
    )


def _is_called_like_who_signs(name: str, letter: Letter) -> bool:
    """Tell whether a line under somebody has her last name and a trade of several: "Holt Chairmakers" under "Ana Holt"."""
    first, _, rest = name.partition(" ")
    lines = letter.last_lines
    place = lines.index(name) if rest.endswith("s") and name in lines else 0
    return any(line.endswith(f" {first}") and naming.is_person(line) for line in lines[:place])


def _begins_with_surname(name: str) -> bool:
    """Tell whether the only word for work is the first and one by which people and houses are called: "Fisher Optronics", "Saddler's Yard"."""
    first, _, rest = name.partition(" ")
    is_called_so = naming.is_also_a_surname(first) or first.endswith(("'s", "’s"))
    return bool(rest) and is_called_so and not naming.is_role_like(rest) and not naming.is_office(rest)
