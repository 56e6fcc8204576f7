"""Moments are texts whose order is the order of time."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from afterword.domain import moments


def test_a_moment_is_told_in_utc_in_whole_seconds():
    there = timezone(timedelta(hours=2))
    assert moments.to_text(datetime(2026, 11, 24, 12, 0, 0, 999, there)) == "2026-11-24T10:00:00Z"


def test_a_text_comes_back_as_the_same_moment():
    assert moments.from_text("2026-11-24T12:00:00+02:00") == datetime(2026, 11, 24, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2026-11-24",
        "2026-11-24T10:00:00",
        "0001-01-01T00:00:00+23:00",
        "9999-12-31T23:59:59-12:00",
    ],
)
def test_what_is_no_moment_we_can_keep_is_refused(text):
    with pytest.raises(ValueError, match=r"\S"):
        moments.from_text(text)
