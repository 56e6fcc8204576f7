"""What a mail says of the company, the role, the person and how things stand; None where it does not."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, fields

from afterword.domain.evidence.mail_evidence import Evidence
from afterword.domain.facts.company.find import find_company
from afterword.domain.facts.contact.find import find_contact
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.promise.find import find_promise
from afterword.domain.facts.referral import find_referral
from afterword.domain.facts.role.find import find_role
from afterword.domain.facts.role.house import part_from_company
from afterword.domain.facts.role.quoted import find_in_older
from afterword.domain.facts.sender_kind import find_sender_kind
from afterword.domain.facts.stage.find import find_stage
from afterword.domain.facts.stance.find import find_stance
from afterword.domain.mail.message import Message
from afterword.domain.mail.quoting import Parts

_LONGEST_SOURCE = 200


@dataclass(frozen=True, slots=True)
class Promise:
    """What the company said it would do, in its own words, and by when."""

    kind: str
    quote: str
    due_on: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one mail."""

    company: str | None = None
    role: str | None = None
    contact_name: str | None = None
    stage: str | None = None
    sender_kind: str | None = None
    feedback_stance: str | None = None
    promise: Promise | None = None
    referral: str | None = None


_NAMES = tuple(each.name for each in fields(Facts))
Sources = dict[str, str | None]


def read_facts(
    message: Message, parts: Parts, letter: Letter, evidence: Evidence, language: str, is_decision: bool
) -> tuple[Facts, Sources]:
    """Return the facts, and the words each was read from.

    Args:
        letter: the mail, opened by `open_letter`.
    """
    contact = find_contact(letter)
    if not is_decision and _is_of_no_use(evidence.features):
        # A mail about something else: only the sender is of use.
        return _gather(
            {"contact_name": contact, "sender_kind": find_sender_kind(letter, _value(contact))}, None
        )
    role = find_role(letter, language)
    if role is None and parts.is_reply:
        role = find_in_older(message.text[len(parts.own) :])
    company = find_company(letter, language, _value(contact), _value(role), is_decision=is_decision)
    if role and company:
        plain = part_from_company(role[0], company[0])
        role = (plain, role[1]) if plain and plain != company[0] else None
    found = {
        "company": company,
        "role": role,
        "contact_name": contact,
        "stage": find_stage(letter),
        "sender_kind": find_sender_kind(letter, _value(contact)),
        "feedback_stance": find_stance(letter, is_decision),
        "referral": find_referral(letter),
    }
    return _gather(found, find_promise(letter, message.received_at))


def _is_of_no_use(features: Set[str]) -> bool:
    """Tell whether a mail has nothing to do with an application of the reader's."""
    return "alert_twice" in features


Found = tuple[str, str] | None


def _value(found: Found) -> str | None:
    return found[0] if found else None


def _gather(found: dict[str, Found], promise: tuple[str, str, str | None] | None) -> tuple[Facts, Sources]:
    values = {name: _value(each) for name, each in found.items()}
    facts = Facts(promise=Promise(*promise) if promise else None, **values)
    sources: Sources = dict.fromkeys(_NAMES)
    for name, each in found.items():
        sources[name] = (each[1][:_LONGEST_SOURCE] or None) if each else None
    sources["promise"] = promise[1][:_LONGEST_SOURCE] if promise else None
    return facts, sources
