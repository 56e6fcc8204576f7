"""Tells that what reads like a no is not the employer's to the reader of the mail, by whose mail it is.

An applicant answers a no or withdraws, a draft goes round before it is sent, those who hire write to each
other, the one who spoke up for somebody hears how it went. The words of the no are the same in all of them.
It is asked only of a mail that would be a decision, so it costs nothing elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from afterword.domain.evidence.mail_evidence import CLEAR_NO, Evidence
from afterword.domain.evidence.whole_mail import ANY_DECISION
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import CuedLines, has_any
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.quoting import older_part
from afterword.domain.other_side import applicant, colleagues, words
from afterword.domain.other_side.abroad import find_applicant_abroad
from afterword.domain.other_side.open import OFFERED, find_settled_otherwise
from afterword.domain.signals.signal import DECISION
from afterword.domain.signals.table import SIGNALS
from afterword.domain.voids.said_of_another import OF_THE_CHOSEN

(
    APPLICANT,
    ABOUT_ANOTHER,
    AMONG_COLLEAGUES,
    TO_BE_CHECKED,
    ANSWERS_WHY,
    RECALLED,
    STILL_IN,
    FOR_A_SEAT,
    DATA_DELETED,
    SOUGHT_OUT,
) = (
    "letter_of_an_applicant",
    "about_another",
    "among_colleagues",
    "to_be_checked",
    "answers_why",
    "recalled",
    "still_in",
    "for_a_seat",
    "data_deleted",
    "sought_out",
)
_OF_THE_EMPLOYER = frozenset((CLEAR_NO, "thanks_for_applying", "your_application"))
# Most decisions have both, and need not be searched any further for whom they are about.
_PLAIN_DECISION = frozenset((CLEAR_NO, "thanks_for_applying"))
_APPLICANTS = {
    "en": (applicant.ENGLISH, applicant.ENGLISH_WEAK),
    "de": (applicant.GERMAN, applicant.GERMAN_WEAK),
}
_NAME = re.compile(r"[^\W\d_]{3,}")
_TITLES = frozenset(("herr", "herrn", "frau", "prof", "miss", "team"))
_NOES = frozenset(each.name for each in SIGNALS if each.group == DECISION)
# What is said of a job, and of nobody.
_OF_THE_POSTING = frozenset(("position_gone", "plain_no", "stopped"))
_OF_THE_APPLICATION = frozenset(("thanks_for_applying", "your_application", "thanks_for_talk"))
# One of these is said to the reader, or tells who was chosen.
_TO_THE_READER = _OF_THE_APPLICATION | OF_THE_CHOSEN | {"you_in_decision"}
_PASSED_ON = frozenset((ANY_DECISION, "you_in_decision"))
_LINES_OF_A_GREETING = 2
_ITEM = re.compile(r"^[ \t]*(?:[-*•]|(?:Mon|Tue|Wed|Thu|Fri|Mo|Di|Mi|Do|Fr)\w*:)[ \t]*\S", re.MULTILINE)
_MANY_ITEMS = 3
_NEAR_KIN = 240
_SHORT, _LINE = 12, 80
# Above an older mail: the line that tells whose it is.
_WRITER = re.compile(r"^[ \t>*]*(?:From|Von|De|Da|Van)[ \t*]*:.*", re.MULTILINE)

Reader = Callable[[str], bool]


def find_other_side(
    text: str, own: str, letter: Letter, evidence: Evidence, language: str, says_no: Reader
) -> tuple[str, str] | None:
    """Return what a mail is instead of a decision, and the words that tell; None where nothing does.

    Args:
        text: the whole mail, with what it quotes.
        own: what the sender wrote.
        letter: the mail, opened.
        evidence: what was found in it.
        says_no: reads another text as a mail, and tells whether it is a decision.
    """
    mail = _Mail(own, letter)
    return (
        _find_check(mail)
        or _find_applicant(mail, evidence, language)
        or _find_settled_otherwise(mail, evidence)
        or _find_another(mail, evidence)
        or _find_answer_to_why(mail, evidence)
        or _find_recalled(mail, evidence)
        or _find_still_in(mail, evidence)
        or _find_seat(mail)
        or _find_deleted(mail, evidence)
        or _find_sought_out(mail, evidence)
        or _find_answered(text, mail, letter.from_name, evidence, says_no)
    )


class _Mail:
    """What the sender wrote, with the cues in it."""

    def __init__(self, own: str, letter: Letter) -> None:
        self.own, self.lowered, self.cues = own, letter.lowered, letter.cues_anywhere
        self.addressee = letter.addressee

    def find(self, pattern: CuedLines) -> str:
        """Return the words that are found, or nothing."""
        found = pattern.search(self.lowered, self.cues)
        return found[0] if found else ""

    def asks_for_many(self, asked: str) -> bool:
        """Tell whether some words stand in a line that asks what many ask: "Can I find out why I was not selected?"."""
        lines = [line for line in self.lowered.split("\n") if asked in line]
        return bool(lines) and all(words.ASKED_BY_MANY.match(line) for line in lines)


def _find_check(mail: _Mail) -> tuple[str, str] | None:
    """See a text that goes round before it is sent: it greets somebody else behind what is asked."""
    found = mail.find(colleagues.TO_BE_CHECKED)
    greetings = [each.start() for each in words.GREETING.finditer(mail.own)] if found else []
    return (TO_BE_CHECKED, found) if greetings and mail.own[: greetings[-1]].strip() else None


def _find_applicant(mail: _Mail, evidence: Evidence, language: str) -> tuple[str, str] | None:
    strong, weak = _APPLICANTS.get(language, (None, None))
    found = mail.find(strong) if strong else ""
    if found and evidence.features >= _PLAIN_DECISION and mail.asks_for_many(found):
        found = ""
    if not found and weak and evidence.features.isdisjoint(_OF_THE_EMPLOYER):
        found = mail.find(weak)
    found = found or find_applicant_abroad(mail.lowered, language)
    return (APPLICANT, found) if found else None


def _find_settled_otherwise(mail: _Mail, evidence: Evidence) -> tuple[str, str] | None:
    found = find_settled_otherwise(mail.lowered, mail.cues)
    # Where somebody else was chosen, it is to them that the job was offered.
    is_theirs = (
        found is not None
        and found[0] == OFFERED
        and not evidence.features.isdisjoint(OF_THE_CHOSEN)
        and not found[1].endswith("yours")
    )
    return None if is_theirs else found


def _find_another(mail: _Mail, evidence: Evidence) -> tuple[str, str] | None:
    if evidence.features >= _PLAIN_DECISION:
        return None
    if found := mail.find(colleagues.TO_THOSE_WHO_HIRE):
        return AMONG_COLLEAGUES, found
    if evidence.features.isdisjoint(_TO_THE_READER) and (found := mail.find(colleagues.NOTES)):
        return AMONG_COLLEAGUES, found
    if CLEAR_NO in evidence.features:
        return None
    if found := _find_named(mail):
        return AMONG_COLLEAGUES, found
    found = mail.find(words.REFERRED) or mail.find(words.FOR_KIN)
    # "I asked Frank, and he said you're out": it is passed on, whatever is thought of it.
    if not found and not mail.find(words.ASKED_FOR_YOU):
        found = mail.find(words.CONSOLING)
    if found:
        return ABOUT_ANOTHER, found
    for kin in words.KIN.finditer(mail.own) if has_any(words.KIN_WORDS, mail.lowered) else ():
        if words.OF_KIN.search(mail.own, kin.end(), kin.end() + _NEAR_KIN):
            return ABOUT_ANOTHER, kin[0]
    items = _ITEM.findall(mail.own)
    if len(items) >= _MANY_ITEMS and all(CLASSES["you"] not in each.tags for each in evidence.sentences):
        return AMONG_COLLEAGUES, items[0]
    return None


def _find_named(mail: _Mail) -> str:
    """Return the words by which somebody who is called by name, and is not the reader, is told no."""
    if words.NO_TO_NAMED_CUES.isdisjoint(mail.cues):
        return ""
    for found in words.NO_TO_NAMED.finditer(mail.own):
        name = found["whom"] or found["who"] or found["wem"]
        is_person = begins_with_first_name(name) or found[0].startswith(("Herr", "Frau"))
        if is_person and name.partition(" ")[0] not in mail.addressee:
            return found[0]
    return ""


def _find_answer_to_why(mail: _Mail, evidence: Evidence) -> tuple[str, str] | None:
    found = "" if ANY_DECISION in evidence.features else mail.find(words.ANSWERED)
    return (ANSWERS_WHY, found) if found else None


def _find_recalled(mail: _Mail, evidence: Evidence) -> tuple[str, str] | None:
    """See an earlier no that is recalled where something new is offered behind it."""
    if "thanks_for_applying" in evidence.features:
        return None
    found = words.RECALLED.search(mail.lowered, mail.cues)
    return (RECALLED, found[0]) if found and words.INVITED.search(mail.lowered, found.end()) else None


def _find_still_in(mail: _Mail, evidence: Evidence) -> tuple[str, str] | None:
    """See that the reader is not out: so it is said, or the posting was opened anew with the application."""
    outright = "" if CLEAR_NO in evidence.features else mail.find(words.NOT_OUT)
    if outright:
        return STILL_IN, outright
    is_of_the_posting = evidence.features & _NOES <= _OF_THE_POSTING
    found = words.STILL_IN.search(mail.own) if is_of_the_posting and mail.find(words.REOPENED) else None
    return (STILL_IN, found[0]) if found else None


def _find_seat(mail: _Mail) -> tuple[str, str] | None:
    found = mail.find(words.FOR_A_SEAT)
    return (FOR_A_SEAT, found) if found else None


def _find_deleted(mail: _Mail, evidence: Evidence) -> tuple[str, str] | None:
    """See a notice of what becomes of data: no phrase in it says no, and words alone do not count."""
    found = "" if ANY_DECISION in evidence.features else mail.find(words.DELETED)
    return (DATA_DELETED, found) if found else None


def _find_sought_out(mail: _Mail, evidence: Evidence) -> tuple[str, str] | None:
    """See a search firm's letter to one who has not applied: who else was not chosen is told beside."""
    is_new = evidence.features.isdisjoint(_OF_THE_APPLICATION)
    found = mail.find(words.SOUGHT_OUT) if is_new else ""
    return (SOUGHT_OUT, found) if found else None


