"""The panel says what holds now, whatever was done on the companion's pages or pressed before."""

from __future__ import annotations

import time
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Worker, expect

from e2e.browser import EXTENSION_ORIGIN
from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.panel import Panel
from e2e.stand_ins.mailbox import find
from e2e.stand_ins.mailbox.shapes import message_ids

# The page's own clock says 10:00, and the mail came at 8:10.
SOON = "2026-11-24T09:50:00Z"
FIRST = "Dear Ana,\n\nThank you for the four conversations about the Data Analyst role.\n\nMina"
SECOND = "Hello Ana,\n\nThank you once more; I forgot to mention the report.\n\nMina"
# How many wishes to be told of an end there are, in the storage and among the alarms.
WATCHED = """async () => {
  const alarms = (await chrome.alarms.getAll()).map(({ name }) => name);
  const count = (names) => names.filter((name) => name.startsWith("rest:")).length;
  return [count(await chrome.storage.local.getKeys()), count(alarms)];
}"""

REST_CHOICE = "(id) => import('/messages.js').then(({ getRestChoice }) => getRestChoice({ message_id: id }))"


@pytest.fixture
def panel(paired: Companion, gmail: GmailPage) -> Panel:
    """The panel for Ana's mail, while the reply rests."""
    paired.set_clock(SOON)
    gmail.open_at("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    return panel


def wait_for_watch(worker: Worker, count: int) -> None:
    """Wait until so many ends are waited for."""
    end = time.monotonic() + 10
    while worker.evaluate(WATCHED) != [count, count] and time.monotonic() < end:
        time.sleep(0.1)
    assert worker.evaluate(WATCHED) == [count, count]


def put_in_anyway(panel: Panel, text: str) -> None:
    """Put in a text of one's own without waiting for the rest to end."""
    panel.write_reply(text)
    panel.put_into_reply()
    panel.press("Put it in anyway")


def test_a_second_text_during_the_rest_is_asked_about_and_can_be_marked_as_sent_too(
    panel: Panel, paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    put_in_anyway(panel, FIRST)
    panel.has_put_in()
    panel.press("Mark as sent")
    panel.says("Noted. You thanked them")
    panel.press("Show everything")
    put_in_anyway(panel, SECOND)
    panel.says("An earlier text from here stands in the reply")
    assert "once more" not in gmail.compose("ana_final").text()
    panel.press("Put it after that")
    panel.has_put_in()
    panel.press("Mark as sent")
    panel.says("Noted. You thanked them")
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.open_case("Northlight Labs")
    assert sum(event.startswith("Marked as sent") for event in dashboard.events()) == 2


def test_a_fact_that_is_kept_again_stands_on_the_page_of_the_case(
    panel: Panel, paired: Companion, browser_context: BrowserContext
):
    panel.press("Keep in history")
    panel.says("Kept in your history.")
    panel.fill("Company", "Northlight Research")
    panel.press("Keep in history")
    panel.says("Kept in your history.")
    DashboardPage.open_in(browser_context, paired).has_case("Northlight Research")


def test_a_case_closed_on_its_page_is_closed_in_the_panel(
    panel: Panel, paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    panel.press("Keep in history")
    panel.says("Kept in your history.")
    panel.write_reply(FIRST)
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.open_case("Northlight Labs")
    dashboard.page.get_by_role("button", name="Close this case").click()
    expect(dashboard.page.get_by_role("button", name="Open it again")).to_be_visible()
    gmail.come_back()
    expect(panel.button("Open it again")).to_be_visible()
    panel.has_reply(FIRST)
    # Opened anew, it knows of what was done a moment ago.
    panel.close()
    dashboard.page.get_by_role("button", name="Open it again").click()
    expect(dashboard.page.get_by_role("button", name="Close this case")).to_be_visible()
    gmail.press_afterword("ana_final").wait_until_ready()
    expect(panel.button("Put into the reply")).to_be_visible()
    gmail.is_unharmed()


def test_whoever_puts_it_in_is_not_told_later_that_the_rest_is_over(
    panel: Panel, browser_context: BrowserContext
):
    [worker] = browser_context.service_workers
    panel.unfold("Change")
    panel.root.get_by_label("Tell me when it is over").check()
    wait_for_watch(worker, 1)
    put_in_anyway(panel, FIRST)
    panel.has_put_in()
    wait_for_watch(worker, 0)


@pytest.mark.own_pair
def test_the_hours_chosen_for_this_mail_are_known_without_the_companion(
    panel: Panel, paired: Companion, browser_context: BrowserContext
):
    panel.unfold("Change")
    panel.choose("Rest for", "12 hours")
    panel.says("Resting until 20:10")
    assert rest_choice(browser_context)["hours"] == 12
    paired.stop()
    # What is chosen now is told later, and holds already.
    panel.choose("Rest for", "24 hours")
    panel.says("Resting until tomorrow, 08:10")
    assert rest_choice(browser_context)["hours"] == 24


def rest_choice(context: BrowserContext) -> dict[str, Any]:
    """Return how long the reply to Ana rests, as the panel hears it while the companion is off."""
    page = context.new_page()
    page.goto(f"{EXTENSION_ORIGIN}/options/options.html")
    choice: dict[str, Any] = page.evaluate(REST_CHOICE, message_ids(find("ana_final")[1]).legacy)
    page.close()
    return choice
