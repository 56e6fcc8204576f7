"""The shape of a contact, and of the question for a list of them."""

from __future__ import annotations

from typing import Any

from marshmallow import ValidationError, fields, validate

from afterword.domain.contact import RELATIONS, clean_profile_address
from afterword.schemas.base import StrictSchema
from afterword.schemas.cases import CURSOR
from afterword.schemas.values import LINE_LENGTH, NAME_LENGTH, Moment, Words, optional_choice

MOST_CASES = 100


class ProfileAddress(Words):
    """The address of a profile, in the one form in which it is kept."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        text = super()._deserialize(value, *args, **kwargs)
        if not text:
            return text
        try:
            return clean_profile_address(text)
        except ValueError as error:
            raise ValidationError("Must be an address such as https://www.linkedin.com/in/name/.") from error


class ContactFieldsSchema(StrictSchema):
    """What the person saves of somebody they met; null is unknown. When changing, what is absent stays."""

    name = Words(NAME_LENGTH, validate=validate.Length(min=1))
    company = Words(NAME_LENGTH, allow_none=True)
    headline = Words(LINE_LENGTH, allow_none=True)
    address = Words(NAME_LENGTH, allow_none=True, metadata={"description": "Mail address."})
    profile_address = ProfileAddress(LINE_LENGTH, allow_none=True)
    relation = optional_choice(RELATIONS)
    met_where = Words(LINE_LENGTH, allow_none=True)
    topic = Words(LINE_LENGTH, allow_none=True)
    case_ids = fields.List(
        fields.Integer(strict=True, validate=validate.Range(1, 2**63 - 1)),
        validate=validate.Length(max=MOST_CASES),
    )


class NewContactSchema(ContactFieldsSchema):
    """A contact to save."""

    name = Words(NAME_LENGTH, validate=validate.Length(min=1), required=True)


class ContactSchema(ContactFieldsSchema):
    """A contact as it is kept."""

    contact_id = fields.Integer()
    created_at = Moment()
    updated_at = Moment()


class ContactQuerySchema(StrictSchema):
    """Which contacts to list."""

    words = Words(NAME_LENGTH, metadata={"description": "Each must stand in the name or the company."})
    cursor = fields.String(validate=validate.Regexp(rf"{CURSOR}\Z"))
    limit = fields.Integer(validate=validate.Range(1, 100), load_default=25)


class ContactPageSchema(StrictSchema):
    """One page of contacts, and the cursor of the next page or null."""

    contacts = fields.List(fields.Nested(ContactSchema))
    next_cursor = fields.String(allow_none=True)
