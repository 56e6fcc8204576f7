"""A person calls the states of their cases what they like, and finds those words everywhere."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, expect

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.settings_page import SettingsPage

pytestmark = pytest.mark.own_pair

PAUSED = "The role is paused"
CHOSEN = "They chose someone else"


def test_own_names_stand_on_the_pages_and_in_the_panel_until_the_usual_ones_come_back(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    gmail.open()
    gmail.open_thread("on_hold")
    panel = gmail.press_afterword("on_hold")
    panel.wait_until_ready()
    panel.press("Keep in history")
    panel.says("In your history: On hold.")

    dashboard = DashboardPage.open_in(browser_context, paired)
    settings = SettingsPage.go_in(dashboard)
    settings.call({PAUSED: "In the air", CHOSEN: "in the AIR"})
    settings.says_of(PAUSED, "Another state is called this already. Choose a different name.")
    settings.has_name(CHOSEN, "in the AIR")
    settings.call({CHOSEN: "Not this door"})
    dashboard.says("Saved.")
    settings.has_name(PAUSED, "In the air")

    dashboard.go_to("Cases")
    dashboard.says("In the air")
    states = dashboard.page.get_by_label("State")
    assert states.locator("option").all_inner_texts()[1:3] == ["Not this door", "In the air"]
    states.select_option("In the air")
    dashboard.press("Show")
    dashboard.open_case("Fernwood")
    dashboard.says("In the air")

    # The panel learns it when the person comes back to it, and keeps it while the companion is off.
    gmail.come_back()
    panel.says("In your history: In the air.")
    paired.stop()
    panel.choose("How far did you get?", "I applied")
    panel.says("The companion is not running.")
    panel.says("In your history: In the air.")
    paired.start()

    dashboard = DashboardPage.open_in(browser_context, paired)
    SettingsPage.go_in(dashboard).use_the_usual_names()
    dashboard.says("Saved.")
    expect(dashboard.page.get_by_role("button", name="Use the usual names")).to_have_count(0)
    dashboard.open_case("Fernwood")
    dashboard.says("On hold")
