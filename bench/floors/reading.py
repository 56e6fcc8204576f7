"""The plainest reader of mail: a list of phrases, looked for one after the other."""

from __future__ import annotations

import re

PHRASES = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"not (?:been )?selected",
        r"unfortunately",
        r"we regret",
        r"other candidates?",
        r"(?:not|n't) (?:be )?mov(?:e|ing) forward",
        r"pursue other",
        r"decided to (?:proceed|go) with",
        r"will not be (?:proceeding|progressing)",
        r"position has been filled",
        r"leider",
        r"bedauern",
        r"andere(?:n)? (?:Bewerber|Kandidat)",
        r"nicht (?:weiter )?ber.cksichtigen",
        r"keep your (?:resume|cv|application) on file",
    )
]


def is_decision(text: str) -> bool:
    """Tell whether any phrase stands in the text."""
    return any(pattern.search(text) for pattern in PHRASES)
