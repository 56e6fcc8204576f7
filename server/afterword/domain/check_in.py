"""A short hello after they gave feedback: when it may come, for which reason, and when to let it rest."""

from __future__ import annotations

from datetime import date, timedelta

FIRST = "five_weeks"
MOMENTS = {FIRST: timedelta(weeks=5), "three_months": timedelta(weeks=13), "six_months": timedelta(weeks=26)}
"""How long after today, by name; at least a month lies between two words."""

ADVICE = "advice"
REASONS = (ADVICE, "their_news", "field_question", "new_posting", "hello")
"""Why one writes; a hello without a reason is none."""

MOST = 2
"""Hellos that stay without a word back; after them it rests."""

_SATURDAY = 5


def moments_after(said: int) -> tuple[str, ...]:
    """Name the moments that can be planned, after so many hellos."""
    names = tuple(MOMENTS)
    return names if said == 0 else names[1:] if said < MOST else ()


def day_of(moment: str, today: date) -> date:
    """Return the day of a moment; one on a weekend is the Monday after it."""
    day = today + MOMENTS[moment]
    return day + timedelta(days=7 - day.weekday() if day.weekday() >= _SATURDAY else 0)


def after_contact(day: date, today: date) -> date:
    """Return the day of a planned hello once there was contact: it comes five weeks later at the soonest."""
    return max(day, day_of(FIRST, today))
