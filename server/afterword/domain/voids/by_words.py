"""The reasons why a no is none that the words of its sentence tell, beside the order of their classes."""

from __future__ import annotations

import re
from itertools import pairwise

from afterword.domain.evidence.german_work import is_of_the_readers_trade
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.signals.table import SIGNALS
from afterword.domain.voids.another_thing import is_another_thing
from afterword.domain.voids.by_classes import CONDITIONAL, DATE, DENIED, OF_A_THING, PAST, QUOTED, YOUR_OWN
from afterword.domain.voids.long_ago import is_told_of_long_ago
from afterword.domain.voids.rule_for_all import is_rule_for_all
from afterword.domain.voids.said_no import Reason, SaidNo
from afterword.domain.voids.said_of_another import OF_THE_CHOSEN
from afterword.domain.voids.terms import is_under_terms
from afterword.domain.voids.unanswered import CUES as _WITHOUT_ANSWER
from afterword.domain.voids.unanswered import is_of_the_unanswered
from afterword.domain.voids.yet_to_come import is_yet_to_come

_YOU, _COMMA = CLASSES["you"], CLASSES["comma"]
_NOT_NO = CLASSES["negation"] + CLASSES["plain_no"]
_NO_FOR_THEM = re.compile(r"\ba no (?:for|to) (?:him|her|them)\b", re.IGNORECASE)
_ANYBODYS = re.compile(
    r"\b(?:an|any|every|each) (?:unsuccessful|rejected|failed|declined) (?:\w+ )?(?:application|candidate|candidacy|cv|résumé|resume)s?\b",
    re.IGNORECASE,
)
_SAYS = frozenset(("say", "said", "saying"))
_MAY = frozenset(("might", "may"))
_YOU_HAVE = frozenset(("you", "you'd", "you've"))
_DID = frozenset(("have", "had", "would", "d", "ve", "just", "already", "both", "all"))
_WHO_IS = CLASSES["comma"] + CLASSES["whose"]
_I, _CAN = CLASSES["i"], CLASSES["can"]
_REACH_OF_I = 4
_MEETINGS = frozenset(("interview", "interviews", "session", "sessions"))
_DATES = frozenset(("date", "dates", "slot", "slots", "scheduled"))
# "We won't be able to go ahead with your interview at 2".
_MEETING_PUT_OFF = re.compile(
    r"\b(?:go(?:ing)? ahead|proceed(?:ing)?|go(?:ing)? on) with (?:your|our|the|\w+['’]s) (?:\w+ )?(?:interview|session)"
    r" (?:at \d|on (?:the \d|\d|mon|tues|wednes|thurs|fri|satur|sun)|today|tomorrow|this (?:morning|afternoon|evening|week)|as planned|as scheduled)",
    re.IGNORECASE,
)
_CANDIDATE = CLASSES["candidate"]
_NOT_OF_THE_WRITER = frozenset(
    CLASSES[name]
    for name in ("you", "we", "they", "client", "candidate", "someone", "rival", "winner", "away")
)
# "I've decided not to", "with my application": "I won't take it further" is said by one who hires too.
_OF_ONESELF = frozenset(CLASSES[name] for name in ("decide", "my", "mine"))
# "I'm passing on this", "I gave it to Lena": who hires says so too.
_MAY_BE_OF_A_THING = OF_THE_CHOSEN | {"plain_no"}
_SAID_BY_MANY = frozenset(each.name for each in SIGNALS) - {
    "turned_down",
    "given_to_another",
    "someone_chosen",
    "no_fit",
}
_CONSOLES = re.compile(
    r"\b(?:[Mm]um|[Mm]om|[Dd]ad|[Mm]other|[Ff]ather|[A-Z][a-z]+) (?:told me|tells me|says|said)(?: that)? (?:you|they)\b"
    r"|\bI (?:hear|heard)(?: that)? (?:you|they)\b|\b(?:so sorry|[Ss]ad|[Gg]utted|[Dd]evastated)(?: that)? (?:you|they) (?:were|weren|did|didn)"
    r"|\bcan['’]t believe(?: that)? they\b|\btheir loss\b"
)
# One of these stands in what is said so.
_CONSOLING = frozenset("told tells says said hear heard sorry sad gutted devastated believe loss".split())
_LEADS = frozenset(("lead", "result"))
_MAY_LEAD = re.compile(
    r"\b(?:may|might|could|can|will|would)(?: \w+)? (?:lead to|result in)\b", re.IGNORECASE
)
_SOME_OF_YOU = re.compile(
    r"\b(?:most|many|some|half|the rest|all but \w+|\d+) of you (?:will|won|may|might|are going)\b",
    re.IGNORECASE,
)
_TOLD_ME = re.compile(
    r"\b(?:[Tt]hanks?|[Tt]hank you|[Gg]rateful|[Kk]ind of you|[Gg]ood of you|[Aa]ppreciate)\b[^.;!?]*\b(?:letting me know|informing me|telling me|to (?:let me know|inform me|tell me))\b"
    r"(?!(?: about| of) your)(?![^.;!?]*[,–-] ?(?:and|but|we|i|the|our)\b)"
)
_YOU_TOLD = re.compile(
    r"\b(?:know|understand|noted|remember)(?: that)? you(?:['’]ve| have| had)?(?: already| just| kindly)? (?:told me|said|wrote)(?: (?:that|on|in|at)\b| the| there| it| you| no)",
    re.IGNORECASE,
)
_YOU_TELL = frozenset(("told", "said", "wrote"))
# "For those you're not moving forward with": said to one who hires.
_WHOM_YOU = re.compile(
    r"\b(?:those|applicants?|candidates?|anyone|people|ones)(?: that| who| whom)? you(?:['’]re| are|['’]ve| have)?"
    r"(?: decided)? (?:not|no longer)\b"
)
_WHOM = frozenset(("those", "applicant", "applicants", "candidate", "candidates", "anyone", "people", "ones"))
# "You won't be taking up our offer", "you no longer wish to be considered": the reader says no.
_YOU_DECLINE = re.compile(
    r"\byou (?:won['’]t|will not|are not|aren['’]t|do not|don['’]t|cannot|can['’]t|have decided not to|would rather not|no longer)\b"
    r"(?:[^.;!?,]{0,20}?\b(?:tak(?:e|ing) up|accept(?:ing)?|tak(?:e|ing)) (?:up )?(?:our|the|this) (?:\w+ )?(?:offer|job|post|position|role)"
    r"| (?:want|wish) to (?:continue|proceed|go on|carry on|be considered))\b",
    re.IGNORECASE,
)
_DECLINED = frozenset("offer job post position role continue proceed go carry considered".split())
_BY_NOW = frozenset(("meanwhile", "inzwischen", "mittlerweile"))
_TRIED = frozenset(("versucht", "versuchten", "probiert"))
_WITHDRAWN = frozenset(("zurückgezogen", "zurückziehen", "zurückziehst"))
_WHEN = frozenset(
    "when whenever after once wenn sobald nachdem cuando quando lorsque quand wanneer zodra".split()
)
_REACH_OF_WHEN = 3
_EVEN_IF = frozenset(
    (("even", "if"), ("auch", "wenn"), ("selbst", "wenn"), ("même", "si"), ("aunque", "sea"))
)
_REACH_OF_EVEN_IF = 6
_YOU_APPLIED = re.compile(f"{_YOU}-*{CLASSES['application']}")
_I_CAN = re.compile(f"{_I}-*{_CAN}-*$|{_CAN}-*{_I}-*$")
_OF_WHO_HIRES = frozenset(
    "hire appoint employ recruit someone somebody lady gentleman girl guy lad lass chap bloke fella candidate applicant person".split()
)
_CHOSEN = OF_THE_CHOSEN | {"position_gone"}
_ENGLISH, _GERMAN = frozenset(("en",)), frozenset(("de",))


