"""The one place where the parts of the companion are joined."""

from __future__ import annotations

from flask import Flask

from afterword.config import Config
from afterword.models import database


def create_app(config: Config) -> Flask:
    """Join the parts into a Flask application on an already prepared database file.

    Args:
        config: see `Config`; its database must exist and be up to date (`serving.prepare`).
    """
    app = Flask("afterword", static_folder=None, template_folder=None)
    app.config["AFTERWORD"] = config
    app.config["MAX_CONTENT_LENGTH"] = config.max_body_bytes
    database.bind(config.database_path)

    @app.before_request
    def open_connection() -> None:
        database.connect()

    return app
