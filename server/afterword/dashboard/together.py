"""Several answers close together: a card on the first page, and a page that shows them one at a time."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.dashboard import gmail, together_words, words
from afterword.dashboard.form import PAGES, read_key
from afterword.domain.together import choices, is_choosable
from afterword.services import together

blueprint = Blueprint("together_pages", __name__, url_prefix="/together")

IDS = re.compile(r"\d{1,18}(?:\.\d{1,18})*", re.ASCII)


@blueprint.app_context_processor
def offer_card() -> dict[str, Any]:
    """Give the first page what its card says; asked for there only."""

    def read() -> dict[str, Any] | None:
        now = running.current().now()
        offer = together.offer(now)
        return {"offer": offer, "choices": list(choices(now))} if offer else None

    return {"read_together": read, "together_words": together_words}


@blueprint.get("")
def show_one() -> str:
    """Show the first of those that are left to look at."""
    asked = request.args.get("left")
    ids = _read_ids(asked) if asked is not None else None
    left = together.list_cases(running.current().now(), ids)
    if not left:
        return render_template("together_end.html", has_looked=ids is not None)
    case, following = left[0], left[1:]
    return render_template(
        "together.html",
        case=case,
        told=together_words.told_of(case),
        gmail_address=gmail.address_of(case),
        following=_write_ids(following),
        all_left=_write_ids(left),
    )


@blueprint.post("/close")
def close() -> ResponseReturnValue:
    """Close the one that is shown, or the rest of them, and say no more about it."""
    run = running.current()
    ids = _read_ids(request.form.get("close", ""))
    together.close(ids, PAGES, read_key(request.form), run.now())
    left = request.form.get("left", "")
    if left:
        return redirect(url_for(".show_one", left=left), 303)
    return redirect(url_for("home.show_home", done="closed_quietly"), 303)


@blueprint.get("/time")
def show_time() -> str:
    """Show the form for an own day and hour."""
    tomorrow = choices(running.current().now())["morning"]
    return _render_time({"day": tomorrow.date().isoformat(), "hour": f"{tomorrow:%H:%M}"}, {})


@blueprint.post("/park")
def park() -> ResponseReturnValue:
    """Put them off until the chosen moment."""
    now = running.current().now()
    chosen = request.form.get("when", "")
    if chosen == "own":
        until, problems = _read_own(now)
        if until is None:
            return _render_time(request.form, problems), 422
    else:
        # The evening that was offered may have come meanwhile; then they are there at once.
        until = {"evening": now, **choices(now)}.get(chosen) or abort(400)
    together.park(until, now)
    return redirect(url_for("home.show_home", done="parked"), 303)


@blueprint.post("/not-now")
def leave_alone() -> ResponseReturnValue:
    """Offer these together no more."""
    together.leave_alone(running.current().now())
    return redirect(url_for("home.show_home", done="left_alone"), 303)


def _read_own(now: datetime) -> tuple[datetime | None, dict[str, str]]:
    try:
        day = date.fromisoformat(request.form.get("day", "").strip())
    except ValueError:
        return None, {"day": words.NO_DAY}
    try:
        hour = time.fromisoformat(request.form.get("hour", "").strip()).replace(tzinfo=None)
    except ValueError:
        return None, {"hour": together_words.NO_TIME}
    until = datetime.combine(day, hour, now.tzinfo)
    return (until, {}) if is_choosable(until, now) else (None, {"day": together_words.NOT_AHEAD})


def _render_time(typed: Any, problems: dict[str, str]) -> str:
    return render_template("together_time.html", typed=typed, problems=problems)


def _read_ids(text: str) -> list[int]:
    return [int(part) for part in text.split(".")] if IDS.fullmatch(text) else []


def _write_ids(cases: list[dict[str, Any]]) -> str:
    return ".".join(str(case["case_id"]) for case in cases)