def is_by_now(no: SaidNo) -> bool:
    """Tell whether it is so by now: "all positions that were open at that time have meanwhile been filled"."""
    return not _BY_NOW.isdisjoint(no.words[: no.last])


def _is_over(no: SaidNo) -> bool:
    return is_told_of_long_ago(no.sentence, no.before) and not is_by_now(no)


def _is_for_all(no: SaidNo) -> bool:
    return is_rule_for_all(no.sentence, no.first, no.last, no.language)


def _is_yet_to_come(no: SaidNo) -> bool:
    return is_yet_to_come(no.sentence, no.first, no.last, no.name, no.language)


def _may_be_its_end(no: SaidNo) -> bool:
    return no.has_before(_LEADS) and _MAY_LEAD.search(no.quote_before()) is not None


def _was_told_to_me(no: SaidNo) -> bool:
    return "me" in no.words_before and _TOLD_ME.search(no.quote_before()) is not None


def _was_told_by_you(no: SaidNo) -> bool:
    return _YOU_TOLD.search(no.quote_before()) is not None


def _is_of_whom_you_refuse(no: SaidNo) -> bool:
    return no.has_before(_WHOM) and _WHOM_YOU.search(no.text) is not None


def _is_not_no(no: SaidNo) -> bool:
    return no.words[no.first] in _SAYS and no.tags[max(0, no.first - 1) : no.first + 1] == _NOT_NO


