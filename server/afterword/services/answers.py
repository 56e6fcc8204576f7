"""Whether an open mail answers a question that the person asked, for which case, and what they said of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from peewee import Expression, fn

from afterword.domain import answer, moments
from afterword.domain.feedback import as_phrase
from afterword.models.case import Case
from afterword.services import cases, events, feedback

LONGEST = timedelta(days=366)
"""An answer without its thread is looked for among the cases of a year."""
_MOST = 5


def add_to(reading: Mapping[str, Any], message: Mapping[str, Any]) -> dict[str, Any]:
    """Return a reading with the case to which its mail may be the next word, or None.

    That is a dictionary with the case, whether its last text asked ("asked"), what was said of this mail
    ("said"), what it seems to be ("likely"), and the values for a thank-you. Nothing of it is kept.
    """
    own = reading["case"]
    is_decision = own is not None and own["is_decision"] is not False
    found = None if is_decision else _find(reading["facts"], message)
    if found is None:
        return {**reading, "answers": None}
    case, said = found
    stance, kind = reading["facts"]["feedback_stance"], reading["verdict"]["kind"]
    told = {"case": case, "said": said, "likely": answer.likely(stance, kind), "values": _values(case)}
    return {**reading, "answers": {**told, "asked": _asks(case)}}


def _find(facts: Mapping[str, Any], message: Mapping[str, Any]) -> tuple[dict[str, Any], str | None] | None:
    message_id, came_at = message["message_id"], message["received_at"]
    if not message_id:
        return None
    known = events.said_of(message_id)
    if known:
        return cases.get(known[0]), known[1]
    if not came_at:
        return None
    for case_id in _candidates(facts, message, came_at):
        case = cases.get(case_id)
        is_same_thread = case["thread_id"] is not None and case["thread_id"] == message["thread_id"]
        if (is_same_thread or _asks(case)) and _may_answer(case, message, came_at):
            return case, None
    return None


def _asks(case: Mapping[str, Any]) -> bool:
    return bool(case["text_out"] and case["text_out"].asks)


def _may_answer(case: Mapping[str, Any], message: Mapping[str, Any], came_at: str) -> bool:
    """Tell whether a mail came after the last text of a case."""
    out = case["text_out"]
    if case["progress"] is None or out is None:
        return False
    last = events.last_text_out(case["case_id"])
    asked_at = moments.from_text(last["happened_at"]) if last else out.since
    return answer.can_be_answer(moments.from_text(came_at), asked_at, _is_own(message))


def _is_own(message: Mapping[str, Any]) -> bool:
    address = message["from_address"]
    return message["is_own"] or bool(address and address == message["own_address"])


def _candidates(facts: Mapping[str, Any], message: Mapping[str, Any], came_at: str) -> Iterator[int]:
    """Return the numbers of the cases of the mail's thread, or else of its sender or company.

    Sender and company count only where the thread of the mail or of the case is not known.
    """
    thread_id, account = message["thread_id"], message["own_address"]
    if thread_id:
        same: Expression = Case.thread_id == thread_id
        if account:
            same &= Case.account.is_null() | (Case.account == account)
        yield from _newest(same)
    whose = _same_side(facts, message)
    if whose is None:
        return
    begin = date.fromisoformat(came_at[:10]) - LONGEST
    recent = (Case.dated_at >= begin.isoformat()) & (Case.dated_at <= came_at)
    yield from _newest(recent & whose & (Case.thread_id.is_null() if thread_id else True))


def _same_side(facts: Mapping[str, Any], message: Mapping[str, Any]) -> Expression | None:
    given = ((Case.contact_address, message["from_address"]), (Case.company, facts["company"]))
    same = [fn.lower(column) == value.lower() for column, value in given if value]
    return (same[0] | same[1] if len(same) > 1 else same[0]) if same else None


def _newest(fitting: Expression) -> list[int]:
    rows = Case.select(Case.id).where(fitting).order_by(Case.dated_at.desc(), Case.id.desc()).limit(_MOST)
    return [row.id for row in rows]


def _values(case: Mapping[str, Any]) -> dict[str, str]:
    """Return what the thank-you can say of the answer by now, by placeholder."""
    kept = feedback.read(case["case_id"])
    if kept is None:
        return {}
    step = as_phrase(kept["action"]) if kept["action"] else None
    values = {"feedback_point": kept["point"], "next_step": step}
    return {name: value for name, value in values.items() if value}
