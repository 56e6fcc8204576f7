"""The shape of what the steps of a look back hold."""

from __future__ import annotations

from marshmallow import Schema

from afterword.domain.reflection import ITEMS, RATINGS, THEMES
from afterword.schemas.base import StrictSchema
from afterword.schemas.values import LINE_LENGTH, TEXT_LENGTH, Words, optional_choice


class WellSchema(StrictSchema):
    """What went well."""

    went_well = Words(TEXT_LENGTH, allow_none=True)


class HardSchema(StrictSchema):
    """What was hard, and what one would tell a friend."""

    was_hard = Words(TEXT_LENGTH, allow_none=True)
    friend_view = Words(TEXT_LENGTH, allow_none=True)


class GuessSchema(StrictSchema):
    """What may have decided it."""

    own_guess = Words(TEXT_LENGTH, allow_none=True)
    own_guess_theme = optional_choice(THEMES)


class KeepChangeSchema(StrictSchema):
    """What to keep and what to change."""

    keep = Words(TEXT_LENGTH, allow_none=True)
    change = Words(TEXT_LENGTH, allow_none=True)


STEP_SCHEMAS: dict[str, Schema] = {
    "well": WellSchema(),
    "hard": HardSchema(),
    "guess": GuessSchema(),
    "keep_change": KeepChangeSchema(),
}

ITEM_SCHEMAS: dict[str, Schema] = {
    kind: StrictSchema.from_dict(
        {"text": Words(LINE_LENGTH, allow_none=True), "rating": optional_choice(RATINGS[kind])}
    )()
    for kind in ITEMS.values()
}
"""One item of each kind: what it is, and how it went."""
