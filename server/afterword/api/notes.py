"""Notes and messages to people one met, over HTTP."""

from __future__ import annotations

from typing import Any

from afterword import running
from afterword.api.blueprint import Blueprint
from afterword.schemas.notes import NoteSuggestionsSchema, NoteWishSchema
from afterword.services import notes

blueprint = Blueprint(
    "notes", __name__, url_prefix="/api/v1/notes", description="Notes and messages to people one met."
)


@blueprint.post("")
@blueprint.arguments(NoteWishSchema)
@blueprint.response(200, NoteSuggestionsSchema)
def suggest_notes(wish: dict[str, Any]) -> Any:
    """Suggest texts for a person, within the room there is; nothing is kept."""
    return notes.suggest(**{**wish, "values": wish["values"] or {}}, now=running.current().now())
