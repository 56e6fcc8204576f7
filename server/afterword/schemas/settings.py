"""The shape of the settings."""

from __future__ import annotations

from marshmallow import Schema

from afterword.schemas.values import NAME_LENGTH, Flag, Words


class SettingsSchema(Schema):
    """What the person has chosen once for all; when changing, what is absent stays."""

    sign_off_name = Words(NAME_LENGTH, allow_none=True)
    phone = Words(NAME_LENGTH, allow_none=True)
    notice_enabled = Flag()
