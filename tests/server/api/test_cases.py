"""Cases over HTTP."""

import pytest

from tests.factories import HOSTILE, make_case, make_key


@pytest.fixture
def keep(paired_client):
    """Keeps a case and returns it."""

    def make(**known):
        answer = paired_client.post(
            "/api/v1/cases", json=make_case(**known), headers={"Idempotency-Key": make_key()}
        )
        assert answer.status_code in (200, 201), answer.json
        return answer.json

    return make


def test_a_new_case_is_created(paired_client):
    fields = make_case()
    answer = paired_client.post("/api/v1/cases", json=fields, headers={"Idempotency-Key": "key-12345"})
    assert answer.status_code == 201
    assert {name: answer.json[name] for name in fields} == fields
    assert answer.json["state"] == "not_selected"


def test_a_known_message_is_updated_with_200(paired_client, keep):
    case = keep(message_id="a")
    answer = paired_client.post(
        "/api/v1/cases",
        json=make_case(message_id="a", role="Writer"),
        headers={"Idempotency-Key": make_key()},
    )
    assert (answer.status_code, answer.json["case_id"], answer.json["role"]) == (
        200,
        case["case_id"],
        "Writer",
    )
    assert "Idempotency-Replayed" not in answer.headers


def test_the_same_write_again_says_so(paired_client):
    fields, key = make_case(), {"Idempotency-Key": "key-12345"}
    first = paired_client.post("/api/v1/cases", json=fields, headers=key)
    second = paired_client.post("/api/v1/cases", json=fields, headers=key)
    assert (second.status_code, second.headers["Idempotency-Replayed"]) == (200, "true")
    assert second.json == first.json


def test_the_same_key_with_another_body_is_a_conflict(paired_client):
    key = {"Idempotency-Key": "key-12345"}
    paired_client.post("/api/v1/cases", json=make_case(), headers=key)
    answer = paired_client.post("/api/v1/cases", json=make_case(), headers=key)
    assert (answer.status_code, answer.json["code"]) == (422, "idempotency_conflict")


@pytest.mark.parametrize("key", [None, "", "short", "with space 123", "ü" * 10, "x" * 201])
def test_a_write_without_a_usable_key_is_refused(paired_client, key):
    answer = paired_client.post("/api/v1/cases", json=make_case(), headers={"Idempotency-Key": key})
    assert (answer.status_code, answer.json["code"]) == (400, "missing_idempotency_key")


def test_the_list_is_paged(paired_client, keep):
    numbers = [keep()["case_id"] for _ in range(3)]
    first = paired_client.get("/api/v1/cases?limit=2").json
    second = paired_client.get(f"/api/v1/cases?limit=2&cursor={first['next_cursor']}").json
    assert [case["case_id"] for case in first["cases"] + second["cases"]] == numbers[::-1]
    assert second["next_cursor"] is None


def test_the_list_is_narrowed_by_message_and_state(paired_client, keep):
    keep()
    held = keep(kind="hold", message_id="a")
    for asked in ("message_id=a", "state=on_hold"):
        assert paired_client.get(f"/api/v1/cases?{asked}").json["cases"] == [held]


@pytest.mark.parametrize(
    "asked", ["limit=0", "limit=101", "limit=x", "state=rejected", "cursor=1", "colour=red"]
)
def test_a_question_nobody_understands_is_refused(paired_client, asked):
    answer = paired_client.get(f"/api/v1/cases?{asked}")
    assert (answer.status_code, list(answer.json["details"])) == (400, [asked.partition("=")[0]])


def test_a_case_comes_with_its_events(paired_client, keep):
    case = keep()
    read = paired_client.get(f"/api/v1/cases/{case['case_id']}").json
    assert [event["kind"] for event in read.pop("events")] == ["kept"]
    assert read == paired_client.get("/api/v1/cases").json["cases"][0]


def test_null_erases_and_what_is_absent_stays(paired_client, keep):
    case = keep()
    answer = paired_client.patch(
        f"/api/v1/cases/{case['case_id']}", json={"role": None, "state": "no_answer"}
    )
    assert (answer.status_code, answer.json["role"]) == (200, None)
    assert (answer.json["company"], answer.json["state"]) == ("Northlight Labs", "no_answer")


def test_what_is_chosen_along_the_way_is_kept(paired_client, keep):
    case = keep()
    chosen = {"rest_hours": 0, "parked_until": "2026-11-25T08:00:00Z", "remind_on": "2026-12-20"}
    answer = paired_client.patch(
        f"/api/v1/cases/{case['case_id']}", json={**chosen, "sent_answer": "not_now"}
    )
    assert {name: answer.json[name] for name in chosen} == chosen
    told = [answer.json[name] for name in ("sent_answer", "remind_reason", "referrer_told", "progress")]
    assert told == ["not_now", "own_choice", False, None]


@pytest.mark.parametrize(
    "body",
    [
        {"rest_hours": 49},
        {"rest_hours": "4"},
        {"rest_hours": True},
        {"parked_until": "tomorrow"},
        {"remind_on": "2026-12-20T10:00:00Z"},
        {"sent_answer": "sent"},
        {"referrer_told": True},
        {"progress": "asked"},
    ],
)
def test_what_follows_from_events_or_makes_no_sense_is_refused(paired_client, keep, body):
    answer = paired_client.patch(f"/api/v1/cases/{keep()['case_id']}", json=body)
    assert (answer.status_code, list(answer.json["details"])) == (400, list(body))


def test_a_message_that_has_a_case_is_not_given_to_another(paired_client, keep):
    keep(message_id="a")
    answer = paired_client.patch(f"/api/v1/cases/{keep()['case_id']}", json={"message_id": "a"})
    assert (answer.status_code, list(answer.json["details"])) == (400, ["message_id"])


def test_a_deleted_case_is_gone(paired_client, keep):
    path = f"/api/v1/cases/{keep()['case_id']}"
    deleted = paired_client.delete(path, headers={"Content-Type": "application/json"})
    assert (deleted.status_code, deleted.data) == (204, b"")
    assert paired_client.get(path).status_code == 404


@pytest.mark.parametrize("number", ["0", "5", str(2**63 - 1), str(2**63), "9" * 40, "-1", "x"])
def test_a_case_that_is_not_there_is_404(paired_client, number):
    answer = paired_client.get(f"/api/v1/cases/{number}")
    assert (answer.status_code, answer.json["code"]) == (404, "not_found")


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_come_back_as_they_were_given(keep, words):
    case = keep(subject=words, company=words, contact_name=words)
    assert (case["subject"], case["company"], case["contact_name"]) == (words, words, words)


@pytest.mark.parametrize("body", [[], "case", 5, {"case_id": 5}, {"company": ["x"]}, {"is_decision": "yes"}])
def test_a_body_of_another_shape_is_refused(paired_client, body):
    answer = paired_client.post("/api/v1/cases", json=body, headers={"Idempotency-Key": make_key()})
    assert (answer.status_code, answer.json["code"]) == (400, "bad_request")
