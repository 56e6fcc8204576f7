"""Which company a mail comes from."""
