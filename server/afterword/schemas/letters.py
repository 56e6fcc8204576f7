"""The shape of an unsent letter, as its page takes it."""

from __future__ import annotations

from afterword.schemas.base import StrictSchema
from afterword.schemas.values import Words

LETTER_LENGTH = 50_000


class LetterSchema(StrictSchema):
    """What was written; null is nothing."""

    text = Words(LETTER_LENGTH, allow_none=True)
