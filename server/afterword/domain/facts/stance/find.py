"""Reads what the mail says about feedback: nothing, that there is none, that it may be asked for, or the feedback.

Feedback is offered where one sentence, or the wish of the reader in the one before it, says both that somebody
is willing or the reader may, and that it is about the decision or what was noted of the reader.
"""

from __future__ import annotations

from collections.abc import Set

from afterword.domain.facts.cues import know
from afterword.domain.facts.letter import Letter, letters_of
from afterword.domain.facts.pattern_text import CuedLines
from afterword.domain.facts.stance import words
from afterword.domain.facts.stance.abroad import OFFERED_ABROAD, REFUSED_ABROAD
from afterword.domain.facts.stance.inside import INSIDE, find_remarks
from afterword.domain.facts.stance.kept import KEPT
from afterword.domain.facts.stance.more import (
    INCLUDED_TOO,
    INCLUDED_WIDELY,
    OFFERED_TOO,
    OFFERED_WIDELY,
    REFUSED_TOO,
    REFUSED_WIDELY,
)
from afterword.domain.facts.stance.tongues import CUES as CUES_IN_TONGUES
from afterword.domain.facts.stance.tongues import is_offered_in_tongues
from afterword.domain.mail.sentences import Sentence

_REFUSED = CuedLines((REFUSED_TOO, *REFUSED_WIDELY, *REFUSED_ABROAD, *KEPT))
_OFFERED = CuedLines((OFFERED_TOO, *OFFERED_WIDELY, *OFFERED_ABROAD))
_INCLUDED = CuedLines((INCLUDED_TOO, *INCLUDED_WIDELY))
_SAYS_NOT = letters_of("negation", "plain_no", "without", "refrain", "turned_down")
# Without one of these a sentence says nothing of feedback that stands in it alone.
_CUES = frozenset().union(
    *(
        each.cues
        for each in (
            _REFUSED,
            _OFFERED,
            _INCLUDED,
            INSIDE,
            words.ABOUT,
            words.INCLUDED,
            words.TOLD,
            words.REFUSED,
        )
    ),
    CUES_IN_TONGUES,
)
_SMALL_NOES = know(
    (
        " not ",
        " nicht ",
        "weder ",
        "too ",
        "only ",
        "nur ",
        "impossible",
        "unmöglich",
        "lack ",
        "erst ",
        "fragen",
        "limit",
        "reserve",
        "restrict",
        "beyond",
        "exceed",
        "begründung",
    )
)


def find_stance(letter: Letter, is_decision: bool) -> tuple[str, str] | None:
    """Return the stance on feedback and its words; "none" for a decision that says nothing of it."""
    offered = included = told = None
    may_be_told = not words.MAY_BE_TOLD.isdisjoint(letter.cues_spoken)
    before, was_about = "", False
    for sentence, (text, spoken), cues in zip(letter.sentences, letter.spoken, letter.cues, strict=True):
        lowered = words.leave_out_others(spoken, cues)
        if not was_about and _CUES.isdisjoint(cues):
            before = lowered
            continue
        if (_says_not(sentence, cues) and _is_refused(lowered, cues)) or _REFUSED.search(lowered, cues):
            return "refused", text
        offers = _OFFERED.search(lowered, cues) or is_offered_in_tongues(lowered, cues)
        if offers and not offered:
            offered = text
        # "I'll tell you what we missed" gives nothing yet.
        if not included and (
            _INCLUDED.search(lowered, cues) or (not offers and INSIDE.search(lowered, cues))
        ):
            included = text
        is_about = words.ABOUT.search(lowered, cues) is not None
        if (
            (is_about or was_about)
            and not offered
            and (_is_offered(lowered, before) if is_about else _is_offered_as_wished(lowered, before))
            and not words.OF_SOMETHING_ELSE.search(lowered)
        ):
            offered = text
        if (
            may_be_told
            and not included
            and words.INCLUDED.search(lowered, cues)
            and not words.WOULD.search(lowered)
        ):
            included = text
        if may_be_told and not told and words.TOLD.search(lowered, cues):
            told = text
        before, was_about = lowered, is_about
    if not included and is_decision:
        included = find_remarks(letter.body)
    if included:
        return "included", included
    if offered:
        return "offered", offered
    if told and is_decision:
        return "included", told
    return ("none", "") if is_decision else None


def _says_not(sentence: Sentence, cues: Set[str]) -> bool:
    return sentence.has(_SAYS_NOT) or not _SMALL_NOES.isdisjoint(cues)


def _is_refused(lowered: str, cues: Set[str]) -> bool:
    if not words.REFUSED.search(lowered, cues) or words.NOT_REFUSED.search(lowered):
        return False
    if not words.OF_SOMETHING_ELSE.search(lowered):
        return True
    # "No feedback can be given, and your file stays here for other roles": what is left still refuses.
    rest = words.OF_SOMETHING_ELSE.sub(" ", lowered)
    return words.REFUSED.search(rest, cues) is not None


def _is_offered(lowered: str, before: str) -> bool:
    """Tell whether a sentence about feedback offers it, with the reader's wish in it or in the sentence before."""
    if words.WISHED.search(before) or words.WISHED.search(lowered):
        return True
    return bool(words.OFFERED.search(lowered)) and not words.THANKS.search(lowered)


def _is_offered_as_wished(lowered: str, before: str) -> bool:
    """Tell whether a sentence offers what the reader may wish for in it or in the sentence before, which is about feedback."""
    if not words.OFFERED.search(lowered):
        return False
    return bool(
        words.WISHED.search(before) or (words.WISHED_FOR_THAT.search(lowered) and words.NOTED.search(before))
    )
