"""Connecting a browser over HTTP, from the first question to the revoked token."""

import hashlib
import hmac
import re

import pytest

from afterword.services import pairing
from tests.conftest import EXTENSION, OPENED, PORT

OTHER = {"Origin": "chrome-extension://" + "b" * 32}
NONCE = "0f" * 32


def _start(caller, **says):
    return caller.post("/pair/start", json={"name": "Chrome on Linux"}, **says)


def _poll(caller, asked, **says):
    question = {"pairing_id": asked["pairing_id"], "secret": asked["secret"]}
    return caller.post("/pair/poll", json=question, **says)


def _proof(token, instance, port=PORT):
    key = hashlib.sha256(f"proof\0{token}".encode()).digest()
    return hmac.new(key, f"{NONCE}|127.0.0.1:{port}|{instance}".encode(), hashlib.sha256).hexdigest()


def _hello(caller, client_id):
    return caller.post(
        "/api/v1/hello", json={"client_id": client_id, "nonce": NONCE}, headers={"Authorization": None}
    )


def test_who_asks_gets_six_digits_and_two_minutes(extension):
    answer = _start(extension)
    assert answer.status_code == 201
    assert re.fullmatch(r"\d{6}", answer.json["code"])
    assert answer.json["expires_in_seconds"] == 120


def test_until_the_person_answers_there_is_no_token(extension):
    assert _poll(extension, _start(extension).json).json == {
        "status": "waiting",
        "client_id": None,
        "token": None,
    }


def test_the_token_is_told_once(extension, run):
    asked = _start(extension).json
    run.pairing_requests.decide(asked["pairing_id"], "allowed")
    first, second = _poll(extension, asked), _poll(extension, asked)
    assert first.json["status"] == "allowed"
    assert first.json["token"]
    assert (second.status_code, second.json["code"]) == (404, "pairing_unknown")


def test_another_extension_cannot_fetch_the_token(extension, run):
    asked = _start(extension).json
    run.pairing_requests.decide(asked["pairing_id"], "allowed")
    assert _poll(extension, asked, headers=OTHER).status_code == 404
    assert _poll(extension, asked).json["token"]


def test_a_fourth_browser_has_to_wait(extension):
    for letter in "bcd":
        _start(extension, headers={"Origin": "chrome-extension://" + letter * 32})
    answer = _start(extension)
    assert (answer.status_code, answer.json["code"]) == (429, "pairing_full")


@pytest.mark.parametrize(
    "name", ["", "  ", None, 7, "x" * 61, ["Chrome"], "\ud800", "a\nb", "\x1b[2J", "\u202eemorhC"]
)
def test_a_browser_says_its_name_in_a_few_words(extension, name):
    answer = extension.post("/pair/start", json={"name": name})
    assert (answer.status_code, list(answer.json["details"])) == (400, ["name"])


def test_the_companion_proves_that_it_knows_the_token(paired_client, run):
    answer = _hello(paired_client, paired_client.client_id).json
    assert answer["proof"] == _proof(paired_client.token, run.instance)
    assert answer["instance"] == run.instance


def test_the_proof_is_worth_nothing_on_another_port(paired_client, run):
    answer = _hello(paired_client, paired_client.client_id).json
    assert answer["proof"] != _proof(paired_client.token, run.instance, port=PORT + 1)


def test_a_stranger_gets_no_proof(paired_client):
    answer = _hello(paired_client, "stranger")
    assert (answer.status_code, answer.json["code"]) == (401, "not_connected")


@pytest.mark.parametrize("nonce", ["", "short", "a" * 129, "a|127.0.0.1:1|" + "b" * 20, 5, "0f" * 32 + "\n"])
def test_a_challenge_that_could_be_misread_is_refused(paired_client, nonce):
    question = {"client_id": paired_client.client_id, "nonce": nonce}
    assert paired_client.post("/api/v1/hello", json=question).status_code == 400


def test_a_rotated_token_replaces_the_old_one_once_it_is_used(paired_client, run):
    old = paired_client.token
    new = paired_client.post("/api/v1/token/rotate", json={}).json["token"]
    assert _hello(paired_client, paired_client.client_id).json["next_proof"] == _proof(new, run.instance)
    assert paired_client.get("/api/v1/settings").status_code == 200
    paired_client.always["Authorization"] = f"Bearer {new}"
    assert paired_client.get("/api/v1/settings").status_code == 200
    assert (
        paired_client.get("/api/v1/settings", headers={"Authorization": f"Bearer {old}"}).status_code == 401
    )
    said = _hello(paired_client, paired_client.client_id).json
    assert (said["proof"], said["next_proof"]) == (_proof(new, run.instance), None)


def test_a_link_to_the_pages_opens_them_once(paired_client, call):
    url = paired_client.post("/api/v1/session-link", json={"path": "/connections"}).json["url"]
    person, begin = call(fetch=OPENED), f"http://127.0.0.1:{PORT}"
    assert url.startswith(begin + "/login?")
    first, second = (person.get(url.removeprefix(begin)) for _ in range(2))
    assert (first.status_code, first.location) == (303, "/connections")
    assert second.status_code == 401


@pytest.mark.parametrize(
    "path", ["https://website.example", "//website.example", "/\\website.example", "cases", 3]
)
def test_a_link_leads_to_our_pages_only(paired_client, path):
    answer = paired_client.post("/api/v1/session-link", json={"path": path})
    assert (answer.status_code, list(answer.json["details"])) == (400, ["path"])


def test_connecting_again_gives_another_token_and_keeps_the_first(connect):
    first, second = connect(), connect(EXTENSION["Origin"], "Edge on Linux")
    assert first.token != second.token
    assert first.get("/api/v1/settings").status_code == second.get("/api/v1/settings").status_code == 200


def _cancel(caller, asked):
    question = {"pairing_id": asked["pairing_id"], "secret": asked["secret"]}
    return caller.post("/pair/cancel", json=question)


@pytest.mark.parametrize("answer", [None, "denied", "allowed"])
def test_given_up_before_the_answer_is_heard_nobody_is_let_in(extension, run, answer):
    asked = _start(extension).json
    if answer:
        run.pairing_requests.decide(asked["pairing_id"], answer)
    assert _cancel(extension, asked).status_code == 200
    assert _poll(extension, asked).json["code"] == "pairing_unknown"
    assert run.pairing_requests.waiting() == []


@pytest.mark.parametrize("asks_anew", [True, False])
def test_given_up_while_the_key_was_under_way_the_browser_is_not_in_the_list(extension, run, asks_anew):
    asked = _start(extension).json
    run.pairing_requests.decide(asked["pairing_id"], "allowed")
    told = _poll(extension, asked).json
    if asks_anew:
        _start(extension)
    assert len(pairing.connections()) == 1
    assert _cancel(extension, asked).status_code == 200
    assert pairing.connections() == []
    assert _hello(extension, told["client_id"]).status_code == 401


def test_another_extension_cannot_give_up_for_it(extension, call, run):
    asked = _start(extension).json
    assert _cancel(call(origin=OTHER), asked).status_code == 404
    assert len(run.pairing_requests.waiting()) == 1
