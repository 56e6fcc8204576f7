"""What a mail promises: to keep it on file, another team, another time."""
