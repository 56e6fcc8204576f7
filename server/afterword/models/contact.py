"""People the person met on the way, and the cases each belongs to."""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, TextField

from afterword.models.case import Case
from afterword.models.database import BaseModel


class Contact(BaseModel):
    """A row for each person; only what the person with the companion saved. Null means unknown."""

    id = AutoField()
    name = TextField()
    company = TextField(null=True)
    headline = TextField(null=True)
    address = TextField(null=True)
    profile_address = TextField(null=True, unique=True)
    relation = TextField(null=True)
    met_where = TextField(null=True)
    topic = TextField(null=True)
    # Name and company in lower case without accents, as in the cases.
    search_text = TextField(default="")
    created_at = TextField()
    updated_at = TextField()

    class Meta:
        table_name = "contacts"
        indexes = ((("updated_at", "id", "search_text"), False),)


class CaseContact(BaseModel):
    """Who was met in which case."""

    id = AutoField()
    case = ForeignKeyField(Case, on_delete="CASCADE")
    contact = ForeignKeyField(Contact, on_delete="CASCADE")

    class Meta:
        table_name = "case_contacts"
        indexes = ((("case", "contact"), True),)
