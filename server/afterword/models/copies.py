"""Every other file in which words of the history lie: backups, letters, and what was set aside."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_BESIDE = ("*-damaged-*.db*", "letters.db*", "*.db.new*")
_BACKUPS = ("*.db*", "*.part*")


def find(data_dir: Path, backups_dir: Path) -> list[Path]:
    """Return the files, those made by hand too; the data file and its log are not among them."""
    return sorted({*_matching(data_dir, _BESIDE), *_matching(backups_dir, _BACKUPS)})


def delete(data_dir: Path, backups_dir: Path) -> None:
    """Delete them; what the system does not give up stays, and is found again."""
    for path in find(data_dir, backups_dir):
        with suppress(OSError):
            path.unlink()


def _matching(folder: Path, patterns: tuple[str, ...]) -> Iterator[Path]:
    return (path for pattern in patterns for path in folder.glob(pattern) if path.is_file())
