"""The page of settings keeps what was chosen and what was typed."""

import pytest

from afterword.services import checks, settings
from tests.server.dashboard.page_reader import Page

LOOK = {"aria-labelledby": "second-look"}


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


def test_time_is_the_persons_own(read, press):
    press(
        "/settings",
        rest_hours="0",
        quiet_from="",
        quiet_until="",
        talk_to=" Jo\r\n0123 ",
        notice_enabled="on",
    )
    chosen = {"rest_hours": 0, "quiet_from": None, "quiet_until": None, "talk_to": "Jo\n0123"}
    assert settings.read() == settings.DEFAULTS | chosen
    typed = read("/settings").typed()
    assert [typed[name] for name in ("rest_hours", "quiet_from", "talk_to")] == ["0", "", "Jo\n0123"]


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("rest_hours", "49", "Write a whole number of hours, from 0 to 48."),
        ("rest_hours", "", "Write a whole number of hours, from 0 to 48."),
        ("rest_hours", "9" * 5000, "Write a whole number of hours, from 0 to 48."),
        ("quiet_from", "25:00", "Write a time, such as 21:00."),
        ("talk_to", "x" * 5001, "This is too long to keep. Shorten it."),
    ],
)
def test_a_wrong_time_is_explained_beside_its_field(press, name, typed, told):
    answer = press("/settings", **{name: typed})
    assert answer.status_code == 422
    assert Page(answer.text).text("p", id=f"{name}-problem") == told
    assert settings.read() == settings.DEFAULTS


def test_what_is_never_warned_of_stands_there_and_can_be_looked_for_again(read, press):
    rule = checks.list_rules()[0]
    assert read("/settings").all("section", **LOOK) == []
    checks.switch_rule(rule["rule_id"], muted=True)
    assert rule["title"] in read("/settings").text("section", **LOOK)
    answer = press("/settings/second-look", rule_id=rule["rule_id"])
    assert (answer.status_code, answer.location) == (303, "/settings?done=looks_again")
    assert not any(each["muted"] for each in checks.list_rules())


def test_a_rule_nobody_knows_is_not_found(press):
    assert press("/settings/second-look", rule_id="nothing_like_it").status_code == 404
