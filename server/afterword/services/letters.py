"""Unsent letters: written, opened, and deleted for good.

Nothing here is searched, counted, copied or told to a browser extension.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from peewee import DatabaseError

from afterword.domain import moments
from afterword.models import letter as letter_file
from afterword.models.letter import Letter
from afterword.models.upgrade import DamagedDatabaseError, ForeignDatabaseError

DELETED_AFTER = timedelta(days=7)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class LettersUnreadableError(Exception):
    """The file of letters is damaged or not ours. It is left as it is; `path` says where it lies."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class LetterNotKeptError(Exception):
    """The disk did not take the letter."""


def list_all() -> list[dict[str, Any]]:
    """Return the letters without their words, the latest first."""
    if not letter_file.bound_path().exists():
        return []
    with _opened():
        found = Letter.select(Letter.key, Letter.written_at, Letter.delete_at)
        rows: Any = found.order_by(Letter.written_at.desc(), Letter.key).dicts()
        return list(rows)


def open_one(key: str) -> dict[str, Any] | None:
    """Return one letter with its words, or None when there is none of that key."""
    if not letter_file.bound_path().exists():
        return None
    with _opened():
        found: dict[str, Any] | None = Letter.select().where(Letter.key == key).dicts().first()
        return found


def keep(key: str, text: str, now: datetime, deletes_itself: bool = False) -> None:
    """Keep a letter, or change it: a second press with the same key makes no second one.

    Args:
        key: random, made for the form.
        deletes_itself: a week from now; otherwise it stays until it is deleted.

    Raises:
        LettersUnreadableError: nothing was changed.
        LetterNotKeptError: nothing was changed.
    """
    delete_at = moments.to_text(now + DELETED_AFTER) if deletes_itself else None
    with _opened(), letter_file.letters_database.atomic():
        changed = Letter.update(text=text, delete_at=delete_at).where(Letter.key == key).execute()
        if not changed:
            Letter.create(key=key, text=text, written_at=moments.to_text(now), delete_at=delete_at)


def delete(key: str) -> None:
    """Delete a letter, and wipe its words from the file; one that was never kept is gone already."""
    if letter_file.bound_path().exists():
        with _opened():
            Letter.delete().where(Letter.key == key).execute()
            letter_file.wipe()


def delete_due(now: datetime) -> None:
    """Delete the letters whose week is over."""
    if letter_file.bound_path().exists():
        with _opened():
            if Letter.delete().where(Letter.delete_at <= moments.to_text(now)).execute():
                letter_file.wipe()


def read_all(now: datetime) -> list[dict[str, Any]]:
    """Return the letters with their words, the first written first, without those whose week is over."""
    if not letter_file.bound_path().exists():
        return []
    with _opened():
        stays = Letter.delete_at.is_null() | (Letter.delete_at > moments.to_text(now))
        rows: Any = Letter.select().where(stays).order_by(Letter.written_at, Letter.key).dicts()
        return list(rows)


def bring_back(told: Sequence[Mapping[str, Any]], now: datetime) -> None:
    """Add the letters of an export, all or none; one that is here stays as it is here.

    One whose week is over stays deleted.

    Raises:
        LettersUnreadableError, LetterNotKeptError: nothing was changed.
    """
    due = moments.to_text(now)
    rows = [dict(row) for row in told if row["delete_at"] is None or row["delete_at"] > due]
    if rows:
        with _opened(), letter_file.letters_database.atomic():
            for row in rows:
                Letter.insert(row).on_conflict_ignore().execute()


def begin_anew(now: datetime) -> None:
    """Set a file that cannot be read aside, as it is; the next letter begins a new one.

    A file that can be read stays: an old page pressed once more would hide letters where nobody deletes them.
    """
    if letter_file.bound_path().exists() and not _is_readable():
        letter_file.set_aside(now)


def _is_readable() -> bool:
    try:
        with _opened():
            list(Letter.select().tuples())
    except LettersUnreadableError:
        return False
    except LetterNotKeptError:
        pass
    return True


@contextmanager
def _opened() -> Iterator[None]:
    path = letter_file.bound_path()
    try:
        with letter_file.opened():
            yield
    except (ForeignDatabaseError, DamagedDatabaseError) as error:
        raise LettersUnreadableError(path) from error
    except (DatabaseError, sqlite3.DatabaseError, OSError) as error:
        cause = error if isinstance(error, sqlite3.DatabaseError) else error.__cause__ or error.__context__
        if getattr(cause, "sqlite_errorcode", 0) & 0xFF in _DAMAGED:
            raise LettersUnreadableError(path) from error
        raise LetterNotKeptError from error
