"""The mails of the folder beside it, by what they are."""

from __future__ import annotations

import json
from pathlib import Path

LETTERS = {
    "en": "Dear Ms Arlow,\n\n{}\n\nBest wishes,\nPeder Lunde",
    "de": "Guten Tag Frau Harm,\n\n{}\n\nViele Grüße\nPeder Lunde",
    "fr": "Bonjour Madame,\n\n{}\n\nCordialement,\nPeder Lunde",
    "es": "Buenos días:\n\n{}\n\nSaludos,\nPeder Lunde",
    "it": "Buongiorno,\n\n{}\n\nSaluti,\nPeder Lunde",
    "pt": "Bom dia,\n\n{}\n\nCumprimentos,\nPeder Lunde",
    "nl": "Beste mevrouw Vos,\n\n{}\n\nGroet,\nPeder Lunde",
    "tr": "Merhaba,\n\n{}\n\nSaygılarımla,\nPeder Lunde",
}
"""A letter in each language, around what is said in it."""


def list_mails(kind: str) -> list[tuple[str, str]]:
    """Return the language and the text of each mail of a kind."""
    lines = (Path(__file__).parent / "mails" / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines()
    return [(mail["language"], mail["text"]) for mail in map(json.loads, lines)]
