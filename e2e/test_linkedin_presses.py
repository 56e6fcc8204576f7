"""Beside LinkedIn, what is pressed while something before is still being told takes its turn."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.linkedin_page import LinkedInPage
from e2e.pages.linkedin_panel import NOTHING_SENT, LinkedInPanel
from e2e.stand_ins.linkedin_switches import LinkedInSwitches

pytestmark = pytest.mark.sees_linkedin

WAITS = "One moment: what you pressed before comes first."
LET_GO = "What you pressed after that was not done. Press it again if you want it."
NOTE = "Hi Ana, thank you for our talk. I liked what you said about data contracts."


@pytest.fixture
def panel(paired: Companion, linkedin: LinkedInPage, browser_context: BrowserContext) -> LinkedInPanel:
    """Ana's profile with the note box open, and a note to her, who is saved, in the panel beside it."""
    assert paired
    linkedin.open_note("ana", LinkedInSwitches())
    panel = LinkedInPanel.open_beside(browser_context, linkedin.page)
    panel.read_page()
    panel.knows_as("Hiring manager")
    panel.wait_for_text()
    panel.write(NOTE)
    panel.press("Save this person")
    panel.says("Saved on this computer.")
    return panel


def test_i_sent_it_is_noted_though_the_companion_is_still_told_of_the_note(
    panel: LinkedInPanel, paired: Companion, browser_context: BrowserContext
):
    with panel.holding_words():
        panel.put_into_note()
        panel.press("I sent it")
        panel.says(WAITS)
    panel.says("Noted. You wrote to them; that door is in good order.")
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.go_to("People")
    dashboard.page.get_by_role("link", name="Ana Ruiz").click()
    dashboard.says("Note put into LinkedIn")
    dashboard.says("Note marked as sent")


def test_the_same_button_again_puts_the_note_in_once(panel: LinkedInPanel, linkedin: LinkedInPage):
    with panel.holding_words():
        for _ in range(2):
            panel.put_into_note()
        assert WAITS not in panel.words()
    assert linkedin.note_text() == NOTE


def test_what_waits_behind_a_question_is_let_go_in_words(panel: LinkedInPanel, linkedin: LinkedInPage):
    linkedin.open("jo")
    panel.page.bring_to_front()
    with panel.holding_words():
        panel.press("Copy")
        panel.says("Copied")
        panel.press("Put into the note")
        panel.press("Take it out again")
        panel.says(WAITS)
    panel.says("The page beside this shows another person now.")
    panel.says(LET_GO)
    assert NOTHING_SENT not in panel.words()
