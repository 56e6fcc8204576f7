"""Which person wrote a mail."""
