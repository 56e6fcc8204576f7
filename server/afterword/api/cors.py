"""Which origins a browser lets read our answers: extensions, and for the interface alone."""

from __future__ import annotations

import re

from flask import Flask
from flask_cors import CORS

from afterword.api.access import EXTENSION_ORIGIN
from afterword.api.history_guard import HEADER, WRITTEN

ORIGINS = re.compile(rf"^(?:{EXTENSION_ORIGIN.pattern})\Z")


def allow_extensions(app: Flask) -> None:
    """Answer the browser's questions before a request, for `/api/*` and `/pair/*`."""
    CORS(
        app,
        resources=[re.compile(r"^/api/"), re.compile(r"^/pair/")],
        origins=[ORIGINS],
        methods=["GET", "HEAD", "POST", "PATCH", "DELETE"],
        allow_headers=["Authorization", "Content-Type", "Idempotency-Key", HEADER, WRITTEN],
        expose_headers=["Afterword-Version", "Idempotency-Replayed", HEADER],
        supports_credentials=False,
        allow_private_network=False,
        max_age=600,
    )
