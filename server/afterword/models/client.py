"""A browser that the person has allowed to talk to the companion."""

from __future__ import annotations

from peewee import BlobField, TextField

from afterword.models.database import BaseModel


class Client(BaseModel):
    """A row for each paired browser. Only hashes of its token are stored."""

    client_id = TextField(unique=True)
    name = TextField()
    origin = TextField()
    auth_hash = BlobField(index=True)
    proof_hash = BlobField()
    # A rotated token waits here until it is used once; until then the old one stays valid.
    next_auth_hash = BlobField(null=True, index=True)
    next_proof_hash = BlobField(null=True)
    created_at = TextField()
    last_used_at = TextField(null=True)
    revoked_at = TextField(null=True)

    class Meta:
        table_name = "clients"
