"""The extension's side panel."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page, expect

from e2e.browser import EXTENSION_ORIGIN
from e2e.pages.panel import Panel


class SidePanelPage:
    """What a person sees and does in the side panel."""

    ADDRESS = f"{EXTENSION_ORIGIN}/side-panel/side-panel.html"

    def __init__(self, page: Page) -> None:
        self.page = page
        self.panel = Panel(page, page.get_by_role("main"))

    @classmethod
    def open_in(cls, context: BrowserContext) -> SidePanelPage:
        """Open the page in a tab of its own, where no mail is beside it."""
        page = context.new_page()
        page.goto(cls.ADDRESS)
        expect(page.get_by_role("heading", name="Afterword", level=1)).to_be_visible()
        return cls(page)

    def write_without_a_mail(self) -> Panel:
        """Begin with empty fields."""
        self.page.get_by_role("button", name="Write without a mail").click()
        self.panel.wait_until_open()
        return self.panel
