"""Tells that what reads like a no is not the employer's to the reader of the mail, by whose mail it is.

An applicant answers a no or withdraws, a draft goes round before it is sent, those who hire write to each
other, the one who spoke up for somebody hears how it went. The words of the no are the same in all of them.
It is asked only of a mail that would be a decision, so it costs nothing elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable

from afterword.domain.evidence.gathering import PHRASING
from afterword.domain.evidence.mail_evidence import CLEAR_NO, HIRING_SENDER, Evidence
from afterword.domain.evidence.whole_mail import ANY_DECISION
from afterword.domain.facts.letter import Letter
from afterword.domain.other_side import answering, applicant, colleagues, leaving, telling, words
from afterword.domain.other_side.abroad import find_applicant_abroad
from afterword.domain.other_side.another import find_another
from afterword.domain.other_side.apart import find_apart
from afterword.domain.other_side.approach import NOTICE, find_approach, find_offer
from afterword.domain.other_side.matter import find_matter
from afterword.domain.other_side.older import answers_its_writer, find_older
from afterword.domain.other_side.open import OFFERED, find_settled_otherwise
from afterword.domain.other_side.recalled import find_recalled
from afterword.domain.other_side.searched import SearchedMail
from afterword.domain.other_side.still_read import TO_BE_READ
from afterword.domain.other_side.third import find_third
from afterword.domain.other_side.told_of_others import find_told_of_others
from afterword.domain.other_side.written_to_applicant import is_to_applicant
from afterword.domain.signals.signal import DECISION
from afterword.domain.signals.table import SIGNALS
from afterword.domain.voids.said_of_another import OF_THE_CHOSEN

(
    APPLICANT,
    TO_BE_CHECKED,
    ANSWERS_WHY,
    RECALLED,
    STILL_IN,
    FOR_A_SEAT,
    DATA_DELETED,
    SOUGHT_OUT,
    OTHER_MATTER,
) = (
    "letter_of_an_applicant",
    "to_be_checked",
    "answers_why",
    "recalled",
    "still_in",
    "for_a_seat",
    "data_deleted",
    "sought_out",
    "other_matter",
)
_OF_THE_EMPLOYER = frozenset((CLEAR_NO, "thanks_for_applying", "your_application"))
# Most decisions have both, and need not be searched any further for whom they are about.
_PLAIN_DECISION = frozenset((CLEAR_NO, "thanks_for_applying"))
# Of 144 mails that are none, and were taken for one, one has a clear no and words that weigh more; of decisions seven in ten.
_SURE_OF_WORDS = 7.0
# What only one who applied says; what others say to one who applied as well; and what those who hire say now and then.
_OF_APPLICANTS = {
    "en": ((applicant.ENGLISH, leaving.ENGLISH), (answering.ENGLISH, telling.ENGLISH, leaving.ENGLISH_WEAK)),
    "de": ((applicant.GERMAN, leaving.GERMAN), (answering.GERMAN, telling.GERMAN, leaving.GERMAN_WEAK)),
}
_WEAK = {
    "en": (applicant.ENGLISH_WEAK, telling.ENGLISH_WEAK),
    "de": (applicant.GERMAN_WEAK, telling.GERMAN_WEAK),
}
_NOES = frozenset(each.name for each in SIGNALS if each.group == DECISION)
# What is said of a job, and of nobody.
_OF_THE_POSTING = frozenset(("position_gone", "plain_no", "stopped"))
_OF_A_TALK = frozenset(("thanks_for_talk", "our_talk"))
_OF_THE_APPLICATION = frozenset(("thanks_for_applying", "your_application", "thanks_for_talk"))
_OF_HIRING = frozenset(("about_hiring", "about_a_job"))
_PASSED_ON = frozenset((ANY_DECISION, "you_in_decision"))

Reader = Callable[[str], bool]


def find_other_side(
    text: str,
    own: str,
    letter: Letter,
    evidence: Evidence,
    language: str,
    says_no: Reader,
    reads_no: Reader,
) -> tuple[str, str] | None:
    """Return what a mail is instead of a decision, and the words that tell; None where nothing does.

    Args:
        text: the whole mail, with what it quotes.
        own: what the sender wrote.
        letter: the mail, opened.
        evidence: what was found in it.
        says_no: reads another text as a mail, and tells whether it is a decision.
        reads_no: the same, for one that is a decision by its words alone as well.
    """
    mail = SearchedMail(own, letter)
    is_plain = evidence.features >= _PLAIN_DECISION
    is_sure = CLEAR_NO in evidence.features and evidence.phrasing > _SURE_OF_WORDS
    found = (
        _find_check(mail)
        or _find_applicant(mail, evidence, language, is_sure=is_sure)
        or _find_settled_otherwise(mail, evidence)
        or (None if is_plain else find_another(mail, evidence))
        or _find_still_in(mail, evidence)
        or _find_seat(mail, evidence)
        or _find_answered(text, mail, letter.from_name, evidence, says_no)
    )
    if found or is_sure:
        return found
    return (
        _find_answer_to_why(mail, evidence)
        or (None if is_plain else _find_recalled(mail, evidence, language))
        or _find_deleted(mail, evidence)
        or (None if is_plain else _find_approach(mail, evidence, language))
        or _find_other_matter(text, letter, evidence, language)
        or find_third(own, letter, evidence, language)
        or _find_apart(mail, letter, evidence, reads_no)
    )


def _find_check(mail: SearchedMail) -> tuple[str, str] | None:
    """See a text that goes round before it is sent: it greets somebody else behind what is asked."""
    found = mail.find(colleagues.TO_BE_CHECKED)
    greetings = [each.start() for each in words.GREETING.finditer(mail.own)] if found else []
    return (TO_BE_CHECKED, found) if greetings and mail.own[: greetings[-1]].strip() else None


def _find_applicant(
    mail: SearchedMail, evidence: Evidence, language: str, *, is_sure: bool
) -> tuple[str, str] | None:
    strong, told = _OF_APPLICANTS.get(language, ((), ()))
    found = mail.find_first(strong[:1] if is_sure else strong)
    if not found and not is_sure and not is_to_applicant(mail.lowered, language):
        found = mail.find_first(told)
    if found and evidence.features >= _PLAIN_DECISION and mail.asks_for_many(found):
        found = ""
    if not found and evidence.features.isdisjoint(_OF_THE_EMPLOYER):
        found = mail.find_first(_WEAK.get(language, ()))
    if not found and not is_sure:
        found = find_applicant_abroad(mail.lowered, language)
        found = found or find_told_of_others(mail.own, mail.lowered, language)
    return (APPLICANT, found) if found else None


def _find_settled_otherwise(mail: SearchedMail, evidence: Evidence) -> tuple[str, str] | None:
    found = find_settled_otherwise(mail.lowered, mail.cues)
    # Where somebody else was chosen, it is to them that the job was offered.
    is_theirs = (
        found is not None
        and found[0] == OFFERED
        and not evidence.features.isdisjoint(OF_THE_CHOSEN)
        and not found[1].endswith("yours")
    )
    return None if is_theirs else found


def _find_answer_to_why(mail: SearchedMail, evidence: Evidence) -> tuple[str, str] | None:
    found = "" if ANY_DECISION in evidence.features else mail.find(words.ANSWERED)
    return (ANSWERS_WHY, found) if found else None


def _find_recalled(mail: SearchedMail, evidence: Evidence, language: str) -> tuple[str, str] | None:
    """See an earlier no that is recalled where something new is offered."""
    if "thanks_for_applying" in evidence.features:
        return None
    earlier = words.RECALLED.search(mail.lowered, mail.cues)
    found = earlier[0] if earlier and words.INVITED.search(mail.lowered, earlier.end()) else ""
    if not found:
        found = find_recalled(mail.own, mail.cues, _list_noes(evidence), language)
    return (RECALLED, found) if found else None


def _list_noes(evidence: Evidence) -> list[str]:
    """Return the words of a no; where no phrase says one, the sentence whose words weigh most."""
    said = [told for name, told in evidence.hits.items() if name in _NOES]
    return said or [told for name, told in evidence.hits.items() if name == PHRASING]


def _find_still_in(mail: SearchedMail, evidence: Evidence) -> tuple[str, str] | None:
    """See that the reader is not out: so it is said, or the posting was opened anew with the application."""
    outright = "" if CLEAR_NO in evidence.features else mail.find(words.NOT_OUT)
    outright = outright or mail.find(words.STAYS_IN)
    if outright:
        return STILL_IN, outright
    is_of_the_posting = evidence.features & _NOES <= _OF_THE_POSTING
    found = words.STILL_IN.search(mail.own) if is_of_the_posting and mail.find(words.REOPENED) else None
    return (STILL_IN, found[0]) if found else None


def _find_apart(
    mail: SearchedMail, letter: Letter, evidence: Evidence, reads_no: Reader
) -> tuple[str, str] | None:
    """See that the no is told of something else, and that nothing beside it says one."""
    if ANY_DECISION not in evidence.features and (found := mail.find(TO_BE_READ)):
        return STILL_IN, found
    return find_apart(mail.own, letter.subject, mail.cues | letter.cues_in_subject, reads_no)


def _find_seat(mail: SearchedMail, evidence: Evidence) -> tuple[str, str] | None:
    # Who hires has places on a course for those whom it takes on.
    found = mail.find(words.FOR_A_SEAT) if evidence.features.isdisjoint(_OF_HIRING) else ""
    return (FOR_A_SEAT, found) if found else None


def _find_deleted(mail: SearchedMail, evidence: Evidence) -> tuple[str, str] | None:
    """See a notice of what becomes of data: no phrase in it says no, and words alone do not count."""
    found = "" if ANY_DECISION in evidence.features else mail.find(words.DELETED)
    return (DATA_DELETED, found) if found else None


def _find_approach(mail: SearchedMail, evidence: Evidence, language: str) -> tuple[str, str] | None:
    """See a search firm's or a recruiter's word to one who has not applied, and a board's notice, which has no phrase of a no."""
    # Who else was not chosen is told beside.
    is_new = evidence.features.isdisjoint(_OF_THE_APPLICATION)
    if is_new and (sought := mail.find(words.SOUGHT_OUT)):
        return SOUGHT_OUT, sought
    if "thanks_for_applying" not in evidence.features and evidence.features.isdisjoint(_OF_A_TALK):
        found = find_approach(mail.own, mail.cues, _list_noes(evidence), language)
        if found:
            return SOUGHT_OUT, found
    found = ""
    if evidence.features & _NOES <= _OF_THE_POSTING and CLEAR_NO not in evidence.features:
        found = mail.find(NOTICE)
    if not found and evidence.features.isdisjoint(_NOES | _OF_THE_APPLICATION | _OF_A_TALK):
        found = find_offer(mail.own, mail.cues)
    return (SOUGHT_OUT, found) if found else None


def _find_other_matter(
    text: str, letter: Letter, evidence: Evidence, language: str
) -> tuple[str, str] | None:
    found = "" if HIRING_SENDER in evidence.features else find_matter(letter, text, evidence, language)
    return (OTHER_MATTER, found) if found else None


def _find_answered(
    text: str, mail: SearchedMail, sender: str, evidence: Evidence, says_no: Reader
) -> tuple[str, str] | None:
    """See an answer to a no: the mail below it is one, and was not sent by the same person.

    A notice that shows a message whole is no answer to it, nor is what passes a no on: "See below what the manager says.
    So we are closing your profile".
    """
    is_passed_on = evidence.features >= _PASSED_ON and not answers_its_writer(text, mail.own)
    is_shown = bool(mail.find(words.NEW_MESSAGE)) or is_passed_on
    older = find_older(text, mail.own, sender, is_shown=is_shown)
    return (APPLICANT, older.strip().partition("\n")[0]) if older and says_no(older) else None
