"""Several on one day: one that needs no reply, one on hold, and a calm time for the rest."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage

# The mails came on the 23rd and on the morning of the 24th.
NOON = "2026-11-24T12:30:00Z"


@pytest.fixture
def inbox(paired: Companion, gmail: GmailPage) -> GmailPage:
    """The inbox, at noon."""
    paired.set_clock(NOON)
    gmail.open()
    return gmail


def keep(gmail: GmailPage, message: str) -> None:
    """Keep the case of a mail in the history, and write nothing yet."""
    gmail.open_thread(message)
    panel = gmail.press_afterword(message)
    panel.wait_until_ready()
    panel.press("Keep in history")
    panel.says("Kept in your history.")
    panel.close()
    gmail.back_to_inbox()


def test_a_day_with_several(inbox: GmailPage, paired: Companion, browser_context: BrowserContext):
    # A mail that only moves an interview is no decision, and nothing is kept of it.
    inbox.open_thread("rescheduled")
    panel = inbox.press_afterword("rescheduled")
    panel.says("This does not look like a decision.")
    panel.close()
    inbox.back_to_inbox()

    # An address that reads nothing: nothing is owed, and a reply would be asked about.
    inbox.open_thread("no_reply")
    panel = inbox.press_afterword("no_reply")
    panel.wait_until_ready()
    panel.says("This address does not read replies. You owe nothing.")
    panel.put_into_reply()
    panel.says("This address does not read replies.")
    panel.press("Leave it")
    assert inbox.open_composes() == []
    panel.press("Close this case")
    panel.says("Closed. You can open it again at any time.")
    panel.close()
    inbox.back_to_inbox()

    # On hold: no decision was made, so no question about feedback, and a day to ask again.
    inbox.open_thread("on_hold")
    panel = inbox.press_afterword("on_hold")
    panel.wait_until_ready()
    panel.says("No decision was made yet.")
    panel.does_not_say("Your one question")
    panel.does_not_say("No question this time.")
    panel.press("Keep in history")
    panel.says("Kept in your history.")
    panel.close()
    inbox.back_to_inbox()
    dashboard = DashboardPage.open_in(browser_context, paired)
    assert dashboard.cases() == ["Tidewater Systems", "Fernwood"]
    dashboard.open_case("Fernwood")
    dashboard.says("On hold")
    dashboard.says("5 Jan 2027")


def test_several_can_be_looked_at_together_later(
    inbox: GmailPage, paired: Companion, browser_context: BrowserContext
):
    for message in ("ana_final", "tomas_decision", "no_reply"):
        keep(inbox, message)
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.go_to("Home")
    dashboard.says("Nothing here is urgent.")
    dashboard.press("Tomorrow morning")
    dashboard.go_to("Home")
    assert "Nothing here is urgent." not in dashboard.words()

    # Put off means that the reply rests until then.
    inbox.open_thread("ana_final")
    panel = inbox.press_afterword("ana_final")
    panel.says("Resting until tomorrow, 09:00.")

    paired.set_clock("2026-11-25T09:05:00Z")
    dashboard.go_to("Home")
    dashboard.follow("Look at them together")
    dashboard.says("One at a time")
    dashboard.says("Close quietly")
