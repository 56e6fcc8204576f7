"""The shape of the list of templates."""

from __future__ import annotations

from marshmallow import fields

from afterword.domain.templates.front_matter import CHANNELS, TONES
from afterword.schemas.base import StrictSchema
from afterword.schemas.values import choice


class TemplateSchema(StrictSchema):
    """One template, without its text."""

    template_id = fields.String()
    situation_id = fields.String()
    tone = choice(TONES)
    channel = choice(CHANNELS)
    language = fields.String()
    version = fields.Integer()
    title = fields.String()


class TemplateListSchema(StrictSchema):
    """All templates."""

    templates = fields.List(fields.Nested(TemplateSchema))
