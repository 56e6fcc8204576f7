"""How the `afterword` command finds and enters the companion that runs: a private file in the data folder."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any


def write(data_dir: Path, port: int, key: str) -> Path:
    """Note the port and the key of this run, readable for the person alone, and return the file's path."""
    path = data_dir / "control.json"
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"port": port, "key": key}, file)
    return path


def read(data_dir: Path) -> dict[str, Any] | None:
    """Return port and key of the companion that was started last, or None when none was."""
    try:
        found: dict[str, Any] = json.loads((data_dir / "control.json").read_text(encoding="utf-8"))
    except (FileNotFoundError, json.JSONDecodeError):
        return None
    return found
