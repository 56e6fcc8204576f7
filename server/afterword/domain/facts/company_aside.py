"""Tells of a name in a sentence that the reader was there before, or that somebody else is: no house that writes."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import has_any

# "your degree from Marl University": where the reader was.
_OF_THE_READER_S = re.compile(
    r"\b(?:[Yy]our|Ihr(?:e[nmrs]?)?|[Dd]ein(?:e[nmrs]?)?) (?:\S+ ){0,2}?(?:degree|studies|PhD|thesis|master\S*|bachelor\S*|diploma|background|experience|Studium|Abschluss|Promotion|Masterarbeit|Bachelorarbeit|Erfahrung\w*)"
    r"(?: \S+){0,2}? (?:at|from|with|in|an|bei|von)(?: the| der| dem)? $"
)
_HERS = ("your ", "ihr", "dein")
# "my colleague at the Harwood Trust", "I've told Odile at Maison Claire", "you had managed a team at Mudlark".
_OF_A_THIRD = re.compile(
    r"\b(?:(?:my|our|a|an old|his|her|their) (?:\w+ )?(?:colleague|friends?|contacts?|counterparts?|pals?|mates?|sister|brother|cousin|old boss)(?: \w+)?|(?:told|ring|try) (?!you\b|us\b|me\b)\S+(?: \S+){0,3}"
    r"|(?<!time )you(?:['’]d| had|['’]ve| have)? (?:managed|led|built|ran|worked|interned|spent(?= \S+ \S+ )|did|trained)(?: \S+){0,5}?|\b(?:kollegin|kollege|kollegen|freund|freundin|bekannte[nr]?)(?: \w+)?) (?:over |down |up )?(?:at|from|with|for|bei|beim|von|vom)(?: the| der| dem)? $"
)
_THEIRS = (
    "colleague", "friend", "contact", "counterpart", "pal", "mate", "sister", "brother", "cousin", "boss", "told", "ring ", "try ", "managed", " led ", "built", " ran ", "worked", "interned", "spent", " did ", "trained", "kolleg", "freund", "bekannt",
)  # fmt: skip
_NEAR = 60


def is_another_s(body: str, lowered: str, start: int) -> bool:
    """Tell whether a name is where the reader was, or another whom somebody else is at."""
    first = max(0, start - _NEAR)
    before = lowered[first:start]
    if has_any(_HERS, before) and _OF_THE_READER_S.search(body, first, start):
        return True
    return has_any(_THEIRS, before) and bool(_OF_A_THIRD.search(before))
