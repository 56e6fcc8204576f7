"""Wipes deleted words from the files beside the database; in the database itself they are zeroed at once."""

from __future__ import annotations

from afterword.models.database import database


def empty_log() -> None:
    """Bring the write-ahead log into the database and cut it to nothing: it still holds what was deleted."""
    database.pragma("wal_checkpoint", "TRUNCATE")
