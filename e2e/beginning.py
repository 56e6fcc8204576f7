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
# The key to the companion lies there.
_KEEP_DATABASES = """async () => {
  const answered = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  globalThis.databases = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await answered(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const entries = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([entries.getAllKeys(), entries.getAll()].map(answered));
      globalThis.databases.push({ name, store, keys, values });
    }
    database.close();
  }
}"""
_RESTORE_DATABASES = """async () => {
  for (const { name, store, keys, values } of globalThis.databases) {
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise((resolve, reject) => {
      const change = database.transaction(store, "readwrite");
      change.oncomplete = resolve;
      change.onabort = () => reject(change.error);
      const entries = change.objectStore(store);
      entries.clear();
      keys.forEach((key, position) => entries.put(values[position], key));
    });
    database.close();
  }
}"""

_TAKE_DOWN_NOTES = """async () => {
  for (const note of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(note);
  await chrome.action.setBadgeText({ text: "" });
}"""
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


def keep_databases(page: Page) -> None:
    """Let a page of the extension remember what is in its databases now."""
    page.evaluate(_KEEP_DATABASES)


def restore_databases(page: Page) -> None:
    """Put back what that page remembers of them; a worker that read them before is to be stopped."""
    page.evaluate(_RESTORE_DATABASES)


def stop_worker(page: Page) -> None:
    """End the extension's worker and all that it remembers; whatever wakes it starts it anew."""
    session = page.context.new_cdp_session(page)
    session.send("ServiceWorker.enable")
    session.send("ServiceWorker.stopAllWorkers")
    session.detach()


def take_down_notes(page: Page) -> None:
    """Take down what the worker shows outside itself: every note, and the count on the button."""
    page.evaluate(_TAKE_DOWN_NOTES)
