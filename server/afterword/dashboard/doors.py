"""The page of a company's door."""

from __future__ import annotations

from flask import Blueprint, abort, render_template

from afterword import running
from afterword.dashboard import door_words
from afterword.services import doors

blueprint = Blueprint("door_pages", __name__, url_prefix="/doors")


@blueprint.get("/<path:company>")
def show_door(company: str) -> str:
    """Show where the person stands with a company."""
    door = doors.read(company)
    if door is None:
        abort(404)
    today = running.current().now().date()
    return render_template("door.html", door=door, told=door_words.where_it_stands(door["cases"][0], today))
