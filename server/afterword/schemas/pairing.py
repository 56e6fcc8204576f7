"""Connecting a browser: the shape of what is asked and answered."""

from __future__ import annotations

from marshmallow import ValidationError, fields, validate, validates

from afterword.domain.local_path import is_local
from afterword.schemas.base import StrictSchema
from afterword.schemas.values import Words

LONGEST_NAME = 60
_key = validate.Regexp(r"[A-Za-z0-9_-]{1,100}\Z")


class PairingStartSchema(StrictSchema):
    """A browser asks to be connected."""

    name = Words(LONGEST_NAME, required=True, metadata={"description": "What the person calls this browser."})

    @validates("name")
    def check_name(self, name: str, **_: object) -> None:
        """The person has to tell it from others, and a terminal must not obey it."""
        if not name or not name.isprintable():
            raise ValidationError("Must be words that can be read.")


class PairingStartedSchema(StrictSchema):
    """The digits to compare, and what the browser needs to hear the answer."""

    pairing_id = fields.String(required=True)
    secret = fields.String(required=True)
    code = fields.String(required=True, metadata={"description": "Six digits."})
    expires_in_seconds = fields.Integer(required=True)


class PairingPollSchema(StrictSchema):
    """The browser that asked wants to know the answer."""

    pairing_id = fields.String(required=True, validate=_key)
    secret = fields.String(required=True, validate=_key)


class PairingPolledSchema(StrictSchema):
    """The answer; token and client_id are told once."""

    status = fields.String(required=True, validate=validate.OneOf(["waiting", "allowed", "denied"]))
    client_id = fields.String(required=True, allow_none=True)
    token = fields.String(required=True, allow_none=True)


class HelloSchema(StrictSchema):
    """A challenge, before anything that matters is told."""

    client_id = fields.String(required=True, validate=_key)
    nonce = fields.String(required=True, validate=validate.Regexp(r"[A-Za-z0-9_-]{16,128}\Z"))


class HelloAnswerSchema(StrictSchema):
    """The companion's proof that it knows the browser's token."""

    proof = fields.String(
        required=True,
        metadata={
            "description": 'HMAC-SHA256, in hex, of "nonce|127.0.0.1:port|instance" with SHA-256 of '
            '"proof", a zero byte and the token as its key.'
        },
    )
    next_proof = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "The same for a rotated token that was not used yet."},
    )
    instance = fields.String(required=True)


class TokenSchema(StrictSchema):
    """A new token; the old one stays good until this one is used."""

    token = fields.String(required=True)


class SessionLinkSchema(StrictSchema):
    """Where in the companion's pages the link should lead."""

    path = Words(500, load_default="/")

    @validates("path")
    def check_path(self, path: str, **_: object) -> None:
        """A link leads to our pages and nowhere else."""
        if not is_local(path):
            raise ValidationError("Must be a path of the companion's pages.")


class SessionLinkAnswerSchema(StrictSchema):
    """A link that works once, for a minute."""

    url = fields.String(required=True)


class HealthSchema(StrictSchema):
    """That this is Afterword, and which one."""

    name = fields.String(required=True)
    version = fields.String(required=True)
    api_versions = fields.List(fields.Integer(), required=True)
    instance = fields.String(required=True)
