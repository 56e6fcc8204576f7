"""The shape of an event: what is told, and what is kept."""

from __future__ import annotations

from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from afterword.domain import answer, contact
from afterword.domain.case_state import EVENT_KINDS
from afterword.domain.templates.front_matter import TONES
from afterword.schemas.base import StrictSchema
from afterword.schemas.cases import CaseFieldsSchema, CaseSchema
from afterword.schemas.contacts import ContactFieldsSchema, ContactSchema
from afterword.schemas.values import (
    LAST_NUMBER,
    LINE_LENGTH,
    NAME_LENGTH,
    TEXT_LENGTH,
    Flag,
    Moment,
    WholeNumber,
    Words,
    choice,
    optional_choice,
)


class EventFactsSchema(StrictSchema):
    """What happened."""

    kind = choice(EVENT_KINDS, required=True)
    happened_at = Moment(required=True)
    text = Words(TEXT_LENGTH, allow_none=True, load_default=None)
    template_id = Words(NAME_LENGTH, allow_none=True, load_default=None)
    tone = optional_choice(TONES, load_default=None)
    asks = Flag(load_default=False)


class EventContactSchema(ContactFieldsSchema):
    """With whom something happened: the number of a contact, or the facts of one."""

    contact_id = WholeNumber(1, LAST_NUMBER)

    @validates_schema
    def _check_named(self, data: dict[str, Any], **_kwargs: Any) -> None:
        if ("contact_id" in data) == ("name" in data):
            raise ValidationError("Give a number or a name.", "contact_id")


class RecordEventSchema(EventFactsSchema):
    """What happened, and in which case, or with whom."""

    case = fields.Nested(CaseFieldsSchema, allow_none=True, load_default=None)
    case_id = WholeNumber(
        1,
        LAST_NUMBER,
        allow_none=True,
        load_default=None,
        metadata={"description": "In place of `case`, which then stays as it is."},
    )
    contact = fields.Nested(EventContactSchema, allow_none=True, load_default=None)
    message_id = Words(
        NAME_LENGTH, metadata={"description": "The mail that is their answer, for what is said of one."}
    )

    check_in_on = Words(
        LINE_LENGTH,
        metadata={"description": "The words for the day of a check-in in the text; that day counts on hold."},
    )

    @validates_schema
    def _check_place(self, data: dict[str, Any], **_kwargs: Any) -> None:
        is_with_contact = data["kind"] in contact.EVENT_KINDS
        if is_with_contact != (data["contact"] is not None):
            raise ValidationError("Notes and messages, and nothing else, happen with a contact.", "contact")
        if not is_with_contact and data["case"] is None and data["case_id"] is None:
            raise ValidationError("Missing data for required field.", "case")
        if is_with_contact and "check_in_on" in data:
            raise ValidationError("Only a text of a case names a check-in.", "check_in_on")
        if "message_id" in data and data["kind"] not in answer.EVENT_KINDS:
            raise ValidationError("Only their answer comes in a mail of its own.", "message_id")


class RecordedEventSchema(StrictSchema):
    """The number of the event, and its case and contact as they are kept now."""

    event_id = fields.Integer(
        allow_none=True,
        metadata={"description": "Null where nothing was to be noted, as of a rest that no answer has."},
    )
    case = fields.Nested(CaseSchema, allow_none=True)
    contact = fields.Nested(ContactSchema, allow_none=True)


class EventSchema(EventFactsSchema):
    """An event as it is kept; recorded_at is when the companion heard of it."""

    event_id = fields.Integer()
    recorded_at = Moment()
    contact_id = fields.Integer(allow_none=True)


class CaseWithEventsSchema(CaseSchema):
    """A case and what happened in it, the first told first."""

    events = fields.List(fields.Nested(EventSchema))


class ContactEventSchema(EventFactsSchema):
    """What happened with a contact, and in which case, if it belongs to one."""

    event_id = fields.Integer()
    recorded_at = Moment()
    case_id = fields.Integer(allow_none=True)


class ContactWithEventsSchema(ContactSchema):
    """A contact and what happened, the first told first."""

    events = fields.List(fields.Nested(ContactEventSchema))
