"""The message set over HTTP."""

from __future__ import annotations

from typing import Any

from flask import jsonify

from afterword.api.blueprint import Blueprint
from afterword.schemas.templates import TemplateListSchema
from afterword.services import settings, templates

blueprint = Blueprint("templates", __name__, url_prefix="/api/v1/templates", description="The message set.")


@blueprint.get("")
@blueprint.response(200, TemplateListSchema)
def list_templates() -> Any:
    """List the templates, without their texts."""
    return {"templates": templates.list_all()}


@blueprint.get("/fallback")
@blueprint.response(200, description="The texts for the time without the companion, and the person's values.")
def get_fallback() -> Any:
    """Return what the extension keeps for when the companion is off."""
    return jsonify({**templates.get_fallback(), "values": settings.fill_in({})})
