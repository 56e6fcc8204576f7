"""Puts back the line breaks that some programs drop: "Dear Ana,Thank you.RegardsKim" was five lines."""

from __future__ import annotations

import re

_MOST_LINES = 3
_FEWEST_SEAMS = 2
# A mark with the next sentence right behind it.
_SEAM = re.compile(r"(?<=[^\W\d_][.!?,:;)])(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ]+[ ,])")
# A small letter with a capital behind it, where no name is written so.
_WORDS_RUN_TOGETHER = re.compile(r"(?<=[a-zß-ÿ]{2})(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ]{2})")
_BEHIND_BRACKET = re.compile(r"(?<=[\])])(?=[A-ZÀ-ÖØ-Þ])")
_WRITTEN_SO = re.compile(
    r"(?:Linked|You|Java|Type|Git|Face|Dev|Pay|Power|Post|My|Mac|Sales|Door|Hub|Word|Docu|Open|Auto|Photo|Snap)$"
)


def restore(text: str) -> str:
    """Return a text of one long line in its lines; any other as it is."""
    if text.count("\n") > _MOST_LINES or len(_SEAM.findall(text)) < _FEWEST_SEAMS:
        return text
    parted = _BEHIND_BRACKET.sub("\n", _SEAM.sub("\n", text))
    return _WORDS_RUN_TOGETHER.sub(
        lambda seam: "" if _WRITTEN_SO.search(parted[: seam.start()][-8:]) else "\n", parted
    )
