"""The page of settings: what the person has chosen once for all, and what the second look leaves out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from afterword import running
from afterword.dashboard import linkedin_form, rest_form, state_names_form, state_words
from afterword.dashboard.form import check
from afterword.domain import state_names
from afterword.schemas.settings import SettingsSchema
from afterword.services import checks, notes, settings

blueprint = Blueprint("settings_page", __name__, url_prefix="/settings")


@blueprint.get("")
def show_settings() -> str:
    """Show what is chosen."""
    return _render(settings.read(), {})


@blueprint.post("")
def save_settings() -> ResponseReturnValue:
    """Keep what was chosen."""
    choices, problems = read_form(request.form, ("sign_off_name", "phone"))
    linkedin_choices, linkedin_problems = linkedin_form.read(request.form)
    rest_choices, rest_problems = rest_form.read(request.form)
    problems |= rest_problems | linkedin_problems
    is_enabled = "notice_enabled" in request.form
    if problems:
        return _render({**request.form, "notice_enabled": is_enabled}, problems), 422
    settings.change({**choices, **rest_choices, **linkedin_choices, "notice_enabled": is_enabled})
    return redirect(url_for("settings_page.show_settings", done="saved"), 303)


@blueprint.post("/state-names")
def save_state_names() -> ResponseReturnValue:
    """Keep what the person calls the states, or go back to the usual names."""
    names, problems = state_names_form.read({} if "usual" in request.form else request.form)
    if problems:
        return _render({**settings.read(), **request.form}, problems), 422
    settings.change({"state_names": names})
    return redirect(url_for("settings_page.show_settings", done="saved"), 303)


@blueprint.post("/second-look")
def look_again() -> ResponseReturnValue:
    """Let a rule speak again that the person had muted."""
    checks.switch_rule(request.form.get("rule_id", ""), muted=False)
    return redirect(url_for("settings_page.show_settings", done="looks_again"), 303)


def _render(values: Mapping[str, Any], problems: Mapping[str, str]) -> str:
    notes_left = notes.count_left(running.current().now())
    muted = [rule for rule in checks.list_rules() if rule["muted"]]
    chosen = settings.read()["state_names"]
    return render_template(
        "settings.html",
        values={**state_names_form.from_settings(chosen), **values},
        problems=problems,
        notes_left=notes_left,
        muted=muted,
        states=[
            (f"state_{state}", state_words.MEANINGS[state], usual)
            for state, usual in state_names.USUAL.items()
        ],
        has_own_names=bool(chosen),
    )


def read_form(form: Mapping[str, str], names: Collection[str]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the named settings as they were typed, and what is wrong with them, by field."""
    return check(SettingsSchema(), {name: form.get(name, "") for name in names})
