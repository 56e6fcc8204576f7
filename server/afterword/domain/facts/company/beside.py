"""Tells of a name that it stands beside a house: the work that somebody has in hand, the street where the job is."""

from __future__ import annotations

from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import has_any

_QUOTES = ('"', "“", "„", "«")


def is_a_work(name: str, letter: Letter) -> bool:
    """Tell whether a name is what somebody works on, with her house below: 'Coordinator, "Low Tide"'."""
    return has_any(_QUOTES, "".join(letter.last_lines)) and any(
        f"{mark}{name}" in line and not line.startswith(mark)
        for line in letter.last_lines[:-1]
        for mark in _QUOTES
    )


def is_where_the_job_is(name: str, letter: Letter) -> bool:
    """Tell whether a street stands behind a title in the subject, and neither signs nor sends: "Barista - Mill Street"."""
    ends = (letter.from_name, *letter.last_lines)
    return (
        letter.subject.endswith((f" - {name}", f", {name}", f" – {name}"))
        and name not in ends
        and f"nterest in {name}" not in letter.body
    )
