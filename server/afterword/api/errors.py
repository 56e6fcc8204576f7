"""The only error handler: whatever went wrong becomes a status and one shape of body, and tells no more."""

from __future__ import annotations

import sqlite3
import traceback
from collections.abc import Iterator, Mapping
from typing import Any

from flask import Flask, g, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException

from afterword.dashboard.problems import render_problem
from afterword.domain.errors import AfterwordError

STATUSES = {
    "bad_request": 400,
    "missing_idempotency_key": 400,
    "not_connected": 401,
    "host_refused": 403,
    "area_refused": 403,
    "origin_refused": 403,
    "not_found": 404,
    "pairing_unknown": 404,
    "method_not_allowed": 405,
    "history_replaced": 409,
    "too_large": 413,
    "unsupported_media_type": 415,
    "idempotency_conflict": 422,
    "template_invalid": 422,
    "pairing_full": 429,
    "internal": 500,
    "busy": 503,
    "disk_full": 507,
}
HTTP_ERRORS = {
    404: ("not_found", "There is nothing at this address."),
    405: ("method_not_allowed", "This address does not take this method."),
    413: ("too_large", "The request is too long."),
    415: ("unsupported_media_type", "A write must be application/json."),
    500: ("internal", "Something went wrong in the companion."),
}
BAD_REQUEST = ("bad_request", "The request does not have the right shape.")
# The low byte of SQLite's error codes.
SQLITE_CODES = {
    sqlite3.SQLITE_BUSY: ("busy", "The data is in use; try again."),
    sqlite3.SQLITE_LOCKED: ("busy", "The data is in use; try again."),
    sqlite3.SQLITE_FULL: ("disk_full", "The disk is full. Nothing that was kept is lost."),
    # A limit on the size of files, or a disk that is going: what was told last was not kept.
    sqlite3.SQLITE_IOERR: ("disk_full", "The disk did not take the last change. What was kept is safe."),
}


def handle_errors(app: Flask) -> None:
    """Answer every error of the application."""

    @app.errorhandler(AfterwordError)
    def on_known(error: AfterwordError) -> ResponseReturnValue:
        return _answer(error.code, error.message, error.details)

    @app.errorhandler(HTTPException)
    def on_http(error: HTTPException) -> ResponseReturnValue:
        if error.code is None or error.code < 400:
            return error
        code, message = HTTP_ERRORS.get(error.code, BAD_REQUEST)
        allowed = {name: value for name, value in error.get_headers() if name == "Allow"}
        return _answer(code, message, _fields(error), allowed)

    @app.errorhandler(Exception)
    def on_unexpected(error: Exception) -> ResponseReturnValue:
        code, message = _find_database_trouble(error) or (
            "internal",
            "Something went wrong in the companion.",
        )
        app.logger.error("%s %s: %s, %s", request.method, request.url_rule, code, _where(error))
        return _answer(code, message)


def _answer(
    code: str,
    message: str,
    details: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> ResponseReturnValue:
    status = STATUSES[code]
    if "area" in g and g.area.is_page:
        return render_problem(code), status, dict(headers or {})
    return {"code": code, "message": message, "details": dict(details or {})}, status, dict(headers or {})


def _fields(error: HTTPException) -> dict[str, Any]:
    """Return what webargs found wrong, by field; the place it looked in is of no use to the caller."""
    found: dict[str, Any] = getattr(error, "data", {}).get("messages", {})
    details: dict[str, Any] = {}
    for messages in found.values():
        fields = messages if isinstance(messages, dict) else {"_schema": messages}
        details |= {"body" if name == "_schema" else name: told for name, told in fields.items()}
    return details


def _find_database_trouble(error: BaseException) -> tuple[str, str] | None:
    """Look behind the error: peewee's rollback hides the full disk that led to it."""
    for cause in _chain(error):
        code = getattr(cause, "sqlite_errorcode", None)
        if code is not None and code & 0xFF in SQLITE_CODES:
            return SQLITE_CODES[code & 0xFF]
    return None


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _where(error: BaseException) -> str:
    """Name the kinds of error and the lines, never their messages: those may quote a mail."""
    kinds = " after ".join(type(cause).__name__ for cause in _chain(error))
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    return kinds + " at " + " > ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
