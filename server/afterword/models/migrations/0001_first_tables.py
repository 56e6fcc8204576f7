"""The first tables: clients, cases, events, idempotency records, settings."""

from peewee import BlobField, BooleanField, ForeignKeyField, IntegerField, Model, TextField
from playhouse.sqlite_ext import JSONField


def up(migrator, db):
    """Create the tables as they were in version 0.1.0."""

    class Client(Model):
        client_id = TextField(unique=True)
        name = TextField()
        origin = TextField()
        auth_hash = BlobField(index=True)
        proof_hash = BlobField()
        next_auth_hash = BlobField(null=True, index=True)
        next_proof_hash = BlobField(null=True)
        created_at = TextField()
        last_used_at = TextField(null=True)
        revoked_at = TextField(null=True)

        class Meta:
            database = db
            table_name = "clients"

    class Case(Model):
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
        dated_at = TextField()
        created_at = TextField()
        updated_at = TextField()

        class Meta:
            database = db
            table_name = "cases"
            indexes = ((("dated_at", "id"), False), (("state", "dated_at", "id"), False))

    class Event(Model):
        case = ForeignKeyField(Case, backref="events", on_delete="CASCADE")
        kind = TextField()
        happened_at = TextField()
        recorded_at = TextField()
        text = TextField(null=True)
        template_id = TextField(null=True)
        tone = TextField(null=True)
        asks = BooleanField(default=False)

        class Meta:
            database = db
            table_name = "events"

    class IdempotencyRecord(Model):
        client_id = TextField()
        key = TextField()
        body_hash = BlobField()
        status = IntegerField()
        answer = TextField()
        created_at = TextField()

        class Meta:
            database = db
            table_name = "idempotency_records"
            indexes = ((("client_id", "key"), True),)

    class Setting(Model):
        name = TextField(primary_key=True)
        value = JSONField(null=True)

        class Meta:
            database = db
            table_name = "settings"

    db.create_tables([Client, Case, Event, IdempotencyRecord, Setting])
