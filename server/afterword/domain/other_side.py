"""Tells that what reads like a no is not the employer's to the reader of the mail, by whose mail it is.

An applicant answers a no or withdraws, a draft goes round before it is sent, those who hire write to each
other, the one who spoke up for somebody hears how it went. The words of the no are the same in all of them.
It is asked only of a mail that would be a decision, so it costs nothing elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from afterword.domain import other_side_words as words
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail_evidence import CLEAR_NO, Evidence
from afterword.domain.quoting import older_part
from afterword.domain.whole_mail import ANY_DECISION

APPLICANT, ABOUT_ANOTHER, AMONG_COLLEAGUES, TO_BE_CHECKED, ANSWERS_WHY, RECALLED = (
    "letter_of_an_applicant",
    "about_another",
    "among_colleagues",
    "to_be_checked",
    "answers_why",
    "recalled",
)
_OF_THE_EMPLOYER = frozenset((CLEAR_NO, "thanks_for_applying", "your_application"))
# Most decisions have both, and need not be searched any further for whom they are about.
_PLAIN_DECISION = frozenset((CLEAR_NO, "thanks_for_applying"))
_APPLICANTS = {
    "en": (words.APPLICANT_ENGLISH, words.APPLICANT_ENGLISH_WEAK),
    "de": (words.APPLICANT_GERMAN, words.APPLICANT_GERMAN_WEAK),
}
_NAME = re.compile(r"[^\W\d_]{3,}")
_TITLES = frozenset(("herr", "herrn", "frau", "prof", "miss", "team"))
_LINES_OF_A_GREETING = 2
_ITEM = re.compile(r"^[ \t]*(?:[-*•]|(?:Mon|Tue|Wed|Thu|Fri|Mo|Di|Mi|Do|Fr)\w*:)[ \t]*\S", re.MULTILINE)
_MANY_ITEMS = 3
_NEAR_KIN = 240
# Above an older mail: the line that tells whose it is.
_WRITER = re.compile(r"^[ \t>*]*(?:From|Von|De|Da|Van)[ \t*]*:.*", re.MULTILINE)

Reader = Callable[[str], bool]


def find_other_side(
    text: str, own: str, sender: str, evidence: Evidence, language: str, says_no: Reader
) -> tuple[str, str] | None:
    """Return what a mail is instead of a decision, and the words that tell; None where nothing does.

    Args:
        text: the whole mail, with what it quotes.
        own: what the sender wrote.
        sender: the name the mail comes from; may be empty.
        evidence: what was found in it.
        says_no: reads another text as a mail, and tells whether it is a decision.
    """
    return (
        _find_check(own)
        or _find_applicant(own, evidence, language)
        or _find_another(own, evidence)
        or _find_answer_to_why(own, evidence)
        or _find_recalled(own, evidence)
        or _find_answered(text, own, sender, says_no)
    )


def _find_check(own: str) -> tuple[str, str] | None:
    """See a text that goes round before it is sent: it greets somebody else behind what is asked."""
    greetings = [found.start() for found in words.GREETING.finditer(own)]
    if not greetings or not own[: greetings[-1]].strip():
        return None
    found = words.TO_BE_CHECKED.search(own)
    return (TO_BE_CHECKED, found[0]) if found else None


def _find_applicant(own: str, evidence: Evidence, language: str) -> tuple[str, str] | None:
    strong, weak = _APPLICANTS.get(language, (None, None))
    if strong and (found := strong.search(own)):
        return APPLICANT, found[0]
    if weak and evidence.features.isdisjoint(_OF_THE_EMPLOYER) and (found := weak.search(own)):
        return APPLICANT, found[0]
    return None


def _find_another(own: str, evidence: Evidence) -> tuple[str, str] | None:
    if evidence.features >= _PLAIN_DECISION:
        return None
    if found := words.TO_THOSE_WHO_HIRE.search(own):
        return AMONG_COLLEAGUES, found[0]
    if CLEAR_NO in evidence.features:
        return None
    # "I asked Frank, and he said you're out": it is passed on, whatever is thought of it.
    consoling = () if words.ASKED_FOR_YOU.search(own) else (words.CONSOLING,)
    for pattern in (words.REFERRED, words.FOR_KIN, *consoling):
        if found := pattern.search(own):
            return ABOUT_ANOTHER, found[0]
    for found in words.KIN.finditer(own):
        if words.OF_KIN.search(own, found.end(), found.end() + _NEAR_KIN):
            return ABOUT_ANOTHER, found[0]
    items = _ITEM.findall(own)
    if len(items) >= _MANY_ITEMS and all(CLASSES["you"] not in each.tags for each in evidence.sentences):
        return AMONG_COLLEAGUES, items[0]
    return None


def _find_answer_to_why(own: str, evidence: Evidence) -> tuple[str, str] | None:
    if ANY_DECISION in evidence.features:
        return None
    found = words.ANSWERED.search(own)
    return (ANSWERS_WHY, found[0]) if found else None


def _find_recalled(own: str, evidence: Evidence) -> tuple[str, str] | None:
    """See an earlier no that is recalled where something new is offered behind it."""
    if "thanks_for_applying" in evidence.features:
        return None
    found = words.RECALLED.search(own)
    return (RECALLED, found[0]) if found and words.INVITED.search(own, found.end()) else None


def _find_answered(text: str, own: str, sender: str, says_no: Reader) -> tuple[str, str] | None:
    """See an answer to a no: the mail below it is one, and was not sent by the same person."""
    whose, older = older_part(text)
    if not older.strip():
        whose, older = "", _find_unmarked(own, sender)
    # A notice that shows a message whole is no answer to it.
    elif words.NEW_MESSAGE.search(own):
        return None
    if not older or (sender and sender in "".join(_WRITER.findall(whose) or whose)):
        return None
    return (APPLICANT, older.strip().partition("\n")[0]) if says_no(older) else None


def _find_unmarked(own: str, sender: str) -> str:
    """Return the older mail that stands below without a mark: it greets the one whose mail this is."""
    names = {name.lower() for name in _NAME.findall(sender)}
    for found in words.GREETING.finditer(own):
        whom = {name.lower() for name in _NAME.findall(found["whom"])} - _TITLES
        if whom & names and _is_below(own, found.start()):
            return own[found.start() :]
    return ""


def _is_below(own: str, place: int) -> bool:
    """Tell whether a place is beyond the lines a mail greets its own reader in."""
    return len([line for line in own[:place].split("\n") if line.strip()]) >= _LINES_OF_A_GREETING
