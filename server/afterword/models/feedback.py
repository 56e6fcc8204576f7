"""What an employer answered, line by line, what the person makes of it, and where it came back."""

from __future__ import annotations

from peewee import AutoField, BooleanField, ForeignKeyField, IntegerField, TextField

from afterword.models.case import Case
from afterword.models.database import BaseModel


class Feedback(BaseModel):
    """One for each case at the most. Null means skipped or not reached yet."""

    id = AutoField()
    case = ForeignKeyField(Case, on_delete="CASCADE", unique=True)
    # The point that helped, in a few words for the thank-you.
    point = TextField(null=True)
    action = TextField(null=True)
    due_on = TextField(null=True)
    # What became of the action: done or let go; null while it is planned.
    action_answer = TextField(null=True)
    action_answered_at = TextField(null=True)
    role_family = TextField(null=True)
    # Where to go on.
    step = TextField()
    thanked_at = TextField(null=True)
    # Whether it greets the person by title and surname; its greeting is no line.
    is_formal = BooleanField(default=False)
    created_at = TextField()
    updated_at = TextField()

    class Meta:
        table_name = "feedback"


class FeedbackItem(BaseModel):
    """One line of the answer."""

    id = AutoField()
    feedback = ForeignKeyField(Feedback, backref="items", on_delete="CASCADE")
    text = TextField()
    item_class = TextField(null=True, column_name="class")
    theme = TextField(null=True)
    position = IntegerField()

    class Meta:
        table_name = "feedback_items"


class LessonAnswer(BaseModel):
    """What the person said when the lesson of one case stood in a later one."""

    id = AutoField()
    case = ForeignKeyField(Case, on_delete="CASCADE")
    feedback = ForeignKeyField(Feedback, on_delete="CASCADE")
    answer = TextField()
    answered_at = TextField()

    class Meta:
        table_name = "lesson_answers"
        indexes = ((("case", "feedback"), True),)
