"""Makes what tests arrange: values with sensible defaults, of which a test names those it is about."""

from __future__ import annotations

from itertools import count
from typing import Any

_numbers = count(1)

KNOWN = {
    "thread_id": "18c2a0b1d2e3f400",
    "account": "mina.okafor@example.org",
    "subject": "Your interviews with Northlight Labs",
    "company": "Northlight Labs",
    "role": "Product designer",
    "contact_name": "Ana Ruiz",
    "contact_address": "ana.ruiz@northlight.example",
    "received_at": "2026-11-12T08:05:00Z",
    "stage": "final",
    "sender_kind": "person",
    "feedback_stance": "none",
    "promise": None,
    "referral": None,
    "kind": "rejection",
    "is_decision": None,
    "language": "en",
}


def make_key() -> str:
    """Return a new Idempotency-Key."""
    return f"key-{next(_numbers):08d}"


def make_case(**known: Any) -> dict[str, Any]:
    """Return the fields of a case with a message of its own."""
    return {"message_id": f"{next(_numbers):016x}", **KNOWN, **known}


def make_event(kind: str = "put_into_reply", **known: Any) -> dict[str, Any]:
    """Return an event."""
    defaults = {
        "happened_at": "2026-11-24T09:30:00Z",
        "text": "Hi Ana,\n\nThank you for the time you all took.\n\nMina",
        "template_id": "after_final_round.warm",
        "tone": "warm",
        "asks": True,
    }
    return {"kind": kind, **defaults, **known}


def make_contact(**known: Any) -> dict[str, Any]:
    """Return the fields of a contact with a profile of their own."""
    defaults = {
        "name": "Ana Ruiz",
        "company": "Northlight Labs",
        "headline": "Head of Design at Northlight Labs",
        "address": "ana.ruiz@northlight.example",
        "profile_address": f"https://www.linkedin.com/in/ana-ruiz-{next(_numbers)}/",
        "relation": "hiring_manager",
        "met_where": "in the final round",
        "topic": "how the team plans its releases",
    }
    return {**defaults, **known}


def make_message(**known: Any) -> dict[str, Any]:
    """Return a mail as the extension sends it."""
    defaults = {
        "message_id": f"{next(_numbers):016x}",
        "thread_id": "18c2a0b1d2e3f400",
        "subject": "Your application",
        "from_name": "Ana Ruiz",
        "from_address": "ana.ruiz@northlight.example",
        "received_at": "2026-11-12T08:05:00Z",
        "text": "Thank you for applying. Unfortunately we chose someone else for this role.\n\nAna",
        "own_address": "mina.okafor@example.org",
        "is_own": False,
    }
    return {**defaults, **known}


HOSTILE = (
    "<script>document.title='taken'</script>",
    "<img src=x onerror=\"document.title='taken'\">",
    "\"><svg onload=document.title='taken'>",
    "'><a href=javascript:document.title='taken'>go</a>",
    "</textarea></title></option><h1>taken</h1>",
    "{{ 7 * 7 }}{% raw %}",
    "<style>*{display:none}</style>",
    "&lt;b&gt; &amp;amp; \u202e right to left",
)
"""Words that must never become anything but words."""
