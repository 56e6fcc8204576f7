"""The words of a mail and the token go through every kind of answer, and are neither logged nor kept."""

import logging

import pytest

from afterword.models.database import database

CANARY = "Canary words that stand in a mail"
MESSAGE = {
    "message_id": "18f0a1b2c3d4e5f6",
    "thread_id": None,
    "subject": f"Subject: {CANARY}",
    "from_name": CANARY,
    "from_address": "ana.ruiz@northlight.example",
    "received_at": "2026-11-24T10:00:00Z",
    "text": f"Unfortunately we chose another candidate. {CANARY}.",
    "html": f"<p>{CANARY}</p>",
    "own_address": "mina.okafor@example.org",
    "is_own": False,
}


@pytest.fixture
def told(paired_client, caplog):
    """Everything that was logged while mail words and the token went through."""
    caplog.set_level(logging.INFO)
    key = {"Idempotency-Key": f"key-{CANARY.split()[0]}"}
    statuses = {
        paired_client.post(path, headers=key, **body).status_code
        for path, body in [
            ("/api/v1/messages/read", {"json": {"message": MESSAGE}}),
            ("/api/v1/messages/read", {"json": {"message": MESSAGE | {"text": 7}}}),
            ("/api/v1/messages/read", {"json": {"message": MESSAGE | {CANARY: 1}}}),
            ("/api/v1/messages/read", {"data": CANARY, "content_type": "application/json"}),
            ("/api/v1/messages/read", {"data": CANARY, "content_type": "text/plain"}),
            (f"/api/v1/nothing/{CANARY}?q={CANARY}", {"json": {"text": CANARY}}),
            ("/api/v1/token/rotate", {"json": {"text": CANARY}}),
        ]
    }
    assert statuses == {200, 400, 404, 415}
    answer = paired_client.get(f"/api/v1/cases?state={CANARY}", headers={"Authorization": "Bearer " + CANARY})
    assert answer.status_code == 401
    return caplog.text


def test_the_log_holds_neither(told, paired_client):
    assert CANARY not in told
    assert paired_client.token not in told


def test_reading_a_mail_keeps_nothing_of_it(told, config):  # noqa: ARG001
    database.execute_sql("PRAGMA wal_checkpoint")
    kept = b"".join(path.read_bytes() for path in config.data_dir.rglob("*") if path.is_file())
    assert b"chrome-extension://" in kept
    assert CANARY.encode() not in kept


def test_a_refusal_does_not_repeat_the_mail(paired_client):
    answer = paired_client.post("/api/v1/messages/read", json={"message": MESSAGE | {"is_own": CANARY}})
    assert answer.status_code == 400
    assert CANARY not in answer.text
