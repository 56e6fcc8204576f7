"""Tells of a search that is paused whether a no in the same mail ends it."""

from __future__ import annotations

import re
from collections.abc import Set

from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence

_HOLD = CLASSES["hold"]
_DUE = frozenset(("due", "because", "owing", "wegen", "aufgrund"))
_ENDED = frozenset(("beenden", "beendet"))
_OF_APPLICANTS = re.compile(
    r"\b(?:back to|tell|told|write to) (?:the|our|all) (?:candidates|applicants)\b|\bden Bewerbern\b"
)
_MAY_END_A_PAUSE = frozenset(("stopped", "turned_down"))


def ends_a_pause(sentence: Sentence, place: tuple[int, int], name: str, letters: Set[str]) -> bool:
    """Tell whether a no says that what is paused is over.

    Args:
        place: its first word, and the one behind its last.
        name: that of its signal.
        letters: those of the classes that stand in the mail up to it.
    """
    first, last = place
    # "They have pulled the role, everything is frozen": why it is gone.
    # "Due to a hiring freeze this position has been eliminated": so is what stands before it.
    why = sentence.tags if not _DUE.isdisjoint(sentence.words) else sentence.tags[last:]
    if name == "position_gone" and _HOLD in why:
        return True
    # "Wir haben einen Einstellungsstopp. Ihr Verfahren wird beendet."
    is_paused_before = _HOLD in sentence.tags[first:last] or (
        _HOLD in letters and not _ENDED.isdisjoint(sentence.words)
    )
    return is_paused_before and name in _MAY_END_A_PAUSE


def is_told_of_applicants(body: str) -> bool:
    """Tell whether those who hire tell each other what is paused: "I'd rather not go back to the candidates"."""
    return _OF_APPLICANTS.search(body) is not None
