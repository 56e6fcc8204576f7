"""The pages of what an employer answered: paste it, look at each line, choose one step; and the lesson later.

Every button keeps what was typed, except Skip on the last page; they differ in where they lead.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.dashboard import feedback_form, feedback_words, words
from afterword.dashboard.form import typed_rows
from afterword.dashboard.templates_page import split_at_gaps
from afterword.domain import form_of_address
from afterword.domain.feedback import DONE, LESSON_ANSWERS, WILL_WORK_ON
from afterword.services import cases, feedback, lessons

blueprint = Blueprint(
    "feedback_pages", __name__, url_prefix=f"/cases/<int(max={2**63 - 1}):case_id>/feedback"
)

TAKE = "take-"
"""How the value of a button begins that puts a proposal into the field."""


@blueprint.app_context_processor
def offer_feedback() -> dict[str, Any]:
    """Give the page of a case what was answered, and what earlier answers taught."""
    return {"feedback_of": feedback.read, "lessons_of": lessons.for_case}


@blueprint.get("")
def show_feedback(case_id: int) -> str:
    """Show what was answered and the thank-you for it, or where to paste it."""
    case = cases.get(case_id)
    kept = _read_begun(case_id)
    if kept is None:
        return _render_paste(case, {}, is_first=True)
    tone = request.args.get("tone", "")
    if tone and tone not in words.TONES:
        abort(404)
    draft = feedback.thank_you(case, kept, tone or None)
    return render_template(
        "feedback.html",
        case=case,
        kept=kept,
        draft=draft,
        pieces=split_at_gaps(draft),
        missing={gap["placeholder"] for gap in draft["missing"]},
        feedback_words=feedback_words,
    )


@blueprint.get("/answer")
def show_paste(case_id: int) -> str:
    """Show where an answer is pasted, also when some of it is kept already."""
    return _render_paste(cases.get(case_id), {}, is_first=_read_begun(case_id) is None)


@blueprint.post("/answer")
def split_answer(case_id: int) -> ResponseReturnValue:
    """Split what was pasted into lines, keep them, and lead to them."""
    case = cases.get(case_id)
    kept = _read_begun(case_id)
    lines, problems = feedback_form.read_answer(request.form, len(kept["items"]) if kept else 0)
    if problems:
        return _render_paste(case, problems, is_first=kept is None), 422
    is_formal = form_of_address.is_formal(request.form["answer"])
    feedback.add_lines(case_id, lines, running.current().now(), is_formal)
    return redirect(url_for(".show_lines", case_id=case_id), 303)


@blueprint.get("/lines")
def show_lines(case_id: int) -> ResponseReturnValue:
    """Show each line with what it may be."""
    case = cases.get(case_id)
    kept = _read_begun(case_id)
    if kept is None:
        return redirect(url_for(".show_feedback", case_id=case_id), 303)
    return _render_lines(case, feedback_form.from_lines(kept["items"]), {})


@blueprint.post("/lines")
def save_lines(case_id: int) -> ResponseReturnValue:
    """Keep what each line is, and lead to where the pressed button leads."""
    case = cases.get(case_id)
    if _read_begun(case_id) is None:
        return redirect(url_for(".show_feedback", case_id=case_id), 303)
    lines, problems = feedback_form.read_lines(request.form)
    if problems:
        return _render_lines(case, request.form, problems), 422
    stops = request.form.get("press") == "stop"
    feedback.save_lines(case_id, lines, running.current().now(), goes_on=not stops)
    if stops:
        return _stop(case_id)
    if request.form.get("press") == "save" or not lines:
        return redirect(url_for(".show_feedback", case_id=case_id, done="saved"), 303)
    return redirect(url_for(".show_next_step", case_id=case_id), 303)


@blueprint.get("/next-step")
def show_next_step(case_id: int) -> ResponseReturnValue:
    """Show what the person could do with it."""
    case = cases.get(case_id)
    kept = _read_begun(case_id)
    if kept is None:
        return redirect(url_for(".show_feedback", case_id=case_id), 303)
    today = running.current().now().date()
    return _render_next_step(case, kept, feedback_form.from_kept(kept, case, today), {})


@blueprint.post("/next-step")
def save_next_step(case_id: int) -> ResponseReturnValue:
    """Keep what the person will do, or put a proposal into the field."""
    case = cases.get(case_id)
    now = running.current().now()
    press = request.form.get("press", "")
    kept = _read_begun(case_id)
    if kept is None:
        return redirect(url_for(".show_feedback", case_id=case_id), 303)
    if press == "skip":
        feedback.save_next_step(case_id, {}, now)
        return redirect(url_for(".show_feedback", case_id=case_id, done="saved"), 303)
    if press.startswith(TAKE) and press.removeprefix(TAKE) in feedback_words.NEXT_STEPS:
        typed = {**request.form, "action": feedback_words.NEXT_STEPS[press.removeprefix(TAKE)]}
        return _render_next_step(case, kept, typed, {})
    fields, problems = feedback_form.read_next_step(request.form)
    if problems:
        return _render_next_step(case, kept, request.form, problems), 422
    feedback.save_next_step(case_id, fields, now, is_done=press != "stop")
    if press == "stop":
        return _stop(case_id)
    return redirect(url_for(".show_feedback", case_id=case_id, done="saved"), 303)


@blueprint.post("/thanked")
def note_thanked(case_id: int) -> ResponseReturnValue:
    """Note that the person thanked for the answer."""
    cases.get(case_id)
    feedback.note_thanked(case_id, running.current().now())
    return redirect(url_for(".show_feedback", case_id=case_id, done="thanked_for_answer"), 303)


@blueprint.get("/delete")
def ask_to_delete(case_id: int) -> str:
    """Ask whether what was answered should go."""
    return render_template("feedback_delete.html", case=cases.get(case_id))


@blueprint.post("/delete")
def delete_feedback(case_id: int) -> ResponseReturnValue:
    """Delete what was answered and what the person made of it."""
    cases.get(case_id)
    feedback.delete(case_id)
    return redirect(url_for("case_pages.show_case", case_id=case_id, done="answer_deleted"), 303)


@blueprint.post("/lessons/<int(max=9223372036854775807):from_case_id>")
def answer_lesson(case_id: int, from_case_id: int) -> ResponseReturnValue:
    """Note whether the lesson of another case was used in this one."""
    said = request.form.get("answer", "")
    if said not in LESSON_ANSWERS:
        abort(400)
    lessons.answer(case_id, from_case_id, said, running.current().now())
    return redirect(url_for("case_pages.show_case", case_id=case_id, done=f"lesson_{said}"), 303)


def _read_begun(case_id: int) -> dict[str, Any] | None:
    """Return what is kept of an answer, or None where there is no line of one."""
    kept = feedback.read(case_id)
    return kept if kept and kept["items"] else None


def _stop(case_id: int) -> ResponseReturnValue:
    return redirect(url_for("case_pages.show_case", case_id=case_id, done="answer_stopped"), 303)


def _render_paste(case: dict[str, Any], problems: dict[str, str], is_first: bool) -> str:
    return render_template(
        "feedback_paste.html", case=case, typed=request.form, problems=problems, is_first=is_first
    )


def _render_lines(case: dict[str, Any], typed: Any, problems: dict[str, str]) -> str:
    kept = feedback.read(case["case_id"])
    return render_template(
        "feedback_lines.html",
        case=case,
        typed=typed,
        rows=typed_rows(typed),
        problems=problems,
        is_done=kept is not None and kept["step"] == DONE,
        feedback_words=feedback_words,
    )


def _render_next_step(
    case: dict[str, Any], kept: dict[str, Any], typed: Any, problems: dict[str, str]
) -> str:
    taken = [
        theme
        for theme in feedback_form.proposals(kept)
        if feedback_words.NEXT_STEPS[theme] != typed["action"]
    ]
    return render_template(
        "feedback_next_step.html",
        case=case,
        typed=typed,
        problems=problems,
        proposals=taken,
        has_work=any(item["class"] == WILL_WORK_ON for item in kept["items"]),
        is_done=kept["step"] == DONE,
        take=TAKE,
        feedback_words=feedback_words,
    )
