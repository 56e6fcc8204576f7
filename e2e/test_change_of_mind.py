"""What a person chose or told once can be taken back, and stays taken back."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, expect

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.panel import Panel

# The page's own clock says 10:00, and the mail came at 9:30.
SOON = "2026-11-24T09:50:00Z"
LATER = "2026-11-24T15:00:00Z"


def open_panel(paired: Companion, gmail: GmailPage, at: str = SOON) -> Panel:
    """Open the panel for Ana's mail at a moment."""
    paired.set_clock(at)
    gmail.open_at("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    return panel


def test_not_today_gives_way_to_hours_that_are_chosen_after_it(paired: Companion, gmail: GmailPage):
    panel = open_panel(paired, gmail)
    panel.unfold("Change")
    panel.press("Not today")
    panel.says("Resting until tomorrow, 09:00")
    assert panel.value_of("Rest for") == "until tomorrow, 09:00"
    panel.choose("Rest for", "no time")
    panel.says("This is a good time to write.")
    # It was over, and is put off again.
    panel.unfold("Change")
    panel.press("Not today")
    panel.says("Resting until tomorrow, 09:00")


def test_the_page_of_the_case_takes_not_today_back_too(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    panel = open_panel(paired, gmail)
    panel.unfold("Change")
    panel.press("Not today")
    panel.says("Resting until tomorrow, 09:00")
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.open_case("Northlight Labs")
    dashboard.page.get_by_text("You can change this.").click()
    dashboard.page.get_by_role("button", name="Change").first.click()
    expect(dashboard.page.get_by_text("until tomorrow, 09:00")).to_have_count(0)
    dashboard.says("Resting until")


def test_a_case_that_is_open_again_awaits_what_it_awaited(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    paired.set_clock(SOON)
    gmail.open()
    gmail.open_thread("on_hold")
    panel = gmail.press_afterword("on_hold")
    panel.wait_until_ready()
    panel.press("Keep in history")
    panel.says("Kept in your history.")
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.open_case("Fernwood")
    dashboard.says("A later word")
    gmail.page.bring_to_front()
    panel.press("Close this case")
    panel.says("Closed. You can open it again at any time.")
    panel.press("Open it again")
    panel.says("Open again.")
    dashboard.page.reload()
    dashboard.says("A later word")


def test_what_was_removed_in_the_panel_stays_removed(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    panel = open_panel(paired, gmail, at=LATER)
    panel.press("Someone introduced me")
    panel.fill("Who introduced you?", "Jo Lindqvist")
    panel.choose("How far did you get?", "The final round")
    panel.press("Keep in history")
    panel.says("Kept in your history.")
    panel.fill("Who introduced you?", "")
    panel.choose("How far did you get?", "Not known yet")
    panel.press("Remove what they wrote")
    panel.does_not_say("They wrote:")
    panel.press("Close this case")
    panel.says("Closed. You can open it again at any time.")
    panel.close()
    # Read anew, with no draft that would hold it.
    panel = open_panel(paired, gmail, at=LATER)
    assert panel.value_of("How far did you get?") == "Not known yet"
    panel.does_not_say("They wrote:")
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.open_case("Northlight Labs")
    assert "Jo Lindqvist" not in dashboard.words()
    assert "final round" not in dashboard.words()
