"""Tells when a sentence that says no does not say it for good, or not to the reader."""

from __future__ import annotations

import re

from afterword.domain.lexicon.classes import CLASSES, PART_OF_PHRASE

CONDITIONAL = "only_under_a_condition"
QUOTED = "only_in_quotation_marks"
YOUR_OWN = "decided_by_you"
DATE = "only_about_a_date"
PAST = "only_of_the_past"
DENIED = "said_not_to_be"
# Of no weight by itself: a letter that says no may speak of things as well.
OF_A_THING = "only_of_a_thing"

_IF, _YOU, _WE, _UNTIL, _DAY, _PAST = (CLASSES[name] for name in ("if", "you", "we", "until", "day", "past"))
_NOT_YET, _FILLING = CLASSES["not_yet"], (CLASSES["fill"], CLASSES["filled"])
_STILL_OPEN, _GIVEN_AWAY = CLASSES["still_open"], CLASSES["given_away"]
_GONE = frozenset((*_FILLING, CLASSES["plain_no"], _GIVEN_AWAY))
_PLAIN_NO, _OTHERS = CLASSES["plain_no"], frozenset((CLASSES["someone"], CLASSES["other"]))
_WITHOUT, _LUCK = CLASSES["without"], CLASSES["luck"]
_CANDIDATE, _DECIDE, _OTHER, _NEGATION, _OFFER = (
    CLASSES[name] for name in ("candidate", "decide", "other", "negation", "offer")
)
# "After meeting all candidates, the role has been filled": what is said has a subject of its own.
_OWN_SUBJECT = frozenset(
    CLASSES[name] for name in ("job", "candidate", "winner", "other", "one", "offer", "someone")
)
_ONE, _I, _ACCEPT = (CLASSES[name] for name in ("one", "i", "accept"))
_QUESTION, _QUOTE, _COMMA, _COLON = "?", '"', ",", ":"
# "Who has done it before," is no time that has yet to come.
_UNTIL_THEN = re.compile(f"{_UNTIL}-*[^{_COMMA}{PART_OF_PHRASE}]")
# "You have decided": the reader is the one who says no.
_NOT_THE_READER = "".join(
    CLASSES[name]
    for name in (
        "we",
        "i",
        "they",
        "client",
        "negation",
        "against",
        "candidate",
        "application",
        "job",
        "interview",
    )
)
# "Wir konnten Sie bei der Auswahl nicht berücksichtigen": it is the writer who does not.
_READER_DECIDES = re.compile(
    f"(?<![{CLASSES['against']}{CLASSES['can']}]){_YOU}[^{_NOT_THE_READER}]{{0,2}}{_DECIDE}"
)
# "To a lad who was with us last summer": so is the one who was chosen, and not the choice.
_OF_WHOM = re.compile(f"{CLASSES['whose']}[^{_COMMA}]{{0,5}}{_PAST}")
_INFORMED = re.compile(f"{CLASSES['inform']}.?$")
# "We have asked one of our own people": who was chosen, and nobody that it is said of.
_ONE_OF_OURS = re.compile(f"{CLASSES['among']}-*{_WE}.{{0,2}}{_CANDIDATE}")
# "Of the applicants for this post, and we can't": the clause has a subject of its own.
_WE_ALONE = re.compile(f"(?<!{_CANDIDATE}){_WE}[^{_CANDIDATE}]{{0,2}}$")
# "You have other candidates to see": an applicant says so of the company that was visited.
_READER_HAS_OTHERS = re.compile(
    f"{_YOU}{CLASSES['done']}[^{_NOT_THE_READER}{_COMMA}]{{0,2}}{_OTHER}[^{_COMMA}]{{0,2}}{_CANDIDATE}"
    f"|{_YOU}[^{_NOT_THE_READER}{CLASSES['done']}]{{0,2}}{CLASSES['consider']}[^{_WE}{_COMMA}]{{0,1}}{_OTHER}"
)
# "Our candidates have decided to leave": it is they who choose.
_CANDIDATES_DECIDE = re.compile(f"{_CANDIDATE}-*{CLASSES['done']}?$")
# "Wir haben uns für eine Person entschieden".
_FOR_ONE = re.compile(f"{_WE}.{{0,2}}{_ONE}.?{_CANDIDATE}-*$")
# "I have to cancel Friday": nothing was applied for.
_OF_AN_APPLICATION = frozenset((_YOU, CLASSES["application"], CLASSES["job"], CLASSES["interview"]))
# "Your skills against our needs," is looked at before the choice.
_YOU_AGAINST_US = re.compile(f"{_YOU}.{{0,3}}{CLASSES['against']}.?{_WE}[^{_COMMA}{_WE}]*$")
_MEETING = frozenset(CLASSES[name] for name in ("interview", "talk", "schedule"))
# "Not to continue with us": said of a person who leaves, where it is not the application that does not.
_WITH_US = re.compile(f"[{CLASSES['advance']}{CLASSES['onward']}]-?{CLASSES['whose']}{_WE}")
# "You no longer wish to be considered", "I do not want to go on": the applicant's own wish.
_WISHES = frozenset((CLASSES["wish"], CLASSES["want"]))
_WISH = f"[{CLASSES['wish']}{CLASSES['want']}]"
_OWN_WISH = re.compile(
    f"(?:[{_YOU}{CLASSES['i']}].{{0,3}}(?:{_NEGATION}.{{0,2}}{_WISH}|{_WISH}.{{0,3}}{_NEGATION})"
    # "You have taken a post elsewhere and no longer wish to be considered".
    f"|{_YOU}{CLASSES['done']}[^{_WE}{_NEGATION}]{{0,10}}{_NEGATION}.{{0,2}}{_WISH})[^{_COMMA}]*$"
)
# "I have decided not to accept it": said by one who was offered something.
_NOT_ACCEPTED = re.compile(
    f"{CLASSES['i']}[^{_YOU}{_WE}{CLASSES['regret']}]{{0,6}}{_NEGATION}[^{_YOU}]{{0,5}}{CLASSES['accept']}"
)
# "I decided not to take the job".
_NOT_TAKEN = re.compile(
    f"{CLASSES['i']}[^{_YOU}{_WE}]{{0,2}}{_DECIDE}-*{_NEGATION}-*[^{_YOU}]?{CLASSES['go']}"
    f"[^{_YOU}{CLASSES['application']}{_CANDIDATE}]*$"
)
# "You do not accept our offer": it is the reader who says no.
_OUR_OFFER_NOT_ACCEPTED = re.compile(
    f"{_YOU}[^{_COMMA}]{{0,4}}{_NEGATION}.{{0,2}}{CLASSES['accept']}.{{0,2}}{_WE}.?{_OFFER}"
    f"|{_YOU}{_WE}[^{_COMMA}]{{0,2}}{_NEGATION}{CLASSES['accept']}"
)
# "Decline your offer": it is the offer that is turned down.
_OFFER_REFUSED = re.compile(f"{CLASSES['turned_down']}-*.{{0,2}}{_OFFER}")
# "We had to say no to most of them, but would like to meet you".
_OTHERS_THAN_YOU = f"[{CLASSES['they']}{CLASSES['candidate']}{CLASSES['many']}{CLASSES['other']}]"
_SAID_TO_MANY = re.compile(
    f"[{_PLAIN_NO}{CLASSES['turned_down']}]-*[^{_YOU}]{{0,3}}{_OTHERS_THAN_YOU}[^{CLASSES['regret']}]*{_YOU}"
)
# "To most of them, and today that includes you".
_YOU_TOO = re.compile(f"{CLASSES['among']}.?{_YOU}")
_BUT_YOU = re.compile(f"[^{CLASSES['regret']}]*{_YOU}")
_MANY_BEFORE = re.compile(f"{CLASSES['many']}[^{_YOU}]{{0,4}}{CLASSES['turned_down']}-*$")
_CANDIDATE_GREETED = re.compile(f".{_CANDIDATE}{_COMMA}")
# "Applicants who are not selected", "applicants not meeting them": said of everybody.
_WHO = re.compile(
    f"{_CANDIDATE}(?:-+|-*{CLASSES['whose']}|-*{_NEGATION})[^{_YOU}{_WE}{CLASSES['they']}{CLASSES['application']},]*$"
)
# "Candidate not selected": a line of a system, about the one it is sent to.
_LONGEST_STATE = 8
# "No candidate has been turned down", "we have not chosen anyone else".
_DENIED_BEFORE = re.compile(f"{_NEGATION}-*[^,:]{{0,3}}$")
_DENIED_WITHIN = re.compile(f"{_NEGATION}-*.{{0,2}}$")
_WE_HAVE = re.compile(f"{CLASSES['done']}-*{_WE}[^{_COMMA}]*$")
_REACH_OF_A_CONDITION = 24
_REACH_OF_UNTIL = 8
_REACH_OF_WITHOUT = 5


