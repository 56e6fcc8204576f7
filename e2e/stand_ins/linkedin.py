"""Serves the stand-in LinkedIn under LinkedIn's own address, to one browser context."""

from __future__ import annotations

import html
import itertools
import secrets
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext

from e2e.stand_ins.answering import NOT_PART_OF_IT, Answer, answer
from e2e.stand_ins.documents import as_script, script, styles
from e2e.stand_ins.linkedin_labels import LANGUAGES, made_up
from e2e.stand_ins.linkedin_people import MEMBERS, OTHERS
from e2e.stand_ins.linkedin_switches import LinkedInSwitches

ORIGIN = "https://www.linkedin.com"
FILES = Path(__file__).with_name("linkedin")
# Documents that the page itself opens; they look as the page before them did.
_INNER = "/preload/"
STYLES = ("page.css", "dialog.css", "messaging.css")
# The page's guard against robots looks at it from a frame of another origin.
GUARD = "https://li.protechts.net"
_DOCUMENTS = ("/in/", _INNER, "/messaging/", "/company/", "/search/")


class StandInLinkedIn:
    """Answers every request to LinkedIn's address from the files beside this module.

    Attributes:
        labels: the words of the document that was served last.
        requests: what was asked for, as method and path.
    """

    def __init__(self, switches: LinkedInSwitches | None = None) -> None:
        self.requests: list[str] = []
        self._loads = itertools.count(1)
        self.switches = switches or LinkedInSwitches()

    @property
    def switches(self) -> LinkedInSwitches:
        """What the next page load is like."""
        return self._switches

    @switches.setter
    def switches(self, switches: LinkedInSwitches) -> None:
        self._switches = switches
        self._show(switches)

    def _show(self, switches: LinkedInSwitches) -> None:
        self._shown = switches
        self.labels = _labels(switches, next(self._loads))

    def serve_to(self, context: BrowserContext) -> None:
        """Answer the context's requests from now on."""
        answer(context, {ORIGIN: self._answer, GUARD: lambda _method, _url: Answer("<!doctype html>")})

    def _answer(self, method: str, url: str) -> Answer:
        address = urlsplit(url)
        self.requests.append(f"{method} {address.path}")
        if address.path.startswith(_DOCUMENTS):
            return self.page(address.path, address.query)
        return NOT_PART_OF_IT

    def page(self, path: str, query: str = "") -> Answer:
        """Return the document with its headers."""
        if path.startswith(_INNER):
            switches = self._shown.with_query(query)
        else:
            switches = self.switches.with_query(query)
            self._show(switches)
        configuration = {
            "switches": switches.as_json(),
            "labels": self.labels,
            "members": [member.as_json() for member in MEMBERS],
            "others": OTHERS[: switches.other_people],
            "styles": styles(FILES, *STYLES),
            "salt": secrets.token_hex(4) if switches.naming != "usual" else "build",
        }
        nonce = secrets.token_urlsafe(16)
        policy = _scripts(nonce) if switches.csp else ""
        text = (FILES / "index.html").read_text("utf-8")
        text = text.replace("{nonce}", nonce).replace("{policy}", html.escape(policy, quote=True))
        text = text.replace("{configuration}", as_script(configuration))
        text = text.replace("{script}", script(FILES))
        headers = {"Content-Type": "text/html; charset=utf-8", "X-Frame-Options": "SAMEORIGIN"}
        if switches.csp:
            headers["Content-Security-Policy"] = f"{policy}; {_THE_REST}"
        return Answer(text, headers=headers)


def _labels(switches: LinkedInSwitches, load: int) -> dict[str, str]:
    labels = LANGUAGES[switches.language]
    return made_up(labels, load) if switches.labels == "replaced" else labels


def _scripts(nonce: str) -> str:
    """The part of the policy that the page says in a meta tag too."""
    return "; ".join(
        (
            f"script-src-elem 'nonce-{nonce}' 'strict-dynamic'",
            "require-trusted-types-for 'script'",
            "trusted-types default jSecure 'allow-duplicates' dompurify highcharts goog#html",
        )
    )


_THE_REST = "; ".join(
    (
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        f"frame-src 'self' {GUARD}",
        "frame-ancestors 'self'",
        "base-uri 'self'",
        "form-action 'self'",
    )
)
