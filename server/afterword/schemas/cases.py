"""The shape of a case, of its parts, and of the question for a list of them."""

from __future__ import annotations

from marshmallow import fields, validate

from afterword.domain.case_state import STATES
from afterword.domain.erasure import ERASABLE
from afterword.domain.progress import NOT_NOW, PROGRESS, SENT_ANSWERS
from afterword.domain.reminder import REASONS
from afterword.domain.rest_period import LONGEST_HOURS
from afterword.domain.situation import FEEDBACK_STANCES, PROMISE_KINDS, SENDER_KINDS, STAGES
from afterword.schemas.base import StrictSchema
from afterword.schemas.values import (
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

# As domain.verdict has them, which takes long to load; a test holds the two against each other.
VERDICT_KINDS = (
    "rejection",
    "hold",
    "confirmation",
    "interview",
    "assessment",
    "offer",
    "outreach",
    "job_alert",
    "withdrawal",
    "other",
)


# When the last case of a page was, and its number.
CURSOR = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\.\d{1,18}"


class PromiseSchema(StrictSchema):
    """What the company said it would do: of which kind, in which words, and by when."""

    kind = choice(PROMISE_KINDS, required=True)
    quote = Words(LINE_LENGTH, allow_none=True, load_default=None)
    due_on = Day(allow_none=True, load_default=None)


class CaseFactsSchema(StrictSchema):
    """What the person told or confirmed about one application; null is unknown."""

    message_id = Words(NAME_LENGTH, allow_none=True)
    thread_id = Words(NAME_LENGTH, allow_none=True)
    account = Words(NAME_LENGTH, allow_none=True)
    subject = Words(LINE_LENGTH, allow_none=True)
    company = Words(NAME_LENGTH, allow_none=True)
    role = Words(NAME_LENGTH, allow_none=True)
    contact_name = Words(NAME_LENGTH, allow_none=True)
    contact_address = Words(NAME_LENGTH, allow_none=True)
    received_at = Moment(allow_none=True)
    stage = optional_choice(STAGES)
    sender_kind = optional_choice(SENDER_KINDS)
    feedback_stance = optional_choice(FEEDBACK_STANCES)
    promise = fields.Nested(PromiseSchema, allow_none=True)
    referral = Words(NAME_LENGTH, allow_none=True)
    kind = optional_choice(VERDICT_KINDS)
    is_decision = Flag(allow_none=True)
    language = Words(NAME_LENGTH, allow_none=True)
    talked_on = Day(allow_none=True, metadata={"description": "The day of the last talk."})


class CaseChoicesSchema(CaseFactsSchema):
    """The facts, and what the person chose along the way."""

    rest_hours = WholeNumber(0, LONGEST_HOURS, allow_none=True)
    parked_until = Moment(allow_none=True)
    remind_on = Day(allow_none=True)


class CaseFieldsSchema(CaseChoicesSchema):
    """What can be told of a case; the state is given if the person chose it."""

    state = optional_choice(STATES)
    sent_answer = optional_choice(
        (NOT_NOW,), metadata={"description": "The other two answers are events: marked_as_sent and not_sent."}
    )
    erased = fields.List(
        choice(ERASABLE),
        validate=validate.Length(max=len(ERASABLE)),
        metadata={"description": "Facts that the person took away; null alone leaves what a case has."},
    )


class CaseSchema(CaseChoicesSchema):
    """A case as it is kept."""

    case_id = fields.Integer()
    state = choice(STATES)
    state_name = fields.String(
        allow_none=True,
        metadata={"description": "What the person calls this state; null is the usual name."},
    )
    remind_reason = optional_choice(REASONS)
    referrer_told = fields.Boolean()
    sent_answer = optional_choice(SENT_ANSWERS)
    progress = optional_choice(PROGRESS)
    created_at = Moment()
    updated_at = Moment()


class CaseQuerySchema(StrictSchema):
    """Which cases to list."""

    message_id = Words(NAME_LENGTH)
    state = choice(STATES)
    words = Words(
        NAME_LENGTH, metadata={"description": "Each must stand in the company, the role or the name."}
    )
    cursor = fields.String(validate=validate.Regexp(rf"{CURSOR}\Z"))
    limit = fields.Integer(validate=validate.Range(1, 100), load_default=25)


class CasePageSchema(StrictSchema):
    """One page of cases, and the cursor of the next page or null."""

    cases = fields.List(fields.Nested(CaseSchema))
    next_cursor = fields.String(allow_none=True)
