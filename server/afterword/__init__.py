"""Afterword: the companion that runs on the computer of the person it serves."""

__version__ = "0.1.0"
