"""The part of the settings about the names of the states: what was typed, and what is wrong, by field."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.dashboard import state_words, words
from afterword.dashboard.form import check
from afterword.domain.case_state import STATES
from afterword.schemas.settings import StateNamesSchema

_FIELD = "state_{}"
_TOLD = {words.TOO_LONG: state_words.TOO_LONG, words.NOT_LISTED: state_words.TAKEN}


def from_settings(chosen: Mapping[str, str]) -> dict[str, str]:
    """Return what the fields hold: the chosen names, and nothing where the usual one stands."""
    return {_FIELD.format(state): chosen.get(state, "") for state in STATES}


def read(form: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the names that were chosen, and what is wrong with them, by field."""
    typed = {state: form.get(_FIELD.format(state), "") for state in STATES}
    names, problems = check(StateNamesSchema(), typed)
    return names, {_FIELD.format(state): _TOLD.get(told, told) for state, told in problems.items()}
