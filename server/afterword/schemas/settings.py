"""The shape of the settings."""

from __future__ import annotations

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
