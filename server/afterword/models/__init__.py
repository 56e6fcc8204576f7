"""The peewee tables: the only code that knows SQLite."""
