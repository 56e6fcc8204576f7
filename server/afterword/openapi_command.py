"""Writes the description of the interface: `python -m afterword.openapi_command`, in a clone only."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from afterword.app import create_app
from afterword.config import Config

TARGET = Path(__file__).resolve().parents[2] / "docs" / "openapi.json"


def render() -> str:
    """Return the text that the file must have."""
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Config(data_dir=Path(folder)))
    description = app.extensions["flask-smorest"]["apis"][""]["ext_obj"].spec.to_dict()
    return json.dumps(description, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Write the file."""
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(render(), encoding="utf-8")


if __name__ == "__main__":
    main()
