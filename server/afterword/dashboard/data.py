"""The page on which everything that is kept can be taken along as a file, and brought back."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import RequestEntityTooLarge

from afterword import running
from afterword.config import Config
from afterword.dashboard import data_words
from afterword.dashboard.case_table import as_csv
from afterword.domain.errors import ImportRefused
from afterword.schemas import exports as export_file
from afterword.services import exports, imports, letters
from afterword.services.promises import RemovedPromises

blueprint = Blueprint("data_pages", __name__, url_prefix="/settings/data")

# What a form adds around its file.
_FORM_BYTES = 10_000


@blueprint.get("")
def show_data() -> str:
    """Show the two ways: out and in."""
    return _render()


@blueprint.get("/export")
def download() -> ResponseReturnValue:
    """Give everything as one file; the letters only where they are asked for."""
    now = running.current().now()
    try:
        content = exports.write(now, with_letters="letters" in request.args)
    except letters.LettersUnreadableError:
        return _render(export_problem=data_words.LETTERS_UNREADABLE), 503
    except letters.LetterNotKeptError:
        return _render(export_problem=data_words.NO_ROOM), 507
    return _file(content, f"afterword-{now:%Y-%m-%d}.json", "application/json")


@blueprint.get("/cases.csv")
def download_table() -> Response:
    """Give the cases as a table."""
    now = running.current().now()
    content = as_csv(exports.list_cases(), now.tzinfo)
    return _file(content, f"afterword-cases-{now:%Y-%m-%d}.csv", "text/csv; charset=utf-8")


@blueprint.post("/import")
def bring_in() -> ResponseReturnValue:
    """Put a file in the place of what is here, or say why not."""
    request.max_content_length = export_file.MOST_BYTES + _FORM_BYTES
    config: Config = current_app.config["AFTERWORD"]
    run = running.current()
    try:
        raw = _uploaded()
        if raw is None:
            return _render(problems={"file": data_words.NO_FILE}), 422
        imports.put_in_place(
            export_file.read(raw), run.now(), config.backups_dir, replaces="replaces" in request.form
        )
    except ImportRefused as error:
        told = data_words.sentence(error)
        if error.reason == "history_here":
            return _render(problems={"replaces": f"{told} {data_words.TICK_AND_CHOOSE}"}), 422
        return _render(problems={"file": told}), 422
    except letters.LettersUnreadableError:
        return _render(problems={"file": data_words.LETTERS_UNREADABLE}), 503
    except letters.LetterNotKeptError:
        return _render(problems={"file": data_words.NO_ROOM}), 507
    # They know their cases by numbers that may be others' now.
    run.removed_promises = RemovedPromises()
    return redirect(url_for("data_pages.show_data", done="imported"), 303)


def _uploaded() -> bytes | None:
    """Return what is in the chosen file, or None where none was chosen."""
    try:
        chosen = request.files.get("file")
    except RequestEntityTooLarge as error:
        raise ImportRefused("too_large") from error
    if chosen is None or not chosen.filename:
        return None
    raw: bytes = chosen.read()
    if len(raw) > export_file.MOST_BYTES:
        raise ImportRefused("too_large")
    return raw


def _file(content: bytes, name: str, kind: str) -> Response:
    answer = Response(content, content_type=kind)
    answer.headers.set("Content-Disposition", "attachment", filename=name)
    return answer


def _render(problems: dict[str, str] | None = None, export_problem: str | None = None) -> str:
    return render_template(
        "data.html",
        problems=problems or {},
        export_problem=export_problem,
        nothing_changed=data_words.NOTHING_CHANGED,
        is_history_here=imports.is_history_here(),
        most_bytes=export_file.MOST_BYTES,
        too_large=data_words.REASONS["too_large"],
    )