def _is_a_call_that_failed(no: SaidNo) -> bool:
    return no.here[-1] == "erfolg" and no.has_before(_TRIED)


def _is_even_if(no: SaidNo) -> bool:
    """Tell whether it is only one way in which it may go: "you'll hear from us, even if it's a no"."""
    return any(pair in _EVEN_IF for pair in pairwise(no.words_before[-_REACH_OF_EVEN_IF:]))


def _is_when(no: SaidNo) -> bool:
    is_when = not _WHEN.isdisjoint(no.words_before[-_REACH_OF_WHEN:])
    return is_when and _CANDIDATE in no.tags[: no.first]


def _may_be(no: SaidNo) -> bool:
    return not _MAY.isdisjoint(no.words[max(0, no.first - 3) : no.last])


def _is_of_nobody_who(no: SaidNo) -> bool:
    return no.here[-1] == "niemanden" and no.tags[no.last : no.last + 2] == _WHO_IS


def _is_withdrawn(no: SaidNo) -> bool:
    is_so = not _WITHDRAWN.isdisjoint(no.here)
    return is_so and _YOU_APPLIED.search(no.tags[: no.first].rpartition(_COMMA)[2]) is not None


def _is_of_a_meeting(no: SaidNo) -> bool:
    # "It came after the closing date, and interviews are done".
    is_of_days = no.has_before(_DATES) and "closing" not in no.words_before
    return (is_of_days and no.has_before(_MEETINGS)) or _MEETING_PUT_OFF.search(no.text) is not None


def _is_of_the_writer(no: SaidNo) -> bool:
    """Tell whether the writer alone decides, from the "I" right before a no to the end of its clause."""
    tags = no.tags
    place = tags.rfind(_I, max(0, no.first - _REACH_OF_I), no.last)
    if place < 0:
        return False
    clause = tags[place : no.last] + tags[no.last :].partition(_COMMA)[0]
    words = no.words[place : place + len(clause)]
    # "I have decided to hire somebody else", "I'm going to go with the other lady": nobody who applied says so.
    is_own = not _OF_ONESELF.isdisjoint(clause) and "you" not in words and _OF_WHO_HIRES.isdisjoint(words)
    return is_own and _NOT_OF_THE_WRITER.isdisjoint(clause)


def _is_turned_down_by_you(no: SaidNo) -> bool:
    return no.here[0] in _YOU_HAVE and _DID.issuperset(no.here[1:-1])


def _is_picked_by_you(no: SaidNo) -> bool:
    return no.here[0] == "picked" and _YOU in no.tags[max(0, no.first - 3) : no.first]


def _is_my_own_day(no: SaidNo) -> bool:
    return no.here[0] == "diesmal" and _I_CAN.search(no.tags[: no.first]) is not None


OF_THE_WHOLE = (
    Reason(PAST, _is_over),
    Reason(CONDITIONAL, _is_for_all, languages=_ENGLISH | _GERMAN),
    Reason(CONDITIONAL, lambda no: is_under_terms(no.sentence, no.language), languages=_ENGLISH | _GERMAN),
    Reason(CONDITIONAL, _is_yet_to_come),
)
"""Of what goes beyond a turn of phrase: asked first."""

