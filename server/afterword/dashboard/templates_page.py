"""The pages of the message set: which texts there are, and each of them with its gaps."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from flask import Blueprint, abort, render_template, request

from afterword.dashboard import words
from afterword.services import drafts, templates

blueprint = Blueprint("message_set", __name__, url_prefix="/messages")


@blueprint.get("")
def show_message_set() -> str:
    """Show every situation with the tones it has."""
    return render_template("message_set.html", channels=_by_channel())


@blueprint.get("/<situation_id>")
def show_message(situation_id: str) -> str:
    """Show one situation's text in one tone, with a visible gap for each thing that is filled in later."""
    tone = request.args.get("tone", "")
    if tone and tone not in words.TONES:
        abort(404)
    draft = drafts.fill({}, situation_id=situation_id, tone=tone or None)
    title = next(
        each["title"] for each in templates.list_all() if each["template_id"] == draft["template_id"]
    )
    return render_template(
        "message.html",
        draft=draft,
        title=title,
        pieces=split_at_gaps(draft),
        others=[split_at_gaps(other) for other in templates.list_alternatives(situation_id, draft["tone"])],
    )


def split_at_gaps(draft: dict[str, Any]) -> list[tuple[str, bool]]:
    """Return the body in pieces, each with whether it is a gap; gaps are counted in UTF-16 code units."""
    units = draft["body"].encode("utf-16-le")
    pieces, at = [], 0
    for gap in draft["gaps"]:
        pieces += [
            (units[at * 2 : gap["start"] * 2], False),
            (units[gap["start"] * 2 : gap["end"] * 2], True),
        ]
        at = gap["end"]
    pieces.append((units[at * 2 :], False))
    return [(piece.decode("utf-16-le"), is_gap) for piece, is_gap in pieces if piece]


def _by_channel() -> list[tuple[str, list[dict[str, Any]]]]:
    """Return (channel, situations), each situation with its title and tones, in the order of the set."""
    situations: dict[str, dict[str, Any]] = {}
    for each in templates.list_all():
        known = situations.setdefault(each["situation_id"], {**each, "tones": []})
        known["tones"].append(each["tone"])
    order = list(words.CHANNELS)
    listed = sorted(situations.values(), key=lambda each: order.index(each["channel"]))
    return [(channel, list(group)) for channel, group in groupby(listed, key=lambda each: each["channel"])]
