"""After a power cut only what was synced is left: every acknowledged commit must be in it.

A file system of our own, under SQLite itself, notes each write and each sync. At every acknowledgement the
files are rebuilt from what had been synced by then, and opened again.
"""

import shutil

import apsw
import pytest

from afterword.models.database import PRAGMAS, database

ROUNDS = 60


class NotedFile(apsw.VFSFile):
    """A file that notes what was written since the last sync, and what is safe."""

    def __init__(self, vfs, name, flags):
        # SQLite names the journal with a plain text, the database with an object.
        path = name if isinstance(name, str) else name.filename()
        self.noted = vfs.notes.setdefault(path, Note())
        super().__init__("", name, flags)

    def xWrite(self, data, offset):
        super().xWrite(data, offset)
        self.noted.current = overlay(self.noted.current, data, offset)

    def xTruncate(self, size):
        super().xTruncate(size)
        self.noted.current = self.noted.current[:size]

    def xSync(self, flags):
        super().xSync(flags)
        self.noted.safe = self.noted.current


class Note:
    """The content of one file as written, and as it would be after a power cut."""

    def __init__(self):
        self.current = b""
        self.safe = b""


class NotedFileSystem(apsw.VFS):
    """SQLite's own file system, with the notes beside it."""

    def __init__(self, name):
        self.notes = {}
        super().__init__(name, "")

    def xOpen(self, name, flags):
        return NotedFile(self, name, flags)


def overlay(content, data, offset):
    """Return the content with the data laid over it at the offset."""
    padded = content.ljust(offset, b"\0")
    return padded[:offset] + data + padded[offset + len(data) :]


def rows_after_power_cut(notes, path, folder):
    """Rebuild the files from what was synced and return the rows that are left."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for suffix in ("", "-wal"):
        note = notes.get(f"{path}{suffix}")
        if note:
            (folder / f"cut.db{suffix}").write_bytes(note.safe)
    left = apsw.Connection(str(folder / "cut.db"))
    try:
        assert left.pragma("integrity_check") == "ok"
        if not left.table_exists(None, "told"):
            return []
        return [row[0] for row in left.execute("SELECT number FROM told ORDER BY number")]
    finally:
        left.close()


@pytest.fixture
def write_and_cut(tmp_path):
    """Commit rows one by one, cut the power after each, and return how often one was lost."""

    def run(synchronous):
        vfs = NotedFileSystem(f"noted-{synchronous}")
        path = tmp_path / f"{synchronous}.db"
        connection = apsw.Connection(str(path), vfs=f"noted-{synchronous}")
        for name, value in {**PRAGMAS, "synchronous": synchronous}.items():
            connection.execute(f"PRAGMA {name} = {value}")
        connection.execute("CREATE TABLE told (number INTEGER PRIMARY KEY)")
        lost = 0
        for number in range(ROUNDS):
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO told VALUES (?)", (number,))
            connection.execute("COMMIT")
            lost += rows_after_power_cut(vfs.notes, path, tmp_path / "cut") != list(range(number + 1))
        connection.close()
        return lost

    return run


def test_no_acknowledged_commit_is_lost_with_our_settings(write_and_cut):
    assert write_and_cut(PRAGMAS["synchronous"]) == 0


def test_the_simulation_shows_the_loss_that_weaker_settings_have(write_and_cut):
    assert write_and_cut("normal") > 0


def test_a_write_never_begins_on_a_stale_snapshot():
    assert database._lock_type == "IMMEDIATE"
