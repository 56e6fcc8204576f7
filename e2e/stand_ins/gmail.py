"""Serves the stand-in Gmail under Gmail's own address, to one browser context."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext

from e2e.stand_ins.answering import NOT_PART_OF_IT, Answer, answer
from e2e.stand_ins.documents import as_script, script, styles
from e2e.stand_ins.mailbox import MAILBOX
from e2e.stand_ins.mailbox.people import MINA, MINA_ELSEWHERE
from e2e.stand_ins.mailbox.shapes import Person, Thread, thread_as_json
from e2e.stand_ins.switches import Switches

ORIGIN = "https://mail.google.com"
FILES = Path(__file__).with_name("gmail")
STYLES = ("frame.css", "thread.css", "compose.css")
LABELS: dict[str, dict[str, str]] = json.loads(Path(__file__).with_name("labels.json").read_text("utf-8"))
ACCOUNTS: tuple[Person, ...] = (MINA, MINA_ELSEWHERE)
NOW = "2026-11-24T10:00:00Z"
_ACCOUNT_PATH = re.compile(r"^/mail/u/(\d+)/?$")


class StandInGmail:
    """Answers every request to Gmail's address from the files beside this module.

    Attributes:
        switches: what the next page load is like; the page's address may change it further.
    """

    def __init__(self, switches: Switches | None = None, mailbox: Sequence[Thread] = MAILBOX) -> None:
        self.switches = switches or Switches()
        self.mailbox = mailbox

    def serve_to(self, context: BrowserContext) -> None:
        """Answer the context's requests from now on."""
        answer(context, {ORIGIN: self._answer})

    def _answer(self, _method: str, url: str) -> Answer:
        address = urlsplit(url)
        account = _ACCOUNT_PATH.match(address.path)
        if account and int(account[1]) < len(ACCOUNTS):
            return self.page(address.query, int(account[1]))
        return NOT_PART_OF_IT

    def page(self, query: str = "", account_number: int = 0) -> Answer:
        """Return the document with its headers."""
        switches = self.switches.with_query(query)
        owner = ACCOUNTS[account_number]
        configuration = {
            "switches": switches.as_json(),
            "labels": LABELS[switches.language],
            "account": {"name": owner.name, "address": owner.address, "number": account_number},
            "now": NOW,
            "threads": [thread_as_json(thread, owner) for thread in self.mailbox],
        }
        nonce = secrets.token_urlsafe(16)
        text = (FILES / "index.html").read_text("utf-8")
        text = text.replace("{nonce}", nonce).replace("{configuration}", as_script(configuration))
        text = text.replace("{styles}", styles(FILES, *STYLES)).replace("{script}", script(FILES))
        headers = {"Content-Type": "text/html; charset=utf-8", "X-Frame-Options": "SAMEORIGIN"}
        if switches.csp:
            headers["Content-Security-Policy"] = _policy(nonce)
        return Answer(text, headers=headers)


def _policy(nonce: str) -> str:
    return "; ".join(
        (
            f"script-src 'nonce-{nonce}' 'strict-dynamic'",
            f"style-src 'nonce-{nonce}'",
            "object-src 'none'",
            "base-uri 'self'",
            "connect-src 'self'",
            "img-src 'self' data:",
            "frame-ancestors 'self'",
            "require-trusted-types-for 'script'",
        )
    )
