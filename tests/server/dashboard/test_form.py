"""What all forms share: which rows were typed, and numbers as people write them."""

import pytest

from afterword.dashboard.form import as_number, typed_rows


def test_the_rows_of_a_form_come_in_the_order_of_their_numbers():
    typed = {"text-10": "b", "rating-3": "hard", "text-2": "a", "press": "save"}
    assert typed_rows(typed) == [2, 10]


@pytest.mark.parametrize("name", ["text-", "text-1000", "text-07", "text-٣", "text--1", "my-text-1"])
def test_a_field_of_another_name_is_no_row(name):
    assert typed_rows({name: "words"}) == []


@pytest.mark.parametrize(
    ("typed", "number"),
    [(" 4 ", 4), ("", None), ("four", "four"), ("٣", "٣"), ("-1", "-1"), ("9" * 10, "9" * 10)],
)
def test_what_is_no_number_stays_as_it_was_typed(typed, number):
    assert as_number(typed) == number
