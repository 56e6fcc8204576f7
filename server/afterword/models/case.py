"""One application and how it ended, as far as the person told or confirmed it."""

from __future__ import annotations

from peewee import AutoField, BooleanField, IntegerField, TextField
from playhouse.sqlite_ext import JSONField

from afterword.models.database import BaseModel


class Case(BaseModel):
    """A row for each application. Moments are ISO 8601 texts in UTC that end in Z; null means unknown."""

    id = AutoField()
    message_id = TextField(null=True, unique=True)
    thread_id = TextField(null=True, index=True)
    account = TextField(null=True)
    subject = TextField(null=True)
    company = TextField(null=True)
    role = TextField(null=True)
    contact_name = TextField(null=True)
    contact_address = TextField(null=True)
    received_at = TextField(null=True)
    stage = TextField(null=True)
    sender_kind = TextField(null=True)
    feedback_stance = TextField(null=True)
    promise = JSONField(null=True)
    referral = TextField(null=True)
    kind = TextField(null=True)
    is_decision = BooleanField(null=True)
    language = TextField(null=True)
    state = TextField()
    # Set where the person said so; otherwise the state follows from the mail and the events.
    chosen_state = TextField(null=True)
    # Company, role and person in lower case without accents: SQLite folds ASCII letters only.
    search_text = TextField(default="")
    # The moment that orders the list: when the mail arrived, or else when the case was made.
    dated_at = TextField()
    created_at = TextField()
    updated_at = TextField()
    # How long a reply rests after the mail; null leaves it to the setting.
    rest_hours = IntegerField(null=True)
    # The person put it off until then.
    parked_until = TextField(null=True)
    # The day on which a later word is welcome, and why.
    remind_on = TextField(null=True)
    remind_reason = TextField(null=True)
    # That day where the person chose it; it outlives the end of a case, which may be opened again.
    remind_chosen_on = TextField(null=True)
    referrer_told = BooleanField(default=False)
    # Whether the text that was put in was sent, as the person said when asked; null: not asked yet.
    sent_answer = TextField(null=True)
    # The names of the facts that the person took away; what is read of them later does not come back.
    erased = JSONField(null=True)
    # What they answered to the question, as the person said it; null: nothing told.
    answer = TextField(null=True)
    # The day of the last talk, as the person said it.
    talked_on = TextField(null=True)
    # Why the person means to write a short hello, the last time one was planned.
    check_in_reason = TextField(null=True)

    class Meta:
        table_name = "cases"
        # Everything that narrows the list stands in the index, so that no row is read to be left out.
        indexes = (
            (("dated_at", "id", "is_decision", "state", "search_text"), False),
            (("state", "dated_at", "id", "is_decision", "search_text"), False),
            (("remind_on", "id"), False),
        )


WHICH_CASE = (Case.id.alias("case_id"), Case.company, Case.role, Case.contact_name, Case.subject)
"""The columns that tell a person which case a row of something else belongs to."""
