"""The day for a check-in, read from the words that stand for it."""

from datetime import date

import pytest

from afterword.domain.days.agreed_day import read_agreed_day

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2 May", date(2027, 5, 2)),
        ("the 2nd of May", date(2027, 5, 2)),
        ("May 2", date(2027, 5, 2)),
        ("30 November", date(2026, 11, 30)),
        ("20 November", date(2027, 11, 20)),
        ("Dec 1, 2027", date(2027, 12, 1)),
        ("2027-02-03", date(2027, 2, 3)),
        ("3.2.2027", date(2027, 2, 3)),
        ("January", date(2027, 1, 1)),
        ("the beginning of February", date(2027, 2, 1)),
        ("the middle of January", date(2027, 1, 15)),
        ("mid-January", date(2027, 1, 15)),
        ("the second half of January", date(2027, 1, 16)),
        ("late March 2027", date(2027, 3, 25)),
        ("the end of November", date(2026, 11, 28)),
        ("in three weeks", date(2026, 12, 15)),
        ("in about 2 months", date(2027, 1, 24)),
        ("in 10 days", date(2026, 12, 4)),
        ("in ten days", date(2026, 12, 4)),
        ("15 Sept", date(2027, 9, 15)),
        ("Sept. 15", date(2027, 9, 15)),
        ("the second week of January", date(2027, 1, 8)),
        ("the last week of January", date(2027, 1, 24)),
    ],
)
def test_a_day_is_read_as_the_next_one_of_that_name(words, day):
    assert read_agreed_day(words, TODAY) == day


@pytest.mark.parametrize(
    "words",
    [
        None,
        "",
        "some time next year",
        "in spring",
        "maybe later",
        "the beginning of November",
        "31 February",
        "2026-11-24",
        "2020-01-01",
        "1 May 2031",
        "in a few weeks",
        "in 99 years",
        "a" + " " * 4000 + "2 May",
    ],
)
def test_words_that_name_no_day_ahead_are_left_alone(words):
    assert read_agreed_day(words, TODAY) is None


def test_the_last_day_of_a_longer_month_counts_as_that_of_a_shorter_one():
    assert read_agreed_day("in three months", date(2026, 11, 30)) == date(2027, 2, 28)
