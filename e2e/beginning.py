"""What a companion and the extension hold, kept once and put back before each test that shares them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

_KEEP_STORAGE = """
async () => {
    globalThis.kept = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
}
"""
# What is as it was is left alone: the kept texts are long, and every page of the extension would be told.
_RESTORE_STORAGE = """
async () => {
    await chrome.alarms.clearAll();
    for (const [area, kept] of [["local", globalThis.kept[0]], ["session", globalThis.kept[1]]]) {
        const now = await chrome.storage[area].get(null);
        const isChanged = ([name, value]) => JSON.stringify(value) !== JSON.stringify(now[name]);
        await chrome.storage[area].remove(Object.keys(now).filter((name) => !(name in kept)));
        await chrome.storage[area].set(Object.fromEntries(Object.entries(kept).filter(isChanged)));
    }
}
"""
_DATABASE = "afterword.db"
Tables = dict[str, list[tuple[Any, ...]]]


def read_tables(data_dir: Path) -> Tables:
    """Return every row of a companion's database, by table."""
    with closing(sqlite3.connect(data_dir / _DATABASE)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}


def write_tables(data_dir: Path, tables: Tables) -> None:
    """Put these rows in place of all others."""
    with closing(sqlite3.connect(data_dir / _DATABASE)) as database, database:
        for name, rows in tables.items():
            database.execute(f'DELETE FROM "{name}"')
            for row in rows:
                database.execute(f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(row))})', row)


def keep_storage(page: Page) -> None:
    """Let a page of the extension remember what is in its storage now."""
    page.evaluate(_KEEP_STORAGE)


def restore_storage(page: Page) -> None:
    """Put back what that page remembers, and end every alarm."""
    page.evaluate(_RESTORE_STORAGE)
