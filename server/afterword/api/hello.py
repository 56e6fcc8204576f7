"""The companion proves itself, and a connected browser looks after its token and opens the pages."""

from __future__ import annotations

from typing import Any

from flask import g

from afterword import running
from afterword.api.blueprint import Blueprint
from afterword.schemas.base import EmptySchema
from afterword.schemas.pairing import (
    HelloAnswerSchema,
    HelloSchema,
    SessionLinkAnswerSchema,
    SessionLinkSchema,
    TokenSchema,
)
from afterword.services import pairing

blueprint = Blueprint("hello", __name__, url_prefix="/api/v1", description="Proof, token and session.")


@blueprint.post("/hello")
@blueprint.doc(security=[])
@blueprint.arguments(HelloSchema)
@blueprint.response(200, HelloAnswerSchema)
def say_hello(request_data: dict[str, Any]) -> dict[str, Any]:
    """Prove that this companion knows the browser's token, before the browser shows it."""
    run = running.current()
    proof, next_proof = pairing.prove(**request_data, port=run.port, instance=run.instance)
    return {"proof": proof, "next_proof": next_proof, "instance": run.instance}


@blueprint.post("/session-link")
@blueprint.arguments(SessionLinkSchema)
@blueprint.response(201, SessionLinkAnswerSchema)
def make_session_link(request_data: dict[str, Any]) -> dict[str, str]:
    """Make a link that opens the companion's pages once, within a minute."""
    run = running.current()
    return {"url": f"http://127.0.0.1:{run.port}{run.sessions.make_link(request_data['path'])}"}


@blueprint.post("/token/rotate")
@blueprint.arguments(EmptySchema)
@blueprint.response(201, TokenSchema)
def rotate_token(request_data: dict[str, Any]) -> dict[str, str]:  # noqa: ARG001
    """Give the browser a new token; the old one stays good until the new one is used."""
    return {"token": pairing.rotate(g.client_id)}
