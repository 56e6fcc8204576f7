"""Settings over HTTP."""

from __future__ import annotations

from typing import Any

from afterword.api.blueprint import Blueprint
from afterword.schemas.settings import SettingsSchema
from afterword.services import settings

blueprint = Blueprint("settings", __name__, url_prefix="/api/v1/settings", description="Chosen once for all.")


@blueprint.get("")
@blueprint.response(200, SettingsSchema)
def read_settings() -> Any:
    """Return every setting."""
    return settings.read()


@blueprint.patch("")
@blueprint.arguments(SettingsSchema)
@blueprint.response(200, SettingsSchema)
def change_settings(choices: dict[str, Any]) -> Any:
    """Change the settings that are given, and return every one."""
    return settings.change(choices)
