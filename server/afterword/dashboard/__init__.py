"""The HTML pages of the companion."""
