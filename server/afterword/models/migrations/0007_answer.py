"""What they answered to a question, as the person said it, and the mail it came in."""

from peewee import TextField


def up(migrator, db):
    """Add the columns, and an index to find what was said of a mail."""
    migrator.migrate(
        migrator.add_column("cases", "answer", TextField(null=True)),
        migrator.add_column("events", "message_id", TextField(null=True)),
        migrator.add_index("events", ("message_id",)),
    )
