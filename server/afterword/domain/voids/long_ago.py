"""Tells that a sentence recalls what was long ago: "we spoke back in 2020 when you applied"."""

from __future__ import annotations

import re

from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence

_PAST, _REGRET = CLASSES["past"], CLASSES["regret"]
# "A junior who took my course last fall": so is the one who was chosen.
_OF_WHOM = re.compile(f"{CLASSES['whose']}[^{CLASSES['comma']}]{{0,6}}{_PAST}")
_YEAR = r"(?:19|20)\d\d\b(?![/-])"
_BEGINS_WITH_IT = re.compile(
    rf"(?:[Ii]n|[Ii]m Jahr|En|Nel|Em) {_YEAR}|{_YEAR} [a-zäöü]"
    # "In February we told you that".
    r"|(?:[Bb]ack in|[Ii]n|[Ll]ast|[Ii]m|[Ll]etzten) (?:the )?\w+ (?:we|I|hatten|haben|hatte|habe) (?:had )?(?:told|wrote|informed|turned|said|let|wir (?:Ihnen|dir)|ich (?:Ihnen|dir)) "
)
_LONG_PAST = re.compile(r"\b1(?:[5-8]\d|9[0-7])\d\b")
# "You applied in 2021": the year of a meeting, not that of a job or of a start.
_MET_THEN = re.compile(
    rf"\b(?:spoke|met|talked|interviewed|applied|were in touch)\b[^.!?]*\b(?:in|of|spring|summer|autumn|fall|winter) {_YEAR}"
    r"|\b(?:spoke|met|talked|interviewed|applied) (?:\w+ ){0,3}?(?:in the past|previously|last year|some time ago|(?:years?|months) ago|a while (?:ago|back))"
    rf"|\bhatte[nst]*\b[^.!?]*\b{_YEAR}[^.!?]*\b(?:gesprochen|beworben|kennengelernt|Kontakt)\b",
    re.IGNORECASE,
)
# "Vi que você participou de um processo conosco no ano passado e que não deu certo".
_YEAR_BEFORE = (
    r"(?:last (?:year|spring|summer|autumn|fall|winter)|(?:letzte[sn]|vorige[sn]|vergangene[sn]) Jahr|(?:no ano|el año) pass?ado"
    r"|l['’]an(?:née)? (?:dernière|dernier|passée?)|l['’]anno scorso|vorig jaar|geçen (?:yıl|sene))\b"
)
_TOOK_PART = (
    r"(?:took part|were part|were interviewed|had an interview|came in|teilgenommen|dabei waren|participou|fez parte|participaste|hiciste"
    r"|estuviste|participé|partecipato|meegedaan|katılmıştınız)\b"
)
_LAST_YEAR = re.compile(
    rf"\b{_TOOK_PART}[^.!?]* {_YEAR_BEFORE}|\b{_YEAR_BEFORE}[^.!?]* {_TOOK_PART}", re.IGNORECASE
)
# "You had an interview with us last year as well, but".
_GOES_ON = re.compile(
    r"\b(?:but|again|as well|too|aber|wieder|auch|mais|mas|pero|ma|maar|ama|también|também|aussi|anche|ook|yine)\b",
    re.IGNORECASE,
)
# "Our last opening was filled within days": that of then.
_JOB_OF_THEN = re.compile(
    r"\b(?:our|the|my) (?:last|previous) (?:few |two |three )?(?:opening|vacancy|vacancies|posting|post|role|job|advert)s?\b(?! (?:you|that you|is|are|remaining|we had))",
    re.IGNORECASE,
)
_OVER = frozenset(("past", "previously", "last", "ago", "back"))
_YEAR_OVER = frozenset(
    "last letztes letzten voriges vorigen vergangenes vergangenen pasado passado dernière dernier passé passée scorso"
    " vorig geçen".split()
)
_JOB_OVER = frozenset(("last", "previous"))
_NOW = re.compile(
    r"\b(?:now|today|this time|we have|we['’]ve|we are|we['’]re|therefore|will not|won['’]t|cannot|nun|jetzt|heute|inzwischen|diese[sn]? Mal|diesmal)\b",
    re.IGNORECASE,
)


def is_told_of_long_ago(sentence: Sentence, before: Sentence | None) -> bool:
    """Tell whether what a sentence says is of a time long past.

    Args:
        before: the sentence before it; what that recalls goes on, until the present is spoken of.
    """
    text = sentence.text
    if _BEGINS_WITH_IT.match(text) or ("1" in text and _LONG_PAST.search(text)):
        return True
    # "You applied last year as well. Unfortunately you were not successful": it is sorry today.
    is_past = before is not None and _REGRET not in sentence.tags and _PAST in _OF_WHOM.sub("", before.tags)
    # Most sentences have no year, nor a word of what is over, and need not be searched for a meeting then.
    if not is_past and ("20" in text or "19" in text or not _OVER.isdisjoint(sentence.words)):
        is_past = _MET_THEN.search(text) is not None
    if not is_past and not _YEAR_OVER.isdisjoint(sentence.words):
        is_past = _LAST_YEAR.search(text) is not None and not _GOES_ON.search(text)
    if not _JOB_OVER.isdisjoint(sentence.words) and _JOB_OF_THEN.search(text):
        return True
    return is_past and not _NOW.search(text)
