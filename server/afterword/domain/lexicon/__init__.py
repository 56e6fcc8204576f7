"""What a word does in a mail about an application: each word belongs to at most one class."""
