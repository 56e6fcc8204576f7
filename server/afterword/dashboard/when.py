"""Moments near to now in everyday words, by the local clock: today, tomorrow morning, next Tuesday."""

from __future__ import annotations

from datetime import date, datetime

from afterword.dashboard import dates
from afterword.domain import moments

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NOON, EVENING = 12, 18


def day_in_words(day: date, today: date) -> str:
    """Return "today", "tomorrow", "Friday", "next Tuesday" or "12 Dec 2026"."""
    ahead = (day - today).days
    if ahead in (0, 1):
        return ("today", "tomorrow")[ahead]
    if 1 < ahead < 14:
        name = WEEKDAYS[day.weekday()]
        return name if ahead < 7 else f"next {name}"
    return dates.as_day(day.isoformat())


def on_day_in_words(day: date, today: date) -> str:
    """Return the day as it stands behind a verb: "tomorrow", "on Friday", "next Tuesday"."""
    told = day_in_words(day, today)
    return told if told in ("today", "tomorrow") or told.startswith("next ") else f"on {told}"


def clock_in_words(text: str, now: datetime) -> str:
    """Return "18:40", "tomorrow, 09:00" or "12 Dec 2026, 09:00"."""
    moment = _local(text, now)
    day = day_in_words(moment.date(), now.date())
    return f"{moment:%H:%M}" if day == "today" else f"{day}, {moment:%H:%M}"


def part_of_day_in_words(text: str, now: datetime) -> str:
    """Return "this evening", "tomorrow morning" or "Monday morning"."""
    moment = _local(text, now)
    part = "morning" if moment.hour < NOON else "afternoon" if moment.hour < EVENING else "evening"
    day = day_in_words(moment.date(), now.date())
    return f"{'this' if day == 'today' else day} {part}"


def moment_day_in_words(text: str, now: datetime) -> str:
    """Return the day of a moment, as `day_in_words` does."""
    return day_in_words(_local(text, now).date(), now.date())


def _local(text: str, now: datetime) -> datetime:
    return moments.from_text(text).astimezone(now.tzinfo)
