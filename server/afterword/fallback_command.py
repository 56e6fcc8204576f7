"""Writes the fallback from the templates: `python -m afterword.fallback_command`, in a clone only."""

from __future__ import annotations

import json
from pathlib import Path

from afterword.domain.templates import fallback
from afterword.services import templates

REPOSITORY = Path(__file__).resolve().parents[2]
# An unpacked extension can rely on files inside its own folder only, so the same bytes stand in both.
TARGETS = (REPOSITORY / "shared_templates" / "fallback.json", REPOSITORY / "extension" / "fallback.json")


def render() -> str:
    """Return the text that both files must have."""
    shipped = templates.read_folder(REPOSITORY / "shared_templates")
    made = fallback.make(shipped.templates, templates.LANGUAGE)
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Write both files."""
    text = render()
    for target in TARGETS:
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
