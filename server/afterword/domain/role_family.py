"""The kind of job behind the title of a role: proposed from the title, and compared with that of another."""

from __future__ import annotations

import re

from afterword.domain.search_words import fold

_ASIDE = re.compile(r"\s*(?:[(\[|,;:]|\s[-–—]\s|\s@\s|\sat\s|\sin\s).*", re.DOTALL)
_GENDER_MARK = re.compile(r"\b[mwfdx](?:\s*/\s*[mwfdx]){1,3}\b", re.IGNORECASE)
_RANK = re.compile(
    r"(?:senior|sr|junior|jr|lead|principal|staff|head|chief|director|deputy|interim|associate|experienced|intern"
    r"|trainee|graduate|(?:mid|entry)-level|freelance|remote|(?:part|full)-time|of|the|an?|and|for|i{1,3}|iv|[1-3])",
    re.IGNORECASE,
)
_MOST_WORDS = 3
_SHORTEST_BEGINNING = 4


def propose(role: str | None) -> str | None:
    """Return the kind of job in a few words, such as "data analyst" for "Senior Data Analyst (m/f/d)"."""
    plain = _GENDER_MARK.sub(" ", _ASIDE.sub("", (role or "").strip()))
    words = [word.strip(".,/") for word in plain.split()]
    kept = [word for word in words if word and not _RANK.fullmatch(word)]
    # "SQL" stays as it is.
    return " ".join(word if word.isupper() else word.lower() for word in kept[-_MOST_WORDS:]) or None


def fits(family: str | None, role: str | None) -> bool:
    """Tell whether a role is of this kind: each word of the kind begins a word of the role."""
    wanted, given = _words(family), _words(role)
    return bool(wanted) and all(any(_begins(word, other) for other in given) for word in wanted)


def _words(text: str | None) -> list[str]:
    return re.findall(r"[^\W_]+[+#]*", fold(text or ""))


def _begins(word: str, other: str) -> bool:
    return other == word or (len(word) >= _SHORTEST_BEGINNING and other.startswith(word))
