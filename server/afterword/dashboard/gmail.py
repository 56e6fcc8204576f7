"""The way from a case to its mail in Gmail."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

_GMAIL_ID = re.compile(r"[0-9a-f]{16}")


def address_of(case: Mapping[str, Any]) -> str | None:
    """Return the address at which Gmail opens the mail, where we have an id of that kind."""
    message_id = case["message_id"] or ""
    if not _GMAIL_ID.fullmatch(message_id):
        return None
    account = f"?authuser={quote(case['account'], safe='')}" if case["account"] else ""
    return f"https://mail.google.com/mail/{account}#all/{message_id}"
