"""What a mail says of the company, the role, the person and how things stand; None where it does not."""

from __future__ import annotations

from dataclasses import dataclass, fields

from afterword.domain.facts.company import find_company
from afterword.domain.facts.contact import find_contact
from afterword.domain.facts.letter import Letter, open_letter
from afterword.domain.facts.promise import find_promise
from afterword.domain.facts.referral import find_referral
from afterword.domain.facts.role import find_role
from afterword.domain.facts.sender_kind import find_sender_kind
from afterword.domain.facts.stage import find_stage
from afterword.domain.facts.stance import find_stance
from afterword.domain.message import Message
from afterword.domain.quoting import Parts

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


def read_facts(message: Message, parts: Parts, language: str, is_decision: bool) -> tuple[Facts, Sources]:
    """Return the facts, and the words each was read from."""
    letter = open_letter(
        message.subject or "", message.from_name or "", message.from_address or "", parts.own, parts.signature
    )
    role = find_role(letter, language)
    contact = find_contact(letter)
    company = find_company(letter, language, contact and contact[0], role and role[0])
    promise = find_promise(letter.body, message.received_at)
    found: dict[str, tuple[str, str] | None] = {
        "company": company,
        "role": role,
        "contact_name": contact,
        "stage": find_stage(letter.subject, letter.body),
        "sender_kind": find_sender_kind(letter, contact and contact[0]),
        "feedback_stance": find_stance(_whole(letter), is_decision),
        "referral": find_referral(letter.body),
    }
    facts = Facts(
        promise=Promise(*promise) if promise else None,
        **{name: each[0] if each else None for name, each in found.items()},
    )
    sources: Sources = dict.fromkeys(_NAMES)
    for name, each in found.items():
        sources[name] = (each[1][:_LONGEST_SOURCE] or None) if each else None
    sources["promise"] = promise[1][:_LONGEST_SOURCE] if promise else None
    return facts, sources


def _whole(letter: Letter) -> str:
    return "\n".join((letter.body, *letter.sign_off))
