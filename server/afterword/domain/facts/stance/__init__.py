"""What a mail says of feedback: offered, included, refused, or nothing."""
