"""A question that stayed unanswered: on its day the short reminder is put forward where the mail is."""

from __future__ import annotations

from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.panel import Panel

ASKED_AT = "2026-11-24T15:00:00Z"
TWO_WEEKS_LATER = "2026-12-08T10:00:00Z"
AGAIN = "here is the question once more, in one line."


def open_panel(gmail: GmailPage) -> Panel:
    """Load the page anew and open the panel for Ana's mail."""
    gmail.open_at("ana_final")
    if not gmail.message("ana_final").is_visible():
        gmail.expand("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    return panel


def ask(paired: Companion, gmail: GmailPage) -> None:
    """Put the thanks with one question into the reply, and say that it was sent."""
    paired.set_clock(ASKED_AT)
    panel = open_panel(gmail)
    panel.put_in_without_detail()
    panel.has_put_in()
    panel.press("Mark as sent")
    panel.says("Noted. You thanked them")
    panel.close()


def test_on_its_day_the_short_reminder_is_put_forward(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    ask(paired, gmail)
    panel = open_panel(gmail)
    panel.does_not_say("A short reminder of your question.")
    paired.set_clock(TWO_WEEKS_LATER)
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.go_to("Home")
    dashboard.says("Open the mail in Gmail")
    dashboard.says("Afterword's button there offers a short text for it.")

    gmail.page.bring_to_front()
    panel = open_panel(gmail)
    panel.says("The text below: A short reminder of your question.")
    panel.has_in_reply(AGAIN)
    panel.press("Back to the advice")
    panel.says("Reply with thanks and one question.")
    panel.unfold("Another kind of mail")
    panel.choose("What this mail is", "A short reminder of your question")
    panel.has_in_reply(AGAIN)

    # After the one reminder nothing more is due.
    panel.put_in_without_detail()
    panel.has_put_in()
    dashboard.go_to("Home")
    assert "A word may be welcome" not in dashboard.words()
    gmail.is_unharmed()


def test_thanks_for_advice_that_came_can_be_written_from_the_mail(paired: Companion, gmail: GmailPage):
    ask(paired, gmail)
    panel = open_panel(gmail)
    panel.unfold("Another kind of mail")
    panel.choose("What this mail is", "Thanks for the advice they gave")
    panel.has_in_reply("Thank you for your feedback on my application")
    panel.does_not_say("Your one question")
