"""The short hello after feedback: planned on the case's page, with a page for its text on the day."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.dashboard import check_in_words, words
from afterword.dashboard.cases import CASE
from afterword.dashboard.form import PAGES, read_key
from afterword.dashboard.templates_page import split_at_gaps
from afterword.domain import check_in
from afterword.domain.case_state import SAID_HELLO
from afterword.services import cases, check_ins

blueprint = Blueprint("check_ins", __name__, url_prefix="/cases")


@blueprint.app_context_processor
def offer_check_ins() -> dict[str, Any]:
    """Give the page of a case what can be planned, and the words for it."""
    return {"check_in_of": check_ins.offer, "check_in_words": check_in_words}


@blueprint.post(f"{CASE}/check-in")
def plan_check_in(case_id: int) -> ResponseReturnValue:
    """Keep when the person means to say hello, and why; where it is not the time, nothing changes."""
    moment, reason = request.form.get("moment", ""), request.form.get("reason", "")
    if moment not in check_in.MOMENTS or reason not in check_in.REASONS:
        abort(400)
    is_planned = check_ins.plan(case_id, moment, reason, running.current().now())
    return _to_case(case_id, "check_in_planned" if is_planned else None, anchor="later")


@blueprint.get(f"{CASE}/check-in")
def show_text(case_id: int) -> str:
    """Show a short text for the hello, to copy."""
    case = cases.get(case_id)
    tone = request.args.get("tone", "")
    if tone and tone not in words.TONES:
        abort(404)
    draft = check_ins.text(case, tone or None)
    return render_template("check_in.html", case=case, draft=draft, pieces=split_at_gaps(draft))


@blueprint.post(f"{CASE}/check-in/said")
def note_said(case_id: int) -> ResponseReturnValue:
    """Note that the person said hello."""
    now = running.current().now()
    check_ins.note_said(case_id, client_id=PAGES, key=read_key(request.form), now=now)
    return _to_case(case_id, SAID_HELLO)


def _to_case(case_id: int, done: str | None, anchor: str | None = None) -> ResponseReturnValue:
    return redirect(url_for("case_pages.show_case", case_id=case_id, done=done, _anchor=anchor), 303)
