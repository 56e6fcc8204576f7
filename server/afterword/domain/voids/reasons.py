"""Tells why words that say no say it to nobody here, or not for good: all reasons, in their order."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from afterword.domain.evidence.german_work import is_lacking_for_good
from afterword.domain.lexicon.classes import CLASSES, OTHER_WORD
from afterword.domain.mail.sentences import Sentence
from afterword.domain.signals.search import find_signals
from afterword.domain.signals.signal import DECISION, Signal
from afterword.domain.voids.by_classes import CONDITIONAL, DATE, PAST, YOUR_OWN, find_what_voids
from afterword.domain.voids.by_words import BY_WORDS, OF_THE_WHOLE, is_by_now
from afterword.domain.voids.not_so_far import NOT_SO_FAR
from afterword.domain.voids.said_no import Reason, SaidNo
from afterword.domain.voids.said_of_another import OF_THE_CHOSEN
from afterword.domain.voids.taken_back import TAKEN_BACK
from afterword.domain.voids.terms import has_come_true

_YOU, _SOMEONE, _IF = (CLASSES[name] for name in ("you", "someone", "if"))
_CANDIDATE, _CHOOSES = CLASSES["candidate"], CLASSES["accept"] + CLASSES["decide"]
_BUT = frozenset(("but", "aber", "jedoch"))
# "We won't be taking anyone on till spring": for a season that is a no.
_FOR_A_SEASON = re.compile(
    r"\b(?:tak(?:e|ing) (?:\w+ )?on|taking (?:any|no)|hir(?:e|ing)|recruit(?:ing)?|employ(?:ing)?|full(?: up)?|staffed)\b[^.;,]{0,40}"
    r" (?:un)?till? (?:the |next |at least |late |early |mid-?)*"
    r"(?:spring|summer|autumn|fall|winter|season|year|new year|january|february|march|april|may|june|july|august|september"
    r"|october|november|december)\b",
    re.IGNORECASE,
)
_TILL = frozenset(("till", "until"))
_FOR_A_SEASON_IN_GERMAN = re.compile(
    r"\b[Bb]is (?:zum |zur |Ende |Anfang |Mitte )?(?:nächste[nrs]? )?(?:Frühjahr|Frühling|Sommer|Herbst|Winter|Jahr|Saison|Jahresende|Saisonende)\b"
    r"[^.;]*\b(?:niemanden?|keine (?:neuen )?(?:Leute|Mitarbeiter\w*|Aushilfen)|voll besetzt)\b"
)
# "Seien Sie nicht enttäuscht, wenn wir Ihnen heute absagen": what is asked for is that it be borne.
_TO_BEAR = re.compile(
    r"\b(?:enttäuscht|traurig|verärgert|böse|überrascht|übel|[Vv]erständnis)\b[^.;,!?]{0,20}, wenn (?:wir|ich) (?:\w+ )?(?:Ihnen|[Ss]ie|dir|dich|euch|Ihre|deine|uns)\b"
    r"(?![^.;]*\b(?:gegebenenfalls|ggf|eventuell|evtl|vielleicht|womöglich|möglicherweise|später|sollten|müssten|könnten|würden)\b)"
)
# "Bitte nehmen Sie diese Entscheidung nicht persönlich": it is the writer's.
_OUR_CHOICE = re.compile(r"\b(?:Sie|du|Du) (?:bitte )?(?:diese|unsere|die) Entscheidung\b")
# "After interviews with several candidates the choice ...": whom one met before it is not whom it is said of.
_LEADS_IN = frozenset(
    [
        "after",
        "following",
        "given",
        "because",
        "due",
        "considering",
        "having",
        "nach",
        "aufgrund",
        "wegen",
        "angesichts",
        "na",
        "gezien",
        "vanwege",
        "tras",
        "después",
        "luego",
        "debido",
        "dado",
        "dada",
        "dopo",
        "visto",
        "vista",
        "dato",
        "data",
        "considerato",
        "após",
        "depois",
        "devido",
        "considerando",
        "après",
        "compte",
        "suite",
    ]
)
_FOLLOWS_A_LEAD = frozenset(("sonra", "nedeniyle", "neticesinde", "sonucunda"))
_LONGEST_LEAD = 9
_GOES_ON = frozenset(["and", "but", "und", "aber", "et", "mais", "en", "maar", "pero", "mas"])
_OF = frozenset(
    [
        "of",
        "with",
        "from",
        "among",
        "to",
        "von",
        "mit",
        "aus",
        "unter",
        "de",
        "des",
        "con",
        "dei",
        "degli",
        "com",
        "dos",
        "van",
        "met",
    ]
)


def find_what_voids_here(
    sentence: Sentence,
    first: int,
    last: int,
    signal: Signal,
    language: str,
    before: Sentence | None = None,
    is_work: bool = True,
) -> str | None:
    """Tell why the words from `first` up to `last` say no to nobody here, or not for good.

    Args:
        before: the sentence before, where there is one.
        is_work: whether the mail speaks of a job or of an application.
    """
    no = SaidNo(sentence, (first, last), signal.name, language, before, is_work)
    words = sentence.words
    for void, holds, cues in _choose(signal.name, language):
        if (cues is None or not cues.isdisjoint(words)) and holds(no):
            return void
    void_by_classes = find_what_voids(_leave_out_lead(sentence, first), first, last, signal.says_not)
    return None if void_by_classes and _stands(no, void_by_classes) else void_by_classes


@cache
def _choose(
    name: str, language: str
) -> tuple[tuple[str, Callable[[SaidNo], bool], frozenset[str] | None], ...]:
    """Return the reasons that may hold for a signal in a language: why, whether it holds, and its cues."""
    reasons: tuple[Reason, ...] = (*OF_THE_WHOLE, *TAKEN_BACK, *BY_WORDS, *NOT_SO_FAR)
    return tuple((each.void, each.holds, each.cues) for each in reasons if each.is_asked(name, language))


def _stands(no: SaidNo, void: str) -> bool:
    """Tell whether a no stands all the same where the order of classes says why it does not."""
    is_english, is_german = no.language == "en", no.language == "de"
    if void == PAST:
        return is_by_now(no)
    if void == DATE:
        # "No need to come in on Saturday, we have found someone": the day is not what it is about.
        return _is_of_a_person(no)
    if void == CONDITIONAL:
        # "We won't need anyone till the autumn".
        is_till_then = no.name == "nobody_needed" and _IF not in no.tags
        return (
            is_till_then
            or (is_english and (has_come_true(no.sentence) or _is_for_a_season(no)))
            or (is_german and _stands_in_german(no))
        )
    if void == YOUR_OWN:
        # "They liked you but decided to promote from within": it is not the reader who decided.
        is_turn = any(
            word in _BUT and no.tags[place - 1] == _YOU
            for place, word in enumerate(no.words[: no.last])
            if place
        )
        return is_turn or (is_german and _OUR_CHOICE.search(no.text) is not None)
    return False


def _stands_in_german(no: SaidNo) -> bool:
    return (
        is_lacking_for_good(no.sentence)
        or _is_for_a_season_in_german(no)
        or ("wenn" in no.words and _TO_BEAR.search(no.text) is not None)
    )


def _is_for_a_season(no: SaidNo) -> bool:
    """Tell whether nobody is taken on until another season."""
    is_till = _IF not in no.tags and not _TILL.isdisjoint(no.words)
    return is_till and _FOR_A_SEASON.search(no.text) is not None


def _is_for_a_season_in_german(no: SaidNo) -> bool:
    return "bis" in no.words and _IF not in no.tags and _FOR_A_SEASON_IN_GERMAN.search(no.text) is not None


def _leave_out_lead(sentence: Sentence, first: int) -> str:
    """Return the classes of the words of a sentence, those left out who are named before it comes to its matter."""
    tags = sentence.tags
    place = tags.find(_CANDIDATE, 0, min(first, _LONGEST_LEAD))
    if place < 0:
        return tags
    behind = sentence.words[place:first]
    is_led = sentence.words[0] in _LEADS_IN or not _FOLLOWS_A_LEAD.isdisjoint(behind)
    # "We have read the letters of all applicants, and the decision": it goes on of something else.
    is_led |= not _GOES_ON.isdisjoint(behind) and not _OF.isdisjoint(
        sentence.words[max(0, place - 3) : place]
    )
    return f"{tags[:place]}{OTHER_WORD}{tags[place + 1 :]}" if is_led else tags


def _is_of_a_person(no: SaidNo) -> bool:
    """Tell whether somebody is spoken of: "the board approved another candidate at Monday's meeting"."""
    said = no.tags[no.first : no.last]
    is_chosen = no.name in OF_THE_CHOSEN or no.name == "position_gone"
    return _SOMEONE in said or (is_chosen and said[0] in _CHOOSES and _CANDIDATE in said)


def says_no(sentence: Sentence, language: str) -> bool:
    """Tell whether a signal says no for good in a sentence."""
    return any(
        signal.group == DECISION and not find_what_voids_here(sentence, first, last, signal, language)
        for signal, first, last in find_signals(sentence, "body", language)
    )
