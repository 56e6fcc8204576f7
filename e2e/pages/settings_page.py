"""The page of settings."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from e2e.pages.dashboard_page import DashboardPage


class SettingsPage:
    """What a person chooses once for all."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    def go_in(cls, dashboard: DashboardPage) -> SettingsPage:
        """Go there from any page."""
        dashboard.go_to("Settings")
        return cls(dashboard.page)

    def call(self, names: dict[str, str]) -> None:
        """Write what some states are called, by what they mean, and save it."""
        for meaning, name in names.items():
            self._field(meaning).fill(name)
        self._names.get_by_role("button", name="Save these names").click()

    def use_the_usual_names(self) -> None:
        """Go back to the names that the states have by themselves."""
        self._names.get_by_role("button", name="Use the usual names").click()

    def has_name(self, meaning: str, name: str) -> None:
        """Wait until a state has this name."""
        expect(self._field(meaning)).to_have_value(name)

    def says_of(self, meaning: str, words: str) -> None:
        """Wait until this stands beside the field of a state."""
        expect(self._field(meaning)).to_have_accessible_description(words)

    def choose_quiet_hours(self, begin: str, end: str) -> None:
        """Choose when nothing is announced, and save it; both empty for never."""
        self.page.get_by_label("Quiet from").fill(begin)
        self.page.get_by_label("Quiet until").fill(end)
        self.page.get_by_role("button", name="Save", exact=True).click()

    def _field(self, meaning: str) -> Locator:
        return self._names.get_by_role("textbox", name=meaning)

    @property
    def _names(self) -> Locator:
        return self.page.get_by_role("region", name="What you call things")
