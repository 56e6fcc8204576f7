"""What the person can do: one function for an action, one transaction each."""
