"""The LinkedIn part of the settings: the account, and how many notes a month."""

import pytest

from afterword.services import contact_events, settings
from tests.conftest import NOW
from tests.factories import make_contact, make_event, make_key
from tests.server.dashboard.page_reader import Page


@pytest.fixture
def save(read, press):
    """Saves the form of the settings with the given fields changed."""
    return lambda **typed: press("/settings", **{**read("/settings").typed(), **typed})


def chosen():
    """Return what is kept."""
    kept = settings.read()
    return kept["linkedin_account"], kept["notes_per_month"]


@pytest.mark.parametrize(
    ("account", "number", "kept"),
    [
        ("free", "5", ("free", 5)),
        ("premium", "", ("premium", None)),
        ("", " 0 ", (None, 0)),
        ("", "1000", (None, 1000)),
    ],
)
def test_choices_are_kept_and_shown(read, save, account, number, kept):
    assert save(linkedin_account=account, notes_per_month=number).status_code == 303
    assert chosen() == kept
    typed = read("/settings").typed()
    assert (typed["linkedin_account"], typed["notes_per_month"]) == (account, number.strip())


@pytest.mark.parametrize("number", ["1001", "-1", "5.5", "five", "٣", "9" * 5000])
def test_a_number_nobody_can_count_is_explained_and_stays(save, number):
    answer = save(notes_per_month=number, phone="0123")
    page = Page(answer.text)
    assert answer.status_code == 422
    told = page.text("p", id="notes_per_month-problem")
    assert told == "Write a whole number up to 1000, or leave it empty."
    assert (page.typed()["notes_per_month"], page.typed()["phone"]) == (number, "0123")
    assert chosen() == (None, None)


def test_an_account_nobody_offers_is_refused(save):
    assert save(linkedin_account="gold").status_code == 422


def test_what_is_left_this_month_is_shown_where_it_is_known(read):
    assert "Left this month" not in read("/settings").text("main")
    settings.change({"notes_per_month": 5})
    contact_events.record(make_contact(), make_event("note_sent"), "chrome", make_key(), NOW)
    assert "Left this month: 4." in read("/settings").text("main")
