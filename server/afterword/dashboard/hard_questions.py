"""The page of the questions that were hard, found again by their words or those of their case."""

from __future__ import annotations

import re

from flask import Blueprint, render_template, request

from afterword.services import reflections

blueprint = Blueprint("question_pages", __name__, url_prefix="/questions")

CURSOR = re.compile(r"\d{1,18}", re.ASCII)


@blueprint.get("")
def show_questions() -> str:
    """Show them, the latest first."""
    cursor = request.args.get("cursor", "")
    typed = request.args.get("words", "")[:200].strip()
    page = reflections.hard_questions(typed, int(cursor) if CURSOR.fullmatch(cursor) else None)
    return render_template("hard_questions.html", page=page, typed=typed, is_later_page=bool(cursor))
