"""What employers answered, and the lessons that come back."""

from peewee import ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    """Add the tables of answers, their lines, and what was said of a lesson."""

    class Case(Model):
        class Meta:
            database = db
            table_name = "cases"

    class Feedback(Model):
        case = ForeignKeyField(Case, on_delete="CASCADE", unique=True)
        point = TextField(null=True)
        action = TextField(null=True)
        due_on = TextField(null=True)
        role_family = TextField(null=True)
        step = TextField()
        thanked_at = TextField(null=True)
        created_at = TextField()
        updated_at = TextField()

        class Meta:
            database = db
            table_name = "feedback"

    class FeedbackItem(Model):
        feedback = ForeignKeyField(Feedback, on_delete="CASCADE")
        text = TextField()
        item_class = TextField(null=True, column_name="class")
        theme = TextField(null=True)
        position = IntegerField()

        class Meta:
            database = db
            table_name = "feedback_items"

    class LessonAnswer(Model):
        case = ForeignKeyField(Case, on_delete="CASCADE")
        feedback = ForeignKeyField(Feedback, on_delete="CASCADE")
        answer = TextField()
        answered_at = TextField()

        class Meta:
            database = db
            table_name = "lesson_answers"
            indexes = ((("case", "feedback"), True),)

    db.create_tables([Feedback, FeedbackItem, LessonAnswer])
