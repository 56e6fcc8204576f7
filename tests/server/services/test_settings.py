"""Settings: defaults until chosen, and the person's own values in a draft."""

import pytest

from afterword.services import settings

pytestmark = pytest.mark.usefixtures("app")


def test_defaults_hold_until_something_is_chosen():
    assert settings.read() == {
        "sign_off_name": None,
        "phone": None,
        "notice_enabled": True,
        "rest_hours": 4,
        "quiet_from": "21:00",
        "quiet_until": "08:00",
        "linkedin_account": None,
        "notes_per_month": None,
        "talk_to": None,
        "state_names": {},
    }


def test_a_choice_is_kept_and_the_others_stay():
    settings.change({"sign_off_name": "Mina"})
    settings.change({"notice_enabled": False, "rest_hours": 0})
    chosen = {"sign_off_name": "Mina", "notice_enabled": False, "rest_hours": 0}
    assert settings.read() == settings.DEFAULTS | chosen


def test_a_choice_can_be_taken_back():
    settings.change({"phone": "0123"})
    assert settings.change({"phone": None})["phone"] is None
    # That nothing is quiet is a choice, too.
    assert settings.change({"quiet_from": None})["quiet_from"] is None


def test_a_draft_gets_the_persons_own_values_where_none_was_given():
    settings.change({"sign_off_name": "Mina Okafor"})
    assert settings.fill_in({"company": "Northlight", "sign_off_name": " "}) == {
        "company": "Northlight",
        "sign_off_name": "Mina Okafor",
    }
    assert settings.fill_in({"sign_off_name": "Mina"}) == {"sign_off_name": "Mina"}


def test_nothing_else_of_the_settings_gets_into_a_draft():
    settings.change({"talk_to": "Jo, 0123", "linkedin_account": "free"})
    assert settings.fill_in({}) == {}
