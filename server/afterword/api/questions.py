"""Questions over HTTP: what a reply could ask."""

from __future__ import annotations

from typing import Any

from afterword.api.blueprint import Blueprint
from afterword.schemas.questions import QuestionsSchema, QuestionWishSchema
from afterword.services import questions

blueprint = Blueprint("questions", __name__, url_prefix="/api/v1/questions", description="What to ask.")


@blueprint.post("")
@blueprint.arguments(QuestionWishSchema)
@blueprint.response(200, QuestionsSchema)
def suggest_questions(wish: dict[str, Any]) -> Any:
    """Suggest questions from the look back on a case, and rate one in the person's own words."""
    return questions.suggest(**wish)
