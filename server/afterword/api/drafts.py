"""Drafts over HTTP."""

from __future__ import annotations

from typing import Any

from afterword import running
from afterword.api.blueprint import Blueprint
from afterword.schemas.drafts import DraftSchema, DraftWishSchema
from afterword.services import drafts, settings

blueprint = Blueprint("drafts", __name__, url_prefix="/api/v1/drafts", description="Filled texts.")


@blueprint.post("")
@blueprint.arguments(DraftWishSchema)
@blueprint.response(200, DraftSchema)
def fill_draft(wish: dict[str, Any]) -> Any:
    """Fill the text that fits a situation, with the advice for it."""
    today = running.current().now().date()
    return drafts.fill(**{**wish, "values": settings.fill_in(wish["values"] or {})}, today=today)
