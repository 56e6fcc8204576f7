"""The extension's options page."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, Page, expect

from e2e.browser import EXTENSION_ORIGIN

_FORGET_HISTORIES = """async () => {
  const kept = Object.entries(await chrome.storage.local.get(null));
  const waiting = kept.filter(([name]) => name.startsWith("outbox:"));
  const unnamed = waiting.map(([name, { history_id, ...entry }]) => [name, entry]);
  await chrome.storage.local.set(Object.fromEntries(unnamed));
  return waiting.length;
}"""


class OptionsPage:
    """What a person sees and does on the options page."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    def open_in(cls, context: BrowserContext) -> OptionsPage:
        """Open the page in a tab of its own."""
        page = context.new_page()
        page.goto(f"{EXTENSION_ORIGIN}/options/options.html")
        expect(page.get_by_role("heading", name="Afterword", level=1)).to_be_visible()
        return cls(page)

    def forget_what_notes_are_of(self) -> int:
        """Leave the waiting notes as a version left them that named no history; return how many there are."""
        count: int = self.page.evaluate(_FORGET_HISTORIES)
        session = self.page.context.new_cdp_session(self.page)
        # The worker reads them anew when it is started.
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        session.detach()
        return count

    def use_port(self, port: int) -> None:
        """Say where the companion listens."""
        self.page.get_by_label("Port of the companion").fill(str(port))
        self.page.get_by_role("button", name="Use this port").click()
        self.says(f"Port {port} is used from now on.")

    def connect(self) -> str:
        """Ask the companion to connect and return the six digits shown."""
        self.page.get_by_role("button", name="Connect", exact=True).click()
        code = self.page.get_by_text(re.compile(r"^\d{3} \d{3}$"))
        return code.inner_text().replace(" ", "")

    def press(self, name: str) -> None:
        """Press a button of the page."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def wait_until_connected(self) -> None:
        """Wait until the page says that it is connected."""
        self.says("Connected since")

    def offers_to_connect(self) -> None:
        """Wait until the page offers to connect."""
        expect(self.page.get_by_role("button", name="Connect", exact=True)).to_be_visible()

    def says(self, words: str) -> None:
        """Wait until the page tells the person this."""
        expect(self.page.get_by_role("main")).to_contain_text(words)
