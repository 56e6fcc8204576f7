"""Statements whose SQL is written once: with many columns, writing it costs more than running it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, cached_property
from typing import Any

from peewee import Field, Model, ModelSelect
from playhouse.sqlite_ext import JSONField

from afterword.models.database import database


class Prepared:
    """A select that is asked again and again with other values.

    Args:
        query: built with any values; those of each call take their places, in the order of the SQL.
    """

    def __init__(self, query: ModelSelect[Any]) -> None:
        self._query = query

    @cached_property
    def _sql(self) -> str:
        sql: str = self._query.sql()[0]
        return sql

    def row(self, *values: Any) -> Any:
        """Return the first row as a model, or None."""
        return next(iter(self._query.model.raw(self._sql, *values)), None)

    def values(self, *values: Any) -> dict[str, Any] | None:
        """Return the first row as a dictionary, or None."""
        found: dict[str, Any] | None = next(iter(self._query.model.raw(self._sql, *values).dicts()), None)
        return found


def insert(model: type[Model], row: Mapping[str, Any]) -> int:
    """Add a row and return its number; columns that are not given are null."""
    fields = [model._meta.fields[name] for name in row]
    values = [_to_column(field, value) for field, value in zip(fields, row.values(), strict=True)]
    number: int = database.execute_sql(_insert_sql(model, tuple(row)), values).lastrowid
    return number


def _to_column(field: Field, value: Any) -> Any:
    # Peewee would write the call of a function into the SQL here.
    if isinstance(field, JSONField):
        return None if value is None else json.dumps(value)
    return field.db_value(value)


@cache
def _insert_sql(model: type[Model], names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{model._meta.fields[name].column_name}"' for name in names)
    places = ", ".join("?" * len(names))
    return f'INSERT INTO "{model._meta.table_name}" ({columns}) VALUES ({places})'
