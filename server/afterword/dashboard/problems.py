"""The page a person sees when something went wrong: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from flask import render_template, request
from werkzeug.exceptions import HTTPException

from afterword.dashboard import problem_words

# What comes with these is not known to come from a form of ours.
FOREIGN = ("host_refused", "area_refused", "origin_refused")
# Nobody typed these.
UNSEEN = ("once",)


def render_problem(code: str) -> str:
    """Return the page for an error's code. What was typed in a form of ours stays on it, to be copied.

    A page that was left is not kept by the browser, and a session may end while somebody writes.
    """
    problem = problem_words.PROBLEMS.get(code, problem_words.OTHER)
    form: Mapping[str, str] = {}
    if code not in FOREIGN and _is_own_form():
        with suppress(HTTPException):
            form = request.form
    typed = dict.fromkeys(text for text in form.values() if " " in text.strip())
    return render_template("problem.html", problem=problem, typed=[*typed, *_short_ones(form)])


def _short_ones(form: Mapping[str, str]) -> list[str]:
    """Return the single words of a form in one text, a line for each field; a button alone leaves none."""
    words = {name: text.strip() for name, text in form.items() if name not in UNSEEN}
    short = [f"{name.replace('_', ' ')}: {text}" for name, text in words.items() if text and " " not in text]
    return ["\n".join(short)] if len(words) > 1 and short else []


def _is_own_form() -> bool:
    headers = request.headers
    is_own = headers.get("Origin") == f"http://{headers.get('Host')}"
    return request.method == "POST" and is_own and headers.get("Sec-Fetch-Site") == "same-origin"
