"""A private page that leads to the dashboard, so that the login link is on no command line."""

from __future__ import annotations

import os
from html import escape
from pathlib import Path


def write_redirect(data_dir: Path, link: str) -> Path:
    """Write the page with mode 0600 and return its path. The link in it works once, for a minute."""
    path = data_dir / "open-afterword.html"
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as page:
        page.write(
            '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Afterword</title>'
            f'<meta http-equiv="refresh" content="0;url={escape(link)}"></head>'
            f'<body><p><a href="{escape(link)}">Open Afterword</a></p></body></html>'
        )
    return path
