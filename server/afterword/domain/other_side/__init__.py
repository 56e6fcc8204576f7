"""The second look at what would be a decision: whose mail it is, and to whom."""
