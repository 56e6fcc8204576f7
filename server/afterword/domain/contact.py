"""A person one met: in which relation, at which profile, and what can happen with them."""

from __future__ import annotations

from urllib.parse import quote, unquote, urlsplit

RELATIONS = ("hiring_manager", "recruiter", "referrer", "peer")

NOTE_SENT = "note_sent"
NOTE_NOT_SENT = "note_not_sent"
"""The person's own word that the note was not sent after all; it takes the last `note_sent` back."""

EVENT_KINDS = (
    "note_put_in",
    "note_copied",
    NOTE_SENT,
    NOTE_NOT_SENT,
    "message_put_in",
    "message_copied",
    "message_sent",
)
"""What can happen with a contact; a case has its own kinds."""

_NETWORK = "linkedin.com"
# An address by member number, in which capitals count; a chosen one is the same in any case.
_MEMBER_NUMBER = "ACo"


def clean_profile_address(text: str) -> str:
    """Return a profile's address in the one form in which it is kept: the same profile is known again.

    Raises:
        ValueError: it is no address of a web page.
    """
    given = text.strip()
    parts = urlsplit(given if "://" in given else f"https://{given}")
    host = (parts.hostname or "").removesuffix(".")
    if parts.scheme not in ("http", "https") or "." not in host or "@" in parts.netloc or " " in given:
        raise ValueError("No address of a web page.")
    folders = parts.path.split("/")
    if (host == _NETWORK or host.endswith(f".{_NETWORK}")) and folders[1:2] == ["in"] and len(folders) > 2:
        name = unquote(folders[2])
        name = name if name.startswith(_MEMBER_NUMBER) else name.lower()
        if name:
            return f"https://www.{_NETWORK}/in/{quote(name)}/"
    return parts._replace(netloc=parts.netloc.lower(), fragment="").geturl()
