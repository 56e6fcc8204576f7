"""From nothing to a connected browser, with every state on the way told apart."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, expect

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.extensions_page import ExtensionsPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.options_page import OptionsPage


@pytest.fixture
def newcomer(companion: Companion, browser_context: BrowserContext, gmail: GmailPage) -> GmailPage:
    """Gmail with a mail open, in a browser that knows where the companion is and is not connected."""
    options = OptionsPage.open_in(browser_context)
    options.use_port(companion.port)
    options.page.close()
    gmail.open()
    gmail.open_thread("ana_final")
    return gmail


def test_the_panel_leads_from_no_companion_to_a_connected_one(
    newcomer: GmailPage, companion: Companion, browser_context: BrowserContext
):
    companion.stop()
    panel = newcomer.press_afterword("ana_final")
    panel.says("The companion is not running.")
    panel.says("make run")
    panel.wait_until_ready()
    companion.start()
    panel.says("Afterword is not connected yet.")
    code = panel.connect()
    dashboard = DashboardPage.open_in(browser_context, companion)
    dashboard.says("wants to connect")
    dashboard.allow(code)
    newcomer.page.bring_to_front()
    panel.does_not_say("Afterword is not connected yet.")
    panel.says("It looks like Northlight Labs chose someone else.")


def test_the_three_steps_lead_there_too(companion: Companion, browser_context: BrowserContext):
    options = OptionsPage.open_in(browser_context)
    options.use_port(companion.port)
    options.says("It runs on this computer")
    code = options.connect()
    dashboard = DashboardPage.open_in(browser_context, companion)
    dashboard.allow(code)
    options.wait_until_connected()
    assert ExtensionsPage.open_in(browser_context).errors() == []


def test_a_refusal_gives_nothing_and_can_be_asked_again(
    newcomer: GmailPage, companion: Companion, browser_context: BrowserContext
):
    panel = newcomer.press_afterword("ana_final")
    code = panel.connect()
    dashboard = DashboardPage.open_in(browser_context, companion)
    dashboard.deny(code)
    newcomer.page.bring_to_front()
    panel.says("The companion's page said no. You can ask again.")
    expect(panel.button("Connect")).to_be_visible()


def test_a_browser_that_keeps_the_address_closed_is_named_with_the_steps(
    newcomer: GmailPage, browser_context: BrowserContext
):
    panel = newcomer.press_afterword("ana_final")
    panel.says("Afterword is not connected yet.")
    extensions = ExtensionsPage.open_in(browser_context)
    extensions.withhold_sites()
    newcomer.page.bring_to_front()
    panel.says("Your browser keeps Afterword from reaching this computer.")
    panel.says("Allow access to 127.0.0.1")
    panel.wait_until_ready()
    panel.put_in_without_detail()
    panel.has_put_in()
    extensions.allow_sites()
    newcomer.page.bring_to_front()
    panel.says("Afterword is not connected yet.")


def test_what_was_noted_before_connecting_reaches_the_history_after_it(
    newcomer: GmailPage, companion: Companion, browser_context: BrowserContext
):
    panel = newcomer.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.fill("Company", "Northlight Labs")
    panel.put_in_without_detail()
    panel.has_put_in()
    code = panel.connect()
    dashboard = DashboardPage.open_in(browser_context, companion)
    dashboard.allow(code)
    newcomer.page.bring_to_front()
    panel.does_not_say("Afterword is not connected yet.")
    panel.does_not_say("waits for the companion")
    dashboard.page.bring_to_front()
    dashboard.has_case("Northlight Labs")
    assert dashboard.cases() == ["Northlight Labs"]
