"""The answers that were given to keyed writes, so that a repeated write changes nothing."""

from __future__ import annotations

from peewee import BlobField, IntegerField, TextField

from afterword.models.database import BaseModel


class IdempotencyRecord(BaseModel):
    """A row for each Idempotency-Key that was used, with the answer it got."""

    client_id = TextField()
    key = TextField()
    body_hash = BlobField()
    status = IntegerField()
    answer = TextField()
    created_at = TextField()

    class Meta:
        table_name = "idempotency_records"
        indexes = ((("client_id", "key"), True),)
