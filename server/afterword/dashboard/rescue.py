"""Stands in for the companion while its data file is damaged, and restores the newest good backup."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Lock

from flask import Blueprint, Flask, current_app, redirect, render_template, request
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.api import access, control, errors, headers, health
from afterword.config import Config
from afterword.dashboard import problem_words, session
from afterword.models import backups, database

blueprint = Blueprint("rescue", __name__)

START_AGAIN = "afterword_start_again"
RESTORED = "afterword_restored"

_one_at_a_time = Lock()


def create_rescue_app(config: Config, start_again: Callable[[], Flask]) -> Flask:
    """Make the application that answers while the data file cannot be read.

    Args:
        start_again: starts the companion itself once a backup is in place, and returns it.
    """
    app = Flask("afterword", static_folder="dashboard/static", template_folder="dashboard/templates")
    app.config["AFTERWORD"] = config
    app.config["TRUSTED_HOSTS"] = ["127.0.0.1", "localhost"]
    app.extensions[START_AGAIN] = start_again
    # The guard opens a connection; here it must not be the damaged file's.
    database.bind(Path(":memory:"))
    running.begin(app, config)
    access.guard_place(app, config.port)
    app.before_request(_tell_extension)
    access.guard_proof(app)
    errors.handle_errors(app)
    headers.add_headers(app)
    for page in (health.blueprint, session.blueprint, control.blueprint, blueprint):
        app.register_blueprint(page)
    return app


def _tell_extension() -> ResponseReturnValue | None:
    """The extension keeps what it has to tell and tries again later; nothing about the data is answered."""
    if not request.path.startswith(("/api/", "/pair/")):
        return None
    return {"code": "data_damaged", "message": problem_words.DATA_DAMAGED, "details": {}}, 503


@blueprint.get("/")
def show_rescue() -> str:
    """Say what is wrong, what is safe, and what can be done."""
    config: Config = current_app.config["AFTERWORD"]
    backup = backups.newest_good(config.backups_dir)
    made_at = _made_at(backup) if backup else None
    return render_template("rescue.html", path=config.database_path, backup=backup, made_at=made_at)


@blueprint.post("/restore")
def restore() -> ResponseReturnValue:
    """Put the newest good backup in place and let the companion itself go on."""
    with _one_at_a_time:
        # A second press finds what the first one led to: to restore anew would take the file from under it.
        app = current_app.extensions.get(RESTORED) or _restore()
        current_app.extensions[RESTORED] = app
    if app is None:
        return redirect("/", 303)
    link: str = app.extensions["afterword"].sessions.make_link("/")
    return redirect(link, 303)


def _restore() -> Flask | None:
    """Return the companion on the restored file, or None where there is no good backup."""
    config: Config = current_app.config["AFTERWORD"]
    backup = backups.newest_good(config.backups_dir)
    if backup is None:
        return None
    if not database.database.is_closed():
        database.database.close()
    backups.restore(config.database_path, backup, config.now())
    key = running.current().control_key
    app: Flask = current_app.extensions[START_AGAIN]()
    # The `afterword` command was told this one at the start.
    app.extensions["afterword"].control_key = key
    return app


def _made_at(backup: Path) -> datetime:
    return datetime.fromtimestamp(backup.stat().st_mtime).astimezone()
