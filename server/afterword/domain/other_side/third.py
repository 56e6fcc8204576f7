"""Tells that a no is one to a third person, or to one who is employed already: the table of what is asked."""

from __future__ import annotations

from collections.abc import Set

from afterword.domain.evidence.mail_evidence import CLEAR_NO, Evidence
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import CuedLines
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.other_side import in_the_house, of_another, staff

OF_STAFF, OF_ANOTHER, IN_THE_HOUSE, ON_WORDING, ELECTED = (
    "of_staff",
    "about_another",
    "among_colleagues",
    "on_wording",
    "elected",
)
_APPLIED = frozenset(("thanks_for_applying", "your_application"))
# What is said of anybody by whoever is asked about them, whatever else stands there.
_ALWAYS = (
    (OF_STAFF, staff.STAFF),
    (OF_STAFF, staff.STAFF_ABROAD),
    (OF_ANOTHER, of_another.SPOKEN_UP_FOR),
    (ELECTED, in_the_house.ELECTED),
    (ON_WORDING, in_the_house.ON_WORDING),
)
# Said of a third person; a no to the reader may have the like beside it.
_WHERE_NONE_APPLIED = (
    (OF_ANOTHER, of_another.NO_TO_THEM),
    (OF_ANOTHER, of_another.SPOKEN_OF),
    (IN_THE_HOUSE, in_the_house.ASKED_OF_A_COLLEAGUE),
    (IN_THE_HOUSE, in_the_house.HOW_TO_GO_ON),
)


def find_third(own: str, letter: Letter, evidence: Evidence, language: str) -> tuple[str, str] | None:
    """Return whose a no is instead of the reader's, and the words that tell; None where nothing does."""
    subject = letter.subject.lower()
    lowered = f"{subject}\n{own.lower()}"
    cues = letter.cues_anywhere | letter.cues_in_subject
    for name, lines in _ALWAYS:
        if found := _search(lines, lowered, cues):
            return name, found
    if found := of_another.find_spoken_up_for(f"{letter.subject}\n{own}", letter.addressee, cues):
        return OF_ANOTHER, found
    if found := of_another.find_kin(own):
        return OF_ANOTHER, found
    if not evidence.features.isdisjoint(_APPLIED):
        return None
    if found := of_another.find_lost(own, letter.addressee, language):
        return OF_ANOTHER, found
    # In English a no is clear where it says "you".
    is_clear = (language == "en" and CLEAR_NO in evidence.features) or "thanks_for_talk" in evidence.features
    for name, lines in () if is_clear else _WHERE_NONE_APPLIED:
        if found := _search(lines, lowered, cues):
            return name, found
    is_spoken_to = any(CLASSES["you"] in each.tags for each in evidence.sentences)
    words = _search(in_the_house.OF_A_FORM, lowered, cues)
    form = in_the_house.find_form(own, letter.addressee, is_spoken_to, words)
    return (IN_THE_HOUSE, form) if form else None


def _search(lines: CuedLines, lowered: str, cues: Set[str]) -> str:
    found = lines.search(lowered, cues)
    return found[0].strip() if found else ""
