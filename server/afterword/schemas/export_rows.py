"""The shape of each row in an export file: every field is there, and says what it may hold."""

from __future__ import annotations

from typing import Any

from marshmallow import Schema, ValidationError, fields, validate, validates_schema

from afterword.domain.answer import ANSWERS
from afterword.domain.case_state import EVENT_KINDS, STATES
from afterword.domain.check_in import REASONS as CHECK_IN_REASONS
from afterword.domain.contact import RELATIONS
from afterword.domain.erasure import ERASABLE
from afterword.domain.feedback import ACTION_ANSWERS, CLASSES, LESSON_ANSWERS
from afterword.domain.feedback import STEPS as FEEDBACK_STEPS
from afterword.domain.progress import SENT_ANSWERS
from afterword.domain.reflection import ITEMS, MET, RATINGS, THEMES, WENT
from afterword.domain.reflection import STEPS as REFLECTION_STEPS
from afterword.domain.reminder import REASONS, STOPPED
from afterword.domain.rest_period import LONGEST_HOURS
from afterword.domain.situation import FEEDBACK_STANCES, PROMISE_KINDS, SENDER_KINDS, STAGES
from afterword.domain.templates.front_matter import TONES
from afterword.schemas.base import StrictSchema
from afterword.schemas.cases import VERDICT_KINDS
from afterword.schemas.contacts import ProfileAddress
from afterword.schemas.letters import LETTER_LENGTH
from afterword.schemas.settings import SettingsSchema
from afterword.schemas.values import (
    LAST_NUMBER,
    LINE_LENGTH,
    NAME_LENGTH,
    Day,
    Flag,
    Moment,
    WholeNumber,
    Words,
    choice,
    optional_choice,
)

_LAST_POSITION = 10**9


