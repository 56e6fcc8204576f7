"""Settings: what the person has chosen once for all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from afterword.domain.rest_period import DEFAULT_HOURS
from afterword.domain.state_names import names_with
from afterword.models.database import database
from afterword.models.setting import ALL, Setting

DEFAULTS: dict[str, Any] = {
    "sign_off_name": None,
    "phone": None,
    "notice_enabled": True,
    # How many hours a reply rests, and the hours of the day in which nothing is announced.
    "rest_hours": DEFAULT_HOURS,
    "quiet_from": "21:00",
    "quiet_until": "08:00",
    "linkedin_account": None,
    "notes_per_month": None,
    # Whom the person would talk to, for the line under letters and reflections.
    "talk_to": None,
    # What the person calls the states of a case, by state; the others have their usual names.
    "state_names": {},
}
_IN_TEXTS = ("sign_off_name", "phone")


def read() -> dict[str, Any]:
    """Return every setting, with its default where nothing was chosen."""
    rows = database.execute_sql(ALL).fetchall()
    # Nothing at all can be chosen, too.
    kept = {name: value and json.loads(value) for name, value in rows if name in DEFAULTS}
    return DEFAULTS | kept


def change(choices: Mapping[str, Any]) -> dict[str, Any]:
    """Keep the choices and return every setting."""
    with database.atomic():
        for name, value in choices.items():
            Setting.insert(name=name, value=value).on_conflict_replace().execute()
    return read()


def state_names() -> dict[str, str]:
    """Return what each state of a case is called."""
    return names_with(read()["state_names"])


def fill_in(values: Mapping[str, str | None]) -> dict[str, str]:
    """Add what the settings know about the person to the values for a draft; what was given wins."""
    chosen = read()
    own = {name: chosen[name] for name in _IN_TEXTS if chosen[name]}
    return {**own, **{name: value for name, value in values.items() if value and value.strip()}}
