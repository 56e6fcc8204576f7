"""Tells that somebody applies for what is named: "your candidacy for Mate", "the front desk job", "Dear Baker applicant"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.facts.role.generic import ALSO_FIELDS, FIELDS
from afterword.domain.facts.role.made import is_made_like_a_trade

_TWO = 2
_APPLIES_FOR = re.compile(
    r"(?:candidacy|application|appl(?:y|ied|ying)|else|considered|interview(?:ed|ing)?) for (?:the )?$|\byour $|^(?:initiativ|blind|kurz|spontan|online|direkt)?bewerbung $",
    re.IGNORECASE,
)
# Where nothing but a job is named: "join us as a Growth Ninja", "our search for a Growth Ninja".
_ONLY_FOR_A_JOB = re.compile(
    r"(?:candidacy|applications?|appl(?:y|ied|ying)|considered|consider(?:ing)? you|interview(?:ed|ing)?)(?: (?:to|at|with) [^,.;]{2,40})? (?:for|as|to be(?:come)?|to work as) (?:an? |the |our (?:new |next )?)?$"
    r"|\b(?:join(?:ing)?\b.{0,40}|else|places?|spot|seat|slot|placement) as (?:an? |the |our (?:new |next )?)?$"
    r"|\bbe(?:come|coming|ing)? our (?:new|next) $|(?:search|process|recruit(?:ment|ing)|hiring) for (?:an? |the |our (?:new |next )?)$",
    re.IGNORECASE,
)
# "(R-20417)"
_NUMBER = re.compile(r"\s\(?#?[\w/ -]*\d[\w/-]*\)?")
# "for R-20417 Welder", "for 2031-1187: Welder"
_NUMBER_BEFORE = re.compile(r"(?<= )#?(?=\S*\d{3})[\w/-]+[:,]?(?: [–—-])? $")
_QUOTE_MARKS = " \"“”„«»'‘’"


_APPLIES_AS = re.compile(
    r"(?:candidatura|candidature|postulación|solicitud|sollicitatie|bewerbung|beworben)"
    r" (?:vom [\w.]{1,10}(?: [\w.]{3,9})? )?(?:per|para|como|comme|(?P<german>als(?: eine?)?)) $",
    re.IGNORECASE,
)


# "Candidature santonnier", "hired Mr. Dunn as ostler", "our selection process for ostler".
_IS_ABOUT = re.compile(
    r"^(?:candidat\w+(?:-\w+)?|sollicitatie|\w*bewerbung)(?: (?:de|di|a|à|ao lugar de|van|als|per|para|pour|como|come|comme))?[ :]+$|(?:\b(?:trabajo|empleo|lugar|lavoro|impiego|emploi|place|travail|trabalho|emprego|plek|werk|job) (?:de|di|als|van) |(?:place|emploi|travail) d['’])$|(?:hir|appoint|employ|engag|elect|vot)\w* .* as (?:an? |the |our (?:new |next )?)?$"
    r"|(?:process|search|application|applied|applying|candidacy|considered) for (?:an? |the )?$|en tant que $",
    re.IGNORECASE,
)
_APPLIED_GERMAN = ("beworben", "bewirbst")


def is_applied_for(role: str, source: str) -> bool:
    """Tell whether somebody applies for it: "your candidacy for Mate", "your Walker application"."""
    before, found, behind = source.partition(role)
    if found and before[-1:] in _QUOTE_MARKS:
        before, behind = f"{before.rstrip(_QUOTE_MARKS)} ", behind.strip(_QUOTE_MARKS)
    before = _NUMBER_BEFORE.sub("", before)
    if (
        found
        and (not behind or _NUMBER.fullmatch(behind))
        and _ONLY_FOR_A_JOB.search(before)
        and is_written_as_title(role)
    ):
        return True
    if found and role[0].islower():
        # A trade that no list knows.
        is_frame = _ONLY_FOR_A_JOB.search(before) or _APPLIES_AS.search(before) or _IS_ABOUT.search(before)
        return bool(is_frame) and is_made_like_a_trade(role)
    if behind.endswith(_APPLIED_GERMAN) and before.endswith("als "):
        return naming.ends_like_a_role(role)
    applies_as = _APPLIES_AS.search(before) if found and role[0].isupper() else None
    if applies_as and (not applies_as["german"] or naming.ends_like_a_role(role)):
        return True
    if not found or not role[0].isupper() or not _APPLIES_FOR.search(before):
        return False
    is_title = (
        naming.ends_like_a_role(role)
        or role.endswith(_IN_GERMAN)
        or role.partition(" (")[0].casefold().rpartition(" ")[2] in ALSO_FIELDS
    )
    return is_title and (
        not behind or behind.strip().casefold() == "application" or behind.startswith((" - ", " – "))
    )


# "Bewerbung Softwareentwicklung"
_IN_GERMAN = ("entwicklung", "betreuung", "sicherung", "buchhaltung", "bearbeitung", "arbeit", "planung", "logistik", "vertrieb", "einkauf", "marketing")  # fmt: skip
_JOB_BEHIND = re.compile(r"\s(?:job|role|position|post|vacancy|gig)\b", re.IGNORECASE)
# "We went in a different direction for front desk."
_CHOOSES_FOR = re.compile(
    r"\b(?:direction|someone else|somebody else|candidates?|applicants?|appl(?:y|ied|ying)|application|interview(?:ed|ing)?|considered|shift) (?:for|in|with|on) (?:the |our )?$"
)
_DESKS = frozenset(
    (
        "front desk",
        "box office",
        "front of house",
        "back of house",
        "data entry",
        "housekeeping",
        "reception",
        "kitchen",
        "bar",
        "warehouse",
        "bakery",
        "deli",
        "stockroom",
        "checkout",
        "tills",
        "stables",
    )
)


def is_field(role: str, source: str) -> bool:
    """Tell whether a job is called by its field alone, in small letters."""
    before, _, behind = source.partition(role)
    if _JOB_BEHIND.match(behind) and FIELDS.issuperset(role.split()):
        return True
    return role in _DESKS and bool(_CHOOSES_FOR.search(before))


_APPLICANTS = re.compile(r"(?: |^)(?:[Aa]pplicant|[Cc]andidate|Bewerber(?:in|innen)?)s?\b(?: |$)")


def greets_applicants(addressee: str) -> bool:
    """Tell whether a greeting names no person but what was applied for: "Dear Baker applicant"."""
    return bool(_APPLICANTS.search(addressee))


_AS_ONE = re.compile(
    r" as (?:an? |the |our (?:new |next )?)?$| to be(?:come)? an? $|\bbe(?:come|coming|ing)? our \w+ $|(?:search|recruiting|hiring) for (?:an?|our (?:new|next)) $"
    r"|[\"“„«]$",
    re.IGNORECASE,
)
_IN_A_HOUSE = (" at ", " with us", " in our ", " position", " role", " vacancy")


def is_surely_a_job(role: str, source: str, lowered: str) -> bool:
    """Tell whether somebody is to join as it, or the house stands behind it: "Retail Graduate at Marlow Finch"."""
    before, found, _ = source.partition(role)
    if found and (
        _AS_ONE.search(before) or (before.lower().endswith("bewerbung ") and role.endswith(_IN_GERMAN))
    ):
        return True
    return any(f"{role.lower()}{behind}" in lowered for behind in _IN_A_HOUSE)


_SMALL_IN_TITLES = words_of("of in and the for to at & / - – |")
_IN_NO_TITLE = words_of(
    """
    january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
    spring summer autumn winter week term season round stage street road office unit branch gate dear mr mrs ms dr prof i we you your my our
    """
)


def is_written_as_title(role: str) -> bool:
    """Tell whether a text has words in capitals as a title has, and none that tells when, where or who: "Claims Triage II"."""
    words = role.split()
    large = [word for word in words if word[0].isupper() or word[0].isdigit() or word[0] in "("]
    if len([word for word in large if word[0].isalpha()]) < _TWO or not words[0][0].isupper():
        return False
    others = {word for word in words if word not in large}
    return others <= _SMALL_IN_TITLES and _IN_NO_TITLE.isdisjoint(word.strip(",()").lower() for word in words)
