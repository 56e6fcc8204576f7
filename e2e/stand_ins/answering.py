"""Answers what a browser asks a site for, and holds up nothing else that it asks for.

A route of Playwright's stops every request of every tab, and one page of ours asks for ninety files. Here the
browser itself stops those to the site alone.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

from playwright.sync_api import Browser, BrowserContext, CDPSession, Error


@dataclass(frozen=True)
class Answer:
    """What comes back for one request."""

    body: str
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})


NOT_PART_OF_IT = Answer("Not part of the stand-in.", 404, {"Content-Type": "text/plain"})
# Takes the method and the whole address.
Site = Callable[[str, str], Answer]


class _Answering:
    """The sites that one browser finds, each by its origin."""

    def __init__(self, browser: Browser) -> None:
        self.sites: dict[str, Site] = {}
        self._session: CDPSession = browser.new_browser_cdp_session()
        self._session.on("Fetch.requestPaused", self._answer)

    def show(self) -> None:
        patterns = [{"urlPattern": f"{origin}/*"} for origin in self.sites]
        # Without a pattern everything would be stopped.
        if patterns:
            self._session.send("Fetch.enable", {"patterns": patterns})
        else:
            self._session.send("Fetch.disable")

    def _answer(self, stopped: dict[str, Any]) -> None:
        asked = stopped["request"]
        site = next(
            (site for origin, site in self.sites.items() if asked["url"].startswith(f"{origin}/")), None
        )
        answer = site(asked["method"], asked["url"]) if site else NOT_PART_OF_IT
        # The tab that asked may be gone by now.
        with suppress(Error):
            self._session.send(
                "Fetch.fulfillRequest",
                {
                    "requestId": stopped["requestId"],
                    "responseCode": answer.status,
                    "responseHeaders": [
                        {"name": name, "value": value} for name, value in answer.headers.items()
                    ],
                    "body": base64.b64encode(answer.body.encode()).decode(),
                },
            )


_ANSWERING: WeakKeyDictionary[Browser, _Answering] = WeakKeyDictionary()


def answer(context: BrowserContext, sites: dict[str, Site]) -> None:
    """Let these origins be found by a context's browser from now on, in place of what stood there.

    Raises:
        RuntimeError: the context does not tell its browser.
    """
    if context.browser is None:
        raise RuntimeError("A Playwright of 1.65 or later tells the browser of every context.")
    answering = _ANSWERING.get(context.browser) or _ANSWERING.setdefault(
        context.browser, _Answering(context.browser)
    )
    answering.sites.update(sites)
    answering.show()


def forget(context: BrowserContext) -> None:
    """Let no site be found by a context's browser."""
    answering = _ANSWERING.get(context.browser) if context.browser else None
    if answering and answering.sites:
        answering.sites.clear()
        answering.show()
