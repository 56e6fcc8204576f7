"""The day of the last talk, from which silence is counted."""

from peewee import TextField


def up(migrator, db):
    """Add the column."""
    migrator.migrate(migrator.add_column("cases", "talked_on", TextField(null=True)))
