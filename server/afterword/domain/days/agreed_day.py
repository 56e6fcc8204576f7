"""Reads the day for a check-in from the person's own words in a text: "2 May", "the middle of January"."""

from __future__ import annotations

from datetime import date, timedelta

_LONGEST_AHEAD = timedelta(days=2 * 366)
_LONGEST_WORDS = 200
"""In characters. What names a day is a few words; a whole page is none."""


def read_agreed_day(words: str | None, today: date) -> date | None:
    """Return the day that words name, if it is still ahead and no more than two years; else None.

    A day without a year is the next one of that name.
    """
    if not words:
        return None
    # Its patterns are loaded with those for the first mail, after the start.
    from afterword.domain.days.reader import read_day

    day = read_day(words[:_LONGEST_WORDS], today)
    return day if day and day <= today + _LONGEST_AHEAD else None
