"""The rest of a reply, the later word, the reflection on a case, and the people one met."""

from peewee import BooleanField, ForeignKeyField, IntegerField, Model, TextField


def up(migrator, db):
    """Add what a case needs for its rest and its later word, and the tables of reflections and contacts."""

    class Case(Model):
        class Meta:
            database = db
            table_name = "cases"

    class Contact(Model):
        name = TextField()
        company = TextField(null=True)
        headline = TextField(null=True)
        address = TextField(null=True)
        profile_address = TextField(null=True, unique=True)
        relation = TextField(null=True)
        met_where = TextField(null=True)
        topic = TextField(null=True)
        search_text = TextField(default="")
        created_at = TextField()
        updated_at = TextField()

        class Meta:
            database = db
            table_name = "contacts"
            indexes = ((("updated_at", "id", "search_text"), False),)

    class CaseContact(Model):
        case = ForeignKeyField(Case, on_delete="CASCADE")
        contact = ForeignKeyField(Contact, on_delete="CASCADE")

        class Meta:
            database = db
            table_name = "case_contacts"
            indexes = ((("case", "contact"), True),)

    class Reflection(Model):
        case = ForeignKeyField(Case, on_delete="CASCADE", unique=True)
        went_well = TextField(null=True)
        was_hard = TextField(null=True)
        friend_view = TextField(null=True)
        own_guess = TextField(null=True)
        own_guess_theme = TextField(null=True)
        keep = TextField(null=True)
        change = TextField(null=True)
        step = TextField(null=True)
        finished_at = TextField(null=True)
        created_at = TextField()
        updated_at = TextField()

        class Meta:
            database = db
            table_name = "reflections"

    class ReflectionItem(Model):
        reflection = ForeignKeyField(Reflection, on_delete="CASCADE")
        kind = TextField()
        text = TextField()
        rating = TextField(null=True)
        position = IntegerField()
        search_text = TextField(default="")

        class Meta:
            database = db
            table_name = "reflection_items"
            indexes = ((("kind", "rating", "id"), False),)

    migrator.migrate(
        migrator.add_column("cases", "rest_hours", IntegerField(null=True)),
        migrator.add_column("cases", "parked_until", TextField(null=True)),
        migrator.add_column("cases", "remind_on", TextField(null=True)),
        migrator.add_column("cases", "remind_reason", TextField(null=True)),
        migrator.add_column("cases", "referrer_told", BooleanField(default=False)),
        migrator.add_column("cases", "sent_answer", TextField(null=True)),
        migrator.add_index("cases", ("remind_on", "id")),
    )
    db.create_tables([Contact, CaseContact, Reflection, ReflectionItem])
    # A word to a person one met may belong to no case.
    migrator.migrate(
        migrator.drop_not_null("events", "case_id"),
        migrator.add_column(
            "events", "contact_id", ForeignKeyField(Contact, Contact.id, null=True, on_delete="SET NULL")
        ),
    )
