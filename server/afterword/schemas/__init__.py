"""The shape of every request and answer."""
