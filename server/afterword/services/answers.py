"""Whether an open mail answers a question that the person asked, for which case, and what they said of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from peewee import Expression, fn

from afterword.domain import answer, moments
from afterword.domain.feedback import as_phrase
from afterword.domain.search_words import fold
from afterword.models.case import Case
from afterword.services import cases, events, feedback

LONGEST = timedelta(days=92)
"""For how long after a question its answer is looked for outside its thread."""
_MOST = 5
_OF_ONE_PERSON = (None, "person")


def add_to(reading: Mapping[str, Any], message: Mapping[str, Any]) -> dict[str, Any]:
    """Return a reading with the case to which its mail may be the next word, or None.

    That is a dictionary with the case, whether its last text asked ("asked"), what was said of this mail
    ("said"), what it seems to be ("likely"), and the values for a thank-you. Nothing of it is kept. A mail
    whose facts were not read is the next word to none.
    """
    own = reading["case"]
    is_decision = own is not None and own["is_decision"] is not False
    found = None if is_decision or not reading["facts"] else _find(reading, message)
    if found is None:
        return {**reading, "answers": None}
    case, said = found
    stance, kind = reading["facts"]["feedback_stance"], reading["verdict"]["kind"]
    told = {"case": case, "said": said, "likely": answer.likely(stance, kind), "values": _values(case)}
    return {**reading, "answers": {**told, "asked": _asks(case)}}


def case_of(message: Mapping[str, Any]) -> int | None:
    """Return the number of the case whose thread a mail goes on with, when nobody has read the mail.

    Args:
        message: the facts of a case that a browser told of it while the companion was off.
    """
    is_read = message.get("kind") is not None or message.get("is_decision") is not None
    came_at, message_id = message.get("received_at"), message.get("message_id")
    if is_read or not came_at or not message_id or cases.find(message_id):
        return None
    known = events.said_of(message_id)
    if known:
        return known[0]
    told = {
        "thread_id": message.get("thread_id"),
        "from_address": message.get("contact_address"),
        "own_address": message.get("account"),
        "is_own": False,
    }
    for case in _of_thread(told, came_at):
        if not any(answer.differ(message.get(name), case[name]) for name in ("company", "role")):
            number: int = case["case_id"]
            return number
    return None


def _find(reading: Mapping[str, Any], message: Mapping[str, Any]) -> tuple[dict[str, Any], str | None] | None:
    message_id, came_at = message["message_id"], message["received_at"]
    if not message_id:
        return None
    known = events.said_of(message_id)
    if known:
        return cases.get(known[0]), known[1]
    if not came_at or _is_own(message):
        return None
    kind, role = reading["verdict"]["kind"], reading["facts"]["role"]
    for case in _of_thread(message, came_at):
        if not answer.is_about_another(kind, role, case["role"]):
            return case, None
    for case in _elsewhere(reading["facts"], message, came_at):
        if answer.can_come_elsewhere(kind, role, case["role"]):
            return case, None
    return None


def _of_thread(message: Mapping[str, Any], came_at: str) -> list[dict[str, Any]]:
    """Return the cases of a mail's thread with a text before it: those that asked first, then the last."""
    thread_id = message["thread_id"]
    if not thread_id or _is_own(message):
        return []
    return _waiting(_of_account(message) & (Case.thread_id == thread_id), came_at)


def _elsewhere(
    facts: Mapping[str, Any], message: Mapping[str, Any], came_at: str
) -> Iterator[dict[str, Any]]:
    """Return the cases of the mail's sender and then of its company that wait for an answer.

    They count only where the thread of the mail or of the case is not known.
    """
    begin = (moments.from_text(came_at) - LONGEST).date().isoformat()
    recent = _of_account(message) & (Case.dated_at >= begin) & (Case.dated_at <= came_at)
    if message["thread_id"]:
        recent &= Case.thread_id.is_null()
    sender, company = message["from_address"], fold(facts["company"] or "")
    if sender:
        for case in _waiting(recent & (fn.lower(Case.contact_address) == sender.lower()), came_at):
            # An address that many companies share says nothing of one of them.
            if case["sender_kind"] in _OF_ONE_PERSON and _is_awaited(case):
                yield case
    if company:
        # The folded text of a case begins with its company; SQLite itself folds ASCII letters only.
        begins = fn.instr(Case.search_text.concat(" "), company + " ") == 1
        for case in _waiting(recent & begins, came_at):
            if fold(case["company"] or "") == company and _is_awaited(case):
                yield case


def _waiting(fitting: Expression, came_at: str) -> list[dict[str, Any]]:
    rows = Case.select(Case.id).where(fitting).order_by(Case.dated_at.desc(), Case.id.desc()).limit(_MOST)
    found = [(case, _out_at(case)) for case in (cases.get(row.id) for row in rows)]
    came = moments.from_text(came_at)
    before = [
        (case, out_at)
        for case, out_at in found
        if out_at and answer.can_be_answer(came, out_at, is_own=False)
    ]
    before.sort(key=lambda each: (_asks(each[0]), each[1]), reverse=True)
    return [case for case, _ in before]


def _asks(case: Mapping[str, Any]) -> bool:
    return bool(case["text_out"] and case["text_out"].asks)


def _is_awaited(case: Mapping[str, Any]) -> bool:
    return case["answer"] is None and _asks(case)


def _out_at(case: Mapping[str, Any]) -> datetime | None:
    """Return when the last text of a case left the panel, or None where none can be answered."""
    out = case["text_out"]
    if case["progress"] is None or out is None:
        return None
    last = events.last_text_out(case["case_id"])
    return moments.from_text(last["happened_at"]) if last else out.since


def _is_own(message: Mapping[str, Any]) -> bool:
    address, own = message["from_address"], message["own_address"]
    return message["is_own"] or bool(address and own and address.lower() == own.lower())


def _of_account(message: Mapping[str, Any]) -> Expression:
    account = message["own_address"]
    return Case.account.is_null() | (Case.account == account) if account else Case.id > 0


def _values(case: Mapping[str, Any]) -> dict[str, str]:
    """Return what the thank-you can say of the answer by now, by placeholder."""
    kept = feedback.read(case["case_id"])
    if kept is None:
        return {}
    step = as_phrase(kept["action"]) if kept["action"] else None
    values = {"feedback_point": kept["point"], "next_step": step}
    return {name: value for name, value in values.items() if value}
