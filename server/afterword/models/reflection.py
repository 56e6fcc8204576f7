"""The person's own look back on a process: free words, and items with how each went."""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, IntegerField, TextField

from afterword.models.case import Case
from afterword.models.database import BaseModel


class Reflection(BaseModel):
    """One for each case at the most. Null means skipped or not reached yet."""

    id = AutoField()
    case = ForeignKeyField(Case, on_delete="CASCADE", unique=True)
    went_well = TextField(null=True)
    was_hard = TextField(null=True)
    friend_view = TextField(null=True)
    own_guess = TextField(null=True)
    own_guess_theme = TextField(null=True)
    keep = TextField(null=True)
    change = TextField(null=True)
    # Where to go on.
    step = TextField(null=True)
    finished_at = TextField(null=True)
    created_at = TextField()
    updated_at = TextField()

    class Meta:
        table_name = "reflections"


class ReflectionItem(BaseModel):
    """A stage, a question or a requirement, with how it went or whether it was met."""

    id = AutoField()
    reflection = ForeignKeyField(Reflection, backref="items", on_delete="CASCADE")
    kind = TextField()
    text = TextField()
    rating = TextField(null=True)
    position = IntegerField()
    search_text = TextField(default="")

    class Meta:
        table_name = "reflection_items"
        indexes = ((("kind", "rating", "id"), False),)
