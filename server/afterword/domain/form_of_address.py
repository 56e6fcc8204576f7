"""How a mail speaks to its reader: by title and surname, or less formally."""

from __future__ import annotations

import re
from collections.abc import Mapping

from afterword.domain.mail import quoting

_HEAD = 400
"""How many characters of the sender's own words may hold the greeting."""

_TITLE = r"(?:mr|mrs|ms|mx|miss|dr|prof(?:essor)?)\b"
_FORMAL = re.compile(
    rf"^\W*(?:(?:dear|hello|hi|good (?:morning|afternoon|evening|day)),? {_TITLE}"
    r"|dear (?:sir|madam)\b"
    r"|sehr geehrte[rs]?\b"
    r"|(?:hallo|liebe[rs]?|guten (?:tag|morgen|abend)|grüß gott|grüezi),? (?:frau|herrn?)\b"
    r"|(?:bonjour|bonsoir|ch[eè]re?),? (?:madame|monsieur|mme|m\.)|(?:madame|monsieur)\b"
    r"|estimad[oa]s? (?:sra?\b|señor(?:as?|es)?\b|don\b|doña\b)|muy señor(?:a|es)?\b"
    r"|(?:gentile|gentilissim[oa]|egregi[oa]|spett)\b|geachte\b|(?:prezad[oa]|exm[oa])\b|sayın\b)",
    re.IGNORECASE | re.MULTILINE,
)


def formal_names(names: Mapping[str, str]) -> dict[str, str]:
    """Return the parts of a name that may greet whoever writes by title and surname: no first name alone.

    Args:
        names: as person_name.read_name returns them.
    """
    kept = {part: words for part, words in names.items() if part != "first_name"}
    if {"title", "last_name"} <= kept.keys():
        kept["contact_name"] = f"{kept['title']} {kept['last_name']}"
    elif " " not in kept.get("contact_name", ""):
        # A lone name may be a surname, and greets nobody by itself.
        kept.pop("contact_name", None)
    return kept


def is_formal(text: str) -> bool:
    """Tell whether a mail greets its reader by title and surname, or as formally in its language."""
    return bool(_FORMAL.search(quoting.own_part(text)[:_HEAD]))
