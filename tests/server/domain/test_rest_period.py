"""The rest is counted from the mail's arrival, and the window knows weekends and clock changes."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.domain import rest_period
from afterword.domain.rest_period import QuietHours

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY_TEN = datetime(2026, 11, 24, 10, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("after", "zone"),
    [
        (timedelta(hours=1), "resting"),
        (timedelta(hours=4), "good"),
        (timedelta(hours=47), "good"),
        (timedelta(hours=48), "fine"),
        (timedelta(days=6, hours=23), "fine"),
        (timedelta(days=7), "late"),
    ],
)
def test_a_plan_passes_through_its_zones(after, zone):
    assert rest_period.plan(TUESDAY_TEN, 4, BERLIN).zone(TUESDAY_TEN + after) == zone


def test_without_a_rest_the_reply_is_ready_at_once():
    assert rest_period.plan(TUESDAY_TEN, 0, BERLIN).zone(TUESDAY_TEN) == "good"


def test_what_was_put_off_rests_until_then_and_no_less():
    later, sooner = TUESDAY_TEN + timedelta(hours=23), TUESDAY_TEN + timedelta(hours=1)
    put_off = rest_period.plan(TUESDAY_TEN, 4, BERLIN, parked_until=later)
    assert (put_off.ends_at, put_off.zone(TUESDAY_TEN + timedelta(hours=5))) == (later, "resting")
    assert put_off.good_until == TUESDAY_TEN + rest_period.GOOD_WITHIN
    assert rest_period.plan(TUESDAY_TEN, 4, BERLIN, parked_until=sooner).ends_at == TUESDAY_TEN + timedelta(
        hours=4
    )


def test_a_good_morning_ends_at_eleven_whenever_the_rest_ends():
    late_in_it = TUESDAY_TEN.replace(hour=10, minute=45)
    planned = rest_period.plan(TUESDAY_TEN - timedelta(days=3), 4, BERLIN, parked_until=late_in_it)
    assert planned.good_until == TUESDAY_TEN.replace(hour=11)


@pytest.mark.parametrize("hours", [-1, 48.5])
def test_a_rest_outside_two_days_is_refused(hours):
    with pytest.raises(ValueError, match="0 to 48"):
        rest_period.plan(TUESDAY_TEN, hours, BERLIN)


def test_the_good_window_begins_on_the_next_morning():
    assert rest_period.plan(TUESDAY_TEN, 4, BERLIN).good_from == datetime(2026, 11, 25, 9, tzinfo=BERLIN)


def test_a_rest_that_ends_in_a_morning_is_good_at_once():
    assert rest_period.plan(TUESDAY_TEN, 0.5, BERLIN).good_from == TUESDAY_TEN + timedelta(hours=0.5)


def test_a_rest_that_ends_before_the_morning_waits_for_that_same_morning():
    night = datetime(2026, 11, 24, 3, tzinfo=BERLIN)
    assert rest_period.plan(night, 4, BERLIN).good_from == datetime(2026, 11, 24, 9, tzinfo=BERLIN)


def test_a_friday_afternoon_leads_to_monday_morning():
    friday = datetime(2026, 11, 27, 14, tzinfo=BERLIN)
    planned = rest_period.plan(friday, 4, BERLIN)
    assert planned.good_from == datetime(2026, 11, 30, 9, tzinfo=BERLIN)
    assert planned.zone(datetime(2026, 11, 30, 10, tzinfo=BERLIN)) == "good"


def test_a_rest_over_the_clock_change_lasts_its_true_hours():
    before = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert rest_period.plan(before, 4, BERLIN).ends_at == datetime(2026, 10, 25, 4, 30, tzinfo=UTC)


NIGHT = QuietHours(time(21), time(8))


@pytest.mark.parametrize(
    ("ends", "announced"),
    [
        (datetime(2026, 11, 24, 18, 40, tzinfo=BERLIN), datetime(2026, 11, 24, 18, 40, tzinfo=BERLIN)),
        (datetime(2026, 11, 24, 23, 0, tzinfo=BERLIN), datetime(2026, 11, 25, 8, 0, tzinfo=BERLIN)),
        (datetime(2026, 11, 25, 2, 0, tzinfo=BERLIN), datetime(2026, 11, 25, 8, 0, tzinfo=BERLIN)),
    ],
)
def test_quiet_hours_hold_the_announcement_back(ends, announced):
    assert rest_period.announce_at(ends, NIGHT, BERLIN) == announced


def test_quiet_hours_within_a_day_are_understood():
    noon = QuietHours(time(12), time(14))
    assert noon.contain(time(13))
    assert not noon.contain(time(14))


def test_without_quiet_hours_the_end_is_announced_when_it_comes():
    assert rest_period.announce_at(TUESDAY_TEN, None, BERLIN) == TUESDAY_TEN
