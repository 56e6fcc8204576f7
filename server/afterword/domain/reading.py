"""Reads one mail: is it a decision, in which language, and what does it say."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from afterword.domain.message import Message


@dataclass(frozen=True)
class Reason:
    """A phrase of the mail that speaks for a decision or against it."""

    text: str
    speaks: str
    signal: str


@dataclass(frozen=True)
class Verdict:
    """Whether the mail is a decision against the applicant, of which kind it is, how sure, and why."""

    is_rejection: bool
    kind: str
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Promise:
    """What the company said it would do, in its own words, and by when."""

    kind: str
    quote: str
    due_on: str | None = None


@dataclass(frozen=True)
class Facts:
    """What the mail says; None where it does not."""

    company: str | None = None
    role: str | None = None
    contact_name: str | None = None
    stage: str | None = None
    sender_kind: str | None = None
    feedback_stance: str | None = None
    promise: Promise | None = None
    referral: str | None = None


@dataclass(frozen=True)
class Reading:
    """What was read in a mail, and the words each fact was read from."""

    verdict: Verdict
    language: str | None
    facts: Facts
    sources: dict[str, str | None] = field(default_factory=dict)


_NO = re.compile(
    r"unfortunately[^.]{0,120}\b(?:not|other|unable)\b|not (?:be )?(?:moving|move|proceed\w*|selected)"
    r"|other candidates|regret to inform|leider (?:mitteilen|absagen)|absage|nicht (?:weiter )?berücksichtigen",
    re.IGNORECASE,
)
_COMPANY = re.compile(r"\b(?:at|bei|interest in)\s+((?:[A-Z][\w&.'-]*\s?){1,4})")


def read_message(message: Message) -> Reading:
    """Read one mail."""
    found = None if message.is_own else _NO.search(message.text)
    company = _COMPANY.search(message.text)
    reasons = (Reason(found[0], "for", "decision"),) if found else ()
    facts = Facts(company=company[1].strip(" .") if company else None)
    sources = {name: None for name in Facts.__dataclass_fields__} | {"company": company and company[0]}
    verdict = Verdict(bool(found), "rejection" if found else "other", 0.9 if found else 0.1, reasons)
    return Reading(verdict, "de" if " wir " in message.text else "en", facts, sources)
