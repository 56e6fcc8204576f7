"""Tells of the name that a mail has most that it is no house that writes: one only mentioned, or what sends for others."""

from __future__ import annotations

import re

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company.programme import goes_on_as_programme
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.mention import (
    find_mentions,
    is_at_home,
    is_beside,
    is_footer,
    is_login,
    is_thing,
    is_tool,
    is_web_address,
)
from afterword.domain.facts.pattern_text import has_any, words_of

# "Talentloop", "SmartJob", "Bewerbermanager": what systems are called that send for others.
_LIKE_A_TOOL = re.compile(
    r"(?:e|i|my|go|get|smart|easy|quick|fast|rapid|one|pro|simply|open)?(?:recruit|talent|hire|hiring|apply|applic|candidat|job|career|vacanc|bewerb|kandidat|karriere)[a-z]{0,12}\d{0,3}|stellen[a-z]{0,9}\d{0,3}"
    r"|(?:staff|people|hr|role|shift|work|crew|cv|resume|roster|interview|stellen)(?:gate|hub|flow|loop|track|tracker|portal|box|link|ly|base|desk|cloud|soft|suite|stream|path|port|match|board|pilot)s?"
)
_SYSTEM_BEHIND = (" systems", " software", " inc", " technologies")
# "Kestrel House, 3rd Floor": where a house stands.
_IS_IN_BUILDING = re.compile(
    r",? \(?(?:(?:\d+(?:st|nd|rd|th)|first|second|third|ground|top) floor|(?:floor|block|room|suite|level|building|unit|tower|wing) [\w.]{1,5}\b|\d+\. ?(?:og|stock|etage|obergeschoss)\b)"
)
_BUILDINGS = ("house", "court", "mill", "tower", "building", "hall", "chambers", "centre", "center", "exchange", "works", "haus", "hof", "gebäude")  # fmt: skip
_BEGINS_A_SENTENCE = ("", ".", "\n")
_IN_ROOM = re.compile(r"\b(?:room|floor|block|suite|level|raum|zimmer) [\w.-]{1,6}, $")
# What many houses are members of, or hold.
_IS_A_MARK = re.compile(
    r"(?:the )?(?:real )?(?:investors in people|disability confident|living wage|armed forces covenant|great place to work|best (?:places|companies)|mindful employer|charta der vielfalt|audit beruf|top employer|b corp)\b"
)
# "the Horizon Graduate Programme", "Springboard, our returners' scheme".
_PROGRAMMES = words_of(
    """
    horizon horizons springboard pathfinder pathfinders pathways trailblazer trailblazers launchpad ignite elevate accelerate accelerator future leaders rising stars
    stepping stones kickstart catalyst aspire ascend insight insights bridge discover discovery gateway spotlight leap returners returnship fellows next generation gen
    """
)
_IS_PROGRAMME = re.compile(
    r"(?: [\w'’-]+){0,3} (?:programme|program|scheme|fellowship|internship|academy|cohort)\b|, our [\w'’ -]{2,30}(?:programme|program|scheme)\b"
)
_IS_A_STREET = re.compile(r"\S+ (?:street|road|avenue)|\w+stra(?:ß|ss)e")
_HAS_AN_ASIDE = re.compile(r" \((?:an?|the|ein|eine|une?|un|uma?|een) [a-zà-ÿ]")
_FEW = 3
_BEHIND_SMALL = (
    "at ",
    "with ",
    "from ",
    "for ",
    "von ",
    "mit ",
    "in ",
    "für ",
    "an ",
    "am ",
    "im ",
    "zum ",
    "zur ",
    "beim ",
    "within ",
)
_BEFORE_AN_EMPLOYER = (
    "at",
    "join",
    "joining",
    "interest in",
    "applying to",
    "application to",
    "bei",
    "interesse an",
)


def is_only_mentioned(name: str, letter: Letter, person: str | None, words: str = "") -> bool:
    """Tell whether each place that has a name is beside the matter, or it only sends.

    Args:
        person: who signs; a person who does writes for her house, whatever it is called.
        words: what it was read from, where that says little.
    """
    folded = name.lower().removesuffix("'s").removesuffix("’s")
    if person is None and _is_tool_by_name(folded, letter):
        return True
    if is_mark(folded) or (_is_called_like_a_programme(folded) and _is_programme(folded, letter)):
        return True
    if name in letter.last_lines or _signs_with_legal_form(name, letter):
        # It signs in a line of its own.
        return False
    text = letter.lowered
    if _is_undertaken(folded, letter):
        return True
    if f"here at {folded}" in text:
        # "The software here at Nordlys"
        return False
    # The last one first: where it signs, nothing more needs to be looked at.
    places = list(find_mentions(text, folded))[::-1]
    if _only_sends(text, places):
        return True
    is_in_address = folded.replace(" ", "") in letter.from_address
    if folded in letter.from_name.lower() or (is_in_address and not senders.is_no_reply(letter.from_address)):
        return False
    subject = letter.subject.lower()
    if not all(is_thing(subject, end) for _, end in find_mentions(subject, folded)):
        return False
    if not places:
        return folded in subject
    if words and _IS_A_STREET.fullmatch(folded):
        # "Larder Street (a very small charity)" signs.
        return not _HAS_AN_ASIDE.match(words, len(name))
    if _only_sends(text, places, with_logins=True):
        return True
    if is_in_address:
        return False
    if all(
        (is_thing(text, end) and not goes_on_as_programme(text, end))
        or is_beside(text, start, end)
        or is_tool(text, start, end)
        or is_login(text, start, end)
        for start, end in places
    ):
        return True
    if any(
        # "Thistledown Care, Unit 9": where a sentence begins, it is the sender's address.
        (_IS_IN_BUILDING.match(text, end) and not _is_an_address(text, start, end))
        or _IN_ROOM.search(text, max(0, start - 20), start)
        for start, end in places
    ):
        return True
    if not words.startswith(_BEHIND_SMALL):
        return False
    is_signed = any(folded in line.lower() for line in letter.last_lines)
    return not is_signed and not _is_at_home(letter, text, places)


