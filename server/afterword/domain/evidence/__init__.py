"""Gathers what a mail gives for and against a decision, and what is true around it."""
