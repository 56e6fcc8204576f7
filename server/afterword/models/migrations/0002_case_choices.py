"""What the person chose as a case's state, and the words its search looks through."""

from peewee import TextField


def up(migrator, db):
    """Add the two columns; the words of cases that are there already are filled in."""
    migrator.migrate(
        migrator.add_column("cases", "chosen_state", TextField(null=True)),
        migrator.add_column("cases", "search_text", TextField(default="")),
    )
    db.execute_sql(
        "UPDATE cases SET search_text ="
        " lower(coalesce(company, '') || ' ' || coalesce(role, '') || ' ' || coalesce(contact_name, ''))"
    )
