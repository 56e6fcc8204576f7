"""Moments as stored and sent: ISO 8601 in UTC, whole seconds, ending in Z: text order is time order."""

from __future__ import annotations

from datetime import UTC, datetime

# Mail is younger than the first year. The last one keeps every time zone's calendar in reach.
FIRST_YEAR, LAST_YEAR = 1970, 2199


def to_text(moment: datetime) -> str:
    """Return the text of a timezone-aware moment."""
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def from_text(text: str) -> datetime:
    """Return the moment of a text with a time zone.

    Raises:
        ValueError: it is no moment, has no time zone, or lies outside the years we know.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"No time zone in {text!r}")
    if not FIRST_YEAR < moment.year < LAST_YEAR:
        raise ValueError(f"Out of range: {text!r}")
    return moment.astimezone(UTC)
