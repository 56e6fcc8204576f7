"""`/health`: that this is Afterword, and nothing about the person."""

from __future__ import annotations

from typing import Any

from afterword import __version__, running
from afterword.api.blueprint import Blueprint
from afterword.schemas.pairing import HealthSchema

API_VERSIONS = (1,)

blueprint = Blueprint("health", __name__, description="Whether the companion is there.")


@blueprint.get("/health")
@blueprint.doc(security=[])
@blueprint.response(200, HealthSchema)
def read_health() -> dict[str, Any]:
    """Tell the name, the version and this run's random name."""
    return {
        "name": "Afterword",
        "version": __version__,
        "api_versions": list(API_VERSIONS),
        "instance": running.current().instance,
    }
