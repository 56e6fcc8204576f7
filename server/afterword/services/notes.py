"""Notes and messages to a person one met: several that are true, within the room, and how many are left."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from afterword.domain import connection_note, moments, note_choice
from afterword.domain.connection_note import Note
from afterword.domain.contact import NOTE_SENT
from afterword.domain.errors import TemplateNotFound
from afterword.domain.note_choice import MESSAGE, NOTE, Acquaintance
from afterword.domain.templates import template
from afterword.domain.templates.template import Draft, Template, utf16_length
from afterword.models.event import Event
from afterword.services import cases, contacts, drafts, note_values, settings, templates


def suggest(
    kind: str,
    now: datetime,
    situation_id: str | None = None,
    relation: str | None = None,
    contact_id: int | None = None,
    case_id: int | None = None,
    values: Mapping[str, str | None] | None = None,
    limit: int | None = None,
    kept: Collection[str] = (),
    language: str | None = None,
) -> dict[str, Any]:
    """Suggest texts for a person, the fullest that is whole first, and say whether to use a note at all.

    Args:
        kind: note or message.
        now: aware of the person's time zone, whose calendar month counts.
        situation_id: the person's own choice, in place of what follows from the relation.
        relation: what the person says now; otherwise that of the contact.
        case_id: otherwise the contact's case, if there is exactly one.
        limit: what the counter on the page says.
        kept: parts that stay even when there is no room.

    Raises:
        ContactNotFound, CaseNotFound: there is none of that number.
        TemplateNotFound: the situation is not one of this kind.
        UnknownPlaceholder: a value has a name that is not in the catalogue.
    """
    chosen = settings.read()
    contact = contacts.get(contact_id) if contact_id else None
    case = _find_case(case_id, contact)
    known = _get_acquainted(relation, values or {}, contact, case)
    situation = situation_id or note_choice.situation_for(kind, known.relation, _has_declined(case))
    if situation not in note_choice.SITUATIONS[kind]:
        raise TemplateNotFound(situation)
    room, limit_from = _find_room(kind, limit, chosen["linkedin_account"])
    left = count_left(now)
    suggestion, reason_key = (
        note_choice.suggest(known, left, chosen["linkedin_account"]) if kind == NOTE else (None, None)
    )
    return {
        "limit": room,
        "limit_from": limit_from,
        "alternatives": _offer(kind, situation, known, room, kept, language),
        "after_acceptance": _after_acceptance(known, language) if kind == NOTE else None,
        "notes_left": left,
        "notes_per_month": chosen["notes_per_month"],
        "suggestion": suggestion,
        "reason_key": reason_key,
        "relation": known.relation,
        "case_id": case and case["case_id"],
    }


def count_left(now: datetime) -> int | None:
    """Return how many notes are left this month; None where the person has not said how many there are."""
    per_month = settings.read()["notes_per_month"]
    if per_month is None:
        return None
    begin, end = (moments.to_text(moment) for moment in note_choice.month_of(now))
    in_month = (Event.happened_at >= begin) & (Event.happened_at < end)
    # Spelled so that the indexes find them: a sent note has a contact, or is what a deleted one left.
    with_contact = (Event.contact > 0) | Event.case.is_null()
    sent = Event.select().where(with_contact, Event.kind == NOTE_SENT, in_month).count()
    return note_choice.count_left(per_month, sent)


def _find_case(case_id: int | None, contact: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if case_id is None and contact and len(contact["case_ids"]) == 1:
        case_id = contact["case_ids"][0]
    return None if case_id is None else cases.get(case_id)


def _get_acquainted(
    relation: str | None,
    values: Mapping[str, str | None],
    contact: Mapping[str, Any] | None,
    case: Mapping[str, Any] | None,
) -> Acquaintance:
    relation = relation or (contact["relation"] if contact else None)
    known = note_values.gather(values, contact, case, relation)
    return Acquaintance(relation, case["stage"] if case else None, known)


def _has_declined(case: Mapping[str, Any] | None) -> bool:
    if case is None or case["is_decision"] is False:
        return False
    return case["kind"] == "rejection" or (case["kind"] != "hold" and bool(case["is_decision"]))


def _find_room(kind: str, counter: int | None, account: str | None) -> tuple[int | None, str | None]:
    """Messages have no limit that one comes near; only what the page says is heeded."""
    if kind == MESSAGE:
        return counter, None if counter is None else "page"
    return connection_note.find_limit(counter, account)


def _after_acceptance(known: Acquaintance, language: str | None) -> dict[str, Any] | None:
    """Return the message for those who connect without a note."""
    offered = _offer(MESSAGE, note_choice.AFTER_ACCEPTANCE, known, None, (), language)
    return offered[0] if offered else None


def _offer(
    kind: str,
    situation: str,
    known: Acquaintance,
    room: int | None,
    kept: Collection[str],
    language: str | None,
) -> list[dict[str, Any]]:
    listed = templates.load().list_for(situation, note_choice.CHANNELS[kind], language)
    fitting = note_choice.fitting(listed, known, room if kind == NOTE else None)
    notes: list[Note | None] = [
        connection_note.compose(each, known.values, room, kept) if kind == NOTE else None for each in fitting
    ]
    filled = [
        note.draft if note else template.fill(each, known.values)
        for each, note in zip(fitting, notes, strict=True)
    ]
    places = note_choice.different(zip(fitting, filled, strict=True))
    return [_show(fitting[place], filled[place], notes[place], room) for place in places]


def _show(chosen: Template, draft: Draft, note: Note | None, room: int | None) -> dict[str, Any]:
    return {
        "template_id": chosen.template_id,
        "situation_id": chosen.situation_id,
        "tone": chosen.tone,
        "channel": chosen.channel,
        "title": chosen.title,
        **drafts.show_text(draft),
        "left": None if room is None else room - utf16_length(draft.body),
        "dropped": list(note.dropped) if note else [],
        "parts": list(note.parts) if note else [],
        "mentions": note_choice.mentions(draft),
    }
