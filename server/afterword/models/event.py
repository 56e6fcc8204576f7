"""Something that happened in a case: a reply put in, copied, marked as sent, a case closed."""

from __future__ import annotations

from peewee import AutoField, BooleanField, ForeignKeyField, TextField

from afterword.models.case import Case
from afterword.models.contact import Contact
from afterword.models.database import BaseModel


class Event(BaseModel):
    """A row for each event of a case or with a contact. Its id gives the order, because clocks jump."""

    id = AutoField()
    case = ForeignKeyField(Case, backref="events", on_delete="CASCADE", null=True)
    kind = TextField()
    happened_at = TextField()
    recorded_at = TextField()
    text = TextField(null=True)
    template_id = TextField(null=True)
    tone = TextField(null=True)
    asks = BooleanField(default=False)
    contact = ForeignKeyField(Contact, backref="events", on_delete="SET NULL", null=True)
    # The mail of which this was said; it is another one than that of the case.
    message_id = TextField(null=True, index=True)

    class Meta:
        table_name = "events"
