"""A request whose uploaded file stays in memory: its words have no place in a folder for temporary files."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from flask import Request


class PrivateRequest(Request):
    """What every view is handed."""

    def _get_file_stream(self, *_args: Any, **_kwargs: Any) -> BytesIO:
        return BytesIO()
