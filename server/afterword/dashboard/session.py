"""The way into the companion's pages: a link that works once leads to a session."""

from __future__ import annotations

from flask import Blueprint, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.api.access import LOGIN, cookie_name
from afterword.domain.errors import NotConnected

blueprint = Blueprint("session", __name__)


@blueprint.get(LOGIN)
def open_link() -> ResponseReturnValue:
    """Begin a session and lead on to the page that the link was made for."""
    run = running.current()
    path = run.sessions.use_link(request.args.get("key", ""))
    if path is None:
        raise NotConnected
    if request.headers.get("Sec-Fetch-Site") == "cross-site":
        # A redirect would count as coming from where the link stands, and lack the new cookie.
        answer = make_response(render_template("entering.html", path=path))
    else:
        answer = make_response(redirect(path, 303))
    answer.set_cookie(cookie_name(run.port), run.sessions.begin(), httponly=True, samesite="Strict")
    return answer
