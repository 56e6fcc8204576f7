"""Takes the number of a posting off a title: "Ref 2024/118 - Welder", "Welder (R-20417)"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import any_of, cut_front

_HAS_DIGIT = re.compile(r"\d")
_CODE = r"(?:[A-Z]{1,5}[-_ ]?)?(?!(?:19|20)\d\d(?!\d))\d[\d-]{3,}[A-Z]{0,3}"
# Stands in every code.
_LONG_NUMBER = re.compile(r"\d[\d-]{3}")
_LEADING_CODE = any_of(
    rf"""
    \[[^\]]{{2,20}}\]\s*
    \d{{1,2}}[.)]\s+
    (?:19|20)\d\d[-/]\d{{3,}}\s*[-–:|,]?\s+
    \d{{1,5}}[/-](?:19|20)?\d\d\s+
    (?:application|vacancy|post|position|job|competition|notice|bewerbung|kennziffer)\s(?:nr|no|number|ref|id)?\.?\s*[#:]?\s*(?=\S*\d{{3}})[A-Z]{{0,4}}[\d/-]+\s*[-–:|,]?\s+
    (?:nr|no|number|nummer|ref|kennziffer|kz)\.?\s*[\w/-]*\d[\w/-]*\s*[-–:,]?\s+
    (?!(?:19|20)\d\d[/-])(?=\S*\d{{3}})(?-i:[A-Z\d]+(?:[/-][A-Z\d]+)+)\s*[-–:|,]?\s+
    (?:kennzahl|ref(?:erenz)?\.?(?:nummer)?|req(?:uisition)?\.?|job|id)?\s*[#:]?\s*{_CODE}\s*[-–:|,]?\s+
    """,
    before="^",
    flags=re.IGNORECASE,
)
_TRAILING_CODE = any_of(
    rf"""
    \s*(?:[-–|,]\s*)?(?:\(?(?:ref|req|id|job|posting|reference|kennziffer|referenz\w*|no|nr)[.:# ]*)?\(?#?\b{_CODE}\)?\s*$
    \s*\((?:ref|req|id|r|jr|job|posting)?[-.:# ]*{_CODE}\)?\s*$
    \s*\((?:ref|req|id|job|posting|vacancy|requisition)\.?(?:\s(?:id|no\.?|number))?[#: ]*(?=\S*\d{{3}})[\w/-]+\)\s*$
    ,\s+(?:posting|req|requisition|job|vacancy)\.?\s+20\d\d-\d+\s*$
    \s*\[(?=[^\]]*\d)[^\]]*\]\s*$
    \s+(?!(?:19|20)\d\d[/-])(?=\S*\d{{3}})(?-i:[A-Z\d]+(?:[/-][A-Z\d]+)+)\s*$
    """,
    before="",
    flags=re.IGNORECASE,
)


def cut_codes(role: str) -> str:
    """Take the number of a posting from the beginning and from the end."""
    if "[" not in role and not _HAS_DIGIT.search(role):
        return role
    role = cut_front(_LEADING_CODE, role)
    for _ in range(2 if "[" in role or _LONG_NUMBER.search(role) else 0):
        shorter = _TRAILING_CODE.sub("", role)
        if shorter == role:
            break
        role = shorter
    return role
