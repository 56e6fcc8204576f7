"""The page of settings: name, phone, and whether a notice stands by a decision."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from afterword.dashboard.form import check
from afterword.schemas.settings import SettingsSchema
from afterword.services import settings

blueprint = Blueprint("settings_page", __name__, url_prefix="/settings")


@blueprint.get("")
def show_settings() -> str:
    """Show what is chosen."""
    return render_template("settings.html", values=settings.read(), problems={})


@blueprint.post("")
def save_settings() -> ResponseReturnValue:
    """Keep what was chosen."""
    choices, problems = read_form(request.form, ("sign_off_name", "phone"))
    is_enabled = "notice_enabled" in request.form
    if problems:
        typed = {**request.form, "notice_enabled": is_enabled}
        return render_template("settings.html", values=typed, problems=problems), 422
    settings.change({**choices, "notice_enabled": is_enabled})
    return redirect(url_for("settings_page.show_settings", done="saved"), 303)


def read_form(form: Mapping[str, str], names: Collection[str]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the named settings as they were typed, and what is wrong with them, by field."""
    return check(SettingsSchema(), {name: form.get(name, "") for name in names})
