"""What the person chose as a case's state, the words its search looks through, and indexes that hold both."""

from peewee import TextField


def up(migrator, db):
    """Add the two columns, fill in the words of cases that are there already, and widen the indexes."""
    migrator.migrate(
        migrator.add_column("cases", "chosen_state", TextField(null=True)),
        migrator.add_column("cases", "search_text", TextField(default="")),
    )
    db.execute_sql(
        "UPDATE cases SET search_text ="
        " lower(coalesce(company, '') || ' ' || coalesce(role, '') || ' ' || coalesce(contact_name, ''))"
    )
    migrator.migrate(
        migrator.drop_index("cases", "case_dated_at_id"),
        migrator.drop_index("cases", "case_state_dated_at_id"),
        migrator.add_index("cases", ("dated_at", "id", "is_decision", "state", "search_text")),
        migrator.add_index("cases", ("state", "dated_at", "id", "is_decision", "search_text")),
    )
