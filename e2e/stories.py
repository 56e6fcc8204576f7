"""Stretches of a journey that many journeys share."""

from __future__ import annotations

from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.options_page import OptionsPage


def connect(context: BrowserContext, companion: Companion) -> None:
    """Connect the extension with the companion by their pages."""
    options = OptionsPage.open_in(context)
    options.use_port(companion.port)
    code = options.connect()
    dashboard = DashboardPage.open_in(context, companion)
    dashboard.allow(code)
    options.wait_until_connected()
    options.page.close()
    dashboard.page.close()


def lines_of(text: str) -> list[str]:
    """The lines that hold words, as a person would compare two texts."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def put_thanks_into_reply(gmail: GmailPage, message: str) -> str:
    """Press our button by an open message, then put the proposed text into the reply; return that text."""
    panel = gmail.press_afterword(message)
    panel.wait_until_ready()
    text = panel.reply_text()
    panel.put_in_without_detail()
    panel.has_put_in()
    return text
