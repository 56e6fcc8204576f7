"""Contacts over HTTP: keep, list, look at, correct, delete."""

from __future__ import annotations

from typing import Any

from flask import g

from afterword import running
from afterword.api.blueprint import Blueprint
from afterword.api.keyed_writes import KEY_PARAMETER, REPEATED, answer, read_key
from afterword.schemas.contacts import (
    ContactFieldsSchema,
    ContactPageSchema,
    ContactQuerySchema,
    ContactSchema,
    NewContactSchema,
)
from afterword.schemas.events import ContactWithEventsSchema
from afterword.services import contact_events, contact_list, contacts

blueprint = Blueprint("contacts", __name__, url_prefix="/api/v1/contacts", description="The people one met.")

# The largest number SQLite can hold; a longer one is no contact of ours.
CONTACT = f"/<int(max={2**63 - 1}):contact_id>"


@blueprint.post("")
@blueprint.doc(parameters=[KEY_PARAMETER])
@blueprint.arguments(NewContactSchema)
@blueprint.alt_response(200, schema=ContactSchema, description=REPEATED)
@blueprint.response(201, ContactSchema)
def save_contact(fields: dict[str, Any]) -> Any:
    """Keep a contact, or update the one of the same profile."""
    now = running.current().now()
    return answer(*contacts.save(fields, client_id=g.client_id, key=read_key(), now=now))


@blueprint.get("")
@blueprint.arguments(ContactQuerySchema, location="query")
@blueprint.response(200, ContactPageSchema)
def list_contacts(query: dict[str, Any]) -> Any:
    """List contacts, the last changed first."""
    return contact_list.list_page(**query)


@blueprint.get(CONTACT)
@blueprint.response(200, ContactWithEventsSchema)
def get_contact(contact_id: int) -> Any:
    """Return a contact and what happened."""
    return contact_events.read_contact(contact_id)


@blueprint.patch(CONTACT)
@blueprint.arguments(ContactFieldsSchema)
@blueprint.response(200, ContactSchema)
def change_contact(fields: dict[str, Any], contact_id: int) -> Any:
    """Correct a contact: null erases, what is absent stays."""
    return contacts.change(contact_id, fields, now=running.current().now())


@blueprint.delete(CONTACT)
@blueprint.response(204)
def delete_contact(contact_id: int) -> None:
    """Delete a contact with everything noted about them; their cases stay."""
    contacts.delete(contact_id)
