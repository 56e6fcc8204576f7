"""The shape of a draft to look over, of what is found in it, and of the rules it is looked over by."""

from __future__ import annotations

from marshmallow import fields, validate

from afterword.domain.checker.severity import SEVERITIES
from afterword.domain.situation import SENDER_KINDS
from afterword.domain.templates.front_matter import CHANNELS, TONES
from afterword.schemas.base import StrictSchema
from afterword.schemas.values import (
    LINE_LENGTH,
    NAME_LENGTH,
    TEXT_LENGTH,
    Flag,
    Words,
    choice,
    optional_choice,
)

_MOST_NAMES = validate.Length(max=200)


class CircumstancesSchema(StrictSchema):
    """What is known beside the text; what is null or absent is not checked."""

    case_company = Words(LINE_LENGTH, allow_none=True)
    case_role = Words(LINE_LENGTH, allow_none=True)
    contact_name = Words(LINE_LENGTH, allow_none=True)
    sender_kind = optional_choice(SENDER_KINDS)
    is_reply_all = Flag(allow_none=True)
    recipients = fields.List(Words(NAME_LENGTH), allow_none=True, validate=_MOST_NAMES)
    from_address = Words(NAME_LENGTH, allow_none=True)
    situation_id = Words(NAME_LENGTH, allow_none=True)
    channel = optional_choice(CHANNELS)
    tone = optional_choice(TONES)


class CheckWishSchema(StrictSchema):
    """A draft as it stands, not a character trimmed, so that places in it hold."""

    text = fields.String(required=True, validate=validate.Length(max=TEXT_LENGTH))
    context = fields.Nested(CircumstancesSchema, load_default=dict, allow_none=True)
    ignored = fields.List(
        Words(NAME_LENGTH),
        load_default=list,
        validate=_MOST_NAMES,
        metadata={"description": "Keys of findings that were set aside in this draft."},
    )
    muted = fields.List(
        Words(NAME_LENGTH),
        load_default=list,
        validate=_MOST_NAMES,
        metadata={"description": "Rules to leave out here, beside those that are muted always."},
    )


class PlaceSchema(StrictSchema):
    """A place in the draft, in UTF-16 code units."""

    start = fields.Integer()
    end = fields.Integer()


class FindingSchema(StrictSchema):
    """One thing worth a second look; without a place it is about the draft or its recipients as a whole."""

    key = fields.String(metadata={"description": "The same for the same words under the same rule."})
    rule_id = fields.String()
    class_id = fields.String(data_key="class")
    title = fields.String()
    start = fields.Integer(allow_none=True, metadata={"description": "In UTF-16 code units."})
    end = fields.Integer(allow_none=True)
    quote = fields.String()
    why = fields.String()
    better = fields.List(
        fields.String(), metadata={"description": "Each can stand in the place named by `replaces`."}
    )
    replaces = fields.Nested(PlaceSchema, allow_none=True)
    severity = choice(SEVERITIES)


class CheckSchema(StrictSchema):
    """What was found, in the order in which to show it."""

    findings = fields.List(fields.Nested(FindingSchema))
    word_count = fields.Integer()
    question_count = fields.Integer()


class RuleSchema(StrictSchema):
    """A rule, for the list in which it can be switched off."""

    rule_id = fields.String()
    class_id = fields.String(data_key="class")
    title = fields.String()
    severity = choice(SEVERITIES)
    languages = fields.List(fields.String())
    example = fields.String(allow_none=True)
    muted = fields.Boolean()


class RuleListSchema(StrictSchema):
    """Every rule."""

    rules = fields.List(fields.Nested(RuleSchema))


class RuleSwitchSchema(StrictSchema):
    """Whether a rule stays quiet from now on."""

    rule_id = Words(NAME_LENGTH, required=True)
    muted = Flag(required=True)
