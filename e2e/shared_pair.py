"""One connected companion and browser for many journeys, brought back to the beginning before each.

To start both anew takes longer than most journeys do. From one journey to the next the extension's worker
goes on, with what it remembers. One that stops the companion, takes back its access, writes letters or
replaces the data is marked `own_pair`: it has a companion and a worker for itself, in the same browser. What
that worker could not tell would else be told to the companion of a later journey, which listens on the same
port.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from playwright.sync_api import Error, Page, Playwright

from e2e import beginning, browser
from e2e.companion import Companion
from e2e.kept_tab import KeptTab
from e2e.loaded_companion import LoadedCompanion
from e2e.pages.connected_extension import call, read_token
from e2e.stand_ins import answering, gmail

_PATIENCE_SECONDS = 30
# What waits in the worker is told to whichever companion listens on the port next.
_WAIT_UNTIL_TOLD = """async () => {
    const isWaiting = (name) => name.startsWith("outbox:");
    for (let look = 0; look < 50; look += 1) {
        if (!(await chrome.storage.local.getKeys()).some(isWaiting)) return;
        await new Promise((done) => setTimeout(done, 100));
    }
}"""
_HOW_IT_STANDS = """async () => {
    const answer = await chrome.runtime.sendMessage({ name: "getStatus", payload: {} });
    return answer.value.state;
}"""


def copy_home(connected_home: Path, folder: Path, *left_out: str) -> Path:
    """Copy a data folder and a browser profile that know each other, without what is named.

    The browser's lock is left out: it is a link that names a process which has ended.
    """
    without = shutil.ignore_patterns("Singleton*", *left_out)
    shutil.copytree(connected_home, folder, dirs_exist_ok=True, ignore=without)
    return folder


class SharedPair:
    """A companion and a browser that know each other and keep running.

    Attributes:
        companion: the companion; for a while one that a single journey has for itself.
        context: the browser with the extension; another one after a crash.
    """

    def __init__(
        self, playwright: Playwright, connected_home: Path, folder: Path, port: int, extension: Path
    ) -> None:
        self._playwright = playwright
        self._extension = extension
        self._connected_home = connected_home
        self._folder = folder
        self._port = port
        home = copy_home(connected_home, folder / "shared", "profile")
        self._tables = beginning.read_tables(home / "data")
        self._shared_companion = self.companion = LoadedCompanion(home / "data", port)
        self.companion.start()
        self._browsers = 0
        self._start_browser()

    def begin_again(self) -> None:
        """Forget what happened: rows, the extension's storage, every tab and what Gmail kept."""
        # A panel keeps what was written while its tab goes, and that must not come behind what is put back.
        with suppress(Error):
            self._close_tabs()
        self._let_everything_be_told()
        self.companion.let_clock_go_on()
        beginning.write_tables(self.companion.data_dir, self._tables)
        if not self.companion.is_running:
            self._start_companion()
        self._in_a_browser_that_lives(self._clear_browser)

    def begin_anew(self, folder: Path) -> None:
        """Begin with another companion, which never ran before, and with a worker that remembers nothing.

        Args:
            folder: where the new companion's data folder is made.
        """
        self.rest()
        copy_home(self._connected_home, folder, "profile")
        self._renew(LoadedCompanion(folder / "data", self._port))
        self._start_companion()
        self._wait_until_connected()

    def take_back(self) -> None:
        """End the companion that one journey had for itself, and what the worker knows and is to tell."""
        self._renew(self._shared_companion)

    def rest(self) -> None:
        """Leave the port to another companion."""
        # What a panel tells while its tab goes is for this companion, not for the next on the port.
        with suppress(Error):
            self._close_tabs()
        self._let_everything_be_told()
        self.companion.stop()

    def end(self) -> None:
        """End both."""
        self.context.close()
        self.companion.stop()

    def gmail_tab(self) -> Page:
        """Return a tab for Gmail in which nothing is loaded or kept."""
        return self._gmail.begin_again()

    def _start_companion(self) -> None:
        """What reads mails is loaded once it answers; on a busy machine the panel would not wait so long."""
        self.companion.start()
        mail = {"message": {"text": "Thank you for your mail."}}
        call(self.companion, self._token, "/api/v1/messages/read", mail, "first", seconds=_PATIENCE_SECONDS)

    def _let_everything_be_told(self) -> None:
        if self.companion.is_running:
            with suppress(Error):
                self._page.evaluate(_WAIT_UNTIL_TOLD)

    def _start_browser(self) -> None:
        self._browsers += 1
        profile = self._folder / f"profile-{self._browsers}"
        copy_home(self._connected_home / "profile", profile)
        self.context = browser.launch(self._playwright, profile, extensions=[self._extension])
        # A page of ours without a script. It stays: the next window would take as long as a short journey.
        self._page = self.context.new_page()
        self._page.goto(f"{browser.EXTENSION_ORIGIN}/manifest.json")
        self._token = read_token(self.context)
        self._gmail = KeptTab(self.context, gmail.ORIGIN)
        beginning.keep_storage(self._page)
        beginning.keep_databases(self._page)

    def _renew(self, companion: Companion) -> None:
        with suppress(Error):
            self._close_tabs()
        before, self.companion = self.companion, companion
        try:
            before.stop()
        finally:
            self._in_a_browser_that_lives(self._forget_everything)

    def _in_a_browser_that_lives(self, act: Callable[[], None]) -> None:
        """One that crashed is no reason for every later journey to go wrong."""
        try:
            act()
        except Error:
            self.context.close()
            self._start_browser()
            act()

    def _forget_everything(self) -> None:
        # Before, so that it writes nothing more; and after, should an alarm have woken it meanwhile.
        beginning.stop_worker(self._page)
        self._clear_browser()
        beginning.restore_databases(self._page)
        beginning.take_down_notes(self._page)
        beginning.stop_worker(self._page)

    def _wait_until_connected(self) -> None:
        end = time.monotonic() + _PATIENCE_SECONDS
        while (state := self._page.evaluate(_HOW_IT_STANDS)) != "connected":
            assert time.monotonic() < end, f"The extension is not connected: {state}"
            self._page.wait_for_timeout(50)

    def _close_tabs(self) -> None:
        self.context.unroute_all()
        answering.forget(self.context)
        self._gmail.leave()
        for other in self.context.pages:
            if other not in (self._page, self._gmail.page):
                other.close()

    def _clear_browser(self) -> None:
        self._close_tabs()
        self.context.clear_cookies()
        beginning.restore_storage(self._page)
        session = self.context.new_cdp_session(self._page)
        session.send("Storage.clearDataForOrigin", {"origin": gmail.ORIGIN, "storageTypes": "local_storage"})
        session.detach()
