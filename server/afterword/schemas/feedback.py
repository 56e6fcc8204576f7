"""The shape of what the person makes of an employer's answer."""

from __future__ import annotations

from afterword.domain.feedback import CLASSES, THEMES
from afterword.schemas.base import StrictSchema
from afterword.schemas.values import LINE_LENGTH, NAME_LENGTH, TEXT_LENGTH, Day, Words, optional_choice


class AnswerSchema(StrictSchema):
    """The answer as it was pasted."""

    answer = Words(TEXT_LENGTH, allow_none=True)


class LineSchema(StrictSchema):
    """One line of it; a line that was emptied goes."""

    text = Words(TEXT_LENGTH, allow_none=True)
    item_class = optional_choice(CLASSES, data_key="class")
    theme = optional_choice(THEMES)


class NextStepSchema(StrictSchema):
    """What the person will do with it, until when, and for which kind of job."""

    point = Words(NAME_LENGTH, allow_none=True)
    action = Words(LINE_LENGTH, allow_none=True)
    due_on = Day(allow_none=True)
    role_family = Words(NAME_LENGTH, allow_none=True)
