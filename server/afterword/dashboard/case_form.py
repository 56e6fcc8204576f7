"""The form of a case: what was typed, what the case becomes, and what is wrong, by field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from afterword.dashboard import dates, words
from afterword.dashboard.form import check
from afterword.domain.case_state import NOT_SELECTED
from afterword.schemas.cases import CaseFieldsSchema

ORDER = (
    "company",
    "role",
    "contact_name",
    "contact_address",
    "state",
    "received_on",
    "stage",
    "talked_on",
    "sender_kind",
    "feedback_stance",
    "referral",
    "promise_kind",
    "promise_quote",
    "promise_due_on",
)
"""The fields as they stand on the page, for the list of what is wrong."""

PLAIN = tuple(name for name in ORDER if name != "received_on" and not name.startswith("promise_"))
"""The fields that have the same name and value in the form and in the case."""

_FIELD_OF = {"received_at": "received_on", "promise": "promise_quote"}
_FINDABLE = ("company", "role", "contact_name")


def empty() -> dict[str, str]:
    """Return what an unfilled form holds."""
    return {"state": NOT_SELECTED}


def from_case(case: Mapping[str, Any]) -> dict[str, str]:
    """Return what the form of a kept case holds."""
    promise = case["promise"] or {}
    return {
        **{name: case[name] or "" for name in PLAIN},
        "received_on": dates.as_calendar_day(case["received_at"]),
        "promise_kind": promise.get("kind") or "",
        "promise_quote": promise.get("quote") or "",
        "promise_due_on": promise.get("due_on") or "",
    }


def read(
    form: Mapping[str, str], case: Mapping[str, Any] | None = None
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the facts that were typed and, for each wrong field, one sentence.

    Args:
        case: what is kept so far, when it is a correction.
    """
    problems: dict[str, str] = {}
    fields: dict[str, Any] = {name: form.get(name) or None for name in PLAIN}
    fields["received_at"] = _received_at(form, case, problems)
    fields["talked_on"] = _day(form, "talked_on", lambda day: dates.noon_of(day) and day, problems)
    fields["promise"] = _promise(form, problems)
    if not any((fields[name] or "").strip() for name in _FINDABLE):
        problems["company"] = words.CASE_UNNAMED
    known, wrong = check(CaseFieldsSchema(), fields)
    problems = {_FIELD_OF.get(name, name): told for name, told in wrong.items()} | problems
    return known, {name: problems[name] for name in ORDER if name in problems}


def _received_at(
    form: Mapping[str, str], case: Mapping[str, Any] | None, problems: dict[str, str]
) -> str | None:
    """Keep the very moment the mail came as long as its day is not changed."""
    kept = case["received_at"] if case else None
    if form.get("received_on", "") == dates.as_calendar_day(kept):
        return kept
    return _day(form, "received_on", dates.noon_of, problems)


def _promise(form: Mapping[str, str], problems: dict[str, str]) -> dict[str, Any] | None:
    kind = form.get("promise_kind")
    quote = form.get("promise_quote", "").replace("\r\n", "\n").strip()
    due_on = _day(form, "promise_due_on", lambda day: dates.noon_of(day) and day, problems)
    if kind:
        return {"kind": kind, "quote": quote or None, "due_on": due_on}
    if quote or due_on:
        problems["promise_kind"] = words.PROMISE_UNNAMED
    return None


def _day(
    form: Mapping[str, str], name: str, convert: Callable[[str], str], problems: dict[str, str]
) -> str | None:
    typed = form.get(name, "").strip()
    if not typed:
        return None
    try:
        return convert(typed)
    except ValueError:
        problems[name] = words.NO_DAY
        return None
