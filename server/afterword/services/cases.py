"""Cases: kept, found, changed, listed and deleted."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any

from peewee import SQL

from afterword.domain import moments
from afterword.domain.answer import DECLINED
from afterword.domain.case_state import CLOSED_BY_ME, state_of
from afterword.domain.erasure import erased_after
from afterword.domain.errors import CaseNotFound, MessageHasCase
from afterword.domain.progress import TextOut, progress_of
from afterword.domain.search_words import fold
from afterword.domain.situation import REFUSED
from afterword.models.case import Case
from afterword.models.database import database
from afterword.models.erasing import wipe
from afterword.models.event import Event
from afterword.models.prepared import Prepared, insert
from afterword.models.setting import Setting
from afterword.services import contacts, reminders
from afterword.services.idempotency import Outcome, forget_case, write_once

FACTS = (
    "message_id",
    "thread_id",
    "account",
    "subject",
    "company",
    "role",
    "contact_name",
    "contact_address",
    "received_at",
    "stage",
    "sender_kind",
    "feedback_stance",
    "promise",
    "referral",
    "kind",
    "is_decision",
    "language",
    "talked_on",
)
"""What the person told or confirmed; everything else in a case follows from it."""

CHOICES = ("rest_hours", "parked_until", "sent_answer")
"""What the person chose along the way; to change one is no correction."""

# The last reply to the company (case_state.is_reply) that was put into the mail or copied for it, and since
# when by our clock, by which all is reckoned. "t1" is what the table of the cases is called in a select that
# begins with its columns.
_TEXT_OUT = SQL(
    "(SELECT json_array(recorded_at, asks, template_id) FROM events WHERE case_id = t1.id"
    " AND kind IN ('put_into_reply', 'copied')"
    " AND (template_id IS NULL OR template_id NOT GLOB 'to_referrer.*') ORDER BY id DESC LIMIT 1)"
).alias("text_out")

LAST_NUMBER = "last_case_number"

# What the person calls the state, where it is not the usual name.
_STATE_NAME = SQL(
    "(SELECT json_extract(value, '$.' || t1.state) FROM settings WHERE name = 'state_names')"
).alias("state_name")

SHOWN = (Case.id.alias("case_id"), *(getattr(Case, name) for name in (*FACTS, *CHOICES)), Case.state)
SHOWN += (Case.remind_on, Case.remind_reason, Case.referrer_told, Case.created_at, Case.updated_at)
SHOWN += (Case.erased, Case.answer, Case.check_in_reason, _STATE_NAME, _TEXT_OUT)
_SHOWN_BY_ID = Prepared(Case.select(*SHOWN).where(Case.id == 0))
_SHOWN_BY_MESSAGE = Prepared(Case.select(*SHOWN).where(Case.message_id == ""))
_BY_MESSAGE = Prepared(Case.select().where(Case.message_id == ""))
_GIVEN_UP = Prepared(Setting.select().where(Setting.name == ""))


def save(
    fields: Mapping[str, Any],
    client_id: str,
    key: str,
    now: datetime,
    find_case: Callable[[Mapping[str, Any]], int | None] = lambda _: None,
) -> tuple[dict[str, Any], Outcome]:
    """Keep a case once for each key. A message that has a case already gets it updated.

    Args:
        find_case: finds the number of another case that the mail goes on with. What was chosen for such a
            mail unread, such as how long its reply rests, changes nothing there and makes no case of its own.

    Returns: the case, and how the write went.
    """

    def write() -> tuple[dict[str, int], int]:
        number = find_case(fields)
        if number is not None:
            return {"case_id": number}, 200
        case, change = put(fields, now)
        if change:
            _note(case, change, now)
        return {"case_id": case.id}, 201 if change == "kept" else 200

    outcome = write_once(client_id, key, {"save_case": dict(fields)}, now, write)
    return get(outcome.ids["case_id"]), outcome


def get(case_id: int) -> dict[str, Any]:
    """Return a case.

    Raises:
        CaseNotFound: there is none of that number.
    """
    found = _SHOWN_BY_ID.values(case_id)
    if found is None:
        raise CaseNotFound(case_id)
    return complete(found)


def existing(case_ids: Collection[int]) -> list[int]:
    """Return those of the numbers that are cases, in the order given."""
    found = {row.id for row in Case.select(Case.id).where(Case.id.in_(case_ids))}
    return [case_id for case_id in case_ids if case_id in found]


def find(message_id: str) -> dict[str, Any] | None:
    """Return the case of a message, if one is kept."""
    found = _SHOWN_BY_MESSAGE.values(message_id)
    return found and complete(found)


def complete(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row of SHOWN with what follows from it: its last text out, and how far the person has come."""
    row["erased"] = row["erased"] or []
    told = row.pop("text_out")
    text_out = _read_text_out(*json.loads(told)) if told else None
    row["text_out"] = text_out
    if row["answer"] == DECLINED:
        row["feedback_stance"] = REFUSED
    stance, sent_answer = row["feedback_stance"], row["sent_answer"]
    row["progress"] = progress_of(row["state"], stance, text_out, sent_answer, row["answer"])
    return row


