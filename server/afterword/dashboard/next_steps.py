"""What the person says of the step they chose: that it is done, has another day, or was let go."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from flask import Blueprint, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.dashboard import dates, feedback_words, when
from afterword.dashboard.cases import CASE
from afterword.dashboard.form import check
from afterword.domain.feedback import ACTION_ANSWERS
from afterword.schemas.feedback import NextStepSchema
from afterword.services import next_steps

blueprint = Blueprint("next_steps", __name__, url_prefix="/cases")

PLANNED = "planned"


@blueprint.app_context_processor
def offer_step_words() -> dict[str, Any]:
    """Give the pages the sentence on how it stands with a step."""
    return {"step_told": _tell_today}


@blueprint.post(f"{CASE}/next-step")
def answer_step(case_id: int) -> ResponseReturnValue:
    """Note what became of the step, or that it is planned as before."""
    said = request.form.get("answer", "")
    if said not in (*ACTION_ANSWERS, PLANNED):
        abort(400)
    next_steps.answer(case_id, None if said == PLANNED else said, running.current().now())
    return _lead_on(case_id, f"step_{said}")


@blueprint.post(f"{CASE}/next-step/day")
def change_day(case_id: int) -> ResponseReturnValue:
    """Keep another day for the step."""
    fields, problems = check(NextStepSchema(), {"due_on": request.form.get("due_on") or None})
    if problems or not fields["due_on"]:
        return _lead_on(case_id, "no_day")
    next_steps.choose_day(case_id, fields["due_on"])
    return _lead_on(case_id, "step_day")


def tell(step: Mapping[str, Any], today: date) -> str:
    """Return how it stands with a step, in one sentence."""
    said = step.get("action_answer")
    if said:
        return feedback_words.STEPS[said].format(day=dates.as_day(step["action_answered_at"]))
    if not step["due_on"]:
        return feedback_words.STEPS["no_day"]
    day = date.fromisoformat(step["due_on"])
    key = "ahead" if day > today else "today" if day == today else "earlier"
    told = when.day_in_words(day, today) if day > today else dates.as_day(step["due_on"])
    return feedback_words.STEPS[key].format(day=told)


def _tell_today(step: Mapping[str, Any]) -> str:
    return tell(step, running.current().now().date())


def _lead_on(case_id: int, done: str) -> ResponseReturnValue:
    if request.form.get("back") == "home":
        return redirect(url_for("home.show_home", done=done), 303)
    return redirect(url_for("case_pages.show_case", case_id=case_id, done=done), 303)
