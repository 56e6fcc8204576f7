"""The pages of the cases: the list, one case, its form, and what can be done with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.dashboard import case_form, case_story, gmail
from afterword.dashboard.form import PAGES, read_key
from afterword.domain import state_names
from afterword.domain.progress import SENT
from afterword.schemas.cases import CURSOR
from afterword.services import case_list, cases, contacts, events, promises, reflections, settings
from afterword.services.promises import Removed

blueprint = Blueprint("case_pages", __name__, url_prefix="/cases")

CASE = f"/<int(max={2**63 - 1}):case_id>"
TOLD_HERE = ("marked_as_sent", "closed", "reopened")
"""What can be told with a button of a case's page."""


@blueprint.get("")
def show_cases() -> str:
    """Show the list, the newest first."""
    asked = request.args
    state = asked.get("state") if asked.get("state") in case_list.FILTERS else None
    cursor = asked.get("cursor", "")
    typed = asked.get("words", "")[:200].strip()
    page = case_list.list_page(
        state=state, words=typed, cursor=cursor if re.fullmatch(CURSOR, cursor) else None
    )
    filters = {**settings.state_names(), case_list.NOT_DECISIONS: state_names.NOT_DECISIONS}
    return render_template(
        "cases.html", page=page, state=state, typed=typed, is_later_page=bool(cursor), filters=filters
    )


@blueprint.get("/new")
def show_new_case() -> str:
    """Show the empty form."""
    return _form(None, case_form.empty(), {})


@blueprint.post("")
def add_case() -> ResponseReturnValue:
    """Keep a case that was entered by hand."""
    fields, problems = case_form.read(request.form)
    if problems:
        return _show_form_again(None, problems)
    now = running.current().now()
    case, _ = cases.save(fields, client_id=PAGES, key=read_key(request.form), now=now)
    return _to_case(case["case_id"], "added")


@blueprint.get(CASE)
def show_case(case_id: int) -> str:
    """Show what is known of a case and what happened."""
    case = events.read_case(case_id)
    people = contacts.of_case(case_id)
    kinds = {event["kind"] for event in case["events"]}
    return render_template(
        "case.html",
        case=case,
        contacts=people,
        names={person["contact_id"]: person["name"] for person in people},
        story=case_story.tell(case, running.current().now()),
        has_reflection=reflections.read(case_id) is not None,
        can_mark_as_sent=case["text_out"] is not None
        and case["sent_answer"] != SENT
        and "marked_as_sent" not in kinds,
        answer_of_text=events.answer_of_text(case_id) if case["sent_answer"] == SENT else None,
        gmail_address=gmail.address_of(case),
        removed=request.args.get("removed") if _removed_promise(case_id) else None,
    )


@blueprint.get(f"{CASE}/edit")
def show_case_form(case_id: int) -> str:
    """Show the form of a kept case."""
    case = cases.get(case_id)
    return _form(case, case_form.from_case(case), {})


@blueprint.post(f"{CASE}/edit")
def change_case(case_id: int) -> ResponseReturnValue:
    """Keep what was corrected."""
    case = cases.get(case_id)
    fields, problems = case_form.read(request.form, case)
    if problems:
        return _show_form_again(case, problems)
    word = remember_removed(case_id, fields)
    return redirect(url_for("case_pages.show_case", case_id=case_id, done="saved", removed=word), 303)


@blueprint.post(f"{CASE}/events")
def tell_event(case_id: int) -> ResponseReturnValue:
    """Note what the person says has happened."""
    kind = request.form.get("kind", "")
    if kind not in TOLD_HERE:
        abort(400)
    events.add(case_id, kind, client_id=PAGES, key=read_key(request.form), now=running.current().now())
    return _to_case(case_id, kind)


@blueprint.post(f"{CASE}/decision")
def tell_decision(case_id: int) -> ResponseReturnValue:
    """Note the person's own word on whether the mail is a decision."""
    is_decision = request.form.get("is_decision") == "yes"
    cases.change(case_id, {"is_decision": is_decision}, running.current().now())
    return _to_case(case_id, "a_decision" if is_decision else "not_a_decision")


@blueprint.get(f"{CASE}/delete")
def ask_to_delete(case_id: int) -> str:
    """Ask whether the case should go."""
    return render_template("case_delete.html", case=cases.get(case_id))


@blueprint.post(f"{CASE}/delete")
def delete_case(case_id: int) -> ResponseReturnValue:
    """Delete the case and everything in it."""
    cases.delete(case_id)
    running.current().removed_promises.forget(case_id)
    return redirect(url_for("case_pages.show_cases", done="deleted"), 303)


def remember_removed(case_id: int, fields: Mapping[str, Any]) -> str | None:
    """Correct a case; return the word by which a promise that this took away is found again."""
    removed = promises.change(case_id, fields, running.current().now())
    return running.current().removed_promises.add(removed) if removed else None


def _removed_promise(case_id: int) -> Removed | None:
    return running.current().removed_promises.find(request.args.get("removed", ""), case_id)


def _show_form_again(case: dict[str, Any] | None, problems: dict[str, str]) -> ResponseReturnValue:
    return _form(case, request.form, problems), 422


def _form(case: dict[str, Any] | None, typed: Mapping[str, str], problems: dict[str, str]) -> str:
    names = settings.state_names()
    return render_template("case_form.html", case=case, typed=typed, problems=problems, state_names=names)


def _to_case(case_id: int, done: str) -> ResponseReturnValue:
    return redirect(url_for("case_pages.show_case", case_id=case_id, done=done), 303)
