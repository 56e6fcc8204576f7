"""What happens with a contact: notes and messages, told once each, in the case they belong to or in none."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from afterword.domain import moments
from afterword.domain.contact import NOTE_NOT_SENT, NOTE_SENT
from afterword.domain.errors import CaseNotFound
from afterword.models.case import Case
from afterword.models.contact import Contact
from afterword.models.event import Event
from afterword.models.prepared import insert
from afterword.services import cases, contacts
from afterword.services.idempotency import Outcome, write_once


def record(
    contact: Mapping[str, Any],
    event: Mapping[str, Any],
    client_id: str,
    key: str,
    now: datetime,
    case: Mapping[str, Any] | None = None,
    case_id: int | None = None,
) -> tuple[dict[str, Any], Outcome]:
    """Append an event with a contact, once for each key.

    Args:
        contact: `contact_id`, or the facts of one, as for `contacts.save`.
        event: kind, happened_at, text, template_id, tone, asks.
        case: facts of the case it belongs to, as for `cases.save`; or else
        case_id: its number. Without both it belongs to the contact alone.

    Returns: the event's number with its contact and case, and how the write went.

    Raises:
        ContactNotFound, CaseNotFound: there is none of that number.
    """

    def write() -> tuple[dict[str, int], int]:
        person = _find_contact(contact, now)
        belongs_to = _find_case(case, case_id, now)
        ids = {"event_id": _append(person, belongs_to, event, now), "contact_id": person.id}
        return ids | ({"case_id": belongs_to.id} if belongs_to else {}), 201

    body = {"record_contact": [dict(contact), dict(event), case and dict(case), case_id]}
    outcome = write_once(client_id, key, body, now, write)
    number = outcome.ids.get("case_id")
    answer = {
        "event_id": outcome.ids["event_id"],
        "contact": contacts.get(outcome.ids["contact_id"]),
        "case": cases.get(number) if number else None,
    }
    return answer, outcome


def read_contact(contact_id: int) -> dict[str, Any]:
    """Return a contact with what happened, the first told first.

    Raises:
        ContactNotFound: there is none of that number.
    """
    found: Any = (
        Event.select(
            Event.id.alias("event_id"),
            Event.case.alias("case_id"),
            Event.kind,
            Event.happened_at,
            Event.recorded_at,
            Event.text,
            Event.template_id,
            Event.tone,
            Event.asks,
        )
        .where(Event.contact == contact_id)
        .order_by(Event.id)
        .dicts()
    )
    return {**contacts.get(contact_id), "events": list(found)}


def _find_contact(contact: Mapping[str, Any], now: datetime) -> Contact:
    if contact.get("contact_id"):
        return contacts.find(contact["contact_id"])
    if not contact.get("profile_address"):
        # Told again without a profile, somebody of that name at that company is the same person.
        same = Contact.search_text == contacts.search_text(contact["name"], contact.get("company"))
        known: Contact | None = Contact.select().where(same).order_by(Contact.updated_at.desc()).first()
        if known:
            contacts.apply(known, {name: value for name, value in contact.items() if value is not None}, now)
            return known
    return contacts.put(contact, now)[0]


def _find_case(case: Mapping[str, Any] | None, case_id: int | None, now: datetime) -> Case | None:
    if case:
        return cases.put(case, now)[0]
    if case_id is None:
        return None
    found = Case.get_or_none(id=case_id)
    if found is None:
        raise CaseNotFound(case_id)
    return found


def _append(contact: Contact, case: Case | None, event: Mapping[str, Any], now: datetime) -> int:
    moment = moments.to_text(now)
    if case:
        contacts.link(contact, [case.id])
    if event["kind"] == NOTE_NOT_SENT:
        _take_back(contact)
    # Who was last written to stands first in the list.
    Contact.update(updated_at=moment).where(Contact.id == contact.id).execute()
    return insert(Event, {"case": case, "contact": contact, "recorded_at": moment, "asks": False, **event})


def _take_back(contact: Contact) -> None:
    """Remove the last "sent", so that it counts in no month; what is told instead takes its place."""
    sent = Event.select(Event.id).where(Event.contact == contact, Event.kind == NOTE_SENT)
    last = sent.order_by(Event.id.desc()).limit(1)
    Event.delete().where(Event.id.in_(last)).execute()
