"""Mails over HTTP: what stands in them is read and not kept."""

from __future__ import annotations

from typing import Any

from afterword.api.blueprint import Blueprint
from afterword.schemas.messages import ReadingSchema, ReadMessageSchema
from afterword.services import messages, own_word

blueprint = Blueprint("messages", __name__, url_prefix="/api/v1/messages", description="Reading a mail.")


@blueprint.post("/read")
@blueprint.arguments(ReadMessageSchema)
@blueprint.response(200, ReadingSchema)
def read_message(body: dict[str, Any]) -> Any:
    """Read a mail: is it a decision, and what does it say."""
    message = body["message"]
    return own_word.prefer(messages.read(message), message["message_id"])
