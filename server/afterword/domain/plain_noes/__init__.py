"""Plain words of a no that no order of classes tells, a table for each language; `search.py` looks for them."""
