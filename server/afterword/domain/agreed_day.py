"""Reads the day for a check-in from its words in a text: "2 May", "the middle of January"."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH = "(?P<month>sept|" + "|".join(rf"{name[:3]}(?:{name[3:]})?" for name in _MONTHS) + r")\b\.?"
_YEAR = r"(?:,? +(?P<year>20\d\d))?"
_DAY_FIRST = re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? +{_MONTH}{_YEAR}")
_MONTH_FIRST = re.compile(rf"\b{_MONTH} +(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d){_YEAR}")
_IN_MONTH = re.compile(rf"(?:\b(?P<part>[a-z][a-z -]*?)[ -]+(?:of |in )?)?\b{_MONTH}{_YEAR}")
_ISO = re.compile(r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_DOTTED = re.compile(r"\b(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>20\d\d)\b")
_AHEAD = re.compile(r"\bin (?:about |around )?(?P<count>\d{1,2}|a|an|[a-z]+) (?P<unit>day|week|month)s?\b")
_COUNTS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
}
_PARTS = (
    ("second half", 16),
    ("second week", 8),
    ("third week", 15),
    ("fourth week", 22),
    ("last week", 24),
    ("mid", 15),
    ("end", 28),
    ("late", 25),
)
"""A part of a month and the day on which it has come; any other words mean its first day."""

_LONGEST_AHEAD = timedelta(days=2 * 366)
_LONGEST_WORDS = 200
"""In characters. What names a day is a few words; looking through a whole page for one takes seconds."""


def read_agreed_day(words: str | None, today: date) -> date | None:
    """Return the day that words name, if it is still ahead and no more than two years; else None.

    A day without a year is the next one of that name.
    """
    text = (words or "")[:_LONGEST_WORDS].lower()
    try:
        day = _named(text, today) or _counted(text, today)
    except ValueError:
        return None
    return day if day and today < day <= today + _LONGEST_AHEAD else None


def _named(text: str, today: date) -> date | None:
    for pattern in (_ISO, _DOTTED):
        found = pattern.search(text)
        if found:
            return date(int(found["year"]), int(found["month"]), int(found["day"]))
    found = _DAY_FIRST.search(text) or _MONTH_FIRST.search(text)
    if found:
        return _next(found["month"], int(found["day"]), found["year"], today)
    found = _IN_MONTH.search(text)
    if found:
        part = found["part"] or ""
        day = next((day for word, day in _PARTS if word in part), 1)
        return _next(found["month"], day, found["year"], today, is_part=True)
    return None


def _next(month_word: str, day: int, year: str | None, today: date, is_part: bool = False) -> date | None:
    """Return the day in that year, or the next one of that name; a part that has begun has no day ahead."""
    month = next(number for number, name in enumerate(_MONTHS, 1) if name.startswith(month_word[:3]))
    if year:
        return date(int(year), month, day)
    if is_part and month == today.month and today.day >= day:
        return None
    this_year = date(today.year, month, min(day, monthrange(today.year, month)[1]))
    return date(today.year + (this_year <= today), month, day)


def _counted(text: str, today: date) -> date | None:
    found = _AHEAD.search(text)
    if not found:
        return None
    count = int(found["count"]) if found["count"].isdigit() else _COUNTS.get(found["count"])
    if count is None:
        return None
    if found["unit"] != "month":
        return today + timedelta(days=count * (7 if found["unit"] == "week" else 1))
    years, month = divmod(today.month - 1 + count, 12)
    year = today.year + years
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
