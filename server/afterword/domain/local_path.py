"""Paths that keep a browser on this companion."""

from __future__ import annotations

import re

# "//host" and "/\host" would lead elsewhere, and so would control characters that browsers leave out.
_LOCAL = re.compile(r"/(?![/\\])[^\\\x00-\x20\x7f]*")


def is_local(path: str) -> bool:
    """Tell whether a browser that is sent to the path stays here."""
    return _LOCAL.fullmatch(path) is not None
