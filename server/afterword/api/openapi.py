"""The description of the interface, at /api/v1/openapi.json; there is no page that draws it."""

from __future__ import annotations

from typing import Any

import flask_smorest
from flask import Flask

from afterword import __version__
from afterword.schemas.base import ErrorSchema

SETTINGS: dict[str, Any] = {
    "API_TITLE": "Afterword companion",
    "API_VERSION": __version__,
    "OPENAPI_VERSION": "3.1.0",
    "OPENAPI_URL_PREFIX": "/api/v1",
    "OPENAPI_JSON_PATH": "openapi.json",
    "API_SPEC_OPTIONS": {
        "info": {
            "description": "For the browser extension, on this computer only. Every error has the same shape."
        },
        "servers": [{"url": "http://127.0.0.1:8737"}],
        "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
        "security": [{"token": []}],
    },
}


class Api(flask_smorest.Api):  # type: ignore[misc]
    """Describes the resources; errors are answered elsewhere (`api.errors`)."""

    ERROR_SCHEMA = ErrorSchema

    def _register_error_handlers(self) -> None:
        pass


def describe(app: Flask) -> Api:
    """Make the description and its address; resources are added with `register_blueprint`."""
    app.config.update(SETTINGS)
    return Api(app)
