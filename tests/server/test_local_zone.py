"""The time zone of this computer follows its changes of the clock."""

import time
from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.local_zone import LOCAL


@pytest.fixture
def berlin(monkeypatch):
    """Puts the computer into a zone with summer time."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("moment", "local", "name"),
    [
        (datetime(2026, 7, 1, 10, tzinfo=UTC), "2026-07-01T12:00:00+02:00", "CEST"),
        (datetime(2026, 12, 1, 10, tzinfo=UTC), "2026-12-01T11:00:00+01:00", "CET"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "2026-10-25T02:30:00+02:00", "CEST"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "2026-10-25T02:30:00+01:00", "CET"),
    ],
)
def test_a_moment_has_its_own_offset(moment, local, name):
    there = moment.astimezone(LOCAL)
    assert (there.isoformat(), there.tzname()) == (local, name)
    assert there.astimezone(UTC) == moment


@pytest.mark.usefixtures("berlin")
def test_a_day_of_the_calendar_has_the_offset_of_that_day():
    noon = datetime.combine(date(2026, 12, 1), datetime.min.time(), LOCAL) + timedelta(hours=12)
    assert noon.utcoffset() == timedelta(hours=1)
    assert noon.dst() is None


def test_without_a_moment_there_is_no_offset():
    assert (LOCAL.utcoffset(None), LOCAL.tzname(None)) == (None, None)
