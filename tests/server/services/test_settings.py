"""Settings: defaults until chosen, and the person's own values in a draft."""

import pytest

from afterword.services import settings

pytestmark = pytest.mark.usefixtures("app")


def test_defaults_hold_until_something_is_chosen():
    assert settings.read() == {"sign_off_name": None, "phone": None, "notice_enabled": True}


def test_a_choice_is_kept_and_the_others_stay():
    settings.change({"sign_off_name": "Mina"})
    settings.change({"notice_enabled": False})
    assert settings.read() == {"sign_off_name": "Mina", "phone": None, "notice_enabled": False}


def test_a_choice_can_be_taken_back():
    settings.change({"phone": "0123"})
    assert settings.change({"phone": None})["phone"] is None


def test_a_draft_gets_the_persons_own_values_where_none_was_given():
    settings.change({"sign_off_name": "Mina Okafor"})
    assert settings.fill_in({"company": "Northlight", "sign_off_name": " "}) == {
        "company": "Northlight",
        "sign_off_name": "Mina Okafor",
    }
    assert settings.fill_in({"sign_off_name": "Mina"}) == {"sign_off_name": "Mina"}
