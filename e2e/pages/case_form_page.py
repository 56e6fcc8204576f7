"""The form with which a person keeps a case by hand."""

from __future__ import annotations

from playwright.sync_api import Page


class CaseFormPage:
    """What a person writes and chooses there."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def choose(self, label: str, choice: str) -> None:
        """Choose from a list of this name."""
        self.page.get_by_label(label, exact=True).select_option(label=choice)

    def keep(self, written: dict[str, str], stage: str) -> None:
        """Write into the fields of these names, say how far it came, and keep the case."""
        for label, words in written.items():
            self.page.get_by_label(label, exact=True).fill(words)
        self.page.get_by_label("How far did you get?").select_option(label=stage)
        self.page.get_by_role("button", name="Keep this case").click()
