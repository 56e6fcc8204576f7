"""Puts the words of a role where its name stands in the patterns of a language."""

from __future__ import annotations


def spell_out(lines: str, roles: dict[str, str]) -> str:
    """Return the lines with every role spelt out; a later role may be named in the words of an earlier one."""
    for name, words in roles.items():
        lines = lines.replace(name, f"(?:{words})")
    return lines
