"""The shape of a wish for a note or a message to somebody one met, and of what is suggested."""

from __future__ import annotations

from marshmallow import fields, validate

from afterword.domain.contact import RELATIONS
from afterword.domain.note_choice import SITUATIONS
from afterword.domain.templates.front_matter import CHANNELS, TONES
from afterword.schemas.base import StrictSchema
from afterword.schemas.drafts import GapSchema, MissingSchema
from afterword.schemas.values import (
    LAST_NUMBER,
    LINE_LENGTH,
    NAME_LENGTH,
    WholeNumber,
    Words,
    choice,
    optional_choice,
)

KINDS = tuple(SITUATIONS)
SITUATION_IDS = tuple(situation for each in SITUATIONS.values() for situation in each)
LIMIT_SOURCES = ("page", "setting", "default")
SUGGESTIONS = ("use_note", "connect_without")
REASON_KEYS = ("you_met", "you_met_notes_unknown", "notes_used_up", "nothing_shared_known")
LONGEST_LIMIT = 100_000
MOST_PARTS = 20


class NoteWishSchema(StrictSchema):
    """To whom, about what, and how much room there is."""

    kind = choice(KINDS, required=True)
    situation_id = optional_choice(SITUATION_IDS, load_default=None)
    relation = optional_choice(RELATIONS, load_default=None)
    contact_id = WholeNumber(1, LAST_NUMBER, allow_none=True, load_default=None)
    case_id = WholeNumber(1, LAST_NUMBER, allow_none=True, load_default=None)
    values = fields.Dict(
        keys=fields.String(), values=Words(LINE_LENGTH, allow_none=True), load_default=dict, allow_none=True
    )
    limit = WholeNumber(
        1,
        LONGEST_LIMIT,
        allow_none=True,
        load_default=None,
        metadata={"description": "What the counter on the page says, if there is one."},
    )
    kept = fields.List(
        Words(NAME_LENGTH),
        validate=validate.Length(max=MOST_PARTS),
        load_default=list,
        metadata={"description": "Names of the parts that were put back and stay."},
    )
    language = Words(NAME_LENGTH, allow_none=True, load_default=None)


class NoteSchema(StrictSchema):
    """One text. What it mentions tells it from the others; all of them are true."""

    template_id = fields.String()
    situation_id = choice(SITUATION_IDS)
    tone = choice(TONES)
    channel = choice(CHANNELS)
    title = fields.String()
    body = fields.String()
    gaps = fields.List(fields.Nested(GapSchema))
    missing = fields.List(fields.Nested(MissingSchema))
    left = fields.Integer(
        allow_none=True,
        metadata={"description": "Free characters in UTF-16 code units; below zero when it is too long."},
    )
    dropped = fields.List(fields.String(), metadata={"description": "Parts that had no room."})
    parts = fields.List(fields.String(), metadata={"description": "Parts that can go or be put back."})
    mentions = fields.List(fields.String(), metadata={"description": "Names of placeholders."})


class NoteSuggestionsSchema(StrictSchema):
    """Several texts, and whether to use a note at all."""

    limit = fields.Integer(allow_none=True, metadata={"description": "Null for a message."})
    limit_from = optional_choice(LIMIT_SOURCES)
    alternatives = fields.List(fields.Nested(NoteSchema))
    after_acceptance = fields.Nested(
        NoteSchema,
        allow_none=True,
        metadata={"description": "The message for those who connect without a note."},
    )
    notes_left = fields.Integer(allow_none=True)
    notes_per_month = fields.Integer(allow_none=True)
    suggestion = optional_choice(SUGGESTIONS)
    reason_key = optional_choice(REASON_KEYS)
    relation = optional_choice(RELATIONS)
    case_id = fields.Integer(
        allow_none=True, metadata={"description": "The case whose facts were used: named, or the only one."}
    )
