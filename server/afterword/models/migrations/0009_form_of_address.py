"""Whether an answer that was pasted greets its reader by title and surname."""

from peewee import BooleanField


def up(migrator, db):
    """Add the column; of the answers kept so far the greeting is not known."""
    migrator.migrate(migrator.add_column("feedback", "is_formal", BooleanField(default=False)))
