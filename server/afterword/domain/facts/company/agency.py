"""Tells that a house is called by looking for people on others' behalf: "Linden Row Recruitment"."""

from __future__ import annotations

from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import has_any

_KINDS = ("Recruitment", "Recruiting", "Resourcing", "Staffing", "Search", "Personnel", "Employment")
_FOR_OTHERS = ("our client", "my client", "the client", "heard back from", "the employer", "they've decided", "they have decided")  # fmt: skip


def write_as_agency(name: str, letter: Letter) -> str:
    """Return a name with the word for its trade, where a line has both and a consultant signs or a client is spoken of."""
    whole = next((f"{name} {kind}" for kind in _KINDS if f"{name} {kind}" in letter.last_lines), name)
    if whole == name or letter.body.count(name) > letter.body.count(whole):
        return name
    first, comma, house = whole.partition(", ")
    above = letter.last_lines[: letter.last_lines.index(whole)]
    is_for_others = any("onsultant" in line for line in above) or has_any(_FOR_OTHERS, letter.lowered)
    # "Dee, Linden Row Recruitment"
    whole = house if comma and begins_with_first_name(first) else whole
    return whole if is_for_others else name
