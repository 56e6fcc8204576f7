"""Moments near to now in everyday words."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.dashboard import when

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 24, 11, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("day", "told", "behind_a_verb"),
    [
        ("2026-11-24", "today", "today"),
        ("2026-11-25", "tomorrow", "tomorrow"),
        ("2026-11-27", "Friday", "on Friday"),
        ("2026-11-30", "Monday", "on Monday"),
        ("2026-12-01", "next Tuesday", "next Tuesday"),
        ("2026-12-07", "next Monday", "next Monday"),
        ("2026-12-08", "8 Dec 2026", "on 8 Dec 2026"),
        ("2026-11-20", "20 Nov 2026", "on 20 Nov 2026"),
    ],
)
def test_a_day_is_told_from_today(day, told, behind_a_verb):
    assert when.day_in_words(date.fromisoformat(day), NOW.date()) == told
    assert when.on_day_in_words(date.fromisoformat(day), NOW.date()) == behind_a_verb


@pytest.mark.parametrize(
    ("moment", "clock", "part", "day"),
    [
        ("2026-11-24T10:30:00Z", "11:30", "this morning", "today"),
        ("2026-11-24T17:40:00Z", "18:40", "this evening", "today"),
        ("2026-11-24T23:30:00Z", "tomorrow, 00:30", "tomorrow morning", "tomorrow"),
        ("2026-11-26T13:00:00Z", "Thursday, 14:00", "Thursday afternoon", "Thursday"),
    ],
)
def test_a_moment_is_told_by_the_local_clock(moment, clock, part, day):
    assert when.clock_in_words(moment, NOW) == clock
    assert when.part_of_day_in_words(moment, NOW) == part
    assert when.moment_day_in_words(moment, NOW) == day
