"""Writes that carry an Idempotency-Key: where the key stands, and how a repeated write is answered."""

from __future__ import annotations

import re
from typing import Any

from flask import request

from afterword.domain.errors import MissingIdempotencyKey
from afterword.services.idempotency import Outcome

_USABLE = re.compile(r"[!-~]{8,200}")

KEY_PARAMETER = {
    "in": "header",
    "name": "Idempotency-Key",
    "required": True,
    "schema": {"type": "string", "minLength": 8, "maxLength": 200},
    "description": "Made by the caller for this write; the same key writes once.",
}
REPEATED = "Told before: nothing was written, and the header Idempotency-Replayed says so."


def read_key() -> str:
    """Return the key of the request.

    Raises:
        MissingIdempotencyKey: there is none, or it is not usable.
    """
    key = request.headers.get("Idempotency-Key", "")
    if not _USABLE.fullmatch(key):
        raise MissingIdempotencyKey
    return key


def answer(body: dict[str, Any], outcome: Outcome) -> tuple[dict[str, Any], int, dict[str, str]]:
    """Return the body with the status and the header that tell a first write from a repeated one."""
    if outcome.is_replay:
        return body, 200, {"Idempotency-Replayed": "true"}
    return body, outcome.status, {}
