"""One connected companion and browser for many journeys, brought back to the beginning before each.

To start both anew takes longer than most journeys do. The extension's worker goes on, with what it remembers:
a journey that stops the companion, takes back its access or writes letters needs a pair of its own. What its
worker could not tell would else be told to the companion of a later journey, which listens on the same port.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from playwright.sync_api import Error, Playwright

from e2e import beginning, browser
from e2e.companion import Companion
from e2e.stand_ins import answering, gmail

# What waits in the worker is told to whichever companion listens on the port next.
_WAIT_UNTIL_TOLD = """async () => {
    const isWaiting = (name) => name.startsWith("outbox:");
    for (let look = 0; look < 50; look += 1) {
        if (!(await chrome.storage.local.getKeys()).some(isWaiting)) return;
        await new Promise((done) => setTimeout(done, 100));
    }
}"""


class SharedPair:
    """A companion and a browser that know each other and keep running.

    Attributes:
        companion: the companion.
        context: the browser with the extension; another one after a crash.
    """

    def __init__(self, playwright: Playwright, home: Path, port: int, extension: Path) -> None:
        self._playwright = playwright
        self._extension = extension
        self._home = home
        self._tables = beginning.read_tables(home / "data")
        self.companion = Companion(home / "data", port)
        self.companion.start()
        self._start_browser()

    def begin_again(self) -> None:
        """Forget what happened: rows, the extension's storage, every tab and what Gmail kept."""
        # A panel keeps what was written while its tab goes, and that must not come behind what is put back.
        with suppress(Error):
            self._close_tabs()
        self._let_everything_be_told()
        self.companion.let_clock_go_on()
        if not self.companion.is_running:
            self.companion.start()
        beginning.write_tables(self.companion.data_dir, self._tables)
        try:
            self._clear_browser()
        except Error:
            # One that crashed is no reason for every later journey to go wrong.
            self.context.close()
            self._start_browser()
            self._clear_browser()

    def rest(self) -> None:
        """Leave the port to another companion."""
        self._let_everything_be_told()
        if self.companion.is_running:
            self.companion.stop()

    def end(self) -> None:
        """End both."""
        self.context.close()
        self.companion.stop()

    def _let_everything_be_told(self) -> None:
        if self.companion.is_running:
            with suppress(Error):
                self._page.evaluate(_WAIT_UNTIL_TOLD)

    def _start_browser(self) -> None:
        self.context = browser.launch(self._playwright, self._home / "profile", extensions=[self._extension])
        # A page of ours without a script. It stays: the next window would take as long as a short journey.
        self._page = self.context.new_page()
        self._page.goto(f"{browser.EXTENSION_ORIGIN}/manifest.json")
        beginning.keep_storage(self._page)

    def _close_tabs(self) -> None:
        self.context.unroute_all()
        answering.forget(self.context)
        for other in self.context.pages:
            if other != self._page:
                other.close()

    def _clear_browser(self) -> None:
        self._close_tabs()
        self.context.clear_cookies()
        beginning.restore_storage(self._page)
        session = self.context.new_cdp_session(self._page)
        session.send("Storage.clearDataForOrigin", {"origin": gmail.ORIGIN, "storageTypes": "local_storage"})
        session.detach()
