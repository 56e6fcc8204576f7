"""The pages of unsent letters. They stay here: no address of the interface knows them."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.dashboard import words
from afterword.dashboard.form import check
from afterword.schemas.letters import LetterSchema
from afterword.services import letters

blueprint = Blueprint("letter_pages", __name__, url_prefix="/letters")

KEY = re.compile(r"[A-Za-z0-9_-]{8,64}")


@blueprint.before_request
def delete_due() -> None:
    """Whoever opens a page of letters meets none whose week is over."""
    if request.endpoint != "letter_pages.begin_anew":
        # A full disk is no reason to show no letter; the companion tries again each hour.
        with suppress(letters.LetterNotKeptError):
            letters.delete_due(running.current().now())


@blueprint.errorhandler(letters.LettersUnreadableError)
def show_unreadable(error: letters.LettersUnreadableError) -> ResponseReturnValue:
    """Say what is wrong, what is safe, and what can be done; what was typed stays on the page."""
    return render_template(
        "letters_unreadable.html", path=error.path, typed=request.form.get("text", "")
    ), 503


@blueprint.get("")
def show_letters() -> str:
    """Show that there are letters, and when each goes; never their words."""
    return render_template("letters.html", letters=letters.list_all())


@blueprint.get("/new")
def show_new() -> str:
    """Show an empty page to write on."""
    return _render(None, {"text": ""}, {})


@blueprint.post("/new")
def write() -> ResponseReturnValue:
    """Do with a new letter what the pressed button says; the form's own key becomes the letter's."""
    return _do(request.form.get("once", ""), is_new=True)


@blueprint.get("/<key>")
def show_letter(key: str) -> str:
    """Unfold a letter."""
    letter = letters.open_one(key)
    if letter is None:
        abort(404)
    return _render(letter, letter, {})


@blueprint.post("/<key>")
def change(key: str) -> ResponseReturnValue:
    """Do with a kept letter what the pressed button says."""
    return _do(key, is_new=False)


@blueprint.post("/begin-anew")
def begin_anew() -> ResponseReturnValue:
    """Set a file that cannot be read aside."""
    letters.begin_anew(running.current().now())
    return redirect(url_for(".show_letters", done="letters_anew"), 303)


def _do(key: str, is_new: bool) -> ResponseReturnValue:
    if not KEY.fullmatch(key):
        abort(400)
    letter = None if is_new else {"key": key}
    press = request.form.get("press")
    if press == "delete":
        letters.delete(key)
        return redirect(url_for(".show_letters", done="letter_gone"), 303)
    values, problems = check(LetterSchema(), {"text": request.form.get("text", "").replace("\r\n", "\n")})
    if not problems and values["text"] is None:
        problems = {"text": words.NOTHING_WRITTEN}
    if problems:
        return _render(letter, request.form, problems), 422
    deletes_itself = press == "week"
    try:
        letters.keep(key, values["text"], running.current().now(), deletes_itself)
    except letters.LetterNotKeptError:
        return _render(letter, request.form, {"text": words.NO_ROOM}), 507
    return redirect(url_for(".show_letters", done="letter_week" if deletes_itself else "letter_locked"), 303)


def _render(letter: dict[str, Any] | None, typed: Any, problems: dict[str, str]) -> str:
    return render_template("letter.html", letter=letter, typed=typed, problems=problems)
