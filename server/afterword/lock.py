"""One companion for one data folder: a lock that the system frees when the process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType


class AlreadyRunningError(Exception):
    """Another companion holds the data folder. Its note (process id and address) is the first argument."""


class DataFolderLock:
    """Holds `companion.lock` in the data folder for as long as the companion runs."""

    def __init__(self, data_dir: Path) -> None:
        self.path = data_dir / "companion.lock"
        self._file: int | None = None

    def __enter__(self) -> DataFolderLock:
        self._file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._file)
        except OSError as error:
            note = os.read(self._file, 200).decode(errors="replace").strip()
            os.close(self._file)
            self._file = None
            raise AlreadyRunningError(note) from error
        return self

    def note(self, text: str) -> None:
        """Leave word for a second companion of where this one is."""
        if self._file is not None:
            os.ftruncate(self._file, 0)
            os.pwrite(self._file, text.encode(), 0) if hasattr(os, "pwrite") else os.write(
                self._file, text.encode()
            )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _lock(file: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        # The byte lies past the note, because Windows refuses reading a locked byte.
        os.lseek(file, 4096, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