class KeptWords(Words):
    """Text as it is kept, to the last space."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        super()._deserialize(value, *args, **kwargs)
        return value


class RowSchema(StrictSchema):
    """One row: every field is there, if only as null."""

    id = WholeNumber(1, LAST_NUMBER)

    def on_bind_field(self, field_name: str, field_obj: fields.Field[Any]) -> None:  # noqa: ARG002
        """Ask for each field."""
        field_obj.required = True


def _number(**kwargs: Any) -> WholeNumber:
    return WholeNumber(1, LAST_NUMBER, **kwargs)


def _name() -> KeptWords:
    return KeptWords(NAME_LENGTH, allow_none=True)


def _text() -> KeptWords:
    return KeptWords(LETTER_LENGTH, allow_none=True)


class PromiseRowSchema(StrictSchema):
    """What a company said it would do."""

    kind = choice(PROMISE_KINDS, required=True)
    quote = KeptWords(LINE_LENGTH, allow_none=True)
    due_on = Day(allow_none=True)


class CaseRowSchema(RowSchema):
    """One application and how it ended."""

    message_id = _name()
    thread_id = _name()
    account = _name()
    subject = _text()
    company = _name()
    role = _name()
    contact_name = _name()
    contact_address = _name()
    received_at = Moment(allow_none=True)
    stage = optional_choice(STAGES)
    sender_kind = optional_choice(SENDER_KINDS)
    feedback_stance = optional_choice(FEEDBACK_STANCES)
    promise = fields.Nested(PromiseRowSchema, allow_none=True)
    referral = _name()
    kind = optional_choice(VERDICT_KINDS)
    is_decision = Flag(allow_none=True)
    language = _name()
    state = choice(STATES)
    chosen_state = optional_choice(STATES)
    created_at = Moment()
    updated_at = Moment()
    rest_hours = WholeNumber(0, LONGEST_HOURS, allow_none=True)
    parked_until = Moment(allow_none=True)
    remind_on = Day(allow_none=True)
    remind_reason = optional_choice(REASONS)
    remind_chosen_on = Day(allow_none=True)
    referrer_told = Flag()
    sent_answer = optional_choice(SENT_ANSWERS)
    erased = fields.List(choice(ERASABLE), validate=validate.Length(max=len(ERASABLE)), allow_none=True)
    answer = optional_choice(ANSWERS)
    talked_on = Day(allow_none=True)
    check_in_reason = optional_choice(CHECK_IN_REASONS)

    @validates_schema
    def _check_reason(self, data: dict[str, Any], **_kwargs: Any) -> None:
        if data["remind_on"] and data["remind_reason"] in (None, STOPPED):
            raise ValidationError("A day for a later word has a reason.", "remind_reason")


class ContactRowSchema(RowSchema):
    """Somebody the person met."""

    name = KeptWords(NAME_LENGTH, validate=validate.Length(min=1))
    company = _name()
    headline = _text()
    address = _name()
    profile_address = ProfileAddress(LINE_LENGTH, allow_none=True)
    relation = optional_choice(RELATIONS)
    met_where = _text()
    topic = _text()
    created_at = Moment()
    updated_at = Moment()


class CaseContactRowSchema(RowSchema):
    """Who was met in which case."""

    case_id = _number()
    contact_id = _number()


class EventRowSchema(RowSchema):
    """What happened."""

    case_id = _number(allow_none=True)
    kind = choice(EVENT_KINDS)
    happened_at = Moment()
    recorded_at = Moment()
    text = _text()
    template_id = _name()
    tone = optional_choice(TONES)
    asks = Flag()
    contact_id = _number(allow_none=True)
    message_id = _name()


class ReflectionRowSchema(RowSchema):
    """A look back."""

    case_id = _number()
    went_well = _text()
    was_hard = _text()
    friend_view = _text()
    own_guess = _text()
    own_guess_theme = optional_choice(THEMES)
    keep = _text()
    change = _text()
    step = choice(REFLECTION_STEPS)
    finished_at = Moment(allow_none=True)
    created_at = Moment()
    updated_at = Moment()


class ReflectionItemRowSchema(RowSchema):
    """A stage, a question or a requirement of a look back."""

    reflection_id = _number()
    kind = choice(tuple(ITEMS.values()))
    text = KeptWords(LETTER_LENGTH)
    rating = optional_choice((*WENT, *MET))
    position = WholeNumber(0, _LAST_POSITION)

    @validates_schema
    def _check_rating(self, data: dict[str, Any], **_kwargs: Any) -> None:
        if data["rating"] is not None and data["rating"] not in RATINGS[data["kind"]]:
            raise ValidationError("An item of this kind is not rated so.", "rating")


class FeedbackRowSchema(RowSchema):
    """What an employer answered, and the next step."""

    case_id = _number()
    point = _text()
    action = _text()
    due_on = Day(allow_none=True)
    action_answer = optional_choice(ACTION_ANSWERS)
    action_answered_at = Moment(allow_none=True)
    role_family = _name()
    step = choice(FEEDBACK_STEPS)
    thanked_at = Moment(allow_none=True)
    is_formal = Flag()
    created_at = Moment()
    updated_at = Moment()

    @validates_schema
    def _check_answer(self, data: dict[str, Any], **_kwargs: Any) -> None:
        if data["action_answer"] and not data["action_answered_at"]:
            raise ValidationError("What became of a step was said at some moment.", "action_answered_at")


class FeedbackItemRowSchema(RowSchema):
    """One line of an answer."""

    feedback_id = _number()
    text = KeptWords(LETTER_LENGTH)
    item_class = optional_choice(CLASSES, data_key="class", attribute="class")
    theme = optional_choice(THEMES)
    position = WholeNumber(0, _LAST_POSITION)


class LessonAnswerRowSchema(RowSchema):
    """What was said of a lesson in a later case."""

    case_id = _number()
    feedback_id = _number()
    answer = choice(LESSON_ANSWERS)
    answered_at = Moment()


class LetterRowSchema(StrictSchema):
    """An unsent letter."""

    key = fields.String(required=True, validate=validate.Regexp(r"[A-Za-z0-9_-]{8,64}\Z"))
    text = KeptWords(LETTER_LENGTH, required=True)
    written_at = Moment(required=True)
    delete_at = Moment(required=True, allow_none=True)


class KeptSettingsSchema(SettingsSchema):
    """What was chosen once for all; what is absent was never chosen."""

    muted_rules = fields.List(Words(NAME_LENGTH))
    together_not_now = fields.List(_number())
    silence_planned = Flag(validate=validate.Equal(True))


ROWS: dict[str, Schema] = {
    "cases": CaseRowSchema(),
    "contacts": ContactRowSchema(),
    "case_contacts": CaseContactRowSchema(),
    "events": EventRowSchema(),
    "reflections": ReflectionRowSchema(),
    "reflection_items": ReflectionItemRowSchema(),
    "feedback": FeedbackRowSchema(),
    "feedback_items": FeedbackItemRowSchema(),
    "lesson_answers": LessonAnswerRowSchema(),
}
LETTER = LetterRowSchema()
KEPT_SETTINGS = KeptSettingsSchema()
