"""Takes from a captured role what is no part of it: articles, numbers of postings, gender marks, the sentence."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import any_of

_MARKS = " ,;:!?\"“”„»«'‘’*–-"
_POSSESSIVE = re.compile(r"^[A-Z][\w& ]{1,40}['’]s (?P<rest>.+)$")
_CODE = r"(?:[A-Z]{1,5}[-_ ]?)?(?!(?:19|20)\d\d(?!\d))\d[\d-]{3,}[A-Z]{0,3}"
_LEADING_CODE = any_of(
    rf"""
    \[[^\]]{{2,20}}\]\s*
    (?:kennzahl|ref(?:erenz)?\.?(?:nummer)?|req(?:uisition)?\.?|job|id)?\s*[#:]?\s*{_CODE}\s*[-–:|]?\s+
    """,
    before="^",
    flags=re.IGNORECASE,
)
_TRAILING_CODE = any_of(
    rf"""
    \s*(?:[-–|,]\s*)?(?:\(?(?:ref|req|id|job|reference|kennziffer|referenz\w*|no|nr)[.:# ]*)?\(?#?\b{_CODE}\)?\s*$
    \s*\((?:ref|req|id|r|jr|job)?[-.:# ]*{_CODE}\)?\s*$
    """,
    before="",
    flags=re.IGNORECASE,
)
_GENDER = any_of(
    r"""
    \s*\(\s*(?:[mwfdxi*](?:\s*[/|,.:]\s*[mwfdxi*]){1,3}|all genders?|alle geschlechter|all humans|h/f|f/h|gn\
        |m/w/d[^)]*)\s*\)
    \s+\b[mwfdx](?:/[mwfdx]){1,3}\b
    \s\((?:m|w|f|d)(?:/\w){1,2}\)
    """,
    before="",
    flags=re.IGNORECASE,
)
_BEGINS_OTHERWISE = any_of(
    r"""
    regarding|concerning|the|a|an|our|this|be|of|for|as|position|role|post|job
    die|der|das|den|eine?n?|unsere?n?|als|stelle|la|el|le|il|o|de|het
    """,
    before="^(?:",
    after=r"\s+)+(?=\S)",
    flags=re.IGNORECASE,
)
_NEWS = re.compile(
    r"^(?:(?:job )?(?:application )?(?:closed|filled|update|status|outcome|result|decision))\s*:\s*",
    re.IGNORECASE,
)
_IS_OPEN = re.compile(r"\s*\((?:open|closed|offen)\)", re.IGNORECASE)
_ENDS_OTHERWISE = any_of(
    r"position|role|opening|openings|vacancy|job|gig|post|contract|stelle|posten|and|und|at|in",
    before=r"(?:\s+",
    after=")+$",
    flags=re.IGNORECASE,
)
# Words that cannot be part of a title: the sentence goes on.
_SENTENCE_GOES_ON = any_of(
    r"""
    leider|nicht|so \w+ \w+|aufmerksam|sorgfältig|weiter|erhalten|haben|hat|gesendet|beworben|interessieren|entschieden
    zugesandt|sowie|bedanken|möchten|an anderer|in unserem|bei uns|We|have|has|was|is
    e o|e a|e pel[oa]|et (?:pour|de|du|le|la)|y (?:el|por|la|tu)|e (?:per|il)
    """,
    before=r"\s",
    after=r"\b",
)


def tidy(raw: str) -> str:
    """Return the role alone."""
    role = " ".join(raw.split()).strip(_MARKS).rstrip(".")
    possessive = _POSSESSIVE.match(role)
    if possessive and naming.is_role_like(possessive["rest"]):
        role = possessive["rest"]
    role = _BEGINS_OTHERWISE.sub("", _NEWS.sub("", _GENDER.sub("", role)))
    role = _IS_OPEN.sub("", _LEADING_CODE.sub("", role))
    for _ in range(2):
        role = _TRAILING_CODE.sub("", role)
    role = _ENDS_OTHERWISE.sub("", role)
    role = _ENDS_OTHERWISE.sub(
        "", _SENTENCE_GOES_ON.split(role.strip(_MARKS).rstrip("."), maxsplit=1)[0].strip(_MARKS)
    )
    half = len(role) // 2
    if role[:half].strip() == role[half:].strip():
        role = role[:half].strip()
    return role[: role.rindex("(")].strip() if role.count("(") > role.count(")") else role