def _read_text_out(recorded_at: str, asks: int, template_id: str | None) -> TextOut:
    return TextOut(moments.from_text(recorded_at), bool(asks), template_id)


def has_mail() -> bool:
    """Tell whether any case came from a mail that was open in the browser."""
    return Case.select(Case.id).where(Case.message_id.is_null(False)).exists()


def change(case_id: int, fields: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """Correct a case: what is given replaces what was there, and None erases it.

    Raises:
        CaseNotFound: there is none of that number.
        MessageHasCase: the message given has another case.
    """
    with database.atomic():
        case = Case.get_or_none(id=case_id)
        if case is None:
            raise CaseNotFound(case_id)
        _refuse_taken_message(case, fields.get("message_id"))
        if _apply(case, fields, now):
            _note(case, "corrected", now)
    return get(case_id)


def delete(case_id: int) -> None:
    """Delete a case and its events, and wipe their words from the file.

    Raises:
        CaseNotFound: there is none of that number.
    """
    with database.atomic():
        contacts.let_go_of_case(case_id)
        _use_number_once(case_id)
        if not Case.delete().where(Case.id == case_id).execute():
            raise CaseNotFound(case_id)
        forget_case(case_id)
    wipe()


def put(fields: Mapping[str, Any], now: datetime) -> tuple[Case, str | None]:
    """Add a case or update the one of the same message, inside a transaction of the caller.

    A value that is None leaves what is there: what the person told is not unlearned by a second look.
    What they took away is named in "erased".

    Returns: the row, and what became of it: "kept" when it is new, "corrected", or None.
    """
    message_id = fields.get("message_id")
    case = _BY_MESSAGE.row(message_id) if message_id else None
    if case is None:
        case = Case(created_at=moments.to_text(now))
        _apply(case, fields, now)
        return case, "kept"
    known = {name: value for name, value in fields.items() if value is not None}
    return case, "corrected" if _apply(case, known, now) else None


def _apply(case: Case, fields: Mapping[str, Any], now: datetime) -> bool:
    """Set the given values and all that follows from them; tell whether a fact or the state is new."""
    before = dict(case.__data__)
    erased = erased_after(case.erased or (), before, fields)
    fields = {**dict.fromkeys(fields.get("erased") or ()), **fields}
    if case.answer == DECLINED and fields.get("feedback_stance") == REFUSED:
        # That follows from their answer, and goes with it when it is taken back.
        fields = {name: value for name, value in fields.items() if name != "feedback_stance"}
    if "rest_hours" in fields:
        # To choose how long it rests takes back that it was put off.
        fields = {"parked_until": None, **fields}
    for name in (*FACTS, *CHOICES):
        if name in fields:
            setattr(case, name, fields[name])
    case.erased = erased or None
    is_choice = "state" in fields and fields["state"] != case.state
    if is_choice:
        case.chosen_state = fields["state"]
    is_closed = case.state == CLOSED_BY_ME and not is_choice
    case.state = state_of(case.kind, case.is_decision, case.chosen_state, is_closed)
    case.dated_at = case.received_at or case.created_at
    case.search_text = fold(" ".join(filter(None, (case.company, case.role, case.contact_name))))
    reminders.follow_facts(case, before, fields, now)
    if case.__data__ == before:
        return False
    case.updated_at = moments.to_text(now)
    if case.id is None:
        number = _next_number()
        case.id = insert(Case, {**case.__data__, **({"id": number} if number else {})})
        return True
    case.save()
    return any(getattr(case, name) != before.get(name) for name in (*FACTS, "state"))


def _use_number_once(case_id: int) -> None:
    """Remember the last number that is given up: a page that still shows it means no other case."""
    if case_id > (_last_given_up() or 0):
        Setting.insert(name=LAST_NUMBER, value=case_id).on_conflict_replace().execute()


def _next_number() -> int | None:
    """Return the number of a new case where the table would take one that was another's, or None."""
    given_up = _last_given_up()
    is_free = given_up and not Case.select(Case.id).where(Case.id > given_up).exists()
    return given_up + 1 if given_up and is_free else None


def _last_given_up() -> int | None:
    kept = _GIVEN_UP.row(LAST_NUMBER)
    return kept.value if kept else None


def _refuse_taken_message(case: Case, message_id: str | None) -> None:
    if not message_id or message_id == case.message_id:
        return
    other = _BY_MESSAGE.row(message_id)
    if other is not None:
        raise MessageHasCase(other.id)


def _note(case: Case, kind: str, now: datetime) -> None:
    moment = moments.to_text(now)
    event = {"case": case, "kind": kind, "happened_at": moment, "recorded_at": moment, "asks": False}
    insert(Event, event)
