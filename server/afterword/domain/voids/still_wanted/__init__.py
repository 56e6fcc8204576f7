"""What leaves the reader in, however much it sounds like a no: a table for each language; `find.py` looks for it."""
