"""Tells when a no is void by the words of its sentence, beside what the order of their classes tells."""

from __future__ import annotations

import re

from afterword.domain.another_thing import is_another_thing
from afterword.domain.german_work import is_lacking_for_good, is_of_the_readers_trade
from afterword.domain.lexicon.classes import CLASSES, OTHER_WORD
from afterword.domain.long_ago import is_told_of_long_ago
from afterword.domain.rule_for_all import is_rule_for_all
from afterword.domain.said_of_another import OF_THE_CHOSEN
from afterword.domain.sentences import Sentence
from afterword.domain.signals import Signal
from afterword.domain.taken_back import find_taken_back
from afterword.domain.terms import has_come_true, is_under_terms
from afterword.domain.voids import (
    CONDITIONAL,
    DATE,
    DENIED,
    OF_A_THING,
    PAST,
    QUOTED,
    YOUR_OWN,
    find_what_voids,
)
from afterword.domain.yet_to_come import is_yet_to_come

_YOU, _SOMEONE, _IF, _COMMA = (CLASSES[name] for name in ("you", "someone", "if", "comma"))
_NOT_NO = CLASSES["negation"] + CLASSES["plain_no"]
_SAYS = ("say", "said", "saying")
_MAY = frozenset(("might", "may"))
_YOU_HAVE = frozenset(("you", "you'd", "you've"))
_DID = frozenset(("have", "had", "would", "d", "ve", "just", "already", "both", "all"))
_WHO_IS = CLASSES["comma"] + CLASSES["whose"]
_I, _CAN = CLASSES["i"], CLASSES["can"]
_REACH_OF_I = 4
_MEETINGS = frozenset(("interview", "interviews", "session", "sessions"))
_DATES = frozenset(("date", "dates", "slot", "slots", "scheduled"))
_CANDIDATE, _CHOOSES = CLASSES["candidate"], CLASSES["accept"] + CLASSES["decide"]
_NOT_OF_THE_WRITER = frozenset(
    CLASSES[name]
    for name in ("you", "we", "they", "client", "candidate", "someone", "rival", "winner", "away")
)
# "I've decided not to", "with my application": "I won't take it further" is said by one who hires too.
_OF_ONESELF = frozenset(CLASSES[name] for name in ("decide", "my", "mine"))
# "I'm passing on this", "I gave it to Lena": who hires says so too.
_MAY_BE_OF_A_THING = OF_THE_CHOSEN | {"plain_no"}
_MAY_BE_SAID_BY_ONE = frozenset(("turned_down", "given_to_another", "someone_chosen", "no_fit"))
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
# "For those you're not moving forward with": said to one who hires.
_WHOM_YOU = re.compile(
    r"\b(?:those|applicants?|candidates?|anyone|people|ones)(?: that| who| whom)? you(?:['’]re| are|['’]ve| have)?"
    r"(?: decided)? (?:not|no longer)\b"
)
_WHOM = frozenset(("those", "applicant", "applicants", "candidate", "candidates", "anyone", "people", "ones"))
_BY_NOW = frozenset(("meanwhile", "inzwischen", "mittlerweile"))
_TRIED = frozenset(("versucht", "versuchten", "probiert"))
_BUT = frozenset(("but", "aber", "jedoch"))
# "Bitte nehmen Sie diese Entscheidung nicht persönlich": it is the writer's.
_OUR_CHOICE = re.compile(r"\b(?:Sie|du|Du) (?:bitte )?(?:diese|unsere|die) Entscheidung\b")
_WITHDRAWN = frozenset(("zurückgezogen", "zurückziehen", "zurückziehst"))
# "After interviews with several candidates the choice ...": whom one met before it is not whom it is said of.
_LEADS_IN = frozenset(
    """
    after following given because due considering having
    nach aufgrund wegen angesichts na gezien vanwege
    tras después luego debido dado dada dopo visto vista dato data considerato
    após depois devido considerando après compte suite
    """.split()
)
_FOLLOWS_A_LEAD = frozenset(("sonra", "nedeniyle", "neticesinde", "sonucunda"))
_LONGEST_LEAD = 9
_GOES_ON = frozenset("and but und aber et mais en maar pero mas".split())
_OF = frozenset("of with from among to von mit aus unter de des con dei degli com dos van met".split())
_WHEN = frozenset(
    "when whenever after once wenn sobald nachdem cuando quando lorsque quand wanneer zodra".split()
)
_REACH_OF_WHEN = 3
_YOU_APPLIED = re.compile(f"{_YOU}-*{CLASSES['application']}")
_I_CAN = re.compile(f"{_I}-*{_CAN}-*$|{_CAN}-*{_I}-*$")


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
    is_english = language == "en"
    # "All positions that were open at that time have meanwhile been filled": it is so by now.
    is_by_now = not _BY_NOW.isdisjoint(sentence.words[:last])
    if is_told_of_long_ago(sentence, before) and not is_by_now:
        return PAST
    if is_rule_for_all(sentence, first, last, language) or is_under_terms(sentence, language):
        return CONDITIONAL
    if is_yet_to_come(sentence, first, last, signal.name, language):
        return CONDITIONAL
    taken_back = find_taken_back(sentence, first, last, signal.name, language)
    if taken_back:
        return taken_back
    before_it = sentence.words[:first]
    # "Answers found to be copied may lead to your application being rejected."
    if is_english and not _LEADS.isdisjoint(before_it) and _MAY_LEAD.search(sentence.quote(0, first)):
        return CONDITIONAL
    # "Most of you will hear a no from us."
    if is_english and "of" in before_it and _SOME_OF_YOU.search(sentence.text):
        return CONDITIONAL
    # "Thank you for letting me know that you have given it to somebody else": said back by the one who was told.
    if is_english and "me" in before_it and _TOLD_ME.search(sentence.quote(0, first)):
        return YOUR_OWN
    if is_english and not _WHOM.isdisjoint(before_it) and _WHOM_YOU.search(sentence.text):
        return YOUR_OWN
    # "I haven't said no to anybody".
    if sentence.words[first] in _SAYS and sentence.tags[max(0, first - 1) : first + 1] == _NOT_NO:
        return DENIED
    # "Wir haben versucht, Sie zu erreichen, leider ohne Erfolg": it is the call that failed.
    if sentence.words[last - 1] == "erfolg" and not _TRIED.isdisjoint(sentence.words[:first]):
        return DENIED
    # "We might promote from within", "positions may have been filled already".
    is_chosen = signal.name in OF_THE_CHOSEN or signal.name == "position_gone"
    # "Candidates are told when the role has been filled."
    is_when = is_chosen and not _WHEN.isdisjoint(before_it[-_REACH_OF_WHEN:])
    if is_when and _CANDIDATE in sentence.tags[:first]:
        return CONDITIONAL
    if is_chosen and not _MAY.isdisjoint(sentence.words[max(0, first - 3) : last]):
        return CONDITIONAL
    # "We've chosen another room."
    if signal.name in _MAY_BE_OF_A_THING and is_another_thing(sentence, first, last):
        return OF_A_THING
    if is_chosen and language == "de" and is_of_the_readers_trade(sentence, is_work):
        return YOUR_OWN
    # "Wer die Punktzahl nicht erreicht, kommt nicht weiter."
    if language == "de" and sentence.words[0] == "wer":
        return CONDITIONAL
    # "Wir suchen niemanden, der alles kann": what is said so invites.
    if sentence.words[last - 1] == "niemanden" and sentence.tags[last : last + 2] == _WHO_IS:
        return DENIED
    void = find_what_voids(_leave_out_lead(sentence, first), first, last, signal.says_not)
    # "We won't need anyone till the autumn".
    if void == CONDITIONAL and signal.name == "nobody_needed" and _IF not in sentence.tags:
        return None
    if void == YOUR_OWN and language == "de" and _OUR_CHOICE.search(sentence.text):
        return None
    # "Sie haben Ihre Bewerbung um die Stelle zurückgezogen": she did, and it is not the post that is gone.
    is_withdrawn = signal.name == "position_gone" and not _WITHDRAWN.isdisjoint(sentence.words[first:last])
    if is_withdrawn and _YOU_APPLIED.search(sentence.tags[:first].rpartition(_COMMA)[2]):
        return YOUR_OWN
    # "The interview date of 18 January will no longer go ahead": another one follows.
    is_stopped = is_english and signal.name == "not_going_on"
    if is_stopped and not (_MEETINGS.isdisjoint(before_it) or _DATES.isdisjoint(before_it)):
        return DATE
    # "I've decided not to continue with the application process": the applicant's own letter.
    if is_english and signal.name not in _MAY_BE_SAID_BY_ONE and _is_of_the_writer(sentence, first, last):
        return YOUR_OWN
    # "Mum told me you weren't selected": a friend says so.
    if is_english and not _CONSOLING.isdisjoint(sentence.words) and _CONSOLES.search(sentence.text):
        return QUOTED
    if void == CONDITIONAL and (
        has_come_true(sentence) if is_english else language == "de" and is_lacking_for_good(sentence)
    ):
        return None
    # "You have turned down half of them": the reader is the one who says no.
    behind_you = sentence.words[first + 1 : last - 1]
    if signal.name == "turned_down" and sentence.words[first] in _YOU_HAVE and _DID.issuperset(behind_you):
        return YOUR_OWN
    # "I know that you had picked someone": the reader is the one who chose.
    if sentence.words[first] == "picked" and _YOU in sentence.tags[max(0, first - 3) : first]:
        return YOUR_OWN
    # "They liked you but decided to promote from within": it is not the reader who decided.
    is_turn = void == YOUR_OWN and any(
        word in _BUT and sentence.tags[place - 1] == _YOU
        for place, word in enumerate(sentence.words[:last])
        if place
    )
    # "No need to come in on Saturday, we have found someone": the day is not what it is about.
    is_of_a_person = void == DATE and _is_of_a_person(sentence.tags[first:last], is_chosen)
    # "Ich kann diesmal leider nicht": it is the writer who does not come.
    if sentence.words[first] == "diesmal" and _I_CAN.search(sentence.tags[:first]):
        return YOUR_OWN
    return None if is_turn or is_of_a_person or (void == PAST and is_by_now) else void


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


def _is_of_a_person(tags: str, is_chosen: bool) -> bool:
    """Tell whether somebody is spoken of: "the board approved another candidate at Monday's meeting"."""
    return _SOMEONE in tags or (is_chosen and tags[0] in _CHOOSES and _CANDIDATE in tags)


_HIRES = frozenset(("hire", "appoint", "employ", "recruit"))


def _is_of_the_writer(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether the writer alone decides, from the "I" right before a no to the end of its clause."""
    tags = sentence.tags
    place = tags.rfind(_I, max(0, first - _REACH_OF_I), last)
    if place < 0:
        return False
    clause = tags[place:last] + tags[last:].partition(_COMMA)[0]
    is_own = not _OF_ONESELF.isdisjoint(clause) and "you" not in sentence.words[place : place + len(clause)]
    # "I have decided to hire somebody else": nobody who applied says so.
    is_own = is_own and _HIRES.isdisjoint(sentence.words[place : place + len(clause)])
    return is_own and _NOT_OF_THE_WRITER.isdisjoint(clause)
