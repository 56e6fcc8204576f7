"""The shape of an event: what is told, and what is kept."""

from __future__ import annotations

from marshmallow import fields

from afterword.domain.case_state import EVENT_KINDS
from afterword.domain.front_matter import TONES
from afterword.schemas.base import StrictSchema
from afterword.schemas.cases import CaseFieldsSchema, CaseSchema
from afterword.schemas.values import NAME_LENGTH, TEXT_LENGTH, Flag, Moment, Words, choice, optional_choice


class EventFactsSchema(StrictSchema):
    """What happened."""

    kind = choice(EVENT_KINDS, required=True)
    happened_at = Moment(required=True)
    text = Words(TEXT_LENGTH, allow_none=True, load_default=None)
    template_id = Words(NAME_LENGTH, allow_none=True, load_default=None)
    tone = optional_choice(TONES, load_default=None)
    asks = Flag(load_default=False)


class RecordEventSchema(EventFactsSchema):
    """What happened, and in which case."""

    case = fields.Nested(CaseFieldsSchema, required=True)


class RecordedEventSchema(StrictSchema):
    """The number of the event, and its case as it is kept now."""

    event_id = fields.Integer()
    case = fields.Nested(CaseSchema)


class EventSchema(EventFactsSchema):
    """An event as it is kept; recorded_at is when the companion heard of it."""

    event_id = fields.Integer()
    recorded_at = Moment()


class CaseWithEventsSchema(CaseSchema):
    """A case and what happened in it, the first told first."""

    events = fields.List(fields.Nested(EventSchema))
