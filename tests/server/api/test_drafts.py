"""Drafts over HTTP: the text of the situation, with the person's own values in it."""

import pytest

WISH = {
    "situation": {
        "stage": "interviewed",
        "sender_kind": "person",
        "feedback_stance": "none",
        "promise_kind": None,
        "referral": False,
    },
    "kind": "rejection",
    "values": {"company": "Northlight Labs", "role": "Product designer", "contact_name": "Ana Ruiz"},
    "tone": "plain",
    "situation_id": None,
    "language": None,
}


def test_a_draft_fits_the_situation(paired_client):
    answer = paired_client.post("/api/v1/drafts", json=WISH)
    assert answer.status_code == 200
    assert (answer.json["situation_id"], answer.json["tone"]) == ("T05", "plain")
    assert "Northlight Labs" in answer.json["body"]


def test_gaps_are_counted_as_a_browser_counts(paired_client):
    answer = paired_client.post("/api/v1/drafts", json=WISH | {"values": {"company": "🎈 Balloons"}}).json
    units = answer["body"].encode("utf-16-le")
    for gap in answer["gaps"]:
        assert units[gap["start"] * 2 : gap["end"] * 2].decode("utf-16-le") == f"[{gap['label']}]"
    assert answer["gaps"]


def test_the_persons_name_comes_from_the_settings(paired_client):
    paired_client.patch("/api/v1/settings", json={"sign_off_name": "Mina Okafor"})
    assert paired_client.post("/api/v1/drafts", json=WISH).json["body"].endswith("Mina Okafor")


def test_a_name_that_was_typed_wins_over_the_settings(paired_client):
    paired_client.patch("/api/v1/settings", json={"sign_off_name": "Mina Okafor"})
    wish = WISH | {"values": {"sign_off_name": "Mina"}}
    assert paired_client.post("/api/v1/drafts", json=wish).json["body"].endswith("\nMina")


def test_a_value_is_never_taken_for_a_template(paired_client):
    wish = WISH | {"values": {"company": "{{ 7 * 7 }}{% if %}"}}
    assert "{{ 7 * 7 }}{% if %}" in paired_client.post("/api/v1/drafts", json=wish).json["body"]


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"situation": None}, "situation"),
        ({"situation": {"stage": "hired"}}, "situation"),
        ({"situation": {"mood": "low"}}, "situation"),
        ({"tone": "rude"}, "tone"),
        ({"values": ["company"]}, "values"),
        ({"values": {"company": 5}}, "values"),
        ({"values": {"frist_name": "Ana"}}, "values"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_wrong_wish_is_named(paired_client, changed, field):
    answer = paired_client.post("/api/v1/drafts", json=WISH | changed)
    assert (answer.status_code, list(answer.json["details"])) == (400, [field])


def test_a_situation_without_a_text_is_404(paired_client):
    answer = paired_client.post("/api/v1/drafts", json=WISH | {"situation_id": "T99"})
    assert (answer.status_code, answer.json["code"]) == (404, "not_found")


def test_a_wish_for_late_thanks_is_true_or_false(paired_client):
    wish = {"situation": {"stage": "final"}, "kind": "rejection", "late": True}
    told = paired_client.post("/api/v1/drafts", json=wish)
    assert told.json["takes_late"]
    assert "late but warmly" in told.json["body"]
    assert paired_client.post("/api/v1/drafts", json={**wish, "late": "yes"}).status_code == 400
