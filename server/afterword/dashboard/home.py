"""The first page: what Afterword is, how it stands, the three steps, and the latest cases."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from afterword import __version__, bundled, running
from afterword.dashboard import dates, gmail, story_words, words
from afterword.dashboard.form import once_key
from afterword.dashboard.settings import read_form
from afterword.services import case_list, cases, due_text, next_steps, pairing, settings

blueprint = Blueprint("home", __name__)

LATEST = 5
MOST_DUE = 5

blueprint.add_app_template_filter(dates.as_day)
blueprint.add_app_template_filter(dates.as_time)
blueprint.add_app_template_filter(words.text_of)


@blueprint.app_context_processor
def offer_words() -> dict[str, Any]:
    """Give every page the words for values, and what the last press led to."""
    return {
        "words": words,
        "story_words": story_words,
        "version": __version__,
        "once_key": once_key,
        "done": words.DONE.get(request.args.get("done", "")),
    }


@blueprint.get("/")
def show_home() -> str:
    """Show the first page."""
    return _render()


@blueprint.post("/name")
def save_name() -> ResponseReturnValue:
    """Keep the name that stands under the person's messages."""
    choices, problems = read_form(request.form, ("sign_off_name",))
    if not problems and choices["sign_off_name"] is None:
        problems = {"sign_off_name": words.NAME_MISSING}
    if problems:
        return _render(problems), 422
    settings.change(choices)
    return redirect(url_for("home.show_home", done="saved"), 303)


def _render(problems: dict[str, str] | None = None) -> str:
    connections = pairing.connections()
    waiting = running.current().pairing_requests.waiting()
    is_used = cases.has_mail()
    steps = {
        "extension": bool(connections or waiting or is_used),
        "connect": bool(connections),
        "gmail": bool(connections) and is_used,
    }
    return render_template(
        "home.html",
        steps=steps,
        is_set_up=all(steps.values()),
        next_step=next((name for name, is_done in steps.items() if not is_done), None),
        connections=connections,
        waiting=waiting,
        extension_folder=bundled.folder("extension"),
        name=settings.read()["sign_off_name"],
        typed=request.form,
        problems=problems or {},
        due=_list_due(),
        due_steps=next_steps.list_due(running.current().now().date(), MOST_DUE),
        latest=case_list.list_page(limit=LATEST),
    )


def _list_due() -> list[dict[str, Any]]:
    """Return the cases in which a later word is welcome, with the way to the mail, and if a text waits."""
    now = running.current().now()
    return [
        {
            **case,
            "gmail_address": gmail.address_of(case),
            "situation_id": due_text.situation_of(case, now.date()),
        }
        for case in case_list.list_due(now, MOST_DUE)
    ]
