"""The interface's words, by language, and words made up in their place."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

LANGUAGES: dict[str, dict[str, str]] = json.loads(
    Path(__file__).with_name("linkedin_labels.json").read_text("utf-8")
)
# A gap such as {name} stays; every other run of letters is a word.
_WORD = re.compile(r"\{\w+\}|[^\W\d_]+")


def made_up(labels: dict[str, str], seed: int) -> dict[str, str]:
    """Return the labels with every word replaced by one that no language has; numbers and gaps stay."""
    chance = random.Random(seed)

    def replace(found: re.Match[str]) -> str:
        if found[0].startswith("{"):
            return found[0]
        return "".join(
            chance.choice("bdfgklmnprtvz") + chance.choice("aeiou") for _ in range(chance.randint(2, 4))
        )

    return {key: _WORD.sub(replace, text) for key, text in labels.items()}
