"""What the person kept about a mail wins over what is read in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from afterword.domain import own_word
from afterword.services import cases

_DECISIONS = ("rejection", "hold")


def prefer(reading: Mapping[str, Any], message_id: str | None) -> dict[str, Any]:
    """Return the reading with the kept case of its message, whose values take the place of those read.

    A fact that the case leaves open keeps what was read: it is shown, and can be corrected. One that the
    person took away stays away.
    """
    case = cases.find(message_id) if message_id else None
    if case is None:
        return {**reading, "case": None}
    return {
        **reading,
        **(_facts(reading, case) if reading["facts"] else {}),
        "verdict": _verdict(reading["verdict"], case),
        "language": case["language"] or reading["language"],
        "case": case,
    }


def _facts(reading: Mapping[str, Any], case: Mapping[str, Any]) -> dict[str, Any]:
    facts, sources = dict(reading["facts"]), dict(reading["sources"])
    for name in facts:
        if case[name] is not None and case[name] != facts[name]:
            facts[name], sources[name] = case[name], None
        elif name in case["erased"]:
            facts[name], sources[name] = None, None
    return {"facts": facts, "sources": sources}


def _verdict(read: Mapping[str, Any], case: Mapping[str, Any]) -> dict[str, Any]:
    is_decision = case["is_decision"]
    if is_decision is None:
        return dict(read)
    kind = case["kind"] or read["kind"]
    if is_decision:
        kind, speaks, text = kind if kind in _DECISIONS else "rejection", "for", own_word.IS_DECISION
    else:
        kind, speaks, text = "other" if kind in _DECISIONS else kind, "against", own_word.IS_NO_DECISION
    return {
        "is_rejection": kind == "rejection",
        "kind": kind,
        "score": float(is_decision),
        "reasons": [{"text": text, "speaks": speaks, "signal": "own_word"}],
    }
