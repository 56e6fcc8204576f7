"""What every answer carries, errors included."""

from __future__ import annotations

from flask import Flask, Response

from afterword import __version__

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

HEADERS = {
    "Afterword-Version": __version__,
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    # "no-referrer" would make the pages' own forms arrive with "Origin: null".
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def add_headers(app: Flask) -> None:
    """Put the headers on every answer of the application."""

    @app.after_request
    def add(response: Response) -> Response:
        response.headers.update(HEADERS)
        return response
