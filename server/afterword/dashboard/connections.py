"""The page of connected browsers: who asks, who is connected, allow, deny, revoke."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.dashboard import connection_words
from afterword.domain.errors import PairingUnknown
from afterword.services import pairing

blueprint = Blueprint("connections", __name__, url_prefix="/connections")


@blueprint.get("")
def show_connections() -> str:
    """Show the browsers that ask and those that are connected."""
    return render_template(
        "connections.html",
        waiting=running.current().pairing_requests.waiting(),
        connections=pairing.connections(),
        done=connection_words.DONE.get(request.args.get("done", "")),
    )


@blueprint.get("/waiting")
def show_waiting() -> str:
    """Show only the browsers that ask, for the page's own script."""
    return render_template("connections_waiting.html", waiting=running.current().pairing_requests.waiting())


@blueprint.post("/requests/<pairing_id>/allow")
def allow(pairing_id: str) -> ResponseReturnValue:
    """Let a browser in."""
    return _do("allowed", lambda: pairing.allow(running.current().pairing_requests, pairing_id))


@blueprint.post("/requests/<pairing_id>/deny")
def deny(pairing_id: str) -> ResponseReturnValue:
    """Turn a browser away."""
    return _do("denied", lambda: pairing.deny(running.current().pairing_requests, pairing_id))


@blueprint.post("/<client_id>/revoke")
def revoke(client_id: str) -> ResponseReturnValue:
    """Take back a browser's access."""
    return _do("revoked", lambda: pairing.revoke(client_id, running.current().now()))


def _do(done: str, action: Callable[[], object]) -> ResponseReturnValue:
    try:
        action()
    except PairingUnknown:
        done = "gone"
    return redirect(url_for("connections.show_connections", done=done), 303)
