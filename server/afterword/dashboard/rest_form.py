"""The part of the settings about time: how long a reply rests, quiet hours; and whom one can talk to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from afterword.dashboard import story_words
from afterword.dashboard.form import as_number, check
from afterword.schemas.settings import SettingsSchema

_TOLD = {
    "rest_hours": story_words.NO_HOURS,
    "quiet_from": story_words.NO_TIME,
    "quiet_until": story_words.NO_TIME,
}


def read(form: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return what was typed, and what is wrong with it, by field. A quiet hour left open means none."""
    typed: dict[str, Any] = {name: form[name].strip() or None for name in (*_TOLD, "talk_to") if name in form}
    if "rest_hours" in typed:
        typed["rest_hours"] = as_number(form["rest_hours"])
    if typed.get("talk_to"):
        typed["talk_to"] = typed["talk_to"].replace("\r\n", "\n")
    choices, problems = check(SettingsSchema(), typed)
    return choices, {name: _TOLD.get(name, told) for name, told in problems.items()}
