"""The name of the history in a data file, another once something takes its place; and since when."""

NAME = "history_id"
"""The setting that holds it."""

SINCE = "history_since"
"""The setting that holds when it took the place of another, by the computer's clock, if it did."""

READ = f"SELECT json_extract(value, '$') FROM settings WHERE name = '{NAME}'"
"""Reads the name."""

READ_SINCE = f"SELECT json_extract(value, '$') FROM settings WHERE name = '{SINCE}'"
"""Reads since when it is here."""

CHANGE = (
    "INSERT OR REPLACE INTO settings (name, value) "
    f"VALUES ('{NAME}', json_quote(lower(hex(randomblob(8))))), "
    f"('{SINCE}', json_quote(strftime('%Y-%m-%dT%H:%M:%fZ', 'now')))"
)
"""Gives the history another name, in a transaction with what takes its place."""
