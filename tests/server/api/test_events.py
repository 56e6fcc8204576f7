"""Events over HTTP."""

import pytest

from tests.factories import make_case, make_event, make_key


def tell(client, key=None, **changed):
    """Tell an event."""
    body = {"case": make_case(), **make_event(), **changed}
    return client.post("/api/v1/events", json=body, headers={"Idempotency-Key": key or make_key()})


def test_an_event_is_recorded_with_its_case(paired_client):
    answer = tell(paired_client)
    assert answer.status_code == 201
    case = paired_client.get(f"/api/v1/cases/{answer.json['case']['case_id']}").json
    assert [event["event_id"] for event in case.pop("events")] == [answer.json["event_id"]]
    assert case == answer.json["case"]


def test_the_same_event_again_is_recorded_once(paired_client):
    case = make_case()
    first = tell(paired_client, "key-12345", case=case)
    second = tell(paired_client, "key-12345", case=case)
    assert (second.status_code, second.headers["Idempotency-Replayed"]) == (200, "true")
    assert second.json == first.json


def test_closing_shows_in_the_answer(paired_client):
    assert tell(paired_client, kind="closed", text=None).json["case"]["state"] == "closed_by_me"


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"kind": "sent"}, "kind"),
        ({"happened_at": "yesterday"}, "happened_at"),
        ({"case": None}, "case"),
        ({"case": {"stage": "hired"}}, "case"),
        ({"tone": "rude"}, "tone"),
        ({"asks": 1}, "asks"),
        ({"text": "x" * 20_001}, "text"),
        ({"event_id": 5}, "event_id"),
    ],
)
def test_a_wrong_part_is_named_and_nothing_is_kept(paired_client, changed, field):
    answer = tell(paired_client, **changed)
    assert (answer.status_code, list(answer.json["details"])) == (400, [field])
    assert paired_client.get("/api/v1/cases").json["cases"] == []


def test_an_event_needs_a_key(paired_client):
    answer = paired_client.post("/api/v1/events", json={"case": {}, **make_event()})
    assert (answer.status_code, answer.json["code"]) == (400, "missing_idempotency_key")
