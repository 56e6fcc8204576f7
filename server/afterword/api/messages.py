"""Mails over HTTP: what stands in them is read and not kept."""

from __future__ import annotations

from typing import Any

from afterword import running
from afterword.api.blueprint import Blueprint
from afterword.schemas.messages import ReadingSchema, ReadMessageSchema
from afterword.services import answers, messages, own_word, rest

blueprint = Blueprint("messages", __name__, url_prefix="/api/v1/messages", description="Reading a mail.")


@blueprint.post("/read")
@blueprint.arguments(ReadMessageSchema)
@blueprint.response(200, ReadingSchema)
def read_message(body: dict[str, Any]) -> Any:
    """Read a mail: is it a decision, what does it say, and until when does a reply to it rest."""
    message = body["message"]
    reading = own_word.prefer(messages.read(message, body["is_glance"]), message["message_id"])
    reading = answers.add_to(reading, message)
    return rest.add_to(reading, message["received_at"], running.current().now())
