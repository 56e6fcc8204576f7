"""Which questions a case offers: aimed by the look back, where there is one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from afterword.domain import question, question_rating
from afterword.domain.question import Item
from afterword.services import cases, drafts, reflections


def suggest(
    message_id: str | None = None,
    case_id: int | None = None,
    stage: str | None = None,
    own: str | None = None,
) -> dict[str, Any]:
    """Return what can be asked in a case, and how easily a question in the person's own words is answered.

    Args:
        message_id: finds the case where `case_id` is not known; it may have none yet.
        stage: as it stands in the panel; where it is not given, that of the case.
        own: a question that the person typed.

    Raises:
        CaseNotFound: there is no case of that number.
    """
    case = _find(message_id, case_id)
    reflection = reflections.read(case["case_id"]) if case else None
    items = [Item(each["kind"], each["text"], each["rating"]) for each in (reflection or {}).get("items", ())]
    offered = question.offer(items, stage or (case["stage"] if case else None))
    return {
        "questions": [asdict(each) for each in offered],
        "own": dict(zip(("answerability", "reason_key"), question_rating.rate(own), strict=True))
        if own
        else None,
        "reflection": _how_far(reflection),
        "case_id": case["case_id"] if case else None,
        "reason_key": None if reflection else "reflection_missing",
    }


def is_still_to_ask(case: Mapping[str, Any]) -> bool:
    """Tell whether the reply in a case is still to be written, and has a place for the question."""
    if case["progress"] not in (None, "draft_put_in") or case["is_decision"] is False:
        return False
    facts = {name: case[name] for name in ("stage", "sender_kind", "feedback_stance", "referrer_told")}
    promise = (case["promise"] or {}).get("kind")
    situation = {**facts, "promise_kind": promise, "referral": bool(case["referral"])}
    takes: bool = drafts.fill(situation, case["kind"])["takes_question"]
    return takes


def _find(message_id: str | None, case_id: int | None) -> dict[str, Any] | None:
    if case_id is not None:
        return cases.get(case_id)
    return cases.find(message_id) if message_id else None


def _how_far(reflection: dict[str, Any] | None) -> str:
    if reflection is None:
        return "none"
    return "finished" if reflection["finished_at"] else "begun"
