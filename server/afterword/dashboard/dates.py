"""Moments as the person's own clock tells them: stored in UTC, shown in this computer's time zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from afterword.domain import moments

# Not the locale's: the pages are in English on every computer.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

LONG_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def as_month(text: str, today: date) -> str:
    """Return "March" for a moment of this year, and "March 2025" for one of another."""
    day = _local(text)
    month = LONG_MONTHS[day.month - 1]
    return month if day.year == today.year else f"{month} {day.year}"


def as_day(text: str) -> str:
    """Return "12 Nov 2026" for a moment or a day."""
    day = _local(text)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def as_time(text: str) -> str:
    """Return "12 Nov 2026, 09:05" for a moment."""
    return f"{as_day(text)}, {_local(text):%H:%M}"


def as_calendar_day(text: str | None) -> str:
    """Return "2026-11-12", what a date field takes, for a moment; nothing for none."""
    return _local(text).date().isoformat() if text else ""


def noon_of(day: str) -> str:
    """Return the moment of a day's noon here; noon stays on its day when somebody travels.

    Raises:
        ValueError: it is no day, or not in the years we know.
    """
    noon = datetime.combine(date.fromisoformat(day), time(12))
    if not moments.FIRST_YEAR < noon.year < moments.LAST_YEAR:
        raise ValueError(f"Out of range: {day!r}")
    return moments.to_text(noon.astimezone(UTC))


def _local(text: str) -> datetime:
    if "T" not in text:
        return datetime.combine(date.fromisoformat(text), time())
    return moments.from_text(text).astimezone()
