"""Brings the database file to the schema this program knows, and refuses files it must not touch."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from playhouse.migrations import Runner

from afterword.models.database import APPLICATION_ID, bind, database

MIGRATIONS_DIR = Path(__file__).parent / "migrations"
HEADER = b"SQLite format 3\x00"


class ForeignDatabaseError(Exception):
    """The file is empty or belongs to another program."""


class NewerDatabaseError(Exception):
    """The file was written by a later version of Afterword."""


class DamagedDatabaseError(Exception):
    """The file is ours but SQLite cannot read it whole."""


def inspect(path: Path) -> None:
    """Look at an existing file without changing it.

    Raises:
        ForeignDatabaseError: the file is empty, no SQLite file, or another program's.
        DamagedDatabaseError: the file is a database of ours but does not pass SQLite's quick check.
    """
    head = path.read_bytes()[:72] if path.stat().st_size < 72 else _first_bytes(path)
    if not head:
        raise ForeignDatabaseError(str(path))
    is_sqlite = head.startswith(HEADER)
    is_ours = head[68:72] == APPLICATION_ID.to_bytes(4, "big")
    if not is_ours and (is_sqlite or not _looks_overwritten(path)):
        raise ForeignDatabaseError(str(path))
    if not is_sqlite:
        raise DamagedDatabaseError(str(path))
    _quick_check(path)


def _first_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(72)


def _looks_overwritten(path: Path) -> bool:
    """A file in our place whose header is gone: damaged if it has backups of ours beside it, else foreign."""
    return any((path.parent / "backups").glob("*.db"))


def _quick_check(path: Path) -> None:
    connection = sqlite3.connect(path)
    try:
        answers = [row[0] for row in connection.execute("PRAGMA quick_check")]
    except sqlite3.DatabaseError as error:
        raise DamagedDatabaseError(str(path)) from error
    finally:
        connection.close()
    if answers != ["ok"]:
        raise DamagedDatabaseError(str(path))


def is_newer(path: Path) -> bool:
    """Tell whether a later version of Afterword wrote a file that `inspect` finds well; it is not changed."""
    known = {each.stem for each in MIGRATIONS_DIR.glob("*.py")}
    with closing(sqlite3.connect(path)) as connection:
        try:
            names = {row[0] for row in connection.execute("SELECT name FROM schema_migration")}
        except sqlite3.OperationalError:
            # No version has finished it.
            return False
    return not names <= known


def pending() -> bool:
    """Tell whether the open database lacks a schema change.

    Raises:
        NewerDatabaseError: the database knows a change that this program does not.
    """
    rows = Runner(database, str(MIGRATIONS_DIR)).status()
    if any(row.path is None for row in rows):
        raise NewerDatabaseError(str(database.database))
    return any(row.applied is None for row in rows)


def migrate() -> None:
    """Apply every schema change that the open database lacks, each whole or not at all."""
    Runner(database, str(MIGRATIONS_DIR)).up()


def create(path: Path) -> None:
    """Make a new database beside its place and move it there whole, so that a half-made one is never seen."""
    unfinished = path.with_name(path.name + ".new")
    for leftover in (unfinished, Path(f"{unfinished}-wal"), Path(f"{unfinished}-shm")):
        leftover.unlink(missing_ok=True)
    bind(unfinished)
    database.connect()
    try:
        database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate()
        database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        database.close()
    unfinished.chmod(0o600)
    unfinished.replace(path)
    Path(f"{unfinished}-wal").unlink(missing_ok=True)
    Path(f"{unfinished}-shm").unlink(missing_ok=True)
