"""Finds the house in the first lines of a mail: a letterhead, a line over the post, one under the subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.company import patterns
from afterword.domain.facts.company.heading import is_heading
from afterword.domain.facts.company.signed import Place
from afterword.domain.facts.company.street import cut_address, is_address
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.role.places import split_title

_MAY_BE = 0.7
NAMES_A_MATTER = re.compile(
    r"\b(?:job|ref|kennziffer|referenznummer|stellen-?id|reference|application|vacancy|position|role|interview|bewerbung|stelle|candidat\w+|outcome|update|requisition|req"
    r"|absage|rückmeldung|réponse|recrutement|entretien|poste|postulación|solicitud|entrevista|proceso|resultado|respuesta|esito|selezione|colloquio"
    r"|resposta|retorno|vaga|processo|sollicitatie|reactie|vacature|başvuru\w*|görüşme\w*|thanks|thank you|decision)\b",
    re.IGNORECASE,
)
# "Location: Kestrel House, Otley"
_BUILDINGS = (" House", " Court", " Tower", " Building", " Mill", " Hall", " Park", " Plaza", " Campus", " Wharf", " Centre", " Center")  # fmt: skip
_SEATS = ("county of ", "city of ", "town of ", "state of ", "village of ", "borough of ", "township of ")
_IN_BRACKETS = re.compile(r" \([^()]{1,12}\)$")


def is_backed(name: str, letter: Letter, times: int = 0, *, is_made: bool = True) -> bool:
    """Tell whether a name is made like a company's, or stands elsewhere and not as a field: "in Sales".

    Args:
        times: how often the text has it where it was found.
        is_made: whether it is enough that it is made like a company's.
    """
    folded = name.casefold()
    is_elsewhere = folded in letter.from_name.casefold() or letter.lowered.count(folded) > times
    return (is_made and naming.has_company_word(name)) or (
        is_elsewhere and f"in {folded}" not in letter.lowered
    )


def at_the_top(letter: Letter) -> Iterator[Place]:
    """Return the names of the first lines, each with its weight."""
    first = next((line.strip() for line in letter.first_lines if line.strip()), "")
    is_greeting = bool(letter.addressee) and first.endswith(letter.addressee)
    whole = _IN_BRACKETS.sub("", first)
    if is_heading(whole):
        is_greeting = True
    if len(whole) < 50 and not is_greeting and patterns.WHOLE_NAME.fullmatch(whole):
        yield whole, 1.5, first
    elif (
        not is_greeting and (placed := cut_address(first)) != first and patterns.WHOLE_NAME.fullmatch(placed)
    ):
        # "Alder Sheds, 14 Mill Lane, Otley"
        yield placed, 1.5, first
    yield from _under_office(letter, first)
    head, _, behind = first.partition(", ")
    if behind and naming.has_company_word(head) and naming.is_office(behind.partition(",")[0]):
        # "Landratsamt Marl, Personalamt, Markt 1"
        yield head, 1.5, first
    pieces = split_title(first)
    if len(pieces) > 1 and pieces[0].lower().startswith(_SEATS):
        # "COUNTY OF ALDER - DEPARTMENT OF CIVIL SERVICE"
        yield pieces[0], 1.5, first
    houses = [piece for piece in pieces if not naming.is_office(piece)]
    if len(houses) == 1 < len(pieces) and patterns.WHOLE_NAME.fullmatch(houses[0]):
        # "County of Alder - Human Resources": a letterhead.
        yield houses[0], 1.6, first
    for above, line in zip(["", *letter.first_lines], letter.first_lines, strict=False):
        pieces = split_title(line) if line else ()
        if not pieces and not line.isupper():
            continue
        if above and len(pieces) > 1 and NAMES_A_MATTER.search(above) and naming.has_company_word(pieces[0]):
            # "Grayling Logistics - Hull" under "Your application for Packer", "Location: Marl Casino, NV".
            label, _, house = pieces[0].rpartition(": ")
            yield house, _MAY_BE if label and house.endswith(_BUILDINGS) else 1.6, line
        if line.isupper() and " " in line and not is_heading(line) and naming.has_company_word(line.title()):
            # "ALDER UNIVERSITY" over the post.
            yield line, 1.6, line
        if any(naming.is_role_like(piece) for piece in pieces):
            for piece in pieces:
                if patterns.WHOLE_NAME.fullmatch(piece):
                    yield piece, 1.6 if is_backed(piece, letter, 1) else _MAY_BE, line


def _under_office(letter: Letter, first: str) -> Iterator[Place]:
    """Find the house in a letterhead that begins with its office: "Human Resources" over "County of Alder"."""
    lines = [line.strip() for line in letter.first_lines]
    below = lines[lines.index(first) + 1] if first and first != lines[-1] else ""
    is_name = bool(below) and naming.is_office(first) and patterns.WHOLE_NAME.fullmatch(below) is not None
    is_else = naming.is_office(below) or naming.is_role_like(below) or naming.is_city(below)
    if is_name and not is_else and not is_heading(below) and not is_address(below):
        yield below, 1.5, below
