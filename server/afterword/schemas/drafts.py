"""The shape of a wish for a draft, and of the draft."""

from __future__ import annotations

from marshmallow import fields

from afterword.domain.situation import ADVICE_KEYS, FEEDBACK_STANCES, PROMISE_KINDS, SENDER_KINDS, STAGES
from afterword.domain.templates.front_matter import CHANNELS, TONES
from afterword.schemas.base import StrictSchema
from afterword.schemas.cases import VERDICT_KINDS
from afterword.schemas.values import LINE_LENGTH, NAME_LENGTH, Day, Flag, Words, choice, optional_choice


class SituationSchema(StrictSchema):
    """What the advice depends on; null is unknown."""

    stage = optional_choice(STAGES)
    sender_kind = optional_choice(SENDER_KINDS)
    feedback_stance = optional_choice(FEEDBACK_STANCES)
    promise_kind = optional_choice(PROMISE_KINDS)
    referral = Flag(allow_none=True)
    referrer_told = Flag(allow_none=True)


class DraftWishSchema(StrictSchema):
    """For which situation, in which tone, and with what the person knows."""

    situation = fields.Nested(SituationSchema, required=True)
    kind = optional_choice(VERDICT_KINDS)
    values = fields.Dict(
        keys=fields.String(), values=Words(LINE_LENGTH, allow_none=True), load_default=dict, allow_none=True
    )
    tone = optional_choice(TONES)
    situation_id = Words(NAME_LENGTH, allow_none=True)
    language = Words(NAME_LENGTH, allow_none=True)
    late = Flag(load_default=False)
    formal = Flag(
        load_default=False,
        metadata={"description": "Whether they wrote by title and surname; no first name greets them then."},
    )


class GapSchema(StrictSchema):
    """A missing value as it stands in the body, in UTF-16 code units."""

    placeholder = fields.String()
    label = fields.String()
    start = fields.Integer()
    end = fields.Integer()


class MissingSchema(StrictSchema):
    """A value to ask the person for."""

    placeholder = fields.String()
    label = fields.String()
    hint = fields.String()


class AdviceSchema(StrictSchema):
    """What to do, and why: keys of the sentences on screen."""

    key = choice(ADVICE_KEYS)
    reason_key = fields.String()


class OwnDetailSchema(StrictSchema):
    """The one true detail that only the person can write."""

    required = fields.Boolean(metadata={"description": "Whether the text has a gap without it."})
    placeholder = fields.String(allow_none=True, metadata={"description": "Null where the text takes none."})


class DraftSchema(StrictSchema):
    """A filled template."""

    template_id = fields.String()
    situation_id = fields.String()
    tone = choice(TONES)
    tones = fields.List(choice(TONES))
    channel = choice(CHANNELS)
    language = fields.String()
    asks = fields.Boolean()
    takes_question = fields.Boolean(
        metadata={"description": "Whether a question that the person chooses has its place in the text."}
    )
    question_tone = choice(
        TONES,
        allow_none=True,
        metadata={"description": "Where the text asks nothing, the tone in which one may ask all the same."},
    )
    takes_late = fields.Boolean(
        metadata={"description": "Whether the text can say that its thanks come late, see `late`."}
    )
    subject = fields.String(allow_none=True)
    body = fields.String()
    gaps = fields.List(fields.Nested(GapSchema))
    missing = fields.List(fields.Nested(MissingSchema))
    limit = fields.Integer(
        allow_none=True, metadata={"description": "Most characters; connection notes only."}
    )
    dropped = fields.List(fields.String(), metadata={"description": "Parts that had no room."})
    check_in_day = Day(
        allow_none=True,
        metadata={"description": "The day that the text names for a check-in; null where none is read."},
    )
    own_detail = fields.Nested(OwnDetailSchema)
    template_body = fields.String(
        metadata={"description": "The body with every placeholder left open: the words of the template."}
    )
    advice = fields.Nested(AdviceSchema)
