"""What the `afterword` command asks of the companion that runs: a new link, and who asks to be connected."""

from __future__ import annotations

from typing import Any

from flask import Blueprint

from afterword import running
from afterword.domain.errors import PairingUnknown
from afterword.services import pairing

blueprint = Blueprint("control", __name__, url_prefix="/control")


@blueprint.post("/session-link")
def make_session_link() -> dict[str, str]:
    """Make a link that opens the companion's pages once, within a minute."""
    run = running.current()
    return {"url": f"http://127.0.0.1:{run.port}{run.sessions.make_link('/')}"}


@blueprint.get("/pairings")
def list_pairings() -> dict[str, Any]:
    """List the browsers that ask to be connected."""
    waiting = running.current().pairing_requests.waiting()
    return {"pairings": [{"name": one.name, "origin": one.origin, "code": one.code} for one in waiting]}


@blueprint.post("/pairings/<code>/allow")
def allow_pairing(code: str) -> dict[str, str]:
    """Let in the browser that shows the six digits."""
    requests = running.current().pairing_requests
    for one in requests.waiting():
        if one.code == code:
            return {"name": pairing.allow(requests, one.pairing_id).name}
    raise PairingUnknown
