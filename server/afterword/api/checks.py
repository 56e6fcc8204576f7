"""The checker over HTTP."""

from __future__ import annotations

from typing import Any

from afterword.api.blueprint import Blueprint
from afterword.schemas.checks import CheckSchema, CheckWishSchema, RuleListSchema, RuleSwitchSchema
from afterword.services import checks

blueprint = Blueprint("checks", __name__, url_prefix="/api/v1/drafts/check", description="A second look.")


@blueprint.post("")
@blueprint.arguments(CheckWishSchema)
@blueprint.response(200, CheckSchema)
def check_draft(wish: dict[str, Any]) -> Any:
    """Look a draft over and return what is worth a second look."""
    return checks.look_over(**wish)


@blueprint.get("/rules")
@blueprint.response(200, RuleListSchema)
def list_rules() -> Any:
    """List the rules, and which of them stay quiet."""
    return {"rules": checks.list_rules()}


@blueprint.patch("/rules")
@blueprint.arguments(RuleSwitchSchema)
@blueprint.response(200, RuleListSchema)
def switch_rule(choice: dict[str, Any]) -> Any:
    """Let a rule stay quiet from now on, or speak again."""
    return {"rules": checks.switch_rule(**choice)}
