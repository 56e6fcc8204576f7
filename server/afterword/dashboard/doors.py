"""The page of a company's door."""

from __future__ import annotations

from flask import Blueprint, abort, render_template, request

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
    return render_template(
        "door.html",
        door=door,
        told=door_words.where_it_stands(door["cases"][0], today),
        removed=request.args.get("removed", ""),
        removed_from=_removed_from([case["case_id"] for case in door["cases"]]),
    )


def _removed_from(case_ids: list[int]) -> int | None:
    """Return the case from which the page's last press took a promise away."""
    find, word = running.current().removed_promises.find, request.args.get("removed", "")
    return next((case_id for case_id in case_ids if find(word, case_id)), None)
