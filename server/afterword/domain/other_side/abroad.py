"""What an applicant says in six languages: when withdrawing and declining, and of a no that was told.

In English and German the words are in `leaving.py`, `answering.py` and `telling.py`.
"""

from __future__ import annotations

import re
from functools import cache

from afterword.domain.facts.pattern_text import any_of
from afterword.domain.other_side import abroad_north, abroad_south
from afterword.domain.other_side.written_to_applicant import is_to_applicant

# What only an applicant says, and what is said to one as well; each line by itself, as no cues of it are kept.
_SAID = {
    "fr": (abroad_south.FRENCH, abroad_south.FRENCH_TOLD),
    "es": (abroad_south.SPANISH, abroad_south.SPANISH_TOLD),
    "it": (abroad_south.ITALIAN, abroad_south.ITALIAN_TOLD),
    "pt": (abroad_south.PORTUGUESE, abroad_south.PORTUGUESE_TOLD),
    "nl": (abroad_north.DUTCH, abroad_north.DUTCH_TOLD),
    "tr": (abroad_north.TURKISH, abroad_north.TURKISH_TOLD),
}


def find_applicant_abroad(lowered: str, language: str) -> str:
    """Return what an applicant says in a text in small letters, or nothing."""
    if language not in _SAID:
        return ""
    said, told = _compile(language)
    found = said.search(lowered)
    if not found and not is_to_applicant(lowered, language):
        found = told.search(lowered)
    return found[0] if found else ""


@cache
def _compile(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(any_of(each, before="", flags=re.MULTILINE) for each in _SAID[language])
