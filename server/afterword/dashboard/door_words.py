"""The words of a company's door: where one stands with them, in a few short sentences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from afterword.dashboard import dates

REACHED = {
    "applied": "You applied",
    "screened": "You had a first call",
    "task": "You did a task for them",
    "interviewed": "You had interviews",
    "final": "You reached the final round",
}
ANSWER_CAME = "their answer came"
PROMISED = {
    "kept_on_file": "keep your details on file",
    "apply_again": "welcome another application from you",
    "will_contact": "write to you again",
    "other_team": "pass your details on to another team",
}
PROGRESS = {
    "draft_put_in": "You put a reply in; no question is open.",
    "thanked": "You thanked them; no question is open.",
    "asked": "You asked one question; it is open.",
    "accepted_offer": "You took up their offer of feedback.",
    "no_answer": "You asked one question. No answer came, and that is fine.",
    "answered": "They answered your question; no question is open.",
    "declined": "They do not give feedback; no question is open.",
    "talk_proposed": "They proposed a talk.",
    "role_open_again": "They wrote again: the role is open.",
}
NOTHING_YET = "Nothing was written back; no question is open."


def where_it_stands(case: Mapping[str, Any], today: date) -> str:
    """Return how far the person came, what was promised, and what is open, for the latest case."""
    told = (_reached(case, today), _promised(case), PROGRESS.get(case["progress"], NOTHING_YET))
    return " ".join(filter(None, told))


def _reached(case: Mapping[str, Any], today: date) -> str | None:
    reached = REACHED.get(case["stage"])
    if not case["received_at"]:
        return f"{reached}." if reached else None
    when = f"in {dates.as_month(case['received_at'], today)}"
    if case["stage"] == "final":
        return f"{reached} {when}."
    came = f"{ANSWER_CAME} {when}."
    return f"{reached}; {came}" if reached else came[0].upper() + came[1:]


def _promised(case: Mapping[str, Any]) -> str | None:
    promise = case["promise"]
    if not promise:
        return None
    is_person = case["sender_kind"] in ("person", "agency", None)
    who = case["contact_name"] if is_person and case["contact_name"] else "They"
    by = f", by {dates.as_day(promise['due_on'])}" if promise["due_on"] else ""
    return f"{who} wrote they would {PROMISED[promise['kind']]}{by}."
