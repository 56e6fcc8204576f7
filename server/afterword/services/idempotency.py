"""Keyed writes: what carries a key happens once, however often it is told."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import fn

from afterword.domain import moments
from afterword.domain.errors import CaseDeleted, IdempotencyConflict
from afterword.models.database import database
from afterword.models.idempotency import IdempotencyRecord
from afterword.models.prepared import Prepared, insert

_FORGOTTEN = "{}"
_NO_PRINT = b""
_KNOWN = Prepared(
    IdempotencyRecord.select().where(IdempotencyRecord.client_id == "", IdempotencyRecord.key == "")
)


@dataclass(frozen=True)
class Outcome:
    """What a keyed write led to.

    Attributes:
        ids: the numbers of the rows it wrote. Their words are not copied: deleting a case leaves none.
        status: of the first answer.
        is_replay: nothing was written now, because the same write had been told before.
    """

    ids: dict[str, int]
    status: int
    is_replay: bool


def write_once(
    client_id: str,
    key: str,
    body: Mapping[str, Any],
    now: datetime,
    write: Callable[[], tuple[dict[str, int], int]],
) -> Outcome:
    """Write and note the key in one transaction; for a key that is known, write nothing.

    Args:
        client_id: whose key it is.
        body: what was asked for, as plain values.
        write: does it, inside the transaction; returns the numbers of the rows and the status.

    Raises:
        IdempotencyConflict: the key was used with another body.
        CaseDeleted: the write was made, and its case or contact is deleted since.
    """
    body_hash = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).digest()
    with database.atomic():
        known = _KNOWN.row(client_id, key)
        if known is None:
            ids, status = write()
            row = {
                "client_id": client_id,
                "key": key,
                "body_hash": body_hash,
                "status": status,
                "answer": json.dumps(ids),
                "created_at": moments.to_text(now),
            }
            insert(IdempotencyRecord, row)
            return Outcome(ids, status, is_replay=False)
    if known.body_hash != _NO_PRINT and bytes(known.body_hash) != body_hash:
        raise IdempotencyConflict
    if known.answer == _FORGOTTEN:
        raise CaseDeleted
    return Outcome(json.loads(known.answer), known.status, is_replay=True)


def forget_case(case_id: int) -> None:
    """Forget what was written about a case, inside a transaction of the caller.

    The keys stay, so that a write which is told again does not bring the case back.
    """
    _forget("case_id", case_id)


def forget_contact(contact_id: int) -> None:
    """Forget what was written about a contact, as for a case."""
    _forget("contact_id", contact_id)


def forget_all() -> None:
    """Forget what was written about everything, as for a case, and what the bodies were like."""
    IdempotencyRecord.update(answer=_FORGOTTEN, body_hash=_NO_PRINT).execute()


def _forget(name: str, number: int) -> None:
    about = fn.json_extract(IdempotencyRecord.answer, f"$.{name}") == number
    IdempotencyRecord.update(answer=_FORGOTTEN).where(about).execute()
