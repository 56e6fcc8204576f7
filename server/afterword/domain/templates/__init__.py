"""Templates: their syntax, their placeholders, and what the extension keeps of them."""
