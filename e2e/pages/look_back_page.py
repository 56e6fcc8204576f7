"""The look back on one case, on the companion's pages."""

from __future__ import annotations

from playwright.sync_api import Page, expect


class LookBackPage:
    """What a person answers and skips there."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def begin(self) -> None:
        """Begin it."""
        self.page.get_by_role("link", name="Begin").click()

    def is_at(self, question: str) -> None:
        """Wait until this is asked."""
        expect(self.page.get_by_role("heading", level=1, name=question)).to_be_visible()

    def write(self, label: str, words: str) -> None:
        """Answer in a field of this name."""
        self.page.get_by_label(label, exact=True).fill(words)

    def list_items(self, items: list[tuple[str, str]]) -> None:
        """Write a list of things, each with how it went."""
        rows = self.page.get_by_role("main").get_by_role("group")
        for number, (text, rating) in enumerate(items):
            rows.nth(number).get_by_role("textbox").fill(text)
            rows.nth(number).get_by_role("combobox").select_option(label=rating)

    def go_on(self) -> None:
        """Keep what was written and go on."""
        self.page.get_by_role("button", name="Save and go on").click()

    def finish(self) -> None:
        """Keep what was written and end."""
        self.page.get_by_role("button", name="Save and finish").click()
        expect(self.page.get_by_role("heading", name="You looked back")).to_be_visible()

    def skip(self) -> None:
        """Leave a question open."""
        self.page.get_by_role("button", name="Skip").click()

    def stop_for_now(self) -> None:
        """Leave, to come back later."""
        self.page.get_by_role("button", name="Stop for now").click()

    def says(self, words: str) -> None:
        """Wait until the page tells the person this."""
        expect(self.page.get_by_role("main")).to_contain_text(words)
