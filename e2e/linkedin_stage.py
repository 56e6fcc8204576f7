"""One browser for many looks at LinkedIn: the stand-in in one tab, the panel in another, no companion."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Playwright

from e2e import browser
from e2e.linkedin_access import copy_with_access
from e2e.pages.linkedin_page import LinkedInPage
from e2e.pages.linkedin_panel import LinkedInPanel
from e2e.stand_ins.linkedin import StandInLinkedIn
from e2e.stand_ins.linkedin_switches import LinkedInSwitches


class LinkedInStage:
    """The page and the panel beside it."""

    def __init__(self, page: LinkedInPage, panel: LinkedInPanel) -> None:
        self.page = page
        self.panel = panel

    def read(self, member: str, switches: LinkedInSwitches) -> LinkedInPanel:
        """Load a profile, begin anew in the panel beside it and read."""
        self.page.open(member, switches)
        return self.read_beside()

    def read_beside(self) -> LinkedInPanel:
        """Begin anew in the panel beside the page as it is, and read."""
        self.panel.begin_anew_beside(self.page.page)
        self.panel.read_page()
        return self.panel

    def write_note(self, words: str) -> None:
        """Begin anew in the panel beside the page and write a note of one's own to Ana in it."""
        self.panel.begin_anew_beside(self.page.page)
        self.panel.fill("Name", "Ana Ruiz")
        self.panel.knows_as("Hiring manager")
        self.panel.wait_for_text()
        self.panel.write(words)

    def write_message(self, words: str) -> None:
        """Begin anew in the panel beside the page and write a message of one's own to Ana in it."""
        self.panel.begin_anew_beside(self.page.page)
        self.panel.fill("Name", "Ana Ruiz")
        self.panel.connect("Without a note, write after acceptance")
        self.panel.wait_for_text()
        self.panel.write(words)


def start(playwright: Playwright, folder: Path) -> Iterator[LinkedInStage]:
    """Start the browser, and end it when the tests have run."""
    context = browser.launch(
        playwright, folder / "profile", extensions=[copy_with_access(folder / "extension")]
    )
    stand_in = StandInLinkedIn()
    stand_in.serve_to(context)
    page = LinkedInPage(context.new_page(), stand_in)
    page.open()
    yield LinkedInStage(page, LinkedInPanel.open_beside(context, page.page))
    context.close()
