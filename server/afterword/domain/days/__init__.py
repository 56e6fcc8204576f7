"""Reads the days that words name."""
