"""When a short hello may come, and when to let it rest."""

from datetime import date

import pytest

from afterword.domain.check_in import after_contact, day_of, moments_after

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("five_weeks", date(2026, 12, 29)),
        ("three_months", date(2027, 2, 23)),
        ("six_months", date(2027, 5, 25)),
    ],
)
def test_there_are_three_moments(moment, day):
    assert day_of(moment, TODAY) == day


@pytest.mark.parametrize("today", [date(2026, 11, 28), date(2026, 11, 29)])
def test_a_day_on_a_weekend_gives_way_to_the_monday_after(today):
    assert day_of("five_weeks", today) == date(2027, 1, 4)


def test_after_two_hellos_nothing_more_is_planned():
    assert moments_after(0) == ("five_weeks", "three_months", "six_months")
    assert moments_after(1) == ("three_months", "six_months")
    assert moments_after(2) == ()


def test_contact_leaves_at_least_five_weeks():
    assert after_contact(date(2026, 12, 1), TODAY) == date(2026, 12, 29)
    assert after_contact(date(2027, 2, 23), TODAY) == date(2027, 2, 23)
