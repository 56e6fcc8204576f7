"""One mail as plain values, whatever it came from: a page, a file, a line of JSON."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Message:
    """A mail to read.

    Attributes:
        text: the plain text; may be empty when there is html.
        received_at: ISO 8601, or None.
        own_address: the address of the person whose mailbox it is, where known.
        is_own: the person wrote this mail themselves.
    """

    text: str
    subject: str | None = None
    from_name: str | None = None
    from_address: str | None = None
    received_at: str | None = None
    html: str | None = None
    own_address: str | None = None
    is_own: bool = False
