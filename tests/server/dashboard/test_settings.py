"""The page of settings keeps what was chosen and what was typed."""

from afterword.services import settings
from tests.server.dashboard.page_reader import Page


def test_choices_are_kept_and_shown(read, press):
    answer = press("/settings", sign_off_name="Mina Okafor", phone="0123 456")
    assert (answer.status_code, answer.location) == (303, "/settings?done=saved")
    chosen = {"sign_off_name": "Mina Okafor", "phone": "0123 456", "notice_enabled": False}
    assert settings.read() == settings.DEFAULTS | chosen
    typed = read("/settings").typed()
    assert (typed["sign_off_name"], typed["phone"]) == ("Mina Okafor", "0123 456")
    assert "notice_enabled" not in typed


def test_a_checked_box_and_emptied_fields_are_kept(read, press):
    settings.change({"sign_off_name": "Mina", "notice_enabled": False})
    press("/settings", sign_off_name="", phone="", notice_enabled="on")
    assert settings.read() == settings.DEFAULTS
    assert read("/settings").typed()["notice_enabled"] == "on"


def test_a_wrong_value_is_explained_and_stays(press):
    answer = press("/settings", sign_off_name="Mina", phone="1" * 401)
    page = Page(answer.text)
    assert answer.status_code == 422
    assert page.text("p", id="phone-problem") == "This is too long to keep. Shorten it."
    assert (page.typed()["sign_off_name"], page.typed()["phone"]) == ("Mina", "1" * 401)
    assert settings.read() == settings.DEFAULTS
