"""Moments are shown on the person's own clock, wherever the computer stands."""

import time

import pytest

from afterword.dashboard import dates


@pytest.fixture
def zone(monkeypatch):
    """Puts the computer into a time zone."""

    def move(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("name", "day", "moment"),
    [
        ("UTC", "12 Nov 2026", "12 Nov 2026, 23:30"),
        ("Asia/Tokyo", "13 Nov 2026", "13 Nov 2026, 08:30"),
        ("America/Los_Angeles", "12 Nov 2026", "12 Nov 2026, 15:30"),
    ],
)
def test_a_moment_is_told_in_local_time(zone, name, day, moment):
    zone(name)
    assert (dates.as_day("2026-11-12T23:30:00Z"), dates.as_time("2026-11-12T23:30:00Z")) == (day, moment)


def test_a_day_is_the_same_day_everywhere(zone):
    for name in ("Pacific/Kiritimati", "Pacific/Niue"):
        zone(name)
        assert dates.as_day("2027-03-01") == "1 Mar 2027"
        assert dates.as_calendar_day(dates.noon_of("2027-03-01")) == "2027-03-01"


def test_summer_time_is_known(zone):
    zone("Europe/Berlin")
    assert dates.as_time("2026-07-01T10:00:00Z") == "1 Jul 2026, 12:00"


@pytest.mark.parametrize("day", ["", "yesterday", "2026-02-30", "1066-10-14", "9999-12-31"])
def test_what_is_no_day_is_refused(day):
    with pytest.raises(ValueError, match=r"\S"):
        dates.noon_of(day)
