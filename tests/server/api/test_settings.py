"""Settings over HTTP."""

import pytest

from afterword.services import settings


def test_settings_are_read_and_changed_one_by_one(paired_client):
    assert paired_client.get("/api/v1/settings").json["notice_enabled"] is True
    paired_client.patch("/api/v1/settings", json={"sign_off_name": "Mina Okafor"})
    answer = paired_client.patch("/api/v1/settings", json={"notice_enabled": False})
    chosen = {"sign_off_name": "Mina Okafor", "notice_enabled": False}
    assert answer.json == settings.DEFAULTS | chosen
    assert paired_client.get("/api/v1/settings").json == answer.json


@pytest.mark.parametrize(
    "body",
    [
        {"rest_hours": 0, "quiet_from": "00:00", "quiet_until": "23:59"},
        {"rest_hours": 48, "quiet_from": None, "quiet_until": None},
        {"linkedin_account": "premium", "notes_per_month": 5, "talk_to": "Jo, 020-7946-0000"},
        {"linkedin_account": None, "notes_per_month": None, "talk_to": None},
        {"state_names": {"on_hold": "Paused", "no_answer": "Quiet"}},
        {"state_names": {}},
    ],
)
def test_every_setting_can_be_chosen(paired_client, body):
    answer = paired_client.patch("/api/v1/settings", json=body)
    assert answer.status_code == 200
    assert {name: answer.json[name] for name in body} == body


@pytest.mark.parametrize(
    "body",
    [
        {"notice_enabled": None},
        {"notice_enabled": "on"},
        {"colour": "red"},
        {"phone": 5},
        {"rest_hours": 49},
        {"rest_hours": -1},
        {"rest_hours": None},
        {"rest_hours": "4"},
        {"rest_hours": 4.5},
        {"rest_hours": True},
        {"quiet_from": "24:00"},
        {"quiet_until": "8:00"},
        {"quiet_until": "08:00\n"},
        {"linkedin_account": "gold"},
        {"notes_per_month": 1001},
        {"state_names": None},
        {"state_names": {"lost": "Gone"}},
        {"state_names": {"on_hold": "x" * 31}},
        {"state_names": {"on_hold": "no answer"}},
    ],
)
def test_a_wrong_setting_is_named(paired_client, body):
    answer = paired_client.patch("/api/v1/settings", json=body)
    assert (answer.status_code, list(answer.json["details"])) == (400, list(body))
