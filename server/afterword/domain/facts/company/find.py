"""Reads which company a mail comes from: where its places name one, and where they do not or say little, by its words."""

from __future__ import annotations

import re

from afterword.domain.facts import senders
from afterword.domain.facts.company.aside import is_another_s
from afterword.domain.facts.company.doubt import is_only_mentioned
from afterword.domain.facts.company.elsewhere import is_elsewhere
from afterword.domain.facts.company.heading import is_office_of_a_house
from afterword.domain.facts.company.named import Judge, Named, find_named
from afterword.domain.facts.company.partners import is_kind_under
from afterword.domain.facts.company.tagger import Tagged, load_tagger
from afterword.domain.facts.company.team_line import is_a_part
from afterword.domain.facts.company.written import write_out
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import has_any

# What weighs less is looked at by the tagger; below the second weight it may be no name at all.
_MAY_YIELD, _WEAK, _LEAST_LIKELY = 4.5, 1.7, 0.007
# The certainty from which what was tagged counts, and goes before another name: one of little weight, and one of more.
_SURE_TAG, _SURE_BESIDE_LITTLE, _SURE_BESIDE_MORE = 0.45, 0.77, 0.85
_LITTLE = 3.0
# "Location: City Centre"
_SAYS_WHERE = re.compile(
    r"\W*(?:(?:work )?location|place(?: of work)?|where|(?:arbeits|einsatz|dienst|stand)?ort|lieu|luogo|lugar|ubicación|locatie|plaats)\s*:",
    re.IGNORECASE,
)
_JOB_BOARD = ("job board", "jobs board", "jobboard", "jobbörse", "stellenbörse", "stellenmarkt")


def find_company(
    letter: Letter, language: str, person: str | None, role: str | None, *, is_decision: bool
) -> tuple[str, str] | None:
    """Return the company and the words it was read from.

    Args:
        is_decision: whether the mail is one; the tagger has learned from decisions alone.
    """
    named = find_named(letter, language, person, role)
    if is_decision and (named is None or named.weight < _MAY_YIELD):
        tags = load_tagger().read(letter, person, role)
        tagged = tags.find_name()
        if tagged and _counts(tagged, named, letter, person, role):
            return write_out(tagged.name, letter), tagged.source
        likely = tags.weigh_name(named.name) if named and named.weight < _WEAK else None
        if likely is not None and likely < _LEAST_LIKELY:
            return None
    return (named.name, named.source) if named else None


def _counts(
    tagged: Tagged, named: Named | None, letter: Letter, person: str | None, role: str | None
) -> bool:
    """Tell whether a name that was tagged is the company's, and goes before another."""
    beside_another = _SURE_BESIDE_LITTLE if named and named.weight < _LITTLE else _SURE_BESIDE_MORE
    if tagged.certainty < (beside_another if named else _SURE_TAG) or is_office_of_a_house(tagged.source):
        return False
    if named and not _is_another(tagged.name, named.name):
        return False
    lines = zip(letter.last_lines, letter.last_lines[1:], strict=False)
    is_kind = any(below == tagged.name and is_kind_under(below, above) for above, below in lines)
    is_team = tagged.name.endswith(" Team") or (is_a_part(tagged.name) and "Team" in tagged.source)
    if is_kind or is_team or f"[{tagged.name}" in tagged.source:
        # "A [Parent Company] brand": a gap that was left in a template.
        return False
    if has_any(_JOB_BOARD, tagged.source.lower()) or _SAYS_WHERE.match(tagged.source):
        return False
    name, _ = Judge(letter, person, role).read(tagged.name)
    start = tagged.source.find(name)
    lowered = tagged.source.lower()
    is_aside = start >= 0 and (
        is_another_s(tagged.source, lowered, start) or is_elsewhere(lowered, start, start + len(name))
    )
    return bool(name) and not is_aside and not is_only_mentioned(name, letter, person, tagged.source)


def _is_another(name: str, other: str) -> bool:
    """Tell whether two names have nothing in common."""
    one, two = senders.squash(name), senders.squash(other)
    words = (set(map(senders.squash, each.split())) for each in (name, other))
    return one not in two and two not in one and not set.intersection(*words)
