"""The page a person sees when something went wrong: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from flask import g, render_template, request
from werkzeug.exceptions import HTTPException

from afterword.dashboard import problem_words

# What comes with these is not known to come from a form of ours.
FOREIGN = ("host_refused", "area_refused", "origin_refused")
# What keeps a page from being made may lie in what the pages share.
OF_THE_COMPANION = ("internal", "busy", "disk_full")
# Nobody typed these.
UNSEEN = ("once",)
LONGEST_LINE = 80


def render_problem(code: str) -> str:
    """Return the page for an error's code. What was typed in a form of ours stays on it, to be copied.

    A page that was left is not kept by the browser, and a session may end while somebody writes.
    """
    problem = problem_words.PROBLEMS.get(code, problem_words.OTHER)
    form: Mapping[str, str] = {}
    if code not in FOREIGN and _is_own_form():
        with suppress(HTTPException):
            form = request.form
    # The name of the history is read once the session is proved.
    has_ways = "history_id" in g and code not in OF_THE_COMPANION
    return render_template("problem.html", problem=problem, typed=_typed(form), has_ways=has_ways)


def _typed(form: Mapping[str, str]) -> list[str]:
    """Return what was typed: each long text by itself, and the short ones together, a line for each field.

    A button that was pressed alone has typed nothing.
    """
    words = {name: text.strip() for name, text in form.items() if name not in UNSEEN and text.strip()}
    is_alone = len(words) == 1
    long = [text for text in words.values() if " " in text and (is_alone or len(text) > LONGEST_LINE)]
    lines = [f"{name.replace('_', ' ')}: {text}" for name, text in words.items() if text not in long]
    return [*dict.fromkeys(long), *(["\n".join(lines)] if lines and not is_alone else [])]


def _is_own_form() -> bool:
    headers = request.headers
    is_own = headers.get("Origin") == f"http://{headers.get('Host')}"
    return request.method == "POST" and is_own and headers.get("Sec-Fetch-Site") == "same-origin"