def _find_answered(
    text: str, mail: _Mail, sender: str, evidence: Evidence, says_no: Reader
) -> tuple[str, str] | None:
    """See an answer to a no: the mail below it is one, and was not sent by the same person."""
    # What is quoted makes the whole longer than what the sender wrote.
    whose, older = older_part(text) if len(text) > len(mail.own) + _SHORT else ("", "")
    if not older.strip():
        whose, older = "", _find_unmarked(mail.own, sender)
    # A notice that shows a message whole is no answer to it.
    # "See below what the manager says. So we are closing your profile": passed on, and a no of its own.
    elif mail.find(words.NEW_MESSAGE) or evidence.features >= _PASSED_ON:
        return None
    # A mail that was saved with its own lines above it quotes nobody.
    is_itself = bool(older) and mail.own.strip()[:_LINE] in older
    if not older or is_itself or (sender and sender in "".join(_WRITER.findall(whose) or whose)):
        return None
    return (APPLICANT, older.strip().partition("\n")[0]) if says_no(older) else None


def _find_unmarked(own: str, sender: str) -> str:
    """Return the older mail that stands below without a mark: it greets the one whose mail this is."""
    names = {name.lower() for name in _NAME.findall(sender)}
    for found in words.GREETING_BELOW.finditer(own) if names else ():
        whom = {name.lower() for name in _NAME.findall(found["whom"])} - _TITLES
        if whom & names and _is_below(own, found.start("greeting")):
            return own[found.start("greeting") :]
    return ""


def _is_below(own: str, place: int) -> bool:
    """Tell whether a place is beyond the lines a mail greets its own reader in."""
    return len([line for line in own[:place].split("\n") if line.strip()]) >= _LINES_OF_A_GREETING