def find_what_voids(tags: str, first: int, last: int, says_not: bool = True) -> str | None:
    """Tell why a no is not said for good: a condition, a quote, the past, the reader's own choice.

    Args:
        says_not: whether a "not" belongs to the words of the no; where none does, one makes them untrue.
    """
    before = tags[max(0, first - _REACH_OF_A_CONDITION) : first].rpartition(_COLON)[2]
    if not says_not and _is_denied(tags, first, last, before):
        return DENIED
    # "We have not chosen anyone else": what looks like a no alone goes on.
    if tags[first] == _PLAIN_NO and not _OTHERS.isdisjoint(tags[last : last + 1]):
        return DENIED
    # "They were with us last year, so it's a no": a no by itself is of today.
    told_before = tags[:first].rpartition(_COMMA)[2] if tags[first] == _PLAIN_NO else tags[:first]
    if _PAST in tags and (
        _PAST in _OF_WHOM.sub("", told_before) or _PAST in _OF_WHOM.sub("", tags[first : last + 6])
    ):
        return PAST
    if (_YOU not in tags[:last] and not _YOU_TOO.search(tags[last:])) and (
        _SAID_TO_MANY.search(tags[first:])
        or (_MANY_BEFORE.search(tags[:last]) and _BUT_YOU.match(tags[last:]))
    ):
        return CONDITIONAL
    if _NOT_YET in before[-6:] and (tags[last - 1] in _FILLING or tags[first] == _GIVEN_AWAY):
        return CONDITIONAL
    if _is_of_a_part(tags, first, last):
        return CONDITIONAL
    if _is_of_a_day(tags, first, last):
        return DATE
    # "We have interns until summer, so": said of something else, unless the sentence begins with it.
    is_before = _UNTIL in before and (_UNTIL in tags[:3] or _COMMA not in before[before.rfind(_UNTIL) :])
    # "Ist leider besetzt worden, bevor wir": it has happened.
    is_told = CLASSES["regret"] in tags[first:last] and tags[last - 1] in _FILLING
    if is_before or (not is_told and _UNTIL_THEN.search(tags[first : last + _REACH_OF_UNTIL])):
        return CONDITIONAL
    if _DAY in tags[first:] and not _MEETING.isdisjoint(tags[first:]):
        return DATE
    if CLASSES["against"] in tags[first:last] and _YOU_AGAINST_US.search(before + tags[first:last]):
        return YOUR_OWN
    # "Auch wenn uns Ihr Werdegang gefallen hat, laden wir Sie nicht ein": each clause by itself.
    clause = tags[max(0, first - 4) : last].rpartition(_COMMA)[2]
    reader = _READER_DECIDES.search(clause) if _DECIDE in clause else None
    # "Gegen eine Besetzung mit Ihnen entschieden": whom it is against.
    # "We regret to inform you that the decision went to another": who is told of it.
    is_told_so = reader is not None and _INFORMED.search(clause[: reader.start()]) is not None
    if reader and not is_told_so and CLASSES["against"] not in clause[: reader.start()]:
        return YOUR_OWN
    if _OTHER in tags and _READER_HAS_OTHERS.search(tags[max(0, first - 4) : last]):
        return YOUR_OWN
    if tags[first] == _DECIDE and _CANDIDATES_DECIDE.search(before) and not _FOR_ONE.search(before):
        return YOUR_OWN
    # "Good luck with finding somebody": said by one who leaves.
    if _LUCK in before[-4:] and _WITHOUT not in before[-5:]:
        return YOUR_OWN
    # None of these stands in most sentences, which need not be searched then.
    if _I in tags and (
        _NOT_ACCEPTED.search(before[-7:] + tags[first:last]) or _NOT_TAKEN.search(before[-4:] + tags[first:])
    ):
        return YOUR_OWN
    if _ACCEPT in tags and _OUR_OFFER_NOT_ACCEPTED.search(before[-7:] + tags[first : last + 4]):
        return YOUR_OWN
    if not _WISHES.isdisjoint(tags) and _OWN_WISH.search(before[-12:] + tags[first:last]):
        return YOUR_OWN
    if _OFFER in tags and _OFFER_REFUSED.search(tags[first : last + 3]):
        return YOUR_OWN
    # "Your status has been changed to "Not selected"": what a system calls it.
    is_called = _YOU in tags[:first] and tags[first - 1] == _QUOTE and tags[last : last + 1] == _QUOTE
    if tags.count(_QUOTE, 0, first) % 2 and not is_called:
        return QUOTED
    if _IF in tags[first : last + 1] or tags.endswith(_QUESTION):
        return CONDITIONAL
    near_it = before.rpartition(_COMMA)[2] + tags[first : last - 1] + tags[last : last + _REACH_OF_WITHOUT]
    # "If nobody has rung by now, you are not among them": by now it is no condition any more.
    if (_IF in before and CLASSES["by_now"] not in tags[:last]) or (
        _WITHOUT in near_it and _NEGATION in tags[first:last]
    ):
        return CONDITIONAL
    is_ours = _WE in before[-3:]
    # "I'm afraid you won't be going any further with us": who is sorry for it has decided it.
    if (
        not is_ours
        and CLASSES["regret"] not in before
        and _WITH_US.search(tags[first : last + 4])
        and CLASSES["application"] not in before + tags[first:last]
    ):
        return YOUR_OWN
    # "After calibrating across all candidates, we have decided not to": we do so with this one.
    # "Dear candidate, the vacancy is closed": greeted, and not told of.
    # "Después de valorar a los candidatos, hemos decidido": the verb says whose it is.
    is_apart = is_ours or (tags[first] == _DECIDE and _COMMA in before[-2:])
    is_apart |= _CANDIDATE_GREETED.match(tags) is not None
    # "Tras valorar a las personas aspirantes, lamentamos comunicarle que no ha sido seleccionada".
    is_apart |= CLASSES["regret"] in before.rpartition(_COMMA)[2]
    near = "" if tags[first] in _OWN_SUBJECT or (is_ours and _WE_ALONE.search(before)) else before[-6:]
    near = near.rpartition(_COMMA)[2] if is_apart else near
    is_state = len(tags) < _LONGEST_STATE and _CANDIDATE in tags[max(0, first - 3) : first]
    is_plain = is_state or tags[first] in (_PLAIN_NO, _GIVEN_AWAY)
    # "Of the people we saw we went for someone who", "has selected someone else": one of them was chosen.
    is_done = is_ours or CLASSES["done"] in before[-2:]
    is_choice = is_done and tags[first:last].rstrip(PART_OF_PHRASE)[-1] in _OTHERS
    # "Aus den Bewerbern haben wir uns für eine Person entschieden".
    is_choice |= tags[first] in (_ONE, _OTHER) and _WE_HAVE.search(before) is not None
    if _ONE_OF_OURS.search(before):
        near = ""
    is_general = (
        _CANDIDATE in near and _OTHER not in near and _YOU not in tags and not (is_plain or is_choice)
    )
    return CONDITIONAL if is_general or (_CANDIDATE in before and _WHO.search(before)) else None


def _is_of_a_part(tags: str, first: int, last: int) -> bool:
    """Tell whether one job of several is gone: "the first is filled, but the second is still open"."""
    return _STILL_OPEN in tags[last:] and not _GONE.isdisjoint(tags[first:last])


def _is_of_a_day(tags: str, first: int, last: int) -> bool:
    """Tell whether it is a day that is called off, and no application: "I have to cancel Friday"."""
    return CLASSES["turned_down"] in tags[first:last] and _DAY in tags and _OF_AN_APPLICATION.isdisjoint(tags)


def _is_denied(tags: str, first: int, last: int, before: str) -> bool:
    last = first + len(tags[first:last].rstrip(PART_OF_PHRASE))
    is_turned_down = tags[last - 1] == CLASSES["turned_down"]
    return bool(
        _DENIED_BEFORE.search(before) or (is_turned_down and _DENIED_WITHIN.search(tags[first : last - 1]))
    )
