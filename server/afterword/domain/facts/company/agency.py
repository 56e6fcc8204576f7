"""Tells that a house is called by looking for people on others' behalf: "Linden Row Recruitment"."""

from __future__ import annotations

from afterword.domain.facts import naming
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import has_any

_KINDS = ("Recruitment", "Recruiting", "Resourcing", "Staffing", "Search", "Personnel", "Employment")
_FOR_OTHERS = ("our client", "my client", "the client", "heard back from", "the employer", "they've decided", "they have decided")  # fmt: skip


# "Nordlys Shared Services Recruitment Team": the house has such a name, where another office of it signs.
_SHARED = (
    *(
        f"{what} {kind}"
        for what in ("Shared", "Business", "People", "Talent", "Staffing", "Global Business")
        for kind in ("Services", "Service Centre", "Service Center", "Solutions", "Centre", "Center")
    ),
    *("Service Centre", "Service Center", "Staffing", "Operations"),
)
_OFFICES = ("Recruit", "Talent", "HR", "Human ", "Hiring", "Career", "People")


def _write_with_shared(name: str, letter: Letter) -> str:
    """Return a name with the services it is called by, where one of its offices signs."""
    for line in letter.last_lines:
        rest = line.partition(f"{name} ")[2]
        kind = next((each for each in _SHARED if rest.startswith(f"{each} ")), "") if rest else ""
        office = rest.removeprefix(f"{kind} ")
        if kind and office.startswith(_OFFICES) and naming.is_office(office):
            return f"{name} {kind}"
    return name


def write_as_agency(name: str, letter: Letter) -> str:
    """Return a name with the word for its trade, where a line has both and a consultant signs or a client is spoken of."""
    whole = next((f"{name} {kind}" for kind in _KINDS if f"{name} {kind}" in letter.last_lines), name)
    if whole == name:
        return _write_with_shared(name, letter)
    if letter.body.count(name) > letter.body.count(whole):
        return name
    first, comma, house = whole.partition(", ")
    above = letter.last_lines[: letter.last_lines.index(whole)]
    is_for_others = any("onsultant" in line for line in above) or has_any(_FOR_OTHERS, letter.lowered)
    # "Dee, Linden Row Recruitment"
    whole = house if comma and begins_with_first_name(first) else whole
    return whole if is_for_others else name
