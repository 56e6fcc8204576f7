"""The mails of the folder beside it, by what they are."""

from __future__ import annotations

import json
from pathlib import Path


def list_mails(kind: str) -> list[tuple[str, str]]:
    """Return the language and the text of each mail of a kind."""
    lines = (Path(__file__).parent / "mails" / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines()
    return [(mail["language"], mail["text"]) for mail in map(json.loads, lines)]
