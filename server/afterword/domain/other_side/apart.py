"""Reads a mail apart from what it tells of an earlier mail, of everybody, of a list or of a thing: what is left may say no.

"You got a mail saying that you were not selected. That was wrong": the no is told, and is none. Nothing is taken
for none by such words alone: they are cut out, and where the rest is a decision all the same, it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set

from afterword.domain.evidence.told_status import find_status
from afterword.domain.facts.pattern_text import CuedLines
from afterword.domain.other_side import (
    not_the_job,
    part_of_an_offer,
    rules_for_all,
    sent_by_mistake,
    still_read,
)
from afterword.domain.other_side.status_list import find_status_list

WAS_A_MISTAKE, RULE_FOR_ALL, STATUS_LIST, STILL_IN, NOT_THE_JOB = (
    "was_a_mistake",
    "rule_for_all",
    "status_list",
    "still_in",
    "not_the_job",
)
Span = tuple[int, int]
Reader = Callable[[str], bool]
# A line that was wrapped at the edge.
_WRAPPED = re.compile(r"(?<=[\w,])\n(?=[^\W\d_])(?<=[^\n]{55}\n)")
# What is told, and what has to stand in the mail besides.
_TABLE: tuple[tuple[str, CuedLines | None, CuedLines], ...] = (
    (WAS_A_MISTAKE, sent_by_mistake.TAKEN_BACK, sent_by_mistake.TOLD),
    # "It was meant for another candidate."
    (WAS_A_MISTAKE, sent_by_mistake.TOLD, sent_by_mistake.TAKEN_BACK),
    (STILL_IN, still_read.KEPT_IN, still_read.OPENED_ANEW),
    (STILL_IN, still_read.KEPT_IN, still_read.CLOSED),
    (STILL_IN, still_read.READING, still_read.CLOSED),
    (STILL_IN, still_read.UNDER_REVIEW, still_read.FILLED),
    (STILL_IN, still_read.CHOSEN_HAS_LEFT, still_read.CHOSEN_THEN),
    (STILL_IN, still_read.AWAITED, still_read.NO_OPENING),
    (RULE_FOR_ALL, rules_for_all.GONE_ON, rules_for_all.OF_THE_OTHERS),
    (RULE_FOR_ALL, None, rules_for_all.OF_ALL),
    (NOT_THE_JOB, part_of_an_offer.ACCEPTED, part_of_an_offer.WISHES),
    (NOT_THE_JOB, None, not_the_job.SAID),
)


def find_apart(own: str, subject: str, cues: Set[str], says_no: Reader) -> tuple[str, str] | None:
    """Return what a no in a mail is told of, and its words, where nothing else in it says no.

    Args:
        own: what the sender wrote.
        cues: those in both.
        says_no: reads a text as a mail, and tells whether it would be a decision.
    """
    text = f"{subject}\n\n{own}".strip()
    # In small letters this one letter is two, and would move what stands behind it.
    lowered = text.replace("İ", "I").lower()
    if len(lowered) != len(text):
        return None
    told = list(_list_told(lowered, cues))
    rest = _cut_out(text, [span for _, span in told]) if told else ""
    # "Current status: rejected", below what that means.
    if not told or says_no(rest) or ((status := find_status(rest)) and status.is_no):
        return None
    name, (start, end) = told[0]
    return name, text[start:end]


def _list_told(lowered: str, cues: Set[str]) -> Iterator[tuple[str, Span]]:
    rows = [
        row
        for row in _TABLE
        if not row[2].cues.isdisjoint(cues) and (row[1] is None or not row[1].cues.isdisjoint(cues))
    ]
    unwrapped = _WRAPPED.sub(" ", lowered) if rows else ""
    for name, sign, told in rows:
        if sign is None or sign.search(unwrapped, cues):
            for each in told.find_all(unwrapped, cues):
                yield name, each.span()
    for span in find_status_list(lowered):
        yield STATUS_LIST, span


def _cut_out(text: str, spans: list[Span]) -> str:
    kept, place = [], 0
    for start, end in sorted(spans):
        if start > place:
            kept.append(text[place:start])
        place = max(place, end)
    return " ".join((*kept, text[place:]))
