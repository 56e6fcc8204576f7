"""What speaks for a decision or for another kind of mail: orders of words, by class, and their table."""
