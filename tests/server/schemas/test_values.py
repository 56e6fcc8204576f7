"""Each kind of value takes what it is for and says plainly what is wrong with the rest."""

import pytest
from marshmallow import ValidationError

from afterword.schemas.values import Day, Flag, Moment, Words, optional_choice


@pytest.mark.parametrize(
    ("given", "kept"), [(" Ana ", "Ana"), ("", None), (" \n", None), ("a\nb", "a\nb"), (None, None)]
)
def test_words_are_kept_without_the_blanks_around_them(given, kept):
    assert Words(10, allow_none=True).deserialize(given) == kept


def test_blank_words_that_may_not_be_null_stay_words():
    assert Words(10).deserialize(" ") == ""


@pytest.mark.parametrize("given", ["x" * 11, "a\0b", "\ud800", 5, ["a"], True])
def test_words_that_cannot_be_kept_are_refused(given):
    with pytest.raises(ValidationError):
        Words(10, allow_none=True).deserialize(given)


@pytest.mark.parametrize("given", [0, 1, "true", "no", 1.0, [], {}])
def test_a_flag_takes_true_and_false_only(given):
    with pytest.raises(ValidationError):
        Flag().deserialize(given)
    assert Flag().deserialize(True) is True


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z"),
        ("2026-11-24T12:00:00.250+02:00", "2026-11-24T10:00:00Z"),
        ("2026-11-24T10:00:00.999Z", "2026-11-24T10:00:00Z"),
    ],
)
def test_a_moment_is_kept_in_utc(given, kept):
    assert Moment().deserialize(given) == kept


@pytest.mark.parametrize(
    "given", ["2026-11-24T10:00:00", "2026-11-24", "now", "", "0001-01-01T00:00:00+23:00", 5]
)
def test_what_is_no_moment_is_refused(given):
    with pytest.raises(ValidationError):
        Moment().deserialize(given)


def test_a_day_is_kept_as_its_calendar_writes_it():
    assert Day().deserialize("2026-11-24") == "2026-11-24"


@pytest.mark.parametrize("given", ["24.11.2026", "2026-02-30", "", 20261124])
def test_what_is_no_day_is_refused(given):
    with pytest.raises(ValidationError):
        Day().deserialize(given)


def test_a_choice_takes_its_words_or_null():
    assert optional_choice(("a", "b")).deserialize("a") == "a"
    assert optional_choice(("a", "b")).deserialize(None) is None
    for wrong in ("c", "", "A", ["a"]):
        with pytest.raises(ValidationError):
            optional_choice(("a", "b")).deserialize(wrong)
