"""A tab that many tests use one after another, each as if it were new.

To open a tab, with a process of its own behind it, costs as much as a short test does, and in a process that
loaded the same page before, the page starts in half the time.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, CDPSession, Error, Frame, Page

# What a test may do to a tab that outlasts the page in it. Such a tab is closed; the next test has another.
_LASTING = (
    "add_init_script",
    "add_locator_handler",
    "close",
    "emulate_media",
    "expose_binding",
    "expose_function",
    "route",
    "route_from_har",
    "route_web_socket",
    "set_default_navigation_timeout",
    "set_default_timeout",
    "set_extra_http_headers",
    "set_viewport_size",
)
_FORGET = """() => {
    sessionStorage.clear();
    window.name = "";
}"""
# No pointer is over a page before it was moved there.
_OUTSIDE = (-1, -1)


class KeptTab:
    """One tab in which pages of one origin are looked at.

    Args:
        context: the browser it is opened in.
        origin: where its pages are from. A test that leads elsewhere spoils the tab.
    """

    def __init__(self, context: BrowserContext, origin: str) -> None:
        self._context = context
        self._origin = origin
        self._page: Page | None = None
        self._is_in_use = False
        self._ask_for_session = context.new_cdp_session
        context.new_cdp_session = self._open_session  # type: ignore[method-assign]

    @property
    def page(self) -> Page | None:
        """The tab, once it was asked for."""
        return self._page

    def begin_again(self) -> Page:
        """Return the tab with nothing loaded or stored, nobody listening, and no memory of what was there."""
        self.leave()
        if self._page is None:
            self._page = self._open()
        self._page.bring_to_front()
        self._session.send("Storage.clearDataForOrigin", {"origin": self._origin, "storageTypes": "all"})
        self._is_in_use = True
        return self._page

    def leave(self) -> None:
        """Let what was loaded go; the tab stays if it let itself be brought back to its beginning."""
        if self._page and self._is_in_use and (self._is_spoilt or not self._forget(self._page)):
            self._close()
        self._is_in_use = False

    def _close(self) -> None:
        if self._page and not self._page.is_closed():
            self._page.close()
        self._page = None

    def _open(self) -> Page:
        page = self._context.new_page()
        self._is_spoilt = False
        self._heard: list[tuple[Any, Callable[..., Any]]] = []
        self._session = self._ask_for_session(page)
        page.on("framenavigated", self._follow)
        for name in _LASTING:
            setattr(page, name, self._spoiling(getattr(page, name)))
        for name in ("on", "once"):
            setattr(page, name, self._hearing(getattr(page, name)))
        return page

    def _forget(self, page: Page) -> bool:
        """Bring the tab back to its beginning; False when it did not let itself be."""
        with suppress(Error):
            for event, listener in self._heard:
                page.remove_listener(event, listener)
            self._heard.clear()
            page.bring_to_front()
            if page.url != "about:blank":
                page.evaluate(_FORGET)
                page.mouse.move(*_OUTSIDE)
                page.goto("about:blank")
            self._session.send("Page.resetNavigationHistory")
            return not self._is_spoilt
        return False

    def _spoiling(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def spoil(*args: Any, **options: Any) -> Any:
            self._is_spoilt = True
            return act(*args, **options)

        return spoil

    def _hearing(self, listen: Callable[..., None]) -> Callable[..., None]:
        def hear(event: Any, listener: Callable[..., Any]) -> None:
            self._heard.append((event, listener))
            listen(event, listener)

        return hear

    def _open_session(self, page: Page | Frame) -> CDPSession:
        """What is set by protocol cannot be seen, so it is taken for lasting."""
        if page == self._page:
            self._is_spoilt = True
        return self._ask_for_session(page)

    def _follow(self, frame: Frame) -> None:
        place = urlsplit(frame.url)
        is_elsewhere = (
            place.scheme in ("http", "https") and f"{place.scheme}://{place.netloc}" != self._origin
        )
        self._is_spoilt = self._is_spoilt or is_elsewhere
