"""The pages of the people one met: the list, one person, their form, and what can be told."""

from __future__ import annotations

import re
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.dashboard import contact_form, contact_words
from afterword.dashboard.form import PAGES, read_key
from afterword.domain import moments
from afterword.domain.errors import ProfileHasContact
from afterword.schemas.cases import CURSOR
from afterword.services import case_list, cases, contact_events, contact_list, contacts

blueprint = Blueprint("contact_pages", __name__, url_prefix="/contacts")

CONTACT = f"/<int(max={2**63 - 1}):contact_id>"
TOLD_HERE = {
    "note_sent": ("note_put_in", "note_copied"),
    "note_not_sent": ("note_sent",),
    "message_sent": ("message_put_in", "message_copied"),
}
"""What can be told with a button of a person's page, each after what it can be told of."""


@blueprint.app_context_processor
def offer_words() -> dict[str, Any]:
    """Give every page the words for people."""
    return {"contact_words": contact_words}


@blueprint.get("")
def show_contacts() -> str:
    """Show the list, the last changed first."""
    cursor = request.args.get("cursor", "")
    typed = request.args.get("words", "")[:200].strip()
    page = contact_list.list_page(words=typed, cursor=cursor if re.fullmatch(CURSOR, cursor) else None)
    return render_template("contacts.html", page=page, typed=typed, is_later_page=bool(cursor))


@blueprint.get("/new")
def show_new_contact() -> str:
    """Show the empty form, or that of the person of a case."""
    number = request.args.get("case_id", "")
    case = cases.get(int(number)) if re.fullmatch(r"[0-9]{1,18}", number) else None
    return _render_form(None, contact_form.for_case(case))


@blueprint.post("")
def add_contact() -> ResponseReturnValue:
    """Keep a contact that was entered by hand."""
    fields, problems = _read_form()
    if not problems and contacts.is_someone_elses(fields["profile_address"], fields["name"]):
        problems = {"profile_address": contact_words.PROFILE_TAKEN}
    if problems:
        return _render_form(None, contact_form.typed_in(request.form), problems), 422
    contact, _ = contacts.save(fields, PAGES, read_key(request.form), running.current().now())
    return _to_contact(contact["contact_id"], "person_added")


@blueprint.get(CONTACT)
def show_contact(contact_id: int) -> str:
    """Show what is known of a person and what happened."""
    contact = contact_events.read_contact(contact_id)
    return render_template(
        "contact.html",
        contact=contact,
        cases=[cases.get(case_id) for case_id in contact["case_ids"]],
        can_tell=[kind for kind in TOLD_HERE if _find_what_it_is_told_of(contact, kind)],
    )


@blueprint.get(f"{CONTACT}/edit")
def show_contact_form(contact_id: int) -> str:
    """Show the form of a kept contact."""
    contact = contacts.get(contact_id)
    return _render_form(contact, contact_form.from_contact(contact))


@blueprint.post(f"{CONTACT}/edit")
def change_contact(contact_id: int) -> ResponseReturnValue:
    """Keep what was corrected."""
    contact = contacts.get(contact_id)
    fields, problems = _read_form()
    if not problems:
        try:
            contacts.change(contact_id, fields, running.current().now())
        except ProfileHasContact:
            problems = {"profile_address": contact_words.PROFILE_TAKEN}
    if problems:
        return _render_form(contact, contact_form.typed_in(request.form), problems), 422
    return _to_contact(contact_id, "saved")


@blueprint.post(f"{CONTACT}/events")
def tell_event(contact_id: int) -> ResponseReturnValue:
    """Note what the person says has happened."""
    kind = request.form.get("kind", "")
    if kind not in TOLD_HERE:
        abort(400)
    told_of = _find_what_it_is_told_of(contact_events.read_contact(contact_id), kind)
    if told_of:
        now = running.current().now()
        event = {"kind": kind, "happened_at": moments.to_text(now)}
        who, case_id = {"contact_id": contact_id}, told_of["case_id"]
        contact_events.record(who, event, PAGES, read_key(request.form), now, case_id=case_id)
    return _to_contact(contact_id, kind)


@blueprint.get(f"{CONTACT}/delete")
def ask_to_delete(contact_id: int) -> str:
    """Ask whether the contact should go."""
    return render_template("contact_delete.html", contact=contacts.get(contact_id))


@blueprint.post(f"{CONTACT}/delete")
def delete_contact(contact_id: int) -> ResponseReturnValue:
    """Delete the contact and everything noted about them."""
    contacts.delete(contact_id)
    return redirect(url_for("contact_pages.show_contacts", done="person_deleted"), 303)


def _find_what_it_is_told_of(contact: dict[str, Any], kind: str) -> dict[str, Any] | None:
    """Return the last note or message, if that is what such an event can be told of."""
    channel = kind.partition("_")[0]
    alike = [event for event in contact["events"] if event["kind"].startswith(channel)]
    return alike[-1] if alike and alike[-1]["kind"] in TOLD_HERE[kind] else None


def _read_form() -> tuple[dict[str, Any], dict[str, str]]:
    """Return what was typed. A case that was deleted meanwhile is no reason to lose the rest."""
    fields, problems = contact_form.read(request.form)
    if not problems:
        fields[contact_form.CASES] = cases.existing(fields[contact_form.CASES])
    return fields, problems


def _render_form(
    contact: dict[str, Any] | None, typed: dict[str, Any], problems: dict[str, str] | None = None
) -> str:
    chosen = [cases.get(case_id) for case_id in cases.existing(typed[contact_form.CASES])]
    others = [
        case for case in case_list.list_page()["cases"] if case["case_id"] not in typed[contact_form.CASES]
    ]
    return render_template(
        "contact_form.html",
        contact=contact,
        typed=typed,
        problems=problems or {},
        chosen=chosen,
        others=others,
    )


def _to_contact(contact_id: int, done: str) -> ResponseReturnValue:
    return redirect(url_for("contact_pages.show_contact", contact_id=contact_id, done=done), 303)
