"""Collects the names a mail signs off with that may be its company's: lines, pieces of lines, offices."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from afterword.domain.facts import naming
from afterword.domain.facts.company import patterns
from afterword.domain.facts.company.founder import find_small_house
from afterword.domain.facts.company.line import (
    TITLE_AT,
    are_friends,
    find_house_beside_office,
    is_agency,
    is_behind_her_title,
    is_called_like_people,
    is_field_behind,
    is_house_of_a_friend,
    is_last_of_three,
    is_made_up,
    is_only_hers,
    is_over_office,
    is_pair,
    is_person_of,
    is_placed,
    is_plain_name,
    is_street,
    is_under_another,
    leads_a_house,
    without_initials,
)
from afterword.domain.facts.company.partners import (
    cut_kind_behind,
    find_over_kind,
    has_kind_behind,
    is_kind_under,
    is_listed_house,
)
from afterword.domain.facts.company.street import cut_address, is_address, is_building
from afterword.domain.facts.company.team_line import in_office
from afterword.domain.facts.company.where import (
    CREW_OF,
    LEGAL,
    find_behind_post,
    find_below,
    find_in_greeting,
    is_beside,
    is_house,
    is_house_under_office,
    is_part_of_university,
    is_placed_post,
    is_under_post,
    take_off_marks,
    take_person_off,
    weigh_whole,
)
from afterword.domain.facts.company.words import FIELDS
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.house_words import TRADES
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.names_in_text import NAME
from afterword.domain.facts.pattern_text import has_any

_LEGAL_BEHIND = r"(?!\s*(?:Inc|LLC|Ltd|Corp|GmbH|S\.|SL\b|SA\b|B\.|N\.|A\.|Lda|s\.|sp\.|Pty|\())"
# "Dunne, Holt & Co." is one house.
_PARTNER_BEHIND = r"(?![A-Z][\w'’-]+ (?:&|and|und) (?:[A-Z][\w'’-]+|Co\.?)(?:,|$))"
_PIECE = re.compile(rf"\s*[|•·]\s*|\s+(?:[-–—/]|//)\s+|,\s+(?=[A-ZÀ-Þ]){_LEGAL_BEHIND}{_PARTNER_BEHIND}")
_PART_OF = re.compile(r",\s+(?:an?|part of|member of|ein|eine|der|die)\s+(?=\S+ )")
# "Northlight Ltd is registered in England": below the letter.
_IN_FOOTER = re.compile(rf"(?P<name>{NAME}(?: plc)?)(?:,? (?:is|acts|ist|est|es)\b|[,.:;])")
_BEHIND_A_FOOTER = (",", ".", ":", ";", " is", " acts", " es")
_BEHALF_OF = re.compile(rf"\b[Oo]n behalf of (?:the )?(?P<name>{NAME})")
# "Harper's on the Quay".
_BY_A_PLACE = re.compile(r"(?:[A-ZÀ-Þ][\w'’]+\.? ){1,3}(?:on|in|by|at|under|over) the [A-ZÀ-Þ]\w+")
_SAYS_SOMETHING = re.compile(r"\b(?:is|are|was|were|by|through|ist|sind|wird|est|es)\b")
# "Glaziers Local 52" is the branch of a union.
_HAS_NUMBER = re.compile(r"(?<![A-Za-z\d])(?<!Local )\d(?![A-Z][a-z])")
_I = (" i ", "\ni ", " i'", " i’")
_LONGEST = 90
_NUMBER_FIRST = re.compile(r"^\d{1,4} (?=[A-Z][a-z]+(?: [A-Z][a-z]+)*$)")
# "Quinta Alta - Turismo Rural, Lda.": one name.
_ENDS_IN_LEGAL_FORM = re.compile(r"[^|•·,]+ [-–] [^|•·,]+, [A-Z][A-Za-z.]{1,5}$")
_UNDER_OFFICE, _LISTED = 2.0, 2.4

Place = tuple[str, float, str]


def in_sign_off(letter: Letter, person: str | None) -> Iterator[Place]:
    """Return the names in the lines of the sign-off."""
    hers = person if is_only_hers(person) else None
    above = ""
    for line, below in zip_longest(letter.last_lines, letter.last_lines[1:], fillvalue=""):
        above, previous = line, above
        if line == hers:
            continue
        footer = _IN_FOOTER.match(line) if has_any(_BEHIND_A_FOOTER, line) else None
        if footer and naming.has_legal_form(footer["name"]):
            yield footer["name"], 1.5, line
        below_letter = find_below(line)
        if below_letter:
            yield below_letter, 1.6, line
            continue
        if is_kind_under(line, previous):
            continue
        if house := find_over_kind(line, below):
            yield house, _LISTED, line
            continue
        if is_address(line) or (is_building(line) and is_plain_name(previous, person)):
            continue
        plain = cut_address(take_off_marks(line))
        plain, is_hers = take_person_off(plain, line, person) if line != person else (plain, False)
        before, comma, pair = plain.partition(", ")
        if comma and " & " in pair and " " in before:
            # "Ana Ruiz, Kern & Voss", "Store Manager, Kern & Voss (Elm Street)"
            is_hers = is_hers or is_called_like_people(before) or naming.is_role_like(before)
            plain = pair.partition(" (")[0] if is_hers else plain
        if is_hers:
            yield plain, 1.6, line
        if previous and is_street(plain):
            continue
        # "University of Marl · Faculty of Arts · ..."
        plain = _PIECE.split(plain)[0] if len(plain) > _LONGEST else plain
        if len(plain) > _LONGEST or "http" in plain or ("@" in plain and "." in plain):
            continue
        crew = CREW_OF.match(line)
        if crew:
            yield _PIECE.split(line[crew.end() :])[0], _UNDER_OFFICE, line
            continue
        if is_agency(plain) or is_listed_house(plain, person) or has_kind_behind(plain):
            yield cut_kind_behind(plain), _LISTED, line
            continue
        if greeting := find_in_greeting(line):
            yield greeting, 1.6, line
            continue
        if is_house_under_office(plain, previous, person):
            yield plain, _UNDER_OFFICE, line
        offices = list(in_office(plain, line))
        if offices and (is_house(_PIECE.split(below)[0]) or is_house(previous)):
            # "Marine HR" over "Northsound Lines": a part of the house below.
            offices = [(name, weight / 2, source) for name, weight, source in offices]
        yield from offices
        behalf = _BEHALF_OF.search(line) if "behalf of" in line else None
        if behalf:
            is_signed = line.lower().startswith(("for and on behalf", "on behalf"))
            yield behalf["name"], _LISTED if is_signed else 1.6, line
        house = find_house_beside_office(plain)
        if house:
            yield house, _UNDER_OFFICE, line
            continue
        if small := find_small_house(plain):
            yield small, _UNDER_OFFICE, line
        # "Store lead, Cambridge Circus" over the house, "The Old Brewery, Leith" under it.
        is_less = ", " in plain and (
            (
                is_house(previous)
                and not naming.is_role_like(previous.split()[0])
                and not naming.is_role_like(previous.split()[-1])
            )
            or is_under_post(plain, below)
        )
        # "Friederike von Holt" is all hers.
        pieces = _in_pieces(plain, line, person, letter, previous) if plain != person else ()
        for name, weight, source in pieces:
            yield name, weight * (0.5 if is_less else 1.0), source
        if offices or _PIECE.search(plain):
            continue
        is_whole = (
            patterns.WHOLE_NAME.fullmatch(without_initials(plain))
            or _BY_A_PLACE.fullmatch(plain)
            or is_placed(plain)
            or (naming.has_legal_form(plain) and not _SAYS_SOMETHING.search(plain))
        )
        if is_whole:
            weight = _weigh_line(plain, previous, person, letter)
            if is_part_of_university(plain, below):
                weight /= 2
            elif is_address(below) and plain != person and not begins_with_first_name(plain):
                # "Mudlark" over "PO Box 118"
                weight = max(weight, 1.5)
            yield plain, max(weight, _UNDER_OFFICE) if is_over_office(plain, below, person) else weight, line


def _weigh_line(plain: str, above: str, person: str | None, letter: Letter) -> float:
    """Weigh a line that is one name; one word that signs alone may be what the sender is called by her friends."""
    if naming.is_city(plain) or (is_pair(plain) and not is_under_another(plain, person, above)):
        return 0.4 if are_friends(plain) or person or has_any(_I, letter.lowered) else 1.5
    is_alone = len(letter.last_lines) == 1 and plain.istitle()
    return weigh_whole(plain, None if is_alone else person, letter.subject)


def _in_pieces(plain: str, line: str, person: str | None, letter: Letter, above: str) -> Iterator[Place]:
    at = TITLE_AT.search(plain)
    if (
        at
        and len(at["name"]) > 2
        and not _HAS_NUMBER.search(plain)
        and not is_field_behind(plain, at, _PIECE.split(plain[: at.start()])[-1])
    ):
        elsewhere = f"{letter.folded} {letter.from_address.casefold()}"
        before = plain[: at.start()]
        is_office = (
            naming.is_office(before) and not naming.is_city(at["name"]) and not naming.is_office(at["name"])
        )
        is_trade = " " in before and before.rpartition(" ")[2] in TRADES and not naming.is_title(before)
        is_under_title = not is_trade and (
            naming.is_role_like(before)
            or naming.is_title(_PIECE.split(before)[-1])
            or is_office
            or is_person_of(before, person)
            or leads_a_house(before)
        )
        is_known = " " in at["name"] or at["name"].casefold() in elsewhere or plain[at.start()] != ","
        is_known = is_known or is_office or leads_a_house(before) or is_made_up(at["name"])
        is_known = is_known or is_behind_her_title(at["name"], person, above)
        is_known = is_known or is_last_of_three(_PIECE.split(plain), person)
        is_known = is_known and not is_placed_post(before, at["name"], elsewhere)
        is_known = is_known or (before == person and is_house_of_a_friend(before, at["name"]))
        is_likely = (is_under_title and is_known) or naming.has_company_word(at["name"])
        is_house = naming.has_company_word(before) and not is_under_title
        is_place = plain[at.start()] == "," and (is_house or is_trade)
        is_place = is_place or (not is_under_title and is_beside(at["name"]))
        is_likely = is_likely and not (is_place and is_beside(at["name"]))
        yield at["name"], 1.6 if is_likely else 0.5 if is_place else 1.0, line
    if part := _PART_OF.search(plain):
        before, _, house = plain[: part.start()].rpartition(", ")
        yield house if is_person_of(before, person) else plain[: part.start()], 1.6, line
    pieces = [piece for piece in _PIECE.split(plain) if piece]
    if len(pieces) < 2:
        return
    names = [piece for piece in pieces if not naming.is_office(piece)]
    if len(names) == 1 < len(pieces) and patterns.WHOLE_NAME.fullmatch(names[0]) and "," not in plain:
        yield names[0], _UNDER_OFFICE, line
        return
    if len(names) == 1 == len(pieces) - 1 and names[0] == pieces[0] and not is_person_of(names[0], person):
        # "Spedition Harms, Disposition": the office behind its house.
        yield names[0], 1.6, line
        return
    if naming.has_legal_form(plain) and _ENDS_IN_LEGAL_FORM.match(plain):
        yield plain, LEGAL, line
        return
    middle = find_behind_post(pieces, person, above) or next(
        filter(None, map(find_house_beside_office, pieces[1:])), ""
    )
    if middle:
        yield middle, 1.6, line
        return
    for index, piece in enumerate(pieces):
        if naming.has_legal_form(piece):
            yield piece, LEGAL, line
        elif (
            not patterns.WHOLE_NAME.fullmatch(piece)
            or _HAS_NUMBER.search(_NUMBER_FIRST.sub("", piece))
            or (index and is_beside(piece) and not naming.is_title(pieces[0]))
        ):
            continue
        elif naming.has_company_word(piece):
            # "Ana Ruiz | HR Operations | University of Alder | Galway"
            is_behind_person = is_person_of(pieces[0], person) and (
                index == 1 == len(pieces) - 1 or "|" in plain
            )
            is_titled = piece.lower() not in FIELDS and all(map(naming.is_title, pieces[:index]))
            yield piece, 1.6 if names[:1] == [piece] or is_titled or is_behind_person else 1.2, line
        elif index == 1 == len(pieces) - 1 and is_made_up(piece) and is_person_of(pieces[0], person):
            # "Ana Ruiz, BrightPath"
            yield piece, 1.6, line
        elif not index and not is_person_of(piece, person) and not is_called_like_people(piece):
            is_under = bool(above) and naming.is_title(above) and not naming.is_city(piece)
            # "Mudlark / studio lead / dog owner"
            is_under |= all(map(str.islower, pieces[1:])) and is_person_of(above, person)
            yield (
                piece,
                1.5 if is_under or "|" in plain or _HAS_NUMBER.search(plain) or len(pieces) == 2 else 1.0,
                line,
            )
