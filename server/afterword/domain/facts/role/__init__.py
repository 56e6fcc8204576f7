"""Which role a mail is about."""
