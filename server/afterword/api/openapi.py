"""The description of the interface, at /api/v1/openapi.json; there is no page that draws it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

import flask_smorest
from flask import Flask, Response

from afterword import __version__
from afterword.api.blueprint import Blueprint
from afterword.schemas.base import ErrorSchema

ADDRESS = "/api/v1/openapi.json"
SETTINGS: dict[str, Any] = {
    "API_TITLE": "Afterword companion",
    "API_VERSION": __version__,
    "OPENAPI_VERSION": "3.1.0",
    "API_SPEC_OPTIONS": {
        "info": {
            "description": "For the browser extension, on this computer only. "
            "Every error has the same shape. "
            "The header Afterword-History of an answer names the history it was read from. "
            "A call that carries this header is refused (history_replaced) once that history is gone. "
            "So is one that says in Afterword-Written that it was written down before what is here."
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


def describe(blueprints: Iterable[Blueprint]) -> str:
    """Return the description of some resources, as JSON."""
    described = Flask("afterword")
    described.config.update(SETTINGS)
    api = Api(described)
    for blueprint in blueprints:
        api.register_blueprint(blueprint)
    return json.dumps(api.spec.to_dict(), ensure_ascii=False, indent=1) + "\n"


def offer(app: Flask, blueprints: Iterable[Blueprint]) -> None:
    """Give the description its address; it is made when it is first asked for, not while a start waits."""

    @cache
    def render() -> str:
        return describe(blueprints)

    app.add_url_rule(ADDRESS, "openapi", lambda: Response(render(), mimetype="application/json"))
