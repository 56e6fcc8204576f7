"""What became of a next step, and the day for a later word that the person chose."""

from peewee import TextField


def up(migrator, db):
    """Add the columns."""
    migrator.migrate(
        migrator.add_column("feedback", "action_answer", TextField(null=True)),
        migrator.add_column("feedback", "action_answered_at", TextField(null=True)),
        migrator.add_column("cases", "remind_chosen_on", TextField(null=True)),
    )
    db.execute_sql("UPDATE cases SET remind_chosen_on = remind_on WHERE remind_reason = 'own_choice'")
