"""What the person has chosen once for all: one row for each choice."""

from __future__ import annotations

from peewee import TextField
from playhouse.sqlite_ext import JSONField

from afterword.models.database import BaseModel

ALL = "SELECT name, value FROM settings"
"""Reads all of them, as JSON: with every draft, for which rows as models take longer than its own text."""


class Setting(BaseModel):
    """A row for each setting that differs from its default."""

    name = TextField(primary_key=True)
    value = JSONField(null=True)

    class Meta:
        table_name = "settings"
