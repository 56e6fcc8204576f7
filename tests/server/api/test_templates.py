"""The message set over HTTP."""

import json

from afterword.bundled import folder


def test_the_list_names_every_template_without_its_text(paired_client):
    listed = paired_client.get("/api/v1/templates").json["templates"]
    assert {"template_id", "situation_id", "tone", "channel", "language", "version", "title"} == set(
        listed[0]
    )
    assert "after_interview.plain" in {each["template_id"] for each in listed}


def test_the_fallback_is_the_shipped_one_with_the_persons_values(paired_client):
    paired_client.patch("/api/v1/settings", json={"sign_off_name": "Mina Okafor"})
    kept = paired_client.get("/api/v1/templates/fallback").json
    assert kept.pop("values") == {"sign_off_name": "Mina Okafor"}
    assert kept == json.loads((folder("shared_templates") / "fallback.json").read_text(encoding="utf-8"))
