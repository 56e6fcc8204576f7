"""Finds the lists that explain what the statuses of a portal mean: what a no would be called says no to nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.evidence.told_status import is_status
from afterword.domain.facts.pattern_text import has_any

# What stands in each text in which the pattern beside it finds something: most have none of them.
_OF_A_HEADING = (
    "statu", "stati ", "estados", "situações", "durum", "stages", "stadien", "dashboard", "codes", "labels", "symbols",
)  # fmt: skip
_HEADING = re.compile(
    r"^(?=[^\n]*\b(?:dashboard\b|codes\b|labels\b|symbols\b|status|statuts\b|stati\b|estados\b|situações\b|durum|stages\b|stadien\b))"
    r"(?=[^\n]*(?:\bmean|\bunderstand|\bbedeut|\bare\b|\bkey\b|\blegend|\bexplain|\bone of\b|\bguide\b|erläuter|erklär|\bsignif|\bcosa vuol|betek|anlam|\bpossible\b|mögliche|\bposs[ií]|\bpossibili\b))"
    r"[^\n]{0,200}[^\n\w]*$\n",
    re.MULTILINE,
)
# "Not selected - we have chosen other candidates", "Closed = filled"; not what is told of the reader's own.
_AN_ITEM = (
    r"(?![^\n]*\b(?:current|your (?:current |present )?(?:application )?(?:status|stage)|aktuell|ihr (?:aktueller )?status|actual\b|actuel|attuale|atual\b|huidige|güncel|new status|neuer status))"
    r"[^\n\w]*(?P<label>\w[^\n:=(|–—]{1,40}?)(?:\s+[-–—=]+>?\s+|\s*[:=(|]\s*|\s*[–—]\s*)\S[^\n]*"
)
_ITEM = re.compile(_AN_ITEM)
# One application has one status: where one that is open is told of in a line, and another in the next, both are explained.
_OPEN = (
    "pending", "review", "received", "submitted", "in progress", "in bearbeitung", "in prüfung", "eingegangen", "en proceso",
    "en cours", "in valutazione", "em análise", "in behandeling", "inceleniyor",
)  # fmt: skip
_BEGINS_OPEN = re.compile(rf"^[^\w\n]*(?:under |in |application )?(?:{'|'.join(_OPEN)})\b", re.MULTILINE)
_LABELLED = re.compile(f"^{_AN_ITEM}", re.MULTILINE)
_BLANK = re.compile(r"\s*")
_OF_MEANING = (" means ", "indicates", "shows", "bedeutet", "heißt", "signifie", "veut dire", "significa", "quiere", "quer ", "betekent", ": ", "=")  # fmt: skip
_SAID = re.compile(
    r"[\"“„«”][^\"“”„«»\n]{3,40}[\"”“»],? (?:means|indicates|shows|is shown|bedeutet|heißt|signifie|veut dire|significa|quiere decir|quer dizer|betekent)\b[^.!?\n]*"
    r"|\b(?:green|red|gr[ae]y|yellow|amber|orange|blue|grün|rot|grau|gelb)(?: (?:dot|light|flag|circle|punkt))?\s*[:=][^.;,\n]*"
)
_SIGNS_MEAN = re.compile(
    r"(?:^|(?<=[.!?] ))(?:an? |the )?[\w-]+(?: [\w-]+)? means (?:that )?[^.!?\n]*", re.MULTILINE
)
# "What does 'not progressing' mean? That others were chosen."
_OF_A_QUESTION = ("mean?", "heißt ", "bedeutet ", "significa", "signifie", "veut dire", "betekent", "ne demek", "anlama gel")  # fmt: skip
_ASKED = re.compile(
    r"\b(?:what (?:does|do)|was (?:heißt|bedeutet)|qué significa|que (?:signifie|veut dire)|(?:che )?cosa significa|o que significa|wat betekent)\b[^?\n]{0,60}\?\s*[^\n]*"
    r"|[^.!?\n]{0,60}\bne (?:demek|anlama gelir?)\?\s*[^\n]*"
)
_OF_ONE = (
    "one of ",
    "einer von ",
    "eine von ",
    "eines von ",
    "uno de ",
    "una de ",
    "un des ",
    "une des ",
    "een van ",
)
_IN_BRACKETS = re.compile(r"\bone of (?:these|the following)(?: \w+)?:(?:[^.!?\n(]*\([^)\n]*\)){2,}")
# "One of these words. Offer: congratulations. Unsuccessful: we have chosen someone else."
_DEFINED = re.compile(
    r"\b(?:one of|eine[sr]? von|un[oa] de|une? des|een van) [^.!?:\n]{1,40}[.:]\s*(?:\w+(?: \w+)?: [^.!?:\n]*[.!?] ?){3,}"
)
_FEWEST = 2


def find_status_list(lowered: str) -> Iterator[tuple[int, int]]:
    """Return where such a list stands in a text in small letters, item by item."""
    if has_any(_OF_A_HEADING, lowered):
        for heading in _HEADING.finditer(lowered):
            yield from _at_least_two(list(_list_items(lowered, heading.end())))
    if has_any(_OPEN, lowered) and _BEGINS_OPEN.search(lowered):
        yield from _at_least_two(
            [
                each.span()
                for each in _LABELLED.finditer(lowered)
                if is_status(each["label"].strip("\"'“”„«» "))
            ]
        )
    if has_any(_OF_MEANING, lowered):
        said = (_SAID, _SIGNS_MEAN) if " means " in lowered else (_SAID,)
        yield from _at_least_two([each.span() for pattern in said for each in pattern.finditer(lowered)])
    if "?" in lowered and has_any(_OF_A_QUESTION, lowered):
        yield from (each.span() for each in _ASKED.finditer(lowered))
    if has_any(_OF_ONE, lowered):
        yield from (each.span() for pattern in (_IN_BRACKETS, _DEFINED) for each in pattern.finditer(lowered))


def _at_least_two(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return spans if len(spans) >= _FEWEST else []


def _list_items(lowered: str, place: int) -> Iterator[tuple[int, int]]:
    """Return the items of the list that begins at a place, or behind blank lines there."""
    blank = _BLANK.match(lowered, place)
    place = blank.end() if blank else place
    while item := _ITEM.match(lowered, place):
        yield item.span()
        place = item.end() + 1
