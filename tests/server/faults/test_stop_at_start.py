"""Told to stop while it still starts, the companion ends as calmly as later."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from threading import Event

import pytest

STOPPED = "Afterword has stopped. Your data is safe.\n"


@pytest.fixture
def begin(tmp_path):
    """Begin to start a companion on the data folder; it is ended afterwards."""
    # Behind a shell, tests hear no Ctrl+C, nor would what they start.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    begun = []

    def begin_one(*words, **environment):
        command = [sys.executable, "-m", "afterword", "--port", "0", "--data-dir", str(tmp_path / "data")]
        process = subprocess.Popen(
            [*command, "serve", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, **environment},
        )
        begun.append(process)
        return process

    yield begin_one
    signal.signal(signal.SIGINT, before)
    for process in begun:
        process.kill()
        process.communicate()


def wait_for_note(data_dir):
    """Wait until a start has taken the data folder and is about to prepare what is in it."""
    note = data_dir / "companion.lock"
    while not (note.exists() and note.read_text()):
        Event().wait(0.01)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_while_the_data_is_prepared(start, begin, number):
    first = start()
    first.stop()
    (first.data_dir / "companion.lock").unlink()
    # Nothing more can be written until this is closed: the start waits there.
    with closing(sqlite3.connect(first.data_dir / "afterword.db", isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        process = begin("--no-browser")
        wait_for_note(first.data_dir)
        process.send_signal(number)
        holder.execute("ROLLBACK")
    printed, _ = process.communicate(timeout=30)
    assert (printed, process.returncode) == (STOPPED, 0)
    assert start().record("event-key-1")[0] == 401


@pytest.mark.parametrize("name", ["TERM", "INT"])
def test_while_the_way_to_its_pages_is_shown(tmp_path, begin, name):
    # The browser that it opens tells it to stop.
    browser = tmp_path / "browser"
    browser.write_text(f"#!/bin/sh\nkill -{name} $PPID\n")
    browser.chmod(0o700)
    process = begin(BROWSER=str(browser), DISPLAY=":0")
    printed, _ = process.communicate(timeout=30)
    assert "Afterword" in printed.splitlines()[0]
    assert printed.endswith(STOPPED)
    assert "Aborted" not in printed
    assert process.returncode == 0
    assert not (tmp_path / "data" / "control.json").exists()
