"""A name for the history in this file, random; it changes with whatever takes its place."""


def up(migrator, db):
    """Add the row, unless a restored backup has one already."""
    db.execute_sql(
        "INSERT OR IGNORE INTO settings (name, value) "
        "VALUES ('history_id', json_quote(lower(hex(randomblob(8)))))"
    )