def is_mark(folded: str) -> bool:
    """Tell whether a text in small letters is what many houses hold: "disability confident leader"."""
    return _IS_A_MARK.match(folded) is not None


def _signs_with_legal_form(name: str, letter: Letter) -> bool:
    """Tell whether a line of the sign-off is the name with its legal form, "Marlow Locums Ltd", and no footer is."""
    return any(
        line.startswith(name) and naming.strip_legal_form(line) == name for line in letter.last_lines[:_FEW]
    )


def _is_an_address(text: str, start: int, end: int) -> bool:
    if text[:start].rstrip(" ")[-1:] not in _BEGINS_A_SENTENCE:
        return False
    name = text[start:end]
    is_house = naming.has_company_word(name) or " & " in name
    return text.startswith(", unit ", end) or (is_house and not name.endswith(_BUILDINGS))


def _only_sends(text: str, places: list[tuple[int, int]], *, with_logins: bool = False) -> bool:
    """Tell whether a name stands nowhere but in footers and where it is said to send, or the reader to have an account."""
    is_said = False
    for place in places:
        if is_footer(text, *place) or _is_in_own_line(text, *place):
            continue
        if not (is_tool(text, *place) or (with_logins and is_login(text, *place))):
            return False
        is_said = True
    return is_said


def _is_in_own_line(text: str, start: int, end: int) -> bool:
    """Tell whether a name is only its web address, in a line that begins with the name: "Marl Inc. | marl.example"."""
    line = text.rfind("\n", 0, start) + 1
    return line < start and text.startswith(text[start:end], line) and is_web_address(text, start, end)


def _is_called_like_a_programme(folded: str) -> bool:
    return _PROGRAMMES.issuperset(folded.split())


# "with our Rural Libraries initiative"
_UNDERTAKINGS = ("initiative", "programme", "program", "project", "campaign")


def _is_undertaken(folded: str, letter: Letter) -> bool:
    """Tell whether a name is that of something the house does."""
    _, found, behind = letter.lowered.partition(f" our {folded} ")
    is_one = bool(found) and behind.startswith(_UNDERTAKINGS)
    return is_one and folded.replace(" ", "") not in letter.from_address


def _is_programme(folded: str, letter: Letter) -> bool:
    """Tell whether a name that many programmes have is called one somewhere, and nobody sends who is called so."""
    text = f"{letter.subject.lower()}\n{letter.lowered}"
    return folded.replace(" ", "") not in letter.from_address and any(
        _IS_PROGRAMME.match(text, end) for _, end in find_mentions(text, folded)
    )


def _is_at_home(letter: Letter, lowered: str, places: list[tuple[int, int]]) -> bool:
    text = "\n".join((letter.body, *letter.last_lines))
    return len(text) != len(lowered) or any(is_at_home(text, lowered, start, end) for start, end in places)


def _is_tool_by_name(folded: str, letter: Letter) -> bool:
    """Tell whether a box sends that no person has, and the name is that of a system and of no employer."""
    first = folded.partition(" ")[0].rstrip(",")
    is_board = first in senders.SYSTEMS and senders.is_system(letter.from_address)
    is_whole = (
        " " not in folded
        or folded.endswith(_SYSTEM_BEHIND)
        or folded.replace(" ", "-") in letter.from_address
    )
    is_like_one = is_whole and _LIKE_A_TOOL.fullmatch(first)
    if not (is_board or is_like_one):
        return False
    address = letter.from_address
    if address and not (
        senders.is_no_reply(address)
        or senders.is_team_box(address)
        or senders.is_system(address)
        or first in address
    ):
        return False
    is_signed = any(folded in line.lower() and not naming.has_legal_form(line) for line in letter.last_lines)
    return not is_signed and not has_any(
        (f"{before} {folded}" for before in _BEFORE_AN_EMPLOYER), letter.lowered
    )
