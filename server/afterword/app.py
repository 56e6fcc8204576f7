"""The one place where the parts of the companion are joined."""

from __future__ import annotations

import time
from collections.abc import Callable

from flask import Flask

from afterword import running
from afterword.addresses import LateRule
from afterword.api import (
    access,
    cases,
    checks,
    contacts,
    control,
    cors,
    drafts,
    errors,
    events,
    headers,
    health,
    hello,
    history_guard,
    messages,
    notes,
    openapi,
    pairing,
    questions,
    settings,
    templates,
)
from afterword.config import Config
from afterword.dashboard import (
    case_steps,
    check_ins,
    connections,
    data,
    deletion,
    doors,
    feedback,
    hard_questions,
    home,
    letters,
    next_steps,
    reflection,
    session,
    templates_page,
    together,
)
from afterword.dashboard import cases as case_pages
from afterword.dashboard import contacts as contact_pages
from afterword.dashboard import settings as settings_page
from afterword.models import database, letter
from afterword.private_request import PrivateRequest

# The interface: what the extension asks for, described in /api/v1/openapi.json.
RESOURCES = (
    health,
    pairing,
    hello,
    messages,
    drafts,
    questions,
    checks,
    templates,
    cases,
    contacts,
    notes,
    events,
    settings,
)
# The pages that the person looks at.
PAGES = (
    session,
    connections,
    home,
    case_pages,
    case_steps,
    contact_pages,
    doors,
    reflection,
    feedback,
    check_ins,
    next_steps,
    hard_questions,
    letters,
    together,
    settings_page,
    data,
    deletion,
    templates_page,
)
# What the `afterword` command asks of the companion that runs.
DOORS = (control,)


def create_app(config: Config, elapsed: Callable[[], float] = time.monotonic) -> Flask:
    """Join the parts into a Flask application on an already prepared database file.

    Args:
        config: see `Config`; its database must exist and be up to date (`serving.prepare`).
        elapsed: returns seconds on a clock that only goes forward; links and pairings run out by it.
    """
    app = Flask(
        "afterword",
        static_url_path="/static",
        static_folder="dashboard/static",
        template_folder="dashboard/templates",
    )
    app.url_rule_class = LateRule
    app.request_class = PrivateRequest
    app.config["TRUSTED_HOSTS"] = ["127.0.0.1", "localhost"]
    # No address leads to another one: the extension takes a redirect for a foreign program.
    app.url_map.merge_slashes = False
    begin(app, config, elapsed)
    access.guard(app, config.port)
    history_guard.guard_history(app)
    errors.handle_errors(app)
    headers.add_headers(app)
    cors.allow_extensions(app)
    openapi.offer(app, [resource.blueprint for resource in RESOURCES])
    for part in (*RESOURCES, *PAGES, *DOORS):
        app.register_blueprint(part.blueprint)
    return app


def begin(app: Flask, config: Config, elapsed: Callable[[], float] = time.monotonic) -> None:
    """Let the application serve these files with nothing in its memory yet, on the port it was made for."""
    app.config["AFTERWORD"] = config
    app.config["MAX_CONTENT_LENGTH"] = config.max_body_bytes
    database.bind(config.database_path)
    letter.bind(config.letters_path)
    running.begin(app, config, elapsed)
