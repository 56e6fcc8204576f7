"""Starts the companion on a prepared data folder, and stops it without dropping a request."""

from __future__ import annotations

import errno
import socket
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from typing import Any

from flask import Flask
from waitress.server import create_server

from afterword.config import Config
from afterword.hourly import hourly
from afterword.local_zone import LOCAL
from afterword.lock import DataFolderLock
from afterword.long_bodies import PatientChannel
from afterword.models import backups, letter, upgrade
from afterword.models.database import bind, database
from afterword.services import letters, reminders
from afterword.stopping import StopWish

HOST = "127.0.0.1"
# Far above what the companion reads, and far below what would fill a memory; what is longer is never kept.
MOST_BODY_BYTES = 20_000_000


class PortInUseError(Exception):
    """Another program listens on the address."""


def prepare(config: Config) -> None:
    """Make the data folder and bring its database up to date, with a backup before any change.

    The caller holds the data folder's lock.

    Raises:
        ForeignDatabaseError, NewerDatabaseError, DamagedDatabaseError: see `models.upgrade`.
    """
    config.data_dir.chmod(0o700)
    path = config.database_path
    if not path.exists():
        upgrade.create(path)
    upgrade.inspect(path)
    bind(path)
    database.connect()
    try:
        if upgrade.pending():
            backups.make(path, config.backups_dir, config.now(), "before-upgrade")
            upgrade.migrate()
        reminders.plan_for_those_who_waited(config.now().astimezone(LOCAL))
    finally:
        database.close()
    backups.make_daily(path, config.backups_dir, config.now(), config.backups_kept)


def delete_due_letters(config: Config) -> None:
    """Delete the unsent letters whose week is over; what is wrong with their file, their page says."""
    letter.bind(config.letters_path)
    with suppress(letters.LettersUnreadableError, letters.LetterNotKeptError):
        letters.delete_due(config.now())


def make_due_backup(config: Config) -> None:
    """Make the backup of each day on which the companion goes on, but none of a damaged file."""
    if not backups.is_due(config.backups_dir, config.now()):
        return
    # What is wrong with the file, the next start says; a full disk is tried again in an hour.
    with suppress(upgrade.DamagedDatabaseError, upgrade.ForeignDatabaseError, sqlite3.Error, OSError):
        upgrade.inspect(config.database_path)
        backups.make_daily(config.database_path, config.backups_dir, config.now(), config.backups_kept)


def tend(config: Config) -> None:
    """Do with the data what is due by now."""
    delete_due_letters(config)
    make_due_backup(config)


def listen(port: int) -> socket.socket:
    """Return a socket that listens on 127.0.0.1, alone.

    Raises:
        PortInUseError: another program has the port.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if sys.platform == "win32":
        # There, address reuse would let a second program take over a live port.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            raise PortInUseError(f"{HOST}:{port}") from error
        raise
    return listener


def run(
    app: Callable[..., Any],
    listener: socket.socket,
    threads: int,
    on_ready: Callable[[], None],
    stop: StopWish,
) -> None:
    """Answer requests until a stop is asked for, then finish those under way.

    Args:
        on_ready: called once when the socket listens.
    """
    server: Any = create_server(
        app,
        sockets=[listener],
        threads=threads,
        max_request_body_size=MOST_BODY_BYTES,
        # A long body waits in memory: it may be a whole history, which has no place among temporary files.
        inbuf_overflow=MOST_BODY_BYTES,
        clear_untrusted_proxy_headers=True,
    )
    server.channel_class = PatientChannel
    try:
        on_ready()
        stop.obeyed_in(server.run)
    finally:
        server.close()


class CurrentApp:
    """The application that answers now: the companion, or the rescue page until the data is well."""

    def __init__(self, app: Flask) -> None:
        self.app = app

    def __call__(self, environ: Any, start_response: Any) -> Any:
        return self.app(environ, start_response)


def serve(
    config: Config,
    make_app: Callable[[Config], Flask],
    make_rescue_app: Callable[[Config, Callable[[], Flask]], Flask],
    on_ready: Callable[[Flask, Config], None],
    stop: StopWish,
) -> None:
    """Take the lock, prepare the data, listen and answer until stopped; what was begun is finished first.

    Args:
        make_rescue_app: makes the application that stands in while the data file is damaged. It is handed a
            function that starts the companion itself once the data is well again, and returns it.
        on_ready: told the application and its configuration, with the real port, once the socket listens.

    Raises:
        AlreadyRunningError, PortInUseError, ForeignDatabaseError, NewerDatabaseError: nothing was changed.
    """
    config.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    with DataFolderLock(config.data_dir) as lock, closing(listen(config.port)) as listener:
        config = replace(config, port=listener.getsockname()[1])
        lock.note(f"{HOST}:{config.port}")

        def start() -> Flask:
            prepare(config)
            current.app = make_app(config)
            return current.app

        current = CurrentApp(Flask("afterword"))
        try:
            start()
        except upgrade.DamagedDatabaseError:
            current.app = make_rescue_app(config, start)
        if stop.is_there:
            return
        with hourly(partial(tend, config)):
            run(current, listener, config.threads, lambda: on_ready(current.app, config), stop)
