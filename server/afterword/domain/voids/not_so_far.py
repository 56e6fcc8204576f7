"""Tells that a no is of all of a kind, of where something stopped, or of a time before which nothing is done."""

from __future__ import annotations

import re

from afterword.domain.voids.by_classes import CONDITIONAL, PAST
from afterword.domain.voids.said_no import Reason, SaidNo

_ALL_OF_A_KIND = re.compile(
    r"^\W*(?:please note that |note that |as a rule,? )?(?:applications?|applicants?|candidates?|submissions|forms|those|people|anyone|anybody)"
    r" (?:that|which|who) (?:do|does|did|have|has|are|were|is|can)(?: not|n['’]t|not)\b",
    re.IGNORECASE,
)
_TO_THE_READER = frozenset(("you", "your", "yours", "yourself"))
_WHERE_IT_STOPPED = re.compile(
    r"(?:\bwhere (?:we|it|things|you|they)(?: had| have|['’]d)? (?:stopped|left off)\b|\bwo (?:wir|es)\b[^.;]* (?:aufgehört|stehen geblieben)\b)"
    r"(?![^.;]*\b(?:and|but|und|aber)\b)",
    re.IGNORECASE,
)
_BEFORE_A_TIME = re.compile(
    r"\b(?:not|cannot|n['’]t|unable|nicht)\b(?:(?!\b(?:as|because|since|that|which|who|you|need|da|weil|die|das|Sie|wie)\b)[^.;!?,])* (?:before|vor) (?:the |dem |der |our |next |early |mid-? ?|late )*"
    r"(?:\d|end\b|start\b|beginning|middle|week|month|term\b|year|spring|summer|autumn|fall\b|winter|christmas|easter|holidays?"
    r"|(?:mon|tues|wednes|thurs|fri)day|january|february|march|april|may\b|june|july|august|september|october|november|december"
    r"|ende\b|anfang|mitte|ablauf|januar|februar|märz|mai\b|juni|juli|oktober|dezember|sommer|herbst|frühjahr|ferien)",
    re.IGNORECASE,
)


def _is_of_a_kind(no: SaidNo) -> bool:
    return _TO_THE_READER.isdisjoint(no.words) and _ALL_OF_A_KIND.search(no.text) is not None


def _is_where_it_stopped(no: SaidNo) -> bool:
    return _WHERE_IT_STOPPED.search(no.text) is not None


def _is_before_a_time(no: SaidNo) -> bool:
    spans = no.sentence.spans
    begin, end = spans[no.first][0] - spans[0][0], spans[no.last - 1][1] - spans[0][0]
    return any(begin <= found.start() < end for found in _BEFORE_A_TIME.finditer(no.text))


NOT_SO_FAR = (
    # "Applications that do not meet these points are unlikely to succeed."
    Reason(
        CONDITIONAL,
        _is_of_a_kind,
        names=frozenset(("no_fit", "did_not_work_out", "not_going_on", "not_accepted", "not_invited")),
        languages=frozenset(("en",)),
        cues=frozenset(("that", "which", "who")),
    ),
    # "We shall pick up from where we stopped, at shortlisting."
    Reason(
        PAST,
        _is_where_it_stopped,
        names=frozenset(("not_going_on", "stopped")),
        cues=frozenset(("stopped", "left", "aufgehört", "geblieben")),
    ),
    # "The committee will not consider the matter before the end of term."
    Reason(
        CONDITIONAL,
        _is_before_a_time,
        names=frozenset(("not_going_on", "not_accepted")),
        cues=frozenset(("before", "vor")),
    ),
)
"""Each is asked where one of its cues stands in the sentence."""
