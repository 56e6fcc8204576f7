"""Writes the description of the interface: `python -m afterword.openapi_command`, in a clone only."""

from __future__ import annotations

from pathlib import Path

from afterword.api import openapi
from afterword.app import RESOURCES

TARGET = Path(__file__).resolve().parents[2] / "docs" / "openapi.json"


def render() -> str:
    """Return the text that the file must have."""
    return openapi.describe(resource.blueprint for resource in RESOURCES)


def main() -> None:
    """Write the file."""
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(render(), encoding="utf-8")


if __name__ == "__main__":
    main()
