"""The pages of the look back on a case: its start, one page for each step, and its end.

Every button keeps what was typed; they differ in where they lead.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.dashboard import gmail, reflection_form, reflection_words
from afterword.domain.reflection import DONE, ITEMS, STEPS, step_after, step_before
from afterword.services import cases, questions, reflections, settings

blueprint = Blueprint(
    "reflection_pages", __name__, url_prefix=f"/cases/<int(max={2**63 - 1}):case_id>/reflection"
)

STEP = "/<step>"


@blueprint.app_context_processor
def offer_contact_line() -> dict[str, Any]:
    """Give the pages on which people write the line with whom they can talk to."""
    return {"talk_to": lambda: settings.read().get("talk_to")}


@blueprint.get("")
def show_start(case_id: int) -> str:
    """Show how it begins, where to go on, or the whole of it."""
    return render_template(
        "reflection.html",
        case=cases.get(case_id),
        reflection=reflections.read(case_id),
        reflection_words=reflection_words,
        first=STEPS[0],
    )


@blueprint.get(STEP)
def show_step(case_id: int, step: str) -> str:
    """Show one step with what is kept of it."""
    case = _find_case(case_id, step)
    reflection = reflections.read(case_id)
    typed = reflection_form.from_reflection(step, reflection, case)
    return _render_step(case, step, typed, {}, is_finished=_is_finished(reflection))


@blueprint.post(STEP)
def save_step(case_id: int, step: str) -> ResponseReturnValue:
    """Keep what was typed, and lead to where the pressed button leads."""
    case = _find_case(case_id, step)
    fields, problems = reflection_form.read(step, request.form)
    if problems:
        is_finished = _is_finished(reflections.read(case_id))
        return _render_step(case, step, request.form, problems, is_finished), 422
    press = request.form.get("press", "")
    stays = press in ("more", "stop")
    now = running.current().now()
    reflections.save_step(case_id, step, fields, now, go_on_at=step if stays else None)
    if press == "more":
        return redirect(url_for(".show_step", case_id=case_id, step=step, more="yes"), 303)
    if press == "stop":
        return redirect(url_for("case_pages.show_case", case_id=case_id, done="stopped"), 303)
    if press == "save":
        return redirect(url_for(".show_start", case_id=case_id, done="saved"), 303)
    following = step_after(step)
    if following == DONE:
        reflections.finish(case_id, now)
        return redirect(url_for(".show_end", case_id=case_id), 303)
    return redirect(url_for(".show_step", case_id=case_id, step=following), 303)


@blueprint.get(f"/{DONE}")
def show_end(case_id: int) -> ResponseReturnValue:
    """Say what the look back leads to, and the way back."""
    case = cases.get(case_id)
    reflection = reflections.read(case_id)
    if not _is_finished(reflection):
        return redirect(url_for(".show_start", case_id=case_id), 303)
    first = questions.suggest(case_id=case_id)["questions"][0]
    return render_template(
        "reflection_end.html",
        case=case,
        gmail_address=gmail.address_of(case),
        question=first if first["kind"] != "general" else None,
        is_still_to_ask=questions.is_still_to_ask(case),
    )


def _find_case(case_id: int, step: str) -> dict[str, Any]:
    if step not in STEPS[:-1]:
        abort(404)
    return cases.get(case_id)


def _is_finished(reflection: dict[str, Any] | None) -> bool:
    return reflection is not None and reflection["finished_at"] is not None


def _render_step(
    case: dict[str, Any], step: str, typed: Any, problems: dict[str, str], is_finished: bool
) -> str:
    is_list = step in ITEMS
    return render_template(
        "reflection_step.html",
        case=case,
        step=step,
        kind=ITEMS.get(step),
        rows=reflection_form.row_numbers(step, typed) if is_list else None,
        typed=typed,
        problems=problems,
        reflection_words=reflection_words,
        number=STEPS.index(step) + 1,
        steps=STEPS[:-1],
        before=step_before(step),
        is_finished=is_finished,
        goes_on_typing="more" in request.args,
    )
