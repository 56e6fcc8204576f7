"""What the panel points out in a text, and the mail as its reader will see it."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from e2e.pages.panel import Panel


class SecondLook:
    """The list "Worth a second look", and the preview below the text."""

    def __init__(self, panel: Panel) -> None:
        self._root = panel.root
        self._list = panel.root.get_by_role("group", name="Worth a second look", exact=True)

    def finding(self, quote: str) -> Locator:
        """The finding that quotes these words."""
        return self._list.get_by_role("listitem").filter(
            has=self._root.page.get_by_role("button", name=f"“{quote}”")
        )

    def quotes(self, quote: str) -> None:
        """Wait until these words are quoted."""
        expect(self.finding(quote).first).to_be_visible()

    def does_not_quote(self, quote: str) -> None:
        """Wait until these words are not quoted any more."""
        expect(self.finding(quote)).to_have_count(0)

    def gives_a_reason(self, quote: str, words: str) -> None:
        """Wait until the finding says why."""
        expect(self.finding(quote).get_by_text(words)).to_be_visible()

    def wordings(self, quote: str) -> list[str]:
        """Return the kinder wordings offered."""
        items = self.finding(quote).get_by_role("list", name="Kinder wordings").get_by_role("listitem")
        return [item.locator("span").first.inner_text() for item in items.all()]

    def use(self, quote: str, wording: str) -> None:
        """Put a kinder wording in the place of what is quoted."""
        item = self.finding(quote).get_by_role("listitem").filter(has_text=wording)
        item.get_by_role("button", name="Use it", exact=True).click()

    def press(self, quote: str, name: str) -> None:
        """Press a button of a finding."""
        self.finding(quote).get_by_role("button", name=name, exact=True).click()

    def show_in_text(self, quote: str) -> None:
        """Press the quoted words."""
        self.finding(quote).get_by_role("button", name=f"“{quote}”").click()

    def undo(self, note: str) -> None:
        """Take back what a line under the findings says."""
        self._list.get_by_role("listitem").filter(has_text=note).get_by_role("button", name="Undo").click()

    def open(self) -> None:
        """Unfold the list."""
        self._root.get_by_role("button", name="Show", exact=True).click()

    def counts(self, words: str) -> None:
        """Wait until a live region says how much there is."""
        expect(self._root.get_by_role("status").filter(has_text=words)).to_be_visible()

    def is_silent(self) -> None:
        """Wait until there is nothing to look at twice, and nothing said about it."""
        expect(self._list.get_by_role("listitem")).to_have_count(0)
        expect(self._root.get_by_role("heading", name="Worth a second look")).to_have_count(0)

    def preview(self) -> Locator:
        """Unfold the mail as its reader will see it."""
        part = self._root.locator("details").filter(has_text="As they will see it")
        part.get_by_text("As they will see it", exact=True).click()
        return part