BY_WORDS = (
    # "Sans réponse sous trois semaines, votre candidature n'a pas été retenue."
    Reason(CONDITIONAL, lambda no: is_of_the_unanswered(no.text, no.language), cues=_WITHOUT_ANSWER),
    # "Answers found to be copied may lead to your application being rejected."
    Reason(CONDITIONAL, _may_be_its_end, languages=_ENGLISH, cues=_LEADS),
    # "The number one reason for an unsuccessful application": anybody's.
    Reason(
        CONDITIONAL,
        lambda no: _ANYBODYS.search(no.text) is not None,
        languages=_ENGLISH,
        cues=frozenset(("unsuccessful", "rejected", "failed", "declined")),
    ),
    # "So it's a no for him".
    Reason(
        DENIED,
        lambda no: _NO_FOR_THEM.search(no.text) is not None,
        languages=_ENGLISH,
        cues=frozenset(("him", "her", "them")),
    ),
    # "Most of you will hear a no from us."
    Reason(
        CONDITIONAL,
        lambda no: "of" in no.words_before and _SOME_OF_YOU.search(no.text) is not None,
        languages=_ENGLISH,
        cues=frozenset(("of",)),
    ),
    # "Thank you for letting me know that you have given it to somebody else": said back by the one who was told.
    Reason(YOUR_OWN, _was_told_to_me, languages=_ENGLISH, cues=frozenset(("me",))),
    # "I know you've already told me that the job went to somebody else": said back as well.
    Reason(YOUR_OWN, _was_told_by_you, languages=_ENGLISH, cues=_YOU_TELL),
    Reason(YOUR_OWN, _is_of_whom_you_refuse, languages=_ENGLISH, cues=_WHOM),
    # "I haven't said no to anybody".
    Reason(DENIED, _is_not_no, cues=_SAYS),
    Reason(
        CONDITIONAL, _is_even_if, names=frozenset(("plain_no",)), cues=frozenset(("if", "wenn", "si", "sea"))
    ),
    # "Wir haben versucht, Sie zu erreichen, leider ohne Erfolg": it is the call that failed.
    Reason(DENIED, _is_a_call_that_failed, cues=_TRIED),
    # "Candidates are told when the role has been filled."
    Reason(CONDITIONAL, _is_when, names=_CHOSEN, cues=_WHEN),
    # "We might promote from within", "positions may have been filled already".
    Reason(CONDITIONAL, _may_be, names=_CHOSEN, cues=_MAY),
    # "We've chosen another room."
    Reason(
        OF_A_THING,
        lambda no: is_another_thing(no.sentence, no.first, no.last),
        names=_MAY_BE_OF_A_THING,
    ),
    Reason(
        YOUR_OWN,
        lambda no: is_of_the_readers_trade(no.sentence, no.is_work),
        names=_CHOSEN,
        languages=_GERMAN,
    ),
    # "Wer die Punktzahl nicht erreicht, kommt nicht weiter."
    Reason(CONDITIONAL, lambda no: no.words[0] == "wer", languages=_GERMAN, cues=frozenset(("wer",))),
    # "Wir suchen niemanden, der alles kann": what is said so invites.
    Reason(DENIED, _is_of_nobody_who, cues=frozenset(("niemanden",))),
    # "Sie haben Ihre Bewerbung um die Stelle zurückgezogen": she did, and it is not the post that is gone.
    Reason(YOUR_OWN, _is_withdrawn, names=frozenset(("position_gone",)), cues=_WITHDRAWN),
    # "The interview date of 18 January will no longer go ahead": another one follows.
    Reason(DATE, _is_of_a_meeting, names=frozenset(("not_going_on",)), languages=_ENGLISH, cues=_MEETINGS),
    # "I've decided not to continue with the application process": the applicant's own letter.
    Reason(YOUR_OWN, _is_of_the_writer, names=_SAID_BY_MANY, languages=_ENGLISH),
    # "Mum told me you weren't selected": a friend says so.
    Reason(QUOTED, lambda no: _CONSOLES.search(no.text) is not None, languages=_ENGLISH, cues=_CONSOLING),
    # "You have turned down half of them": the reader is the one who says no.
    Reason(YOUR_OWN, _is_turned_down_by_you, names=frozenset(("turned_down",)), cues=_YOU_HAVE),
    Reason(
        YOUR_OWN,
        lambda no: _YOU_DECLINE.search(no.text) is not None,
        languages=_ENGLISH,
        cues=_DECLINED,
    ),
    # "I know that you had picked someone": the reader is the one who chose.
    Reason(YOUR_OWN, _is_picked_by_you, cues=frozenset(("picked",))),
    # "Ich kann diesmal leider nicht": it is the writer who does not come.
    Reason(YOUR_OWN, _is_my_own_day, cues=frozenset(("diesmal",))),
)
"""Turns of phrase, in any of the languages."""
