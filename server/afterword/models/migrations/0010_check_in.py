"""Why the person means to write a short hello."""

from peewee import TextField


def up(migrator, db):
    """Add the column."""
    migrator.migrate(migrator.add_column("cases", "check_in_reason", TextField(null=True)))
