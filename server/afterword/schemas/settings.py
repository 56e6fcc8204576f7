"""The shape of the settings."""

from __future__ import annotations

from typing import Any

from marshmallow import ValidationError, fields, post_load

from afterword.domain import state_names
from afterword.domain.rest_period import LONGEST_HOURS
from afterword.schemas.base import StrictSchema
from afterword.schemas.values import (
    LINE_LENGTH,
    NAME_LENGTH,
    Flag,
    TimeOfDay,
    WholeNumber,
    Words,
    optional_choice,
)

LINKEDIN_ACCOUNTS = ("free", "premium")
MOST_NOTES = 1000


class StateNamesSchema(StrictSchema):
    """What the person calls the states of a case, all at once; what is blank or absent has its usual name."""

    not_selected = Words(state_names.LONGEST, allow_none=True)
    on_hold = Words(state_names.LONGEST, allow_none=True)
    no_answer = Words(state_names.LONGEST, allow_none=True)
    closed_by_me = Words(state_names.LONGEST, allow_none=True)
    still_open = Words(state_names.LONGEST, allow_none=True)

    @post_load
    def settle(self, typed: dict[str, str | None], **_: Any) -> dict[str, str]:
        """Refuse a name that another state has."""
        names = state_names.settle(typed)
        if taken := state_names.find_taken(names):
            raise ValidationError({state: ["Another state has this name."] for state in taken})
        return names


class SettingsSchema(StrictSchema):
    """What the person has chosen once for all; when changing, what is absent stays."""

    sign_off_name = Words(NAME_LENGTH, allow_none=True)
    phone = Words(NAME_LENGTH, allow_none=True)
    notice_enabled = Flag()
    rest_hours = WholeNumber(0, LONGEST_HOURS)
    quiet_from = TimeOfDay(allow_none=True)
    quiet_until = TimeOfDay(allow_none=True)
    linkedin_account = optional_choice(LINKEDIN_ACCOUNTS)
    notes_per_month = WholeNumber(0, MOST_NOTES, allow_none=True)
    talk_to = Words(LINE_LENGTH, allow_none=True)
    state_names = fields.Nested(StateNamesSchema)
