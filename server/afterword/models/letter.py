"""The unsent letters: in a file of their own, which no backup copies, so that deleting is deleting.

The file is opened for each action and closed after it: letters are rare, and at rest nothing of them lies in
memory or in a write-ahead log.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import Lock

from peewee import Model, OperationalError, SqliteDatabase, TextField

from afterword.models import upgrade
from afterword.models.database import APPLICATION_ID, PRAGMAS

# What SQLite sets aside while it writes the file anew must not lie in a folder for temporary files.
LETTER_PRAGMAS = {**PRAGMAS, "temp_store": "memory"}

letters_database = SqliteDatabase(None, autoconnect=False, lock_type="IMMEDIATE")
_one_at_a_time = Lock()


class Letter(Model):
    """A row for each letter that is kept. Its key is random: an old page never meets another letter."""

    key = TextField(primary_key=True)
    text = TextField()
    written_at = TextField()
    # When it deletes itself; null keeps it.
    delete_at = TextField(null=True)

    class Meta:
        database = letters_database
        table_name = "letters"


def bind(path: Path) -> None:
    """Point at the file of letters. Nothing is opened or made yet."""
    letters_database.init(str(path), pragmas=LETTER_PRAGMAS)


def bound_path() -> Path:
    """Return where the file of letters lies, or will lie."""
    return Path(letters_database.database)


@contextmanager
def opened() -> Iterator[None]:
    """Open the file, and make it if there is none.

    Raises:
        ForeignDatabaseError, DamagedDatabaseError: it is not ours, or cannot be read; it was not changed.
    """
    with _one_at_a_time:
        path = bound_path()
        if not path.exists():
            _create(path)
        upgrade.inspect(path)
        letters_database.connect()
        try:
            yield
        finally:
            letters_database.close()


@contextmanager
def alone() -> Iterator[None]:
    """Let nobody open the file meanwhile."""
    with _one_at_a_time:
        yield


def wipe() -> None:
    """Write the file anew without what was deleted, and cut its log; as `models.erasing` does."""
    with suppress(OperationalError):
        letters_database.execute_sql("VACUUM")
    letters_database.pragma("wal_checkpoint", "TRUNCATE")


def set_aside(now: datetime) -> Path | None:
    """Move the file out of the way, as it is, and return where it lies now."""
    with _one_at_a_time:
        path = bound_path()
        if not path.exists():
            return None
        kept = path.with_name(f"{path.stem}-damaged-{now:%Y%m%dT%H%M%S}.db")
        path.replace(kept)
        for suffix in ("-wal", "-shm"):
            side_file = Path(f"{path}{suffix}")
            if side_file.exists():
                side_file.replace(f"{kept}{suffix}")
        return kept


def _create(path: Path) -> None:
    """Make an empty file beside its place, and move it there whole and private."""
    unfinished = path.with_name(path.name + ".new")
    unfinished.unlink(missing_ok=True)
    making = SqliteDatabase(str(unfinished))
    making.connect()
    try:
        making.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        with Letter.bind_ctx(making):
            making.create_tables([Letter])
    finally:
        making.close()
    unfinished.chmod(0o600)
    unfinished.replace(path)
