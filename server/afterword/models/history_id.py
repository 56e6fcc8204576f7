"""The name of the history in a data file: random, and another once something takes its place."""

NAME = "history_id"
"""The setting that holds it."""

READ = f"SELECT json_extract(value, '$') FROM settings WHERE name = '{NAME}'"
"""Reads the name."""

CHANGE = (
    f"INSERT OR REPLACE INTO settings (name, value) VALUES ('{NAME}', json_quote(lower(hex(randomblob(8)))))"
)
"""Gives the history another name, in a transaction with what takes its place."""
