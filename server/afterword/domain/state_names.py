"""What the states of a case are called on screen: a usual name each, until the person chooses another."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from afterword.domain.case_state import CLOSED_BY_ME, NO_ANSWER, NOT_SELECTED, ON_HOLD, STILL_OPEN
from afterword.domain.search_words import fold

USUAL = {
    NOT_SELECTED: "Not selected",
    ON_HOLD: "On hold",
    NO_ANSWER: "No answer",
    CLOSED_BY_ME: "Closed by me",
    STILL_OPEN: "Still open",
}
NOT_A_DECISION = "Not a decision"
NOT_DECISIONS = "Not decisions"
EVERY_STATE = "All"

LONGEST = 30
_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""What turns the direction of the words around it: a name stands in sentences that are not its own."""

_SHAPELESS = ("Cf", "Cc", "Mn")
_BESIDE_THE_STATES = (NOT_A_DECISION, NOT_DECISIONS, EVERY_STATE)
"""What stands where a state's name stands, or in the list of them."""


def settle(typed: Mapping[str, str | None]) -> dict[str, str]:
    """Return the names that differ from the usual ones; blank, or nothing that shows, is the usual name."""
    names = {state: " ".join((name or "").translate(_TURNING).split()) for state, name in typed.items()}
    return {state: name for state, name in names.items() if _shows(name) and name != USUAL[state]}


def find_taken(chosen: Mapping[str, str]) -> list[str]:
    """Return the states whose chosen name another one has; of two that were chosen alike, the later.

    Names are alike as they are read: neither capitals nor accents tell them apart.
    """
    taken = {_as_read(name) for name in _BESIDE_THE_STATES}
    taken |= {_as_read(name) for state, name in USUAL.items() if state not in chosen}
    found = []
    for state in USUAL:
        if state not in chosen:
            continue
        if _as_read(chosen[state]) in taken:
            found.append(state)
        taken.add(_as_read(chosen[state]))
    return found


def names_with(chosen: Mapping[str, str]) -> dict[str, str]:
    """Return what each state is called."""
    return {**USUAL, **chosen}


def _as_read(name: str) -> str:
    """Return a name without what has no shape; one of nothing but accents stays itself."""
    seen = "".join(each for each in name if unicodedata.category(each) not in _SHAPELESS)
    return fold(seen) or seen


def _shows(name: str) -> bool:
    """Tell whether a name has a character with a shape of its own."""
    return any(unicodedata.category(character)[0] in "LNPS" for character in name)
