"""The page on which everything goes out as a file and comes back."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from e2e.pages.dashboard_page import DashboardPage


class DataPage:
    """Export and import, as a person uses them."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    def go_in(cls, dashboard: DashboardPage) -> DataPage:
        """Go there from any page, by the settings."""
        dashboard.go_to("Settings")
        dashboard.follow("Export or import")
        expect(dashboard.page.get_by_role("heading", name="Your history as a file")).to_be_visible()
        return cls(dashboard.page)

    def tick_letters(self) -> None:
        """Choose that the unsent letters are in the file."""
        self.page.get_by_label("The unsent letters too").check()

    def download(self, folder: Path, button: str = "Download everything") -> Path:
        """Press a button and return the file that the browser was given, moved to a folder."""
        with self.page.expect_download() as waiting:
            self.page.get_by_role("button", name=button).click()
        file = folder / waiting.value.suggested_filename
        waiting.value.save_as(file)
        return file

    def choose(self, file: Path) -> None:
        """Choose a file to import."""
        self.page.get_by_label("A file that was exported").set_input_files(file)

    def let_it_replace(self) -> None:
        """Say that the file may take the place of what is here."""
        self.page.get_by_label("The file may take the place of what is here").check()

    def bring_in(self) -> None:
        """Press Import."""
        self.page.get_by_role("button", name="Import", exact=True).click()

    def says_of_file(self, words: str) -> None:
        """Wait until the field of the file says this to whoever reads or hears it."""
        expect(self.page.get_by_label("A file that was exported")).to_have_accessible_description(words)

    def holds_back(self, words: str) -> None:
        """Wait until the browser says this of the chosen file, and does not give it away."""
        field = self.page.get_by_label("A file that was exported")
        expect(field).to_have_js_property("validationMessage", words)
