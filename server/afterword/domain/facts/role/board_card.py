"""Finds the title over the house and its place, as job boards show it in their news: "Welder", "Northlight - Leeds"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.closing import is_closing
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import has_any
from afterword.domain.facts.role.applied import is_written_as_title
from afterword.domain.facts.role.ends import is_place

_NEWS = (
    "your application",
    "employer",
    "you applied",
    "not selected",
    "ihre bewerbung",
    "deine bewerbung",
    "votre candidature",
    "tu candidatura",
    "la tua candidatura",
    "sua candidatura",
    "je sollicitatie",
    "başvurun",
)
# What a board shows below is not what was applied for.
_OF_OTHERS = (
    "similar",
    "recommended",
    "you may",
    "might like",
    "near you",
    "other jobs",
    "more jobs",
    "weitere",
    "ähnliche",
    "passende",
    "similaires",
    "similares",
    "simili",
    "vergelijkbare",
    "benzer",
)
_HOUSE_AND_PLACE = re.compile(r"(?P<house>[A-Z0-9À-Þ][^\n]{1,70}?)\s+[-–—·•|]\s+(?P<place>[^\n]{2,50})")
_TITLE_AND_HOUSE = re.compile(r"(?P<title>[^\n]{3,80}?)\s+[·•|]\s+(?P<house>[A-Z0-9À-Þ][^\n]{1,70})")
# "Dayton, OH (Remote)", "Cork, Ireland"
_IN_A_STATE = re.compile(
    r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,2}, (?:[A-Z]{2,3}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?: \d{4,5})?(?: \([\w -]+\))?$"
    r"|(?:Fully )?(?:Remote|Hybrid|On-?site)\b[^.]{0,40}$"
)
_NO_TITLE = re.compile(
    r"[.,:;!?]$|: |\b(?:Team|Talent|Recruit\w*|HR|Human Resources|Hiring|Department|Office of|Dear|Hi|Hello|application|you)\b"
)
_SENTENCE = re.compile(r"(?:\S+ ){5,}\S+[.!]")
_BETWEEN_BLOCKS = re.compile(r"\n[ \t]*\n")
_MOST_BLOCKS = 5
_CARD_LINES = (2, 3)


def find_board_card(letter: Letter) -> str | None:
    """Return the title on the card; None where a mail shows none."""
    if not has_any(_NEWS, letter.lowered):
        return None
    blocks = [block.split("\n") for block in _BETWEEN_BLOCKS.split(letter.body, maxsplit=_MOST_BLOCKS + 1)]
    for index, block in enumerate(blocks[:_MOST_BLOCKS]):
        if any(map(is_closing, block)) or has_any(_OF_OTHERS, "\n".join(block).lower()):
            return None
        title = next(_titles_on([line.strip(" \t>*") for line in block if line.strip()]), None)
        if title and any(_SENTENCE.search(" ".join(below)) for below in blocks[index + 1 :]):
            return title
    return None


def _titles_on(lines: list[str]) -> Iterator[str]:
    if len(lines) not in _CARD_LINES:
        return
    first, second, *rest = lines
    house = second.removeprefix("at ")
    beside = _HOUSE_AND_PLACE.fullmatch(house)
    over = _TITLE_AND_HOUSE.fullmatch(first)
    if beside and not rest and _says_where(beside["place"]):
        title = first
    elif over and not rest and _says_where(second):
        title = over["title"]
    elif rest and house[0].isupper() and not _SENTENCE.search(house) and _says_where(rest[0]):
        title = first
    else:
        return
    if _is_title(title):
        yield title


def _says_where(text: str) -> bool:
    return bool(_IN_A_STATE.match(text)) or is_place(text)


def _is_title(text: str) -> bool:
    if _NO_TITLE.search(text) or not text[:1].isupper():
        return False
    may_be_somebody = begins_with_first_name(text) or (text.count(" ") == 1 and naming.is_person(text))
    return naming.is_role_like(text) or (is_written_as_title(text) and not may_be_somebody)
