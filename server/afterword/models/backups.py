"""Copies of the database: daily ones, those before a schema change or an import, and those made by hand."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path

from afterword.models import history_id

BY_HAND = "by-hand"
"""The reason of a backup that the person asked for: such a one is theirs to remove."""
BEFORE_IMPORT = "before-import"
"""The reason of a backup of what an import takes the place of."""
IMPORTS_KEPT = 7
"""How many of those stay, so that many imports in a day push out no daily one."""


def make(database_path: Path, backups_dir: Path, now: datetime, reason: str) -> Path:
    """Copy the database while it stays in use, and return the copy's path.

    Args:
        reason: why it was made, part of the file's name: "daily", "before-upgrade", BEFORE_IMPORT or BY_HAND.
    """
    backups_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = _free_place(backups_dir, f"{now:%Y%m%dT%H%M%S}", reason)
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(database_path)) as source, closing(sqlite3.connect(unfinished)) as copy:
        source.backup(copy)
    unfinished.chmod(0o600)
    unfinished.replace(target)
    return target


def _free_place(backups_dir: Path, moment: str, reason: str) -> Path:
    """Return where a backup may lie: one of the same second and reason stays beside it."""
    for number in count(2):
        target = backups_dir / f"{moment}-{reason}.db"
        if not target.exists():
            return target
        moment = f"{moment[:15]}-{number}"
    raise AssertionError


def is_due(backups_dir: Path, now: datetime) -> bool:
    """Tell whether the backup of the day is still to be made."""
    return not any(backups_dir.glob(f"{now:%Y%m%d}T*-daily.db"))


def make_daily(database_path: Path, backups_dir: Path, now: datetime, keep: int) -> Path | None:
    """Make today's backup unless there is one, and let the oldest of our own beyond `keep` go.

    Those before an import go with the daily ones of their time: what was deleted meanwhile outlives neither.
    """
    if not is_due(backups_dir, now):
        return None
    made = make(database_path, backups_dir, now, "daily")
    ours = [
        path for path in sorted(backups_dir.glob("*.db")) if not path.stem.endswith((BY_HAND, BEFORE_IMPORT))
    ]
    for old in ours[:-keep]:
        old.unlink()
    if len(ours) >= keep:
        for old in _before_imports(backups_dir):
            if old.name < ours[-keep].name:
                old.unlink()
    return made


@contextmanager
def before_import(database_path: Path, backups_dir: Path, now: datetime) -> Iterator[Path]:
    """Make the backup of what an import takes the place of, and let the oldest beyond IMPORTS_KEPT go.

    An import that breaks off takes the place of nothing: its backup goes, and pushes out no other.
    """
    made = make(database_path, backups_dir, now, BEFORE_IMPORT)
    try:
        yield made
    except BaseException:
        made.unlink()
        raise
    for old in _before_imports(backups_dir)[:-IMPORTS_KEPT]:
        old.unlink()


def _before_imports(backups_dir: Path) -> list[Path]:
    """Return the backups made before imports, the oldest first."""
    return sorted(backups_dir.glob(f"*-{BEFORE_IMPORT}.db"), key=_made_at)


def _made_at(backup: Path) -> tuple[str, int]:
    # Two of one second are told apart by when they were written.
    return backup.name[:15], backup.stat().st_mtime_ns


def newest_good(backups_dir: Path) -> Path | None:
    """Return the newest backup that SQLite can read whole, or None."""
    for backup in sorted(backups_dir.glob("*.db"), key=_made_at)[::-1]:
        if _is_good(backup):
            return backup
    return None


def _is_good(backup: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"file:{backup}?mode=ro", uri=True)) as connection:
            # An empty file is whole for SQLite, and brings nothing back.
            connection.execute("SELECT name FROM settings LIMIT 1")
            return bool(connection.execute("PRAGMA integrity_check").fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False


def restore(database_path: Path, backup: Path, now: datetime) -> Path | None:
    """Put a backup in the database's place; until its copy is whole, the file that was there stays.

    Returns: where that file is kept, or None where there was none.
    """
    unfinished = database_path.with_name(database_path.name + ".new")
    for leftover in _with_logs(unfinished):
        leftover.unlink(missing_ok=True)
    with closing(sqlite3.connect(backup)) as source, closing(sqlite3.connect(unfinished)) as copy:
        source.backup(copy)
        copy.execute(history_id.CHANGE)
        copy.commit()
    unfinished.chmod(0o600)
    kept = database_path.with_name(f"{database_path.stem}-damaged-{now:%Y%m%dT%H%M%S}.db")
    has_file = database_path.exists()
    for file, place in zip(_with_logs(database_path), _with_logs(kept), strict=True):
        if file.exists():
            file.replace(place)
    unfinished.replace(database_path)
    return kept if has_file else None


def _with_logs(path: Path) -> list[Path]:
    return [Path(f"{path}{suffix}") for suffix in ("", "-wal", "-shm")]
