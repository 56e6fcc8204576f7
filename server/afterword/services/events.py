"""Events: what happened in a case, told once each and listed in the order they were told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from peewee import Expression, Field

from afterword.domain import answer, moments, sending
from afterword.domain.case_state import (
    CLOSED_BY_ME,
    STILL_OPEN,
    TEXT_OUT,
    TO_REFERRER,
    choice_after,
    is_closed_after,
    is_reply,
    state_of,
)
from afterword.domain.errors import CaseNotFound
from afterword.domain.progress import NOT_SENT, SENT
from afterword.domain.reminder import Text
from afterword.models.case import Case
from afterword.models.event import Event
from afterword.models.feedback import Feedback, FeedbackItem
from afterword.models.prepared import insert
from afterword.services import cases, reminders
from afterword.services.idempotency import Outcome, write_once

# What an event answers to "Was it sent?"; a new text is a new question.
_SENT_ANSWERS = {"marked_as_sent": SENT, "not_sent": NOT_SENT, **dict.fromkeys(TEXT_OUT)}
REPLY_OUT = Event.kind.in_(TEXT_OUT) & (
    Event.template_id.is_null() | ~Event.template_id.startswith(TO_REFERRER)
)
"""A reply to the company left the panel, see is_reply."""

_OF_A_REST = ("parked", "rested_less")
"""What is said of the rest of a reply; one to an answer has none, also to one that nobody had read."""

_FOLLOWS: list[Field] = [Case.state, Case.chosen_state, Case.sent_answer, Case.referrer_told, Case.answer]
_FOLLOWS += [Case.remind_on, Case.remind_reason, Case.remind_chosen_on]
"""What an event may change of its case."""


def record(
    case: Mapping[str, Any] | None,
    event: Mapping[str, Any],
    client_id: str,
    key: str,
    now: datetime,
    case_id: int | None = None,
    find_case: Callable[[Mapping[str, Any]], int | None] = lambda _: None,
) -> tuple[dict[str, Any], Outcome]:
    """Keep or update the case and append the event, once for each key.

    An answer that holds already of the same mail is not told again, so that two windows make one event.

    Args:
        case: facts, as for `cases.save`; or None, and then
        case_id: is the number of the case it belongs to, which stays as it is.
        event: kind, happened_at, text, template_id, tone, asks, message_id of the mail it is about, and
            check_in_on, the words for the day of a check-in, of which the day alone is kept.
        find_case: finds the number of the case that the mail of the facts goes on with, where it has none.

    Returns: the event's number with the case, and how the write went. The number is None for what was said of
        a rest where the mail goes on with another case: nothing rests there, and its history says so.

    Raises:
        CaseNotFound: there is no case of that number.
    """

    def write() -> tuple[dict[str, int], int]:
        number = case_id if case is None else find_case(case)
        if case is not None and number is not None and event["kind"] in _OF_A_REST:
            return {"case_id": number}, 200
        of_mail = {} if case is None or number is None else {"message_id": case["message_id"]}
        row = cases.put(case, now)[0] if case is not None and number is None else _find_row(number)
        told = {**event, **of_mail}
        return {"event_id": _told_before(row.id, told) or _append(row, told, now), "case_id": row.id}, 201

    belongs_to = case_id if case is None else dict(case)
    outcome = write_once(client_id, key, {"record": [belongs_to, dict(event)]}, now, write)
    told = {"event_id": outcome.ids.get("event_id"), "case": cases.get(outcome.ids["case_id"])}
    return told, outcome


def add(case_id: int, kind: str, client_id: str, key: str, now: datetime) -> None:
    """Append an event that the person told in the companion's own pages, once for each key.

    Raises:
        CaseNotFound: there is no case of that number.
    """

    def write() -> tuple[dict[str, int], int]:
        row = _find_row(case_id)
        return {"event_id": _append(row, _told_now(kind, now), now), "case_id": case_id}, 201

    write_once(client_id, key, {"add": [case_id, kind]}, now, write)


def note_answered(case_id: int, now: datetime) -> None:
    """Note that they answered, inside a transaction of the caller; once told, it is not told again.

    Raises:
        CaseNotFound: there is no case of that number.
    """
    row = _find_row(case_id)
    if row.answer != answer.ANSWERED:
        _append(row, _told_now(answer.ANSWERED, now), now)


def said_of(message_id: str) -> tuple[int, str | None] | None:
    """Return the number of the case for which a mail was said to be an answer, and what still holds of it."""
    said = Event.select(Event.case).where(Event.message_id == message_id).order_by(Event.id.desc()).first()
    return (said.case_id, _answers_of(said.case_id).get(message_id)) if said else None


def read_case(case_id: int) -> dict[str, Any]:
    """Return a case with its events, the first told first.

    Raises:
        CaseNotFound: there is none of that number.
    """
    return {**cases.get(case_id), "events": _list(case_id)}


def last_text_out(case_id: int) -> dict[str, Any] | None:
    """Return the last reply that was put into the mail or copied for it, and when that was, or None."""
    return _last(case_id, REPLY_OUT, Event.text, Event.happened_at)


def answer_of_text(case_id: int) -> int | None:
    """Return the number of the answer by which alone the last reply counts as sent, or None."""
    return _sending_of(case_id).told_by


def _list(case_id: int) -> list[dict[str, Any]]:
    found = Event.select(
        Event.id.alias("event_id"),
        Event.kind,
        Event.happened_at,
        Event.recorded_at,
        Event.text,
        Event.template_id,
        Event.tone,
        Event.asks,
        Event.contact.alias("contact_id"),
    )
    rows: Any = found.where(Event.case == case_id).order_by(Event.id).dicts()
    return list(rows)


def _append(case: Case, event: Mapping[str, Any], now: datetime) -> int:
    moment = moments.to_text(now)
    told = {"asks": False, **event}
    row = {name: value for name, value in told.items() if name != "check_in_on"}
    event_id = insert(Event, {"case": case, "recorded_at": moment, **row})
    if _is_for_referrer(case.id, told):
        return event_id
    before = dict(case.__data__)
    if told["kind"] == "marked_as_sent":
        told = {**told, **(_last(case.id, REPLY_OUT, Event.asks, Event.template_id) or {})}
    _follow(case, told, now)
    # A new row has no place yet for what is null.
    if any(case.__data__.get(field.name) != before.get(field.name) for field in _FOLLOWS):
        case.updated_at = moment
        case.save(only=[*_FOLLOWS, Case.updated_at])
    return event_id


def _follow(case: Case, event: Mapping[str, Any], now: datetime) -> None:
    """Set what follows from an event: the state, the answers that it gives, and the day of a later word."""
    kind = event["kind"]
    is_closed = kind in answer.EVENT_KINDS and _follow_answer(case, kind)
    case.chosen_state = choice_after(kind, case.chosen_state, case.state)
    is_closed = is_closed or is_closed_after(kind, case.state == CLOSED_BY_ME)
    case.state = state_of(case.kind, case.is_decision, case.chosen_state, is_closed)
    if kind in _SENT_ANSWERS:
        case.sent_answer = _SENT_ANSWERS[kind]
    if kind == "referrer_told":
        case.referrer_told = True
    if kind == "reopened":
        reminders.follow_reopening(case, _text_awaiting(case, now), now)
    elif kind == answer.TAKEN_BACK:
        reminders.follow_taking_back(case, _text_awaiting(case, now), now)
    else:
        # Once they have answered, no further word is waited for.
        asks = event["asks"] and case.answer is None
        reminders.follow_event(case, {**event, "asks": asks}, now)


def _follow_answer(case: Case, kind: str) -> bool:
    """Set what they answered; whoever got an answer had sent what it answers, unless they said otherwise.

    Returns: whether it is taken back that the role is open again, and the case had been closed before that.
    """
    before, holds = _answers_of(case.id, but_last=True), _answers_of(case.id)
    case.answer = answer.latest(holds)
    sent = _sending_of(case.id)
    if sent.told_by:
        case.sent_answer = SENT
    elif kind == answer.TAKEN_BACK and case.sent_answer == SENT and not sent.is_said:
        case.sent_answer = None
    if kind == answer.OPEN_AGAIN:
        case.chosen_state = STILL_OPEN
    elif answer.OPEN_AGAIN in before.values() and answer.OPEN_AGAIN not in holds.values():
        case.chosen_state = None if case.chosen_state == STILL_OPEN else case.chosen_state
        last = _last(case.id, Event.kind.in_(("closed", "reopened")), Event.kind)
        return last is not None and last["kind"] == "closed"
    return False


def _told_before(case_id: int, event: Mapping[str, Any]) -> int | None:
    """Return the number of the event that told the same answer of the same mail, if it holds."""
    kind, mail = event["kind"], event.get("message_id")
    if not mail or kind not in answer.EVENT_KINDS:
        return None
    holds = _answers_of(case_id).get(mail)
    last = _last(case_id, (Event.message_id == mail) & Event.kind.in_(answer.EVENT_KINDS), Event.id)
    return last["id"] if last and holds == (None if kind == answer.TAKEN_BACK else kind) else None


def _is_for_referrer(case_id: int, event: Mapping[str, Any]) -> bool:
    """Tell whether an event is about a text to whoever introduced the person; nothing follows from it."""
    if event["kind"] in TEXT_OUT:
        return not is_reply(event.get("template_id"))
    if event["kind"] != "marked_as_sent" or _last(case_id, REPLY_OUT, Event.id):
        return False
    return _last(case_id, Event.kind.in_(TEXT_OUT), Event.id) is not None


def _text_awaiting(case: Case, now: datetime) -> Text | None:
    """Return the last reply, with the day it went out or was marked as sent, unless it was not sent."""
    text = _last(case.id, REPLY_OUT, Event.asks, Event.template_id)
    step = _last(case.id, REPLY_OUT | (Event.kind == "marked_as_sent"), Event.recorded_at)
    if text is None or step is None or case.sent_answer == NOT_SENT:
        return None
    asks = text["asks"] and case.answer is None and not _is_in_inbox(case.id)
    return Text(_day_of(step["recorded_at"], now), asks, text["template_id"])


def _answers_of(case_id: int, but_last: bool = False) -> dict[str | None, str]:
    rows = Event.select(Event.kind, Event.message_id).where(
        Event.case == case_id, Event.kind.in_(answer.EVENT_KINDS)
    )
    told: Any = list(rows.order_by(Event.id).tuples())
    return answer.standing(told[:-1] if but_last else told)


def _sending_of(case_id: int) -> sending.Sending:
    kinds = (*TEXT_OUT, *sending.OWN_WORD, *answer.EVENT_KINDS)
    rows = Event.select(Event.id, Event.kind, Event.template_id, Event.message_id).where(
        Event.case == case_id, Event.kind.in_(kinds)
    )
    told: Any = rows.order_by(Event.id).tuples()
    return sending.read(sending.Told(*row) for row in told)


def _is_in_inbox(case_id: int) -> bool:
    """Tell whether points of an answer are kept; whoever has them needs to ask for none."""
    lines = FeedbackItem.select(FeedbackItem.id).join(Feedback).where(Feedback.case == case_id)
    return bool(lines.exists())


def _find_row(case_id: int | None) -> Case:
    row: Case | None = Case.get_or_none(id=case_id)
    if row is None:
        raise CaseNotFound(case_id or 0)
    return row


def _told_now(kind: str, now: datetime) -> dict[str, Any]:
    return {"kind": kind, "happened_at": moments.to_text(now)}


def _day_of(recorded_at: str, now: datetime) -> date:
    return moments.from_text(recorded_at).astimezone(now.tzinfo).date()


def _last(case_id: int, kinds: Expression, *columns: Field) -> dict[str, Any] | None:
    """Return the columns of the last event of these kinds, or None."""
    fitting = Event.select(*columns).where(Event.case == case_id, kinds)
    found: dict[str, Any] | None = fitting.order_by(Event.id.desc()).dicts().first()
    return found
