"""A copy of the extension that may always see LinkedIn's pages, everything else equal.

The browser gives that access at a press of its own button, menu or shortcut, and without a window it has none
of them.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from e2e.browser import EXTENSION_DIR
from e2e.stand_ins.linkedin import ORIGIN


def copy_with_access(folder: Path) -> Path:
    """Copy the extension into a folder, with LinkedIn among the hosts it may see from the start."""
    shutil.copytree(EXTENSION_DIR, folder)
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text("utf-8"))
    manifest["host_permissions"].append(f"{ORIGIN}/*")
    path.write_text(json.dumps(manifest), "utf-8")
    return folder
