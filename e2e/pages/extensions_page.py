"""The browser's own page of extensions."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import BrowserContext, Page

from e2e.browser import EXTENSION_ID


class ExtensionsPage:
    """What a person changes and sees about our extension in the browser's settings."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    def open_in(cls, context: BrowserContext) -> ExtensionsPage:
        """Open the page in a tab of its own."""
        page = context.new_page()
        page.goto("chrome://extensions")
        return cls(page)

    def withhold_sites(self) -> None:
        """Choose that the extension may reach sites on a click alone."""
        self._set_access("ON_CLICK")

    def allow_sites(self) -> None:
        """Choose that the extension may reach the sites it asks for."""
        self._set_access("ON_ALL_SITES")

    def _set_access(self, access: str) -> None:
        self.page.evaluate(
            """([extensionId, hostAccess]) =>
                chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess })""",
            [EXTENSION_ID, access],
        )

    def errors(self) -> list[dict[str, Any]]:
        """Return every error of the extension that the browser keeps."""
        found: list[dict[str, Any]] = self.page.evaluate(
            """id => chrome.developerPrivate.getExtensionInfo(id)
                .then(({ manifestErrors, runtimeErrors }) => [...manifestErrors, ...runtimeErrors])""",
            EXTENSION_ID,
        )
        return found
