"""The one SQLite database: how it is opened, what it promises, and the base of every table.

The settings are chosen so that an acknowledged write survives a power cut (`synchronous=FULL`) and so that a
read followed by a write never meets a stale snapshot (`IMMEDIATE` transactions).
"""

from __future__ import annotations

from pathlib import Path
from threading import local

from peewee import Model, SqliteDatabase

# "Aftw" in ASCII: tells our file from any other SQLite file.
APPLICATION_ID = 0x41667477

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",
    "foreign_keys": 1,
    "busy_timeout": 5000,
    # What is deleted or overwritten is zeroed in the file.
    "secure_delete": 1,
}

database = SqliteDatabase(None, autoconnect=False, lock_type="IMMEDIATE")


class BaseModel(Model):
    """What every table shares: the database."""

    class Meta:
        database = database
        legacy_table_names = False


# Which file the connection of each thread was opened on.
_opened = local()


def bind(path: Path) -> None:
    """Point the database at a file. Nothing is opened yet."""
    if not database.is_closed():
        database.close()
    database.init(str(path), pragmas=PRAGMAS)


def connect() -> None:
    """Open the connection of this thread, or keep the one that is open.

    Connecting costs more than answering, so a worker thread keeps its connection for as long as it lives,
    unless the database was pointed at another file meanwhile.
    """
    path = database.database
    if not database.is_closed() and getattr(_opened, "path", path) != path:
        database.close()
    if database.connect(reuse_if_open=True):
        _opened.path = path
