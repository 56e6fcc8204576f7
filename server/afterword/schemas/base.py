"""What every request and answer shares: a field nobody knows is refused."""

from __future__ import annotations

from marshmallow import RAISE, Schema, fields


class StrictSchema(Schema):
    """A shape that takes its own fields and no other."""

    class Meta:
        unknown = RAISE


class EmptySchema(StrictSchema):
    """A request that says all it has to say by its address."""


class ErrorSchema(StrictSchema):
    """Every error, whatever went wrong."""

    code = fields.String(required=True, metadata={"description": "Words joined by underscores."})
    message = fields.String(required=True, metadata={"description": "One sentence for a developer."})
    details = fields.Dict(required=True, metadata={"description": "Where, such as a field or a line."})
