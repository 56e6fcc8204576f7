"""The facts that the person took away from a case."""

from playhouse.sqlite_ext import JSONField


def up(migrator, db):
    """Add the column."""
    migrator.migrate(migrator.add_column("cases", "erased", JSONField(null=True)))
