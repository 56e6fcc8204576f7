"""The page on which everything can be deleted at once, and the one that says what a look found then."""

from __future__ import annotations

from flask import Blueprint, current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.config import Config
from afterword.dashboard import deletion_words
from afterword.services import deletion, imports
from afterword.services.promises import RemovedPromises

blueprint = Blueprint("deletion_pages", __name__, url_prefix="/settings/delete")


@blueprint.get("")
def ask() -> str:
    """Say what goes and what stays, and ask for one word."""
    return _render({}, "")


@blueprint.post("")
def delete_everything() -> ResponseReturnValue:
    """Delete everything once the word was typed."""
    typed = request.form.get("word", "")
    if typed.strip().casefold() != deletion_words.WORD:
        return _render({"word": deletion_words.NOT_THE_WORD}, typed), 422
    config: Config = current_app.config["AFTERWORD"]
    run = running.current()
    run.deleted = deletion.delete_everything(config.backups_dir)
    run.removed_promises = RemovedPromises()
    return redirect(url_for("deletion_pages.show_proof"), 303)


@blueprint.get("/done")
def show_proof() -> ResponseReturnValue:
    """Say what was looked for and what was found, after the last deletion of this run."""
    proof = running.current().deleted
    # What was kept since then would make it untrue.
    if proof is None or (proof.is_clean and imports.is_history_here()):
        return redirect(url_for("deletion_pages.ask"), 303)
    return render_template(
        "deleted.html", proof=proof, found=deletion_words.found(proof), word=deletion_words.WORD
    )


def _render(problems: dict[str, str], typed: str) -> str:
    return render_template(
        "delete_everything.html",
        problems=problems,
        values={"word": typed},
        word=deletion_words.WORD,
        goes=deletion_words.GOES,
        stays=deletion_words.STAYS,
    )
