"""Reads which company a mail comes from: out of its sentences, its sign-off, its subject and its sender."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company_places import SAID, Place, as_in_the_address, collect, collect_weak
from afterword.domain.facts.company_text import is_no_company, tidy
from afterword.domain.facts.letter import Letter

_NEEDED = 1.5
_CLEAR = 4.0
_OWN_ADDRESS = 2.0
_LEGAL_FORM = 0.5
_PLACES_TO_MEET = frozenset(
    "linkedin facebook instagram twitter xing youtube glassdoor indeed kununu google zoom teams microsoft".split()
)


@dataclass(slots=True)
class _Candidate:
    """A company in all the forms its name is written in."""

    weight: float = 0.0
    forms: dict[str, float] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, weight: float, source: str) -> None:
        self.weight += weight
        self.forms[name] = self.forms.get(name, 0.0) + weight
        self.sources.setdefault(name, " ".join(source.split()))

    @property
    def name(self) -> str:
        return max(self.forms, key=lambda name: (self.forms[name], len(name)))


def find_company(
    letter: Letter, language: str, person: str | None, role: str | None
) -> tuple[str, str] | None:
    """Return the company and the words it was read from."""
    label = senders.company_label(letter.from_address)
    groups: dict[str, _Candidate] = {}
    _join(groups, collect(letter, language, person, role), letter, person, role)
    plain = senders.squash(label or "")
    if plain and not any(plain in key or key in plain for key in groups):
        _join(groups, as_in_the_address(letter), letter, person, role)
    if max((each.weight for each in groups.values()), default=0.0) < _CLEAR:
        _join(groups, collect_weak(letter, language), letter, person, role)
    for key, candidate in groups.items():
        if plain and (plain == key or (len(plain) > 3 and (plain in key or key in plain))):
            candidate.weight += _OWN_ADDRESS
        if naming.has_legal_form(candidate.name):
            candidate.weight += _LEGAL_FORM
    best = max(groups.values(), key=lambda each: each.weight, default=None)
    if best and best.weight >= _NEEDED:
        return best.name, best.sources[best.name]
    return (_spell(label, letter), letter.from_address) if label and len(label) > 2 else None


def _join(
    groups: dict[str, _Candidate],
    places: Iterable[Place],
    letter: Letter,
    person: str | None,
    role: str | None,
) -> None:
    """Count each name together with its shorter and longer forms."""
    for raw, weight, source in places:
        name = tidy(raw)
        key = senders.squash(name)
        if not key or is_no_company(name, letter, person, role):
            continue
        if weight != SAID and (senders.is_system_name(name.casefold()) or name.casefold() in _PLACES_TO_MEET):
            continue
        same = next((other for other in groups if _is_same(key, other)), key)
        groups.setdefault(same, _Candidate()).add(name, weight, source)


def _is_same(one: str, other: str) -> bool:
    return one == other or (
        min(len(one), len(other)) > 2 and (one.startswith(other) or other.startswith(one))
    )


def _spell(label: str, letter: Letter) -> str:
    """Write the label of an address as the mail writes it, else with a capital."""
    text = f"{letter.subject} {letter.body}"
    found = re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text, re.IGNORECASE)
    return found[0] if found else " ".join(part.capitalize() for part in label.replace("-", " ").split())
