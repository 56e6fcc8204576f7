"""One application and how it ended, as far as the person told or confirmed it."""

from __future__ import annotations

from peewee import AutoField, BooleanField, TextField
from playhouse.sqlite_ext import JSONField

from afterword.models.database import BaseModel


class Case(BaseModel):
    """A row for each application. Moments are ISO 8601 texts in UTC that end in Z; null means unknown."""

    id = AutoField()
    message_id = TextField(null=True, unique=True)
    thread_id = TextField(null=True, index=True)
    account = TextField(null=True)
    subject = TextField(null=True)
    company = TextField(null=True)
    role = TextField(null=True)
    contact_name = TextField(null=True)
    contact_address = TextField(null=True)
    received_at = TextField(null=True)
    stage = TextField(null=True)
    sender_kind = TextField(null=True)
    feedback_stance = TextField(null=True)
    promise = JSONField(null=True)
    referral = TextField(null=True)
    kind = TextField(null=True)
    is_decision = BooleanField(null=True)
    language = TextField(null=True)
    state = TextField()
    # Set where the person said so; otherwise the state follows from the mail and the events.
    chosen_state = TextField(null=True)
    # Company, role and person in lower case without accents: SQLite folds ASCII letters only.
    search_text = TextField(default="")
    # The moment that orders the list: when the mail arrived, or else when the case was made.
    dated_at = TextField()
    created_at = TextField()
    updated_at = TextField()

    class Meta:
        table_name = "cases"
        # Everything that narrows the list stands in the index, so that no row is read to be left out.
        indexes = (
            (("dated_at", "id", "is_decision", "state", "search_text"), False),
            (("state", "dated_at", "id", "is_decision", "search_text"), False),
        )
