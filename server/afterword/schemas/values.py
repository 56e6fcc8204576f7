"""The kinds of values that requests are made of: words, moments, days and choices."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from typing import Any

from marshmallow import ValidationError, fields, validate

from afterword.domain import moments

NAME_LENGTH = 400
LINE_LENGTH = 5_000
TEXT_LENGTH = 20_000
# The largest number SQLite can hold.
LAST_NUMBER = 2**63 - 1
MAIL_LENGTH = 500_000

# SQLite and JSON take neither: halves of a character pair, and the zero character.
_UNSTORABLE = re.compile("[\ud800-\udfff\0]")


class Words(fields.String):
    """Text of a limited length. Where it may be null, blank text is null: a field emptied by the person."""

    def __init__(self, longest: int, **kwargs: Any) -> None:
        metadata = {"maxLength": longest, **kwargs.pop("metadata", {})}
        super().__init__(metadata=metadata, **kwargs)
        self.longest = longest

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        text = super()._deserialize(value, *args, **kwargs)
        if _UNSTORABLE.search(text):
            raise ValidationError("Holds characters that cannot be stored.")
        if len(text) > self.longest:
            raise ValidationError(f"Longer than {self.longest} characters.")
        return text.strip() or (None if self.allow_none else "")


class Flag(fields.Boolean):
    """True or false and nothing that only looks like it."""

    def _deserialize(self, value: Any, *_args: Any, **_kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


class WholeNumber(fields.Integer):
    """A whole number within bounds, and nothing that only looks like one."""

    def __init__(self, least: int, most: int, **kwargs: Any) -> None:
        super().__init__(validate=validate.Range(least, most), **kwargs)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        if type(value) is not int:
            raise self.make_error("invalid", input=value)
        return super()._deserialize(value, *args, **kwargs)


class TimeOfDay(fields.String):
    """A time of the local clock, such as 21:00."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(validate=validate.Regexp(r"([01]\d|2[0-3]):[0-5]\d\Z"), **kwargs)


class Moment(fields.String):
    """A moment with its time zone, kept as text in UTC."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        text = super()._deserialize(value, *args, **kwargs)
        try:
            return moments.to_text(moments.from_text(text))
        except ValueError as error:
            raise ValidationError("Must be a moment such as 2026-11-24T10:00:00Z.") from error


class Day(fields.String):
    """A day of the calendar, kept as text."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        text = super()._deserialize(value, *args, **kwargs)
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError as error:
            raise ValidationError("Must be a day such as 2026-11-24.") from error


def choice(allowed: Collection[str], **kwargs: Any) -> fields.String:
    """Return a field that takes one of the listed words."""
    return fields.String(validate=validate.OneOf(tuple(allowed)), **kwargs)


def optional_choice(allowed: Collection[str], **kwargs: Any) -> fields.String:
    """Return a field that takes one of the listed words, null for unknown, or is absent."""
    return choice(allowed, allow_none=True, **kwargs)
