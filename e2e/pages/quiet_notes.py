"""The browser's own notes, and the alarms and wishes behind them, asked as the worker asks."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import BrowserContext, Worker

from e2e.browser import EXTENSION_ORIGIN

_PAUSE = 0.1
# The browser tells the names of its notes, not their words, and not where a tab leads: heard on their way.
_LISTEN = """() => {
  const { create } = chrome.notifications;
  self.told = [];
  chrome.notifications.create = (id, note) => {
    self.told.push(note);
    return create.call(chrome.notifications, id, note);
  };
  self.opened = [];
  chrome.tabs.create = async ({ url }) => self.opened.push(url);
}"""
_CLICK = "(id) => chrome.notifications.onClicked.dispatch(id)"
_MARK = "() => { self.isOld = true; }"


class QuietNotes:
    """What the browser shows and is to show, whether the worker runs or not."""

    def __init__(self, context: BrowserContext, message_id: str) -> None:
        self._context = context
        self.name = f"rest:{message_id}"
        # A page of ours without a script; it may ask what the worker may.
        self._page = context.new_page()
        self._page.goto(f"{EXTENSION_ORIGIN}/manifest.json")

    @property
    def worker(self) -> Worker:
        """The worker that runs now."""
        return self._context.service_workers[-1]

    def shown(self) -> list[str]:
        """Return the notes that the browser shows."""
        return self._ask("Object.keys(await chrome.notifications.getAll())")

    def wait_for(self, notes: list[str], seconds: float = 30) -> None:
        """Wait until the browser shows these notes."""
        _wait_until(lambda: self.shown() == notes, seconds)
        assert self.shown() == notes

    def rings_at(self) -> float | None:
        """Return when the alarm for the mail rings, in milliseconds; None where there is none."""
        return self._ask("(await chrome.alarms.get(given))?.scheduledTime ?? null", self.name)

    def wait_until_put_off(self) -> str:
        """Wait until the alarm rings more than a minute from now, and return when, by the worker's clock."""
        in_a_minute = (time.time() + 60) * 1000
        _wait_until(lambda: (self.rings_at() or 0) > in_a_minute, 10)
        return self.worker.evaluate("(at) => new Date(at).toTimeString().slice(0, 8)", self.rings_at())

    def wait_until_awaited(self, is_awaited: bool = True) -> None:
        """Wait until there is an alarm for the mail and a wish behind it, or neither."""
        wanted = [is_awaited, is_awaited]
        _wait_until(lambda: self._awaited() == wanted, 10)
        assert self._awaited() == wanted

    def ring_now(self) -> None:
        """Let the alarm ring, as if its time had come."""
        self._ask("await chrome.alarms.create(given, { when: Date.now() })", self.name)

    def move_wish(self, seconds: float) -> None:
        """Let the end that was asked for be so many seconds from now; the alarm is left as it is."""
        self._ask(
            "await chrome.storage.local.set({ [given.name]: {"
            " ...(await chrome.storage.local.get(given.name))[given.name], at: Date.now() + given.ms } })",
            {"name": self.name, "ms": seconds * 1000},
        )

    def listen(self) -> None:
        """Hear the words of each note, and where each tab would lead, until the worker stops."""
        self.worker.evaluate(_LISTEN)

    def told(self) -> list[dict[str, Any]]:
        """Return what was heard."""
        return self.worker.evaluate("self.told")

    def leads_to(self, address: str) -> None:
        """Wait until a tab was to open, the only one, whose address ends like this."""
        _wait_until(lambda: bool(self.worker.evaluate("self.opened")), 10)
        [url] = self.worker.evaluate("self.opened")
        assert url.endswith(address)

    def click(self, note: str) -> None:
        """Click a note: headless there is none to click on, so the browser's word for it is said."""
        self.worker.evaluate(_CLICK, note)

    def stop_worker(self) -> None:
        """Stop the worker, as the browser does with an idle one; under a debugger none is idle."""
        self.worker.evaluate(_MARK)
        session = self._context.new_cdp_session(self._page)
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        session.detach()

    def is_worker_new(self) -> bool:
        """Whether the worker that runs now was started after that."""
        return self.worker.evaluate("self.isOld") is None

    def hour_of_worker(self) -> str:
        """Return the time by the worker's clock, such as 09:30: quiet hours are reckoned by it."""
        return self.worker.evaluate("new Date().toTimeString().slice(0, 5)")

    def _awaited(self) -> list[bool]:
        return self._ask(
            "[Boolean(await chrome.alarms.get(given)), given in await chrome.storage.local.get(given)]",
            self.name,
        )

    def _ask(self, expression: str, given: Any = None) -> Any:
        return self._page.evaluate(f"async (given) => {expression}", given)


def _wait_until(is_so: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not is_so() and time.monotonic() < end:
        time.sleep(_PAUSE)
