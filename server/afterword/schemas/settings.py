"""The shape of the settings."""

from __future__ import annotations

from afterword.schemas.base import StrictSchema
from afterword.schemas.values import NAME_LENGTH, Flag, Words


class SettingsSchema(StrictSchema):
    """What the person has chosen once for all; when changing, what is absent stays."""

    sign_off_name = Words(NAME_LENGTH, allow_none=True)
    phone = Words(NAME_LENGTH, allow_none=True)
    notice_enabled = Flag()
