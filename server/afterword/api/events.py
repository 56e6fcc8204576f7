"""Events over HTTP: tell what happened."""

from __future__ import annotations

from typing import Any

from flask import g, request

from afterword import running
from afterword.api.blueprint import Blueprint
from afterword.api.history_guard import HEADER, WRITTEN
from afterword.api.keyed_writes import KEY_PARAMETER, REPEATED, answer, read_key
from afterword.schemas.events import RecordedEventSchema, RecordEventSchema
from afterword.services import answers, contact_events, events, history

blueprint = Blueprint("events", __name__, url_prefix="/api/v1/events", description="What happens in a case.")


@blueprint.post("")
@blueprint.doc(parameters=[KEY_PARAMETER])
@blueprint.arguments(RecordEventSchema)
@blueprint.alt_response(200, schema=RecordedEventSchema, description=REPEATED)
@blueprint.response(201, RecordedEventSchema)
def record_event(event: dict[str, Any]) -> Any:
    """Record an event, and keep or update its case or its contact."""
    now = running.current().now()
    case, case_id, contact = event.pop("case"), event.pop("case_id"), event.pop("contact")
    is_unnamed = HEADER not in request.headers and WRITTEN not in request.headers
    if is_unnamed and (case_id or (contact and contact.get("contact_id"))):
        # An extension of an earlier version names no history; by a number it may mean another one's case.
        history.check_written(event["happened_at"])
    told = {"client_id": g.client_id, "key": read_key(), "now": now}
    if contact is None:
        return answer(*events.record(case, event, **told, case_id=case_id, find_case=answers.case_of))
    return answer(*contact_events.record(contact, event, **told, case=case, case_id=case_id))
