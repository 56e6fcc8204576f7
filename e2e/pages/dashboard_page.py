"""The companion's own pages."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page, expect

from e2e.companion import Companion


class DashboardPage:
    """What a person sees and does on the companion's pages."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    def open_in(cls, context: BrowserContext, companion: Companion) -> DashboardPage:
        """Open the pages by the link that the companion printed; a link works once."""
        page = context.new_page()
        page.goto(companion.link)
        expect(page.get_by_role("main")).to_be_visible()
        return cls(page)

    def allow(self, code: str) -> None:
        """Allow the browser whose request shows these six digits."""
        digits = f"{code[:3]} {code[3:]}"
        self.go_to("Connections")
        self.page.get_by_role("button", name=f"code {digits}").filter(has_text="Allow").click()
        self.says("Allowed.")

    def go_to(self, name: str) -> None:
        """Go to one of the pages that every page names at its top."""
        self.page.get_by_role("navigation", name="Pages").get_by_role("link", name=name).click()
        expect(self.page.get_by_role("main")).to_be_visible()

    def press(self, name: str) -> None:
        """Press a button of the page."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def follow(self, name: str) -> None:
        """Follow a link of the page."""
        self.page.get_by_role("link", name=name).first.click()

    def says(self, words: str) -> None:
        """Wait until the page tells the person this."""
        expect(self.page.get_by_role("main")).to_contain_text(words)

    def words(self) -> str:
        """Return everything that the page shows."""
        return self.page.get_by_role("main").inner_text()
