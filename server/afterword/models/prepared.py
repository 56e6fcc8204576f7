"""Selects whose SQL is written once: with many columns, writing it costs more than running it."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from peewee import ModelSelect


class Prepared:
    """A select that is asked again and again with other values.

    Args:
        query: built with any values; those of each call take their places, in the order of the SQL.
    """

    def __init__(self, query: ModelSelect) -> None:
        self._query = query

    @cached_property
    def _sql(self) -> str:
        sql: str = self._query.sql()[0]
        return sql

    def row(self, *values: Any) -> Any:
        """Return the first row as a model, or None."""
        return next(iter(self._query.model.raw(self._sql, *values)), None)

    def rows(self) -> list[Any]:
        """Return every row as a model; for a select without values."""
        return list(self._query.model.raw(self._sql))

    def values(self, *values: Any) -> dict[str, Any] | None:
        """Return the first row as a dictionary, or None."""
        found: dict[str, Any] | None = next(iter(self._query.model.raw(self._sql, *values).dicts()), None)
        return found
