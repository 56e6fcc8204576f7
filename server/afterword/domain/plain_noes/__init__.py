"""Plain words of a no that no order of classes tells, a table for each language; `said_plainly` looks for them."""
