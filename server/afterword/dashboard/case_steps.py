"""What the person answers and chooses along the way of a case: its rest, was it sent, the later word."""

from __future__ import annotations

from datetime import datetime, timedelta

from flask import Blueprint, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.dashboard.cases import CASE, remember_removed
from afterword.dashboard.form import PAGES, as_number, check, read_key
from afterword.domain import answer, moments
from afterword.domain.progress import NOT_NOW
from afterword.domain.rest_period import MORNING_BEGINS
from afterword.schemas.cases import CaseFieldsSchema
from afterword.services import cases, events, promises
from afterword.services.promises import RemovedPromises

blueprint = Blueprint("case_steps", __name__, url_prefix="/cases")

SENT_ANSWERS = {"yes": "marked_as_sent", "no": "not_sent"}


@blueprint.post(f"{CASE}/rest")
def change_rest(case_id: int) -> ResponseReturnValue:
    """Keep the hours of this case; none of its own leaves them to the setting."""
    hours = as_number(request.form.get("rest_hours", ""))
    fields, problems = check(CaseFieldsSchema(), {"rest_hours": hours})
    if problems:
        abort(400)
    cases.change(case_id, fields, _now())
    return _to_case(case_id, "rest")


@blueprint.post(f"{CASE}/park")
def park(case_id: int) -> ResponseReturnValue:
    """Put the case off until tomorrow morning."""
    now = _now()
    until = now.replace(hour=MORNING_BEGINS.hour, minute=0, second=0, microsecond=0) + timedelta(days=1)
    cases.change(case_id, {"parked_until": moments.to_text(until)}, now)
    events.add(case_id, "parked", client_id=PAGES, key=read_key(request.form), now=now)
    return _lead_back(case_id, "parked_today")


@blueprint.post(f"{CASE}/sent")
def answer_sent(case_id: int) -> ResponseReturnValue:
    """Note whether the text was sent, or that this is not the time to say."""
    said = request.form.get("answer", "")
    if said == NOT_NOW:
        cases.change(case_id, {"sent_answer": NOT_NOW}, running.current().now())
        return _to_case(case_id, "not_now")
    return _tell(case_id, SENT_ANSWERS.get(said) or abort(400))


@blueprint.post(f"{CASE}/answer")
def tell_answer(case_id: int) -> ResponseReturnValue:
    """Note what they answered, wherever it came, or take that back."""
    kind = request.form.get("kind", "")
    return _tell(case_id, kind if kind in answer.EVENT_KINDS else abort(400))


@blueprint.post(f"{CASE}/referrer")
def tell_referrer_told(case_id: int) -> ResponseReturnValue:
    """Note that the one who introduced the person has heard of it."""
    return _tell(case_id, "referrer_told")


@blueprint.post(f"{CASE}/reminder")
def change_reminder(case_id: int) -> ResponseReturnValue:
    """Keep another day for the later word."""
    fields, problems = check(CaseFieldsSchema(), {"remind_on": request.form.get("remind_on") or None})
    if problems or not fields["remind_on"]:
        return _to_case(case_id, "no_day")
    cases.change(case_id, fields, _now())
    return _to_case(case_id, "another_day")


@blueprint.post(f"{CASE}/reminder/stop")
def stop_reminder(case_id: int) -> ResponseReturnValue:
    """Stop the later word of this case for good."""
    events.add(case_id, "reminder_stopped", client_id=PAGES, key=read_key(request.form), now=_now())
    return _lead_back(case_id, "reminder_stopped")


@blueprint.post(f"{CASE}/no-answer")
def end_without_answer(case_id: int) -> ResponseReturnValue:
    """Let the case rest as one that got no answer."""
    cases.change(case_id, {"state": "no_answer"}, _now())
    return _to_case(case_id, "no_answer")


@blueprint.post(f"{CASE}/promise/remove")
def remove_promise(case_id: int) -> ResponseReturnValue:
    """Take away what they said they would do, from the page of the case or of the company's door."""
    word = remember_removed(case_id, {"promise": None})
    return _to_promise(case_id, "promise_removed", word or _remembered().last_word(case_id))


@blueprint.post(f"{CASE}/promise/bring-back")
def bring_promise_back(case_id: int) -> ResponseReturnValue:
    """Put back what was taken away from this page."""
    removed = _remembered().find(request.form.get("removed", ""), case_id)
    if removed is None:
        return _to_case(case_id, "promise_gone")
    is_back = promises.bring_back(removed, _now())
    return _to_promise(case_id, "promise_back" if is_back else "promise_stays")


def _tell(case_id: int, kind: str) -> ResponseReturnValue:
    events.add(case_id, kind, client_id=PAGES, key=read_key(request.form), now=_now())
    return _to_case(case_id, kind)


def _remembered() -> RemovedPromises:
    return running.current().removed_promises


def _to_promise(case_id: int, done: str, removed: str | None = None) -> ResponseReturnValue:
    """Lead back to the page on which the press was."""
    company = cases.get(case_id)["company"]
    if request.form.get("back") == "door" and company:
        page = url_for("door_pages.show_door", company=company, done=done, removed=removed)
    else:
        page = url_for("case_pages.show_case", case_id=case_id, done=done, removed=removed)
    return redirect(page, 303)


def _lead_back(case_id: int, done: str) -> ResponseReturnValue:
    """Lead back to the first page where the press was there."""
    if request.form.get("back") == "home":
        return redirect(url_for("home.show_home", done=done), 303)
    return _to_case(case_id, done)


def _now() -> datetime:
    return running.current().now()


def _to_case(case_id: int, done: str) -> ResponseReturnValue:
    return redirect(url_for("case_pages.show_case", case_id=case_id, done=done), 303)
