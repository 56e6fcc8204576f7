"""The shape of a mail to read, and of what was read."""

from __future__ import annotations

from marshmallow import fields

from afterword.domain.answer import ANSWERS, SOMETHING_ELSE
from afterword.domain.rest_period import ZONES
from afterword.domain.situation import FEEDBACK_STANCES, SENDER_KINDS, STAGES
from afterword.schemas.base import StrictSchema
from afterword.schemas.cases import VERDICT_KINDS, CaseSchema, PromiseSchema
from afterword.schemas.values import LINE_LENGTH, MAIL_LENGTH, NAME_LENGTH, Flag, Moment, Words, choice


class MessageSchema(StrictSchema):
    """One mail as it stands in the page."""

    message_id = Words(NAME_LENGTH, allow_none=True, load_default=None)
    thread_id = Words(NAME_LENGTH, allow_none=True, load_default=None)
    subject = Words(LINE_LENGTH, allow_none=True, load_default=None)
    from_name = Words(NAME_LENGTH, allow_none=True, load_default=None)
    from_address = Words(NAME_LENGTH, allow_none=True, load_default=None)
    received_at = Moment(allow_none=True, load_default=None)
    text = Words(MAIL_LENGTH, required=True)
    html = Words(MAIL_LENGTH, allow_none=True, load_default=None)
    own_address = Words(NAME_LENGTH, allow_none=True, load_default=None)
    is_own = Flag(load_default=False)


class ReadMessageSchema(StrictSchema):
    """The mail to read."""

    message = fields.Nested(MessageSchema, required=True)
    is_glance = Flag(
        load_default=False,
        metadata={
            "description": "Whether a mail that is no decision needs no facts: they take the most time."
        },
    )


class ReasonSchema(StrictSchema):
    """A phrase that speaks for a decision or against it."""

    text = fields.String()
    speaks = choice(("for", "against"))
    signal = fields.String()


class VerdictSchema(StrictSchema):
    """Whether the mail is a decision, of which kind, how sure, and why."""

    is_rejection = fields.Boolean()
    kind = choice(VERDICT_KINDS)
    score = fields.Float()
    reasons = fields.List(fields.Nested(ReasonSchema))


class FactsSchema(StrictSchema):
    """What the mail says; null is unknown."""

    company = fields.String(allow_none=True)
    role = fields.String(allow_none=True)
    contact_name = fields.String(allow_none=True)
    stage = choice(STAGES, allow_none=True)
    sender_kind = choice(SENDER_KINDS, allow_none=True)
    feedback_stance = choice(FEEDBACK_STANCES, allow_none=True)
    promise = fields.Nested(PromiseSchema, allow_none=True)
    referral = fields.String(allow_none=True)


class SourcesSchema(StrictSchema):
    """The words of the mail that each fact was read from; null where there are none."""

    company = fields.String(allow_none=True)
    role = fields.String(allow_none=True)
    contact_name = fields.String(allow_none=True)
    stage = fields.String(allow_none=True)
    sender_kind = fields.String(allow_none=True)
    feedback_stance = fields.String(allow_none=True)
    promise = fields.String(allow_none=True)
    referral = fields.String(allow_none=True)


class RestSchema(StrictSchema):
    """Until when the reply rests, and when it is most welcome; every moment is the companion's."""

    hours = fields.Integer(metadata={"description": "How long it rests after the mail."})
    own_hours = fields.Integer(
        allow_none=True, metadata={"description": "Chosen for this case; null leaves it to the setting."}
    )
    parked_until = Moment(allow_none=True)
    ends_at = Moment()
    good_from = Moment()
    good_until = Moment()
    fine_until = Moment()
    announce_at = Moment(
        metadata={"description": "When the end may be announced, quiet hours left in peace."}
    )
    zone = choice(ZONES)
    as_of = Moment(metadata={"description": "What the companion's clock said."})


class TextOutSchema(StrictSchema):
    """A text that was put into the mail or copied for it, and when."""

    text = fields.String(allow_none=True)
    happened_at = Moment()


class AnswersSchema(StrictSchema):
    """The case to which this mail may be the next word, such as an answer; the person says what it is."""

    case = fields.Nested(CaseSchema)
    asked = fields.Boolean(metadata={"description": "Whether the last text out asks for something."})
    said = choice(ANSWERS, allow_none=True, metadata={"description": "What the person said of this mail."})
    likely = choice(
        (*ANSWERS, SOMETHING_ELSE), allow_none=True, metadata={"description": "What it seems to be."}
    )
    values = fields.Dict(
        keys=fields.String(),
        values=fields.String(),
        metadata={"description": "What a thank-you for it can say by now, by placeholder."},
    )


class ReadingSchema(StrictSchema):
    """What was read, and the case that is kept of it."""

    verdict = fields.Nested(VerdictSchema)
    language = fields.String(allow_none=True)
    is_formal = fields.Boolean(
        metadata={"description": "Whether the mail speaks to its reader by title and surname."}
    )
    facts = fields.Nested(
        FactsSchema, allow_none=True, metadata={"description": "Null at a glance at what is no decision."}
    )
    sources = fields.Nested(SourcesSchema, allow_none=True)
    case = fields.Nested(CaseSchema, allow_none=True)
    rest = fields.Nested(RestSchema, allow_none=True)
    sent_question = fields.Boolean(metadata={"description": "Whether to ask if the last text was sent."})
    text_out = fields.Nested(
        TextOutSchema,
        allow_none=True,
        metadata={"description": "The text that is asked about; null while nothing is asked."},
    )
    answers = fields.Nested(
        AnswersSchema,
        allow_none=True,
        metadata={
            "description": "Null where the mail comes after no text of the person's, or is a case of its own."
        },
    )
    due_situation_id = fields.String(
        allow_none=True,
        metadata={
            "description": "The situation whose text fits by now, such as one short reminder; else null."
        },
    )
