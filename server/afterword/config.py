"""Every setting of the companion: its name, its default, and one line of meaning."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_data_path

from afterword.domain import moments

DEFAULT_PORT = 8737


def utc_now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def clock_from(file: Path) -> Callable[[], datetime]:
    """Return a clock that is told by a file, anew each time; while there is no file, by the real one."""

    def now() -> datetime:
        try:
            return moments.from_text(file.read_text(encoding="utf-8").strip())
        except FileNotFoundError:
            return utc_now()

    return now


@dataclass(frozen=True)
class Config:
    """What a companion is started with.

    Attributes:
        data_dir: folder that holds the database, its backups and the lock; made with mode 0700.
        port: TCP port on 127.0.0.1.
        now: returns the present moment, timezone-aware; an argument so that tests can stop the clock.
        threads: worker threads that answer requests.
        max_body_bytes: longest request body that is read.
        backups_kept: how many daily backups stay before the oldest goes.
        clock_file: a file that holds one moment, taken for now; for tests and demonstrations.
    """

    data_dir: Path
    port: int = DEFAULT_PORT
    now: Callable[[], datetime] = field(default=utc_now)
    threads: int = 4
    max_body_bytes: int = 1_000_000
    backups_kept: int = 7
    clock_file: Path | None = None

    @property
    def database_path(self) -> Path:
        """Where the SQLite file lies."""
        return self.data_dir / "afterword.db"

    @property
    def letters_path(self) -> Path:
        """Where the unsent letters lie; backups leave this file out."""
        return self.data_dir / "letters.db"

    @property
    def backups_dir(self) -> Path:
        """Where the daily backups and those made before a schema change lie."""
        return self.data_dir / "backups"


def from_environment(port: int | None = None, data_dir: Path | None = None) -> Config:
    """Read the configuration from arguments first, then AFTERWORD_PORT and AFTERWORD_DATA_DIR, then defaults.

    AFTERWORD_CLOCK_FILE, for tests and demonstrations, has no argument.

    Raises:
        ValueError: AFTERWORD_PORT is not a whole number from 1 to 65535.
    """
    folder = data_dir or os.environ.get("AFTERWORD_DATA_DIR") or user_data_path("afterword", appauthor=False)
    chosen_port = port if port is not None else _port_from(os.environ.get("AFTERWORD_PORT"))
    clock = os.environ.get("AFTERWORD_CLOCK_FILE")
    clock_file = Path(clock).expanduser().resolve() if clock else None
    return Config(
        data_dir=Path(folder).expanduser().resolve(),
        port=chosen_port,
        now=clock_from(clock_file) if clock_file else utc_now,
        clock_file=clock_file,
    )


def _port_from(text: str | None) -> int:
    if not text:
        return DEFAULT_PORT
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise ValueError(f"AFTERWORD_PORT must be a whole number from 1 to 65535, not {text!r}.")
    return int(text)
