"""Settings over HTTP."""

import pytest


def test_settings_are_read_and_changed_one_by_one(paired_client):
    assert paired_client.get("/api/v1/settings").json["notice_enabled"] is True
    paired_client.patch("/api/v1/settings", json={"sign_off_name": "Mina Okafor"})
    answer = paired_client.patch("/api/v1/settings", json={"notice_enabled": False})
    assert answer.json == {"sign_off_name": "Mina Okafor", "phone": None, "notice_enabled": False}
    assert paired_client.get("/api/v1/settings").json == answer.json


@pytest.mark.parametrize(
    "body", [{"notice_enabled": None}, {"notice_enabled": "on"}, {"colour": "red"}, {"phone": 5}]
)
def test_a_wrong_setting_is_named(paired_client, body):
    answer = paired_client.patch("/api/v1/settings", json=body)
    assert (answer.status_code, list(answer.json["details"])) == (400, list(body))
