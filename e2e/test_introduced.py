"""A word to whoever introduced the person is theirs, and no reply to the company."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, expect

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage

# The page's own clock says 10:00.
AFTER_THE_REST = "2026-11-24T15:00:00Z"
LATER = "2026-11-24T15:30:00Z"


def test_who_told_the_one_who_introduced_them_has_still_to_answer_the_company(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    paired.set_clock(AFTER_THE_REST)
    gmail.open_at("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.press("Someone introduced me")
    panel.fill("Who introduced you?", "Jo Lindqvist")
    panel.press("Write to them first")
    panel.says("This text is for Jo Lindqvist.")
    panel.has_in_reply("Jo")
    panel.press("Copy")
    panel.says("Copied. Nothing has been sent.")
    panel.press("I told them")
    panel.says("You told Jo Lindqvist. Now the company.")
    panel.close()
    paired.set_clock(LATER)
    gmail.open_at("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.says("You told Jo Lindqvist. Now the company.")
    panel.does_not_say("Was it sent?")
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.open_case("Northlight Labs")
    dashboard.says("When to write")
    expect(dashboard.page.get_by_text("Was it sent?")).to_have_count(0)
    expect(dashboard.page.get_by_text("Your thanks are")).to_have_count(0)
