"""Contacts: the people one met, kept, found, changed and deleted, and the cases each belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from afterword.domain import moments
from afterword.domain.contact import NOTE_SENT
from afterword.domain.errors import CaseNotFound, ContactNotFound, ProfileHasContact
from afterword.domain.search_words import fold
from afterword.models.case import Case
from afterword.models.contact import CaseContact, Contact
from afterword.models.database import database
from afterword.models.erasing import wipe
from afterword.models.event import Event
from afterword.services.idempotency import Outcome, forget_contact, write_once

FACTS = ("name", "company", "headline", "address", "profile_address", "relation", "met_where", "topic")
"""What the person saved; everything else in a contact follows from it."""

SHOWN = (Contact.id.alias("contact_id"), *(getattr(Contact, name) for name in FACTS))
SHOWN += (Contact.created_at, Contact.updated_at)

# A note that was sent counts in its month, whatever is deleted later: the moment stays, every word goes.
_BARE = {"text": None, "template_id": None, "tone": None, "case": None}


def save(
    fields: Mapping[str, Any], client_id: str, key: str, now: datetime
) -> tuple[dict[str, Any], Outcome]:
    """Keep a contact once for each key. A profile that has a contact already gets it updated.

    Returns: the contact, and how the write went.

    Raises:
        CaseNotFound: one of `case_ids` is no case.
    """

    def write() -> tuple[dict[str, int], int]:
        contact, is_new = put(fields, now)
        return {"contact_id": contact.id}, 201 if is_new else 200

    outcome = write_once(client_id, key, {"save_contact": dict(fields)}, now, write)
    return get(outcome.ids["contact_id"]), outcome


def get(contact_id: int) -> dict[str, Any]:
    """Return a contact.

    Raises:
        ContactNotFound: there is none of that number.
    """
    found: Any = Contact.select(*SHOWN).where(Contact.id == contact_id).dicts()
    row = next(iter(found), None)
    if row is None:
        raise ContactNotFound(contact_id)
    return add_case_ids([row])[0]


def is_someone_elses(profile: str | None, name: str) -> bool:
    """Tell whether a profile belongs to a contact of another name."""
    contact = Contact.get_or_none(profile_address=profile) if profile else None
    return contact is not None and fold(contact.name) != fold(name)


def of_case(case_id: int) -> list[dict[str, Any]]:
    """Return the people of a case, in the order in which they came to it."""
    met = CaseContact.select(CaseContact.contact).where(CaseContact.case == case_id)
    found: Any = Contact.select(*SHOWN).where(Contact.id.in_(met)).order_by(Contact.id).dicts()
    return add_case_ids(list(found))


def change(contact_id: int, fields: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """Correct a contact: what is given replaces what was there, and None erases it.

    Raises:
        ContactNotFound: there is none of that number.
        ProfileHasContact: the profile given has another contact.
        CaseNotFound: one of `case_ids` is no case.
    """
    with database.atomic():
        contact = find(contact_id)
        _refuse_taken_profile(contact, fields.get("profile_address"))
        if "case_ids" in fields:
            gone = CaseContact.case.not_in(fields["case_ids"])
            CaseContact.delete().where(CaseContact.contact == contact, gone).execute()
        apply(contact, fields, now)
    return get(contact_id)


def delete(contact_id: int) -> None:
    """Delete a contact with everything noted about them, and wipe the words. Their cases stay.

    Raises:
        ContactNotFound: there is none of that number.
    """
    with database.atomic():
        contact = find(contact_id)
        theirs = Event.contact == contact
        Event.delete().where(theirs, Event.kind != NOTE_SENT).execute()
        Event.update({**_BARE, "contact": None}).where(theirs).execute()
        contact.delete_instance()
        forget_contact(contact_id)
    wipe()


def let_go_of_case(case_id: int) -> None:
    """Keep what is a contact's own before a case is deleted, inside a transaction of the caller."""
    Event.update(_BARE).where(Event.case == case_id, Event.kind == NOTE_SENT).execute()


def find(contact_id: int) -> Contact:
    """Return the row of a contact.

    Raises:
        ContactNotFound: there is none of that number.
    """
    contact = Contact.get_or_none(id=contact_id)
    if contact is None:
        raise ContactNotFound(contact_id)
    return contact


def put(fields: Mapping[str, Any], now: datetime) -> tuple[Contact, bool]:
    """Add a contact or update the one of the same profile, inside a transaction of the caller.

    A value that is None leaves what is there: what the person saved is not unlearned by a second look.

    Returns: the row, and whether it is new.
    """
    profile = fields.get("profile_address")
    contact = Contact.get_or_none(profile_address=profile) if profile else None
    if contact is None:
        contact = Contact(created_at=moments.to_text(now), updated_at="")
        apply(contact, fields, now)
        return contact, True
    apply(contact, {name: value for name, value in fields.items() if value is not None}, now)
    return contact, False


def apply(contact: Contact, fields: Mapping[str, Any], now: datetime) -> None:
    """Set the given values and all that follows from them, and add the cases that are given."""
    before = dict(contact.__data__)
    for name in FACTS:
        if name in fields:
            setattr(contact, name, fields[name])
    contact.search_text = search_text(contact.name, contact.company)
    if contact.__data__ != before:
        contact.updated_at = moments.to_text(now)
        contact.save()
    link(contact, fields.get("case_ids") or ())


def search_text(name: str, company: str | None) -> str:
    """Return what the words of a search are looked for in."""
    return fold(" ".join(filter(None, (name, company))))


def link(contact: Contact, case_ids: Iterable[int]) -> None:
    """Note that a contact was met in these cases.

    Raises:
        CaseNotFound: one of them is no case.
    """
    for case_id in case_ids:
        if not Case.select(Case.id).where(Case.id == case_id).exists():
            raise CaseNotFound(case_id)
        CaseContact.insert(case=case_id, contact=contact).on_conflict_ignore().execute()


def add_case_ids(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Give each contact the numbers of its cases, in the order in which they were added."""
    cases: dict[int, list[int]] = {row["contact_id"]: [] for row in rows}
    met = CaseContact.select(CaseContact.contact, CaseContact.case)
    pairs: Any = met.where(CaseContact.contact.in_(list(cases))).order_by(CaseContact.id).tuples()
    for contact_id, case_id in pairs:
        cases[contact_id].append(case_id)
    return [{**row, "case_ids": cases[row["contact_id"]]} for row in rows]


def _refuse_taken_profile(contact: Contact, profile: str | None) -> None:
    if not profile or profile == contact.profile_address:
        return
    other = Contact.get_or_none(profile_address=profile)
    if other is not None:
        raise ProfileHasContact(other.id)
