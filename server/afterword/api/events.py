"""Events over HTTP: tell what happened."""

from __future__ import annotations

from typing import Any

from flask import g

from afterword import running
from afterword.api.blueprint import Blueprint
from afterword.api.keyed_writes import KEY_PARAMETER, REPEATED, answer, read_key
from afterword.schemas.events import RecordedEventSchema, RecordEventSchema
from afterword.services import events

blueprint = Blueprint("events", __name__, url_prefix="/api/v1/events", description="What happens in a case.")


@blueprint.post("")
@blueprint.doc(parameters=[KEY_PARAMETER])
@blueprint.arguments(RecordEventSchema)
@blueprint.alt_response(200, schema=RecordedEventSchema, description=REPEATED)
@blueprint.response(201, RecordedEventSchema)
def record_event(event: dict[str, Any]) -> Any:
    """Record an event, and keep or update its case."""
    now = running.current().now()
    case = event.pop("case")
    return answer(*events.record(case, event, client_id=g.client_id, key=read_key(), now=now))
