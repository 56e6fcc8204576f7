"""The page on which everything can be deleted at once."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from e2e.pages.dashboard_page import DashboardPage

WORD = "Type “delete” to go on"


class DeletionPage:
    """What goes, what stays, and the one word, as a person uses them."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    def go_in(cls, dashboard: DashboardPage) -> DeletionPage:
        """Go there from any page, by the settings."""
        dashboard.go_to("Settings")
        dashboard.follow("Delete everything…")
        expect(dashboard.page.get_by_role("heading", name="Delete everything?")).to_be_visible()
        return cls(dashboard.page)

    def offers_the_export_first(self) -> None:
        """See the way to the export, before anything is deleted."""
        expect(self.page.get_by_role("link", name="download it first")).to_be_visible()

    def type_by_keyboard(self, words: str) -> None:
        """Write the word and press Enter, without a mouse."""
        self.page.get_by_label(WORD).focus()
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.type(words)
        self.page.keyboard.press("Enter")

    def refuses(self) -> None:
        """Wait until the page says that the word is another one, to whoever reads or hears it."""
        expect(self.page.get_by_role("alert")).to_contain_text("Nothing was deleted")
        expect(self.page.get_by_label(WORD)).to_have_accessible_description(
            "Afterwards a look shows whether anything is left. "
            "Type the word “delete” if everything should go."
        )

    def is_proved(self) -> None:
        """Wait until the page tells what a look has found."""
        expect(self.page.get_by_role("heading", name="Everything is deleted")).to_be_visible()
        expect(self.page.get_by_text("were looked for in every file here. None is left.")).to_be_visible()
