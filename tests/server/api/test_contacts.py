"""Contacts over HTTP, and what happens with them."""

import pytest

from tests.factories import HOSTILE, make_case, make_contact, make_event, make_key


@pytest.fixture
def tell(paired_client):
    """Posts with a key and returns the answer."""

    def post(path, body, key=None):
        return paired_client.post(path, json=body, headers={"Idempotency-Key": key or make_key()})

    return post


@pytest.fixture
def keep(tell):
    """Keeps a contact and returns it."""

    def make(**known):
        answer = tell("/api/v1/contacts", make_contact(**known))
        assert answer.status_code in (200, 201), answer.json
        return answer.json

    return make


def test_a_new_contact_is_created(tell):
    fields = make_contact()
    answer = tell("/api/v1/contacts", fields)
    assert answer.status_code == 201
    assert {name: answer.json[name] for name in fields} == fields


def test_a_name_is_enough(tell):
    answer = tell("/api/v1/contacts", {"name": "Ana"})
    assert (answer.status_code, answer.json["company"], answer.json["case_ids"]) == (201, None, [])


def test_an_emptied_field_is_not_known(tell):
    answer = tell("/api/v1/contacts", make_contact(profile_address=" ", topic=""))
    assert (answer.json["profile_address"], answer.json["topic"]) == (None, None)


def test_a_known_profile_is_updated_with_200(tell, keep):
    contact = keep(profile_address="https://www.linkedin.com/in/ana/")
    fields = make_contact(profile_address="http://pl.linkedin.com/in/Ana?x=1", topic="maps")
    answer = tell("/api/v1/contacts", fields)
    assert (answer.status_code, answer.json["contact_id"], answer.json["topic"]) == (
        200,
        contact["contact_id"],
        "maps",
    )


def test_the_same_write_again_says_so(tell):
    fields = make_contact(profile_address=None)
    first = tell("/api/v1/contacts", fields, "key-12345")
    second = tell("/api/v1/contacts", fields, "key-12345")
    assert (second.status_code, second.headers["Idempotency-Replayed"]) == (200, "true")
    assert second.json == first.json


def test_a_write_without_a_key_is_refused(paired_client):
    answer = paired_client.post("/api/v1/contacts", json=make_contact())
    assert answer.json["code"] == "missing_idempotency_key"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", None),
        ("relation", "boss"),
        ("profile_address", "javascript://x.example/"),
        ("case_ids", ["1"]),
        ("case_ids", [0]),
        ("contact_id", 5),
    ],
)
def test_a_value_nobody_understands_is_refused(tell, field, value):
    answer = tell("/api/v1/contacts", {**make_contact(), field: value})
    assert (answer.status_code, list(answer.json["details"])) == (400, [field])


def test_the_list_is_paged_and_narrowed(paired_client, keep):
    numbers = [keep()["contact_id"] for _ in range(3)]
    keep(name="Jo Lindqvist")
    first = paired_client.get("/api/v1/contacts?words=ana&limit=2").json
    second = paired_client.get(f"/api/v1/contacts?words=ana&cursor={first['next_cursor']}").json
    assert [each["contact_id"] for each in first["contacts"] + second["contacts"]] == numbers[::-1]
    assert second["next_cursor"] is None


@pytest.mark.parametrize("asked", ["limit=0", "cursor=1", "colour=red"])
def test_a_question_nobody_understands_is_refused(paired_client, asked):
    answer = paired_client.get(f"/api/v1/contacts?{asked}")
    assert (answer.status_code, list(answer.json["details"])) == (400, [asked.partition("=")[0]])


def test_null_erases_and_what_is_absent_stays(paired_client, keep):
    contact = keep()
    answer = paired_client.patch(f"/api/v1/contacts/{contact['contact_id']}", json={"topic": None})
    assert (answer.status_code, answer.json["topic"]) == (200, None)
    assert answer.json["met_where"] == "in the final round"


def test_a_deleted_contact_is_gone(paired_client, keep):
    path = f"/api/v1/contacts/{keep()['contact_id']}"
    deleted = paired_client.delete(path, headers={"Content-Type": "application/json"})
    assert (deleted.status_code, deleted.data) == (204, b"")
    assert paired_client.get(path).status_code == 404


@pytest.mark.parametrize("number", ["0", "5", str(2**63 - 1), str(2**63), "-1", "x"])
def test_a_contact_that_is_not_there_is_404(paired_client, number):
    answer = paired_client.get(f"/api/v1/contacts/{number}")
    assert (answer.status_code, answer.json["code"]) == (404, "not_found")


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_come_back_as_they_were_given(keep, words):
    contact = keep(name=words, company=words, topic=words)
    assert (contact["name"], contact["company"], contact["topic"]) == (words, words, words)


def test_what_happens_with_a_contact_is_told_like_any_event(paired_client, tell, keep):
    number = keep()["contact_id"]
    answer = tell("/api/v1/events", {**make_event("note_sent"), "contact": {"contact_id": number}})
    assert (answer.status_code, answer.json["case"]) == (201, None)
    assert answer.json["contact"]["contact_id"] == number
    read = paired_client.get(f"/api/v1/contacts/{number}").json
    assert [(event["kind"], event["case_id"]) for event in read["events"]] == [("note_sent", None)]


def test_a_contact_and_a_case_may_come_with_the_event(paired_client, tell):
    event = {**make_event("message_put_in"), "contact": make_contact(), "case": make_case()}
    answer = tell("/api/v1/events", event)
    assert answer.json["contact"]["case_ids"] == [answer.json["case"]["case_id"]]
    case = paired_client.get(f"/api/v1/cases/{answer.json['case']['case_id']}").json
    assert case["events"][-1]["contact_id"] == answer.json["contact"]["contact_id"]


def test_a_case_is_named_by_its_number(tell, keep):
    case_id = tell("/api/v1/cases", make_case()).json["case_id"]
    event = {**make_event("note_sent"), "case_id": case_id, "contact": {"contact_id": keep()["contact_id"]}}
    assert tell("/api/v1/events", event).json["case"]["case_id"] == case_id


@pytest.mark.parametrize(
    ("event", "field"),
    [
        ({**make_event("note_sent"), "case": make_case()}, "contact"),
        ({**make_event("closed"), "case": make_case(), "contact": {"name": "Ana"}}, "contact"),
        (make_event("closed"), "case"),
        ({**make_event("note_sent"), "contact": {}}, "contact"),
        ({**make_event("note_sent"), "contact": {"contact_id": 1, "name": "Ana"}}, "contact"),
    ],
)
def test_an_event_without_its_place_is_refused(tell, event, field):
    answer = tell("/api/v1/events", event)
    assert (answer.status_code, list(answer.json["details"])) == (400, [field])


def test_cases_are_found_by_words(paired_client, tell):
    tell("/api/v1/cases", make_case(company="Oak Street"))
    tell("/api/v1/cases", make_case(company="Zoë & Co"))
    listed = paired_client.get("/api/v1/cases?words=ZOE designer").json["cases"]
    assert [case["company"] for case in listed] == ["Zoë & Co"]


@pytest.mark.parametrize("number", [0, -1, 2**63])
@pytest.mark.parametrize("field", ["contact", "case_id"])
def test_an_event_with_an_impossible_number_is_refused(tell, field, number):
    who = {"contact_id": number} if field == "contact" else {"name": "Ana"}
    event = {**make_event(kind="note_sent"), "contact": who}
    answer = tell("/api/v1/events", event if field == "contact" else {**event, "case_id": number})
    assert answer.status_code == 400, answer.json
