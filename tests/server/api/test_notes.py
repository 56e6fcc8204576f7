"""Suggested notes over HTTP."""

import pytest

from tests.factories import HOSTILE, make_case, make_contact, make_key

VALUES = {"contact_name": "Ana Ruiz", "topic": "maps", "sign_off_name": "Mina"}


@pytest.fixture
def ask(paired_client):
    """Asks for suggestions and returns the answer."""
    return lambda **wish: paired_client.post("/api/v1/notes", json={"kind": "note", **wish})


def test_a_note_is_suggested_with_its_room(ask):
    told = ask(relation="peer", values=VALUES, limit=200).json
    assert (told["limit"], told["limit_from"], told["notes_left"]) == (200, "page", None)
    first = told["alternatives"][0]
    assert first["body"] == "Hi Ana, thank you for our talk about maps. I'd be glad to stay in touch. Mina"
    assert (first["left"], first["dropped"], first["parts"]) == (
        200 - len(first["body"]),
        [],
        ["closing"],
    )
    assert (first["mentions"], first["gaps"], first["missing"]) == (["topic"], [], [])


def test_what_is_missing_is_asked_for_and_shown_as_a_gap(ask):
    last = ask(relation="peer", values=VALUES).json["alternatives"][-1]
    [missing], [gap] = last["missing"], last["gaps"]
    assert missing["placeholder"] == gap["placeholder"]
    assert last["body"][gap["start"] : gap["end"]] == f"[{gap['label']}]"


def test_contact_and_case_are_named_by_their_numbers(paired_client, ask):
    key = {"Idempotency-Key": make_key()}
    case_id = paired_client.post("/api/v1/cases", json=make_case(), headers=key).json["case_id"]
    person = make_contact(case_ids=[case_id])
    key = {"Idempotency-Key": make_key()}
    contact_id = paired_client.post("/api/v1/contacts", json=person, headers=key).json["contact_id"]
    told = ask(contact_id=contact_id).json
    assert (told["case_id"], told["relation"]) == (case_id, "hiring_manager")
    assert "Product designer" in told["alternatives"][0]["body"]


def test_nothing_is_kept(paired_client, ask):
    ask(values=VALUES)
    assert paired_client.get("/api/v1/contacts").json["contacts"] == []


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_placed_as_they_are(ask, words):
    told = ask(relation="peer", values={**VALUES, "topic": words}, kept=["topic"]).json
    assert " ".join(words.split()) in told["alternatives"][0]["body"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", "letter"),
        ("situation_id", "T05"),
        ("relation", "boss"),
        ("limit", 0),
        ("limit", "200"),
        ("kept", ["x"] * 21),
        ("contact_id", "1"),
        ("values", {"topic": 5}),
        ("colour", "red"),
    ],
)
def test_a_wish_nobody_understands_is_refused(ask, field, value):
    answer = ask(**{field: value})
    assert (answer.status_code, list(answer.json["details"])) == (400, [field])


@pytest.mark.parametrize("wish", [{"contact_id": 5}, {"case_id": 5}, {"situation_id": "T21"}])
def test_what_is_not_there_is_404(ask, wish):
    assert ask(**wish).status_code == 404


@pytest.mark.parametrize("number", [0, -1, 2**63])
@pytest.mark.parametrize("field", ["contact_id", "case_id"])
def test_an_impossible_number_is_refused(paired_client, field, number):
    answer = paired_client.post("/api/v1/notes", json={"kind": "note", field: number})
    assert answer.status_code == 400
