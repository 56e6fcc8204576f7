"""Reads what the mail says about feedback: nothing, that there is none, that it may be asked for, or the feedback.

Feedback is offered where one sentence, or the wish of the reader in the one before it, says both that somebody
is willing or the reader may, and that it is about the decision or what was noted of the reader.
"""

from __future__ import annotations

from afterword.domain.facts import stance_words as words
from afterword.domain.facts.letter import Letter, letters_of

_SAYS_NOT = letters_of("negation", "plain_no", "without", "refrain", "turned_down")


def find_stance(letter: Letter, is_decision: bool) -> tuple[str, str] | None:
    """Return the stance on feedback and its words; "none" for a decision that says nothing of it."""
    offered = included = told = None
    wished: str | None = None
    may_be_told = words.MAY_BE_TOLD.search(letter.whole) is not None
    may_be_offered = words.ABOUT.search(letter.whole) is not None
    for sentence, (text, lowered) in zip(letter.sentences, letter.spoken, strict=True):
        says_not = (
            sentence.has(_SAYS_NOT)
            or " not " in lowered
            or "too " in lowered
            or "only " in lowered
            or "nur " in lowered
        )
        if says_not and _is_refused(lowered):
            return "refused", text
        if (
            may_be_offered
            and not offered
            and _is_offered(lowered, wished)
            and not words.OF_SOMETHING_ELSE.search(lowered)
        ):
            offered = text
        if (
            may_be_told
            and not included
            and words.INCLUDED.search(lowered)
            and not words.WOULD.search(lowered)
        ):
            included = text
        if may_be_told and not told and words.TOLD.search(lowered):
            told = text
        wished = lowered if may_be_offered and words.WISHED.search(lowered) else None
    if included:
        return "included", included
    if offered:
        return "offered", offered
    if told and is_decision:
        return "included", told
    return ("none", "") if is_decision else None


def _is_refused(lowered: str) -> bool:
    if not words.REFUSED.search(lowered) or words.NOT_REFUSED.search(lowered):
        return False
    return not words.OF_SOMETHING_ELSE.search(lowered)


def _is_offered(lowered: str, wished: str | None) -> bool:
    """Tell whether a sentence offers feedback, with the reader's wish in it or in the sentence before."""
    if words.ABOUT.search(lowered):
        if wished or words.WISHED.search(lowered):
            return True
        return bool(words.OFFERED.search(lowered)) and not words.THANKS.search(lowered)
    return wished is not None and bool(words.OFFERED.search(lowered) and words.ABOUT.search(wished))
