"""The shape of a wish for questions, and of what can be asked."""

from __future__ import annotations

from marshmallow import fields

from afterword.domain.question import KINDS
from afterword.domain.question_rating import ANSWERABILITY
from afterword.domain.situation import STAGES
from afterword.schemas.base import StrictSchema
from afterword.schemas.values import LINE_LENGTH, NAME_LENGTH, WholeNumber, Words, choice, optional_choice


class QuestionWishSchema(StrictSchema):
    """For which case; `own` is a question that the person typed."""

    message_id = Words(NAME_LENGTH, allow_none=True, load_default=None)
    case_id = WholeNumber(1, 2**63 - 1, allow_none=True, load_default=None)
    stage = optional_choice(STAGES, load_default=None)
    own = Words(LINE_LENGTH, allow_none=True, load_default=None)


class RatingSchema(StrictSchema):
    """How easily a question is answered, and why: the key of a sentence on screen."""

    answerability = choice(ANSWERABILITY)
    reason_key = fields.String()


class QuestionSchema(RatingSchema):
    """A question that can be asked."""

    question_id = fields.String()
    text = fields.String()
    kind = choice(KINDS)
    about = fields.String(
        allow_none=True, metadata={"description": "The person's own words that it is aimed by."}
    )


class QuestionsSchema(StrictSchema):
    """What can be asked, the aimed questions first and a general one last."""

    questions = fields.List(fields.Nested(QuestionSchema))
    own = fields.Nested(RatingSchema, allow_none=True)
    reflection = choice(("none", "begun", "finished"))
    case_id = fields.Integer(allow_none=True)
    reason_key = fields.String(
        allow_none=True, metadata={"description": "Why there is a general question only."}
    )
