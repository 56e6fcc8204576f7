"""`/pair/*`: a browser asks to be connected, and hears the person's answer."""

from __future__ import annotations

from typing import Any

from flask import request

from afterword import running
from afterword.api.blueprint import Blueprint
from afterword.schemas.base import EmptySchema
from afterword.schemas.pairing import (
    PairingPolledSchema,
    PairingPollSchema,
    PairingStartedSchema,
    PairingStartSchema,
)
from afterword.services import pairing
from afterword.services.pairing_requests import LIFETIME_SECONDS

blueprint = Blueprint("pairing", __name__, url_prefix="/pair", description="Connecting a browser.")


@blueprint.post("/start")
@blueprint.doc(security=[])
@blueprint.arguments(PairingStartSchema)
@blueprint.response(201, PairingStartedSchema)
def start_pairing(request_data: dict[str, Any]) -> dict[str, Any]:
    """Ask to be connected; the answer holds six digits for the person to compare."""
    asked, secret = running.current().pairing_requests.add(request_data["name"], request.headers["Origin"])
    return {
        "pairing_id": asked.pairing_id,
        "secret": secret,
        "code": asked.code,
        "expires_in_seconds": LIFETIME_SECONDS,
    }


@blueprint.post("/poll")
@blueprint.doc(security=[])
@blueprint.arguments(PairingPollSchema)
@blueprint.response(200, PairingPolledSchema)
def poll_pairing(request_data: dict[str, Any]) -> pairing.Poll:
    """Hear the person's answer; the token is told once."""
    run = running.current()
    return pairing.poll(run.pairing_requests, **request_data, origin=request.headers["Origin"], now=run.now())


@blueprint.post("/cancel")
@blueprint.doc(security=[])
@blueprint.arguments(PairingPollSchema)
@blueprint.response(200, EmptySchema)
def cancel_pairing(request_data: dict[str, Any]) -> dict[str, Any]:
    """Give up asking; a browser that was let in meanwhile is let out again."""
    pairing.withdraw(running.current().pairing_requests, **request_data, origin=request.headers["Origin"])
    return {}
