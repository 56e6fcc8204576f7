"""Several decisions close together: three within 48 hours, the kindest first, at a time that is offered."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.domain import together

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def group(*hours):
    """Return which of the decisions, by the hour they came in, came close together."""
    arrivals = {hour: NOON + timedelta(hours=hour) for hour in hours}
    return sorted(together.find_group(arrivals))


@pytest.mark.parametrize(
    ("hours", "near"),
    [
        ((), ()),
        ((0, 1), ()),
        ((0, 1, 2), (0, 1, 2)),
        ((0, 24, 48), (0, 24, 48)),
        ((0, 24, 49), ()),
        ((0, 40, 80, 120), ()),
        ((0, 100, 101, 102, 300), (100, 101, 102)),
        ((0, 30, 48, 70), (0, 30, 48, 70)),
        ((0, 1, 2, 200, 201, 202), (0, 1, 2, 200, 201, 202)),
    ],
)
def test_three_within_48_hours_are_a_group(hours, near):
    assert group(*hours) == list(near)


def test_the_order_they_are_told_in_does_not_matter():
    assert group(48, 0, 24) == [0, 24, 48]


def test_decisions_of_one_moment_are_a_group():
    assert together.find_group(dict.fromkeys((1, 2, 3), NOON)) == {1, 2, 3}


def test_a_person_comes_before_a_mailbox_and_a_mailbox_before_no_reply():
    kinds = ["no_reply", None, "team_mailbox", "agency", "person", "nonsense"]
    ordered = sorted(kinds, key=together.rank)
    assert ordered == ["person", "agency", "team_mailbox", None, "nonsense", "no_reply"]


def test_the_moments_are_in_the_persons_own_day():
    assert together.choices(NOON) == {
        "evening": datetime(2026, 11, 24, 18, tzinfo=UTC),
        "morning": datetime(2026, 11, 25, 9, tzinfo=UTC),
        "two_days": datetime(2026, 11, 26, 9, tzinfo=UTC),
    }


@pytest.mark.parametrize(("hour", "is_offered"), [(0, True), (16, True), (17, False), (23, False)])
def test_an_evening_that_has_come_is_not_offered(hour, is_offered):
    assert ("evening" in together.choices(NOON.replace(hour=hour))) is is_offered


@pytest.mark.parametrize(("days", "is_good"), [(-1, False), (0, False), (1, True), (31, True), (32, False)])
def test_an_own_moment_lies_ahead_within_a_month(days, is_good):
    assert together.is_choosable(NOON + timedelta(days=days), NOON) is is_good
