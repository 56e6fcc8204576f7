"""Whatever goes wrong has one shape, the right status, and tells nothing that it should not."""

import sqlite3
from contextlib import closing

import pytest

from afterword.api.errors import HTTP_ERRORS, SQLITE_CODES, STATUSES
from afterword.domain import errors
from afterword.models.database import database
from tests.factories import make_event, make_key

CANARY = "Canary words that stand in a mail"
CASE = {"company": "Northlight Labs", "kind": "rejection"}


def _kinds(kind=errors.AfterwordError):
    for child in kind.__subclasses__():
        yield child
        yield from _kinds(child)


def test_every_code_has_a_status():
    codes = {kind.code for kind in _kinds()} | {code for code, _ in HTTP_ERRORS.values()}
    assert codes | {code for code, _ in SQLITE_CODES.values()} <= set(STATUSES)


@pytest.fixture
def broken(app):
    """Addresses behind which the companion stumbles over something it did not expect."""

    def stumble():
        try:
            raise KeyError(CANARY)
        except KeyError as error:
            raise ValueError(CANARY) from error

    app.add_url_rule("/api/v1/broken", "broken", stumble)
    app.add_url_rule("/broken", "broken_page", stumble)


@pytest.mark.own_app
@pytest.mark.usefixtures("broken")
def test_the_unexpected_is_told_to_nobody(paired_client, caplog):
    answer = paired_client.get("/api/v1/broken")
    assert (answer.status_code, answer.json["code"], answer.json["details"]) == (500, "internal", {})
    assert CANARY not in answer.text
    assert "Traceback" not in answer.text
    assert CANARY not in caplog.text


@pytest.mark.own_app
@pytest.mark.usefixtures("broken")
def test_the_log_names_the_place(paired_client, caplog):
    paired_client.get("/api/v1/broken?q=secret")
    assert "GET /api/v1/broken: internal, ValueError after KeyError" in caplog.text
    assert "test_errors.py" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.own_app
@pytest.mark.usefixtures("broken")
def test_a_person_sees_a_page(person):
    answer = person.get("/broken")
    assert (answer.status_code, answer.mimetype) == (500, "text/html")
    assert "What was kept is safe." in answer.text
    assert CANARY not in answer.text


def test_a_page_that_is_not_there_is_said_to_be_missing_without_repeating_its_name(person):
    answer = person.get("/canary<b>")
    assert (answer.status_code, answer.mimetype) == (404, "text/html")
    assert "canary" not in answer.text


@pytest.mark.parametrize(
    ("body", "details"),
    [
        (b"", {"name": ["Missing data for required field."]}),
        (b"{}", {"name": ["Missing data for required field."]}),
        (b'{"name": 3}', {"name": ["Not a valid string."]}),
        (b'{"name": "Chrome", "colour": "red"}', {"colour": ["Unknown field."]}),
        (b"[]", {"body": ["Invalid input type."]}),
        (b"null", {"body": ["Invalid input type."]}),
        (b"{", {"body": ["Invalid JSON body."]}),
        (b'{"name": "\xff"}', {"body": ["Invalid JSON body."]}),
        (b"[" * 100_000, {"body": ["Invalid JSON body."]}),
        (b'{"name": ' + b"9" * 5_000 + b"}", {"body": ["Invalid JSON body."]}),
    ],
    ids=["none", "empty", "type", "unknown", "list", "null", "broken", "no-utf8", "deep", "long-number"],
)
def test_a_body_of_the_wrong_shape_is_told_by_field(extension, body, details):
    answer = extension.post("/pair/start", data=body, content_type="application/json")
    assert (answer.status_code, answer.json["code"]) == (400, "bad_request")
    assert answer.json["details"] == details


def test_an_unknown_word_in_the_query_is_told(paired_client):
    answer = paired_client.get("/api/v1/cases?colour=red")
    assert (answer.status_code, answer.json["details"]) == (400, {"colour": ["Unknown field."]})


def test_two_megabytes_are_too_many(paired_client):
    answer = paired_client.post("/api/v1/drafts", data=b" " * 2_000_000, content_type="application/json")
    assert (answer.status_code, answer.json["code"]) == (413, "too_large")


def test_a_method_that_is_not_taken_is_answered_with_those_that_are(paired_client):
    answer = paired_client.put("/api/v1/settings", json={})
    assert (answer.status_code, answer.json["code"]) == (405, "method_not_allowed")
    assert {"GET", "PATCH"} <= set(answer.headers["Allow"].split(", "))


def test_what_is_not_there_is_not_found(paired_client):
    answer = paired_client.get("/api/v1/nothing")
    assert (answer.status_code, answer.json["code"]) == (404, "not_found")


def _save(caller, key):
    return caller.post("/api/v1/cases", json=CASE | {"subject": "x" * 900}, headers={"Idempotency-Key": key})


def test_a_full_disk_is_named_and_loses_nothing(paired_client):
    assert _save(paired_client, "first-key").status_code == 201
    pages = database.execute_sql("PRAGMA page_count").fetchone()[0]
    database.execute_sql(f"PRAGMA max_page_count = {pages}")
    answers = [_save(paired_client, f"later-key-{number}") for number in range(20)]
    full = [answer for answer in answers if answer.status_code != 201]
    assert {(answer.status_code, answer.json["code"]) for answer in full} == {(507, "disk_full")}
    kept = 21 - len(full)
    assert len(paired_client.get("/api/v1/cases?limit=100").json["cases"]) == kept
    database.execute_sql("PRAGMA max_page_count = 1000000")
    assert _save(paired_client, "after-key").status_code == 201


def test_a_database_in_use_is_named(paired_client, config):
    paired_client.get("/api/v1/settings")
    database.execute_sql("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(config.database_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        answer = _save(paired_client, "first-key")
    assert (answer.status_code, answer.json["code"]) == (503, "busy")
    assert _save(paired_client, "first-key").status_code == 201


def test_an_unknown_field_is_told_in_the_words_by_which_an_older_companion_is_known(paired_client):
    body = {**make_event(), "case": {"company": "Northlight", "later": 1}, "check_in_by": "May"}
    answer = paired_client.post("/api/v1/events", json=body, headers={"Idempotency-Key": make_key()})
    assert answer.status_code == 400
    assert answer.json["details"] == {
        "case": {"later": ["Unknown field."]},
        "check_in_by": ["Unknown field."],
    }
