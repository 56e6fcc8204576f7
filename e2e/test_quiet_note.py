"""The quiet note at the end of a rest, in a real browser, also after it was closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.quiet_notes import QuietNotes
from e2e.pages.settings_page import SettingsPage
from e2e.stand_ins.mailbox import find
from e2e.stand_ins.mailbox.shapes import message_ids

pytestmark = pytest.mark.own_pair

MAIL = message_ids(find("ana_final")[1]).legacy
# It came at 8:10, so its reply rests until 12:10.
SOON = "2026-11-24T09:50:00Z"
NEARLY_OVER = "2026-11-24T12:09:45Z"


def set_quiet_hours(paired: Companion, context: BrowserContext, begin: str, end: str) -> None:
    """Choose the hours in which nothing is announced; both empty for none."""
    dashboard = DashboardPage.open_in(context, paired)
    SettingsPage.go_in(dashboard).choose_quiet_hours(begin, end)
    dashboard.says("Saved.")
    dashboard.page.close()


def ask_for_note(paired: Companion, gmail: GmailPage, at: str, notes: QuietNotes) -> None:
    """Ask in the panel, at a moment, to be told when the rest is over."""
    paired.set_clock(at)
    gmail.open_at("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.unfold("Change")
    panel.root.get_by_label("Tell me when it is over").check()
    notes.wait_until_awaited()


def test_it_comes_by_itself_once_names_nobody_and_leads_to_the_mail(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    set_quiet_hours(paired, browser_context, "", "")
    notes = QuietNotes(browser_context, MAIL)
    notes.listen()
    ask_for_note(paired, gmail, NEARLY_OVER, notes)
    assert notes.shown() == []
    note = f"{notes.name}?u=0"
    notes.wait_for([note])
    [told] = notes.told()
    assert told["silent"] is True
    assert "Northlight" not in told["title"] + told["message"]
    notes.wait_until_awaited(False)

    notes.click(note)
    notes.wait_for([])
    notes.leads_to(f"/mail/u/0/#all/{MAIL}")


def test_it_comes_after_the_worker_was_stopped(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    set_quiet_hours(paired, browser_context, "", "")
    notes = QuietNotes(browser_context, MAIL)
    ask_for_note(paired, gmail, SOON, notes)
    gmail.page.close()
    notes.stop_worker()
    notes.ring_now()
    notes.wait_for([f"{notes.name}?u=0"])
    assert notes.is_worker_new()


def test_it_waits_until_quiet_hours_are_over(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    notes = QuietNotes(browser_context, MAIL)
    ask_for_note(paired, gmail, SOON, notes)
    now = datetime.strptime(notes.hour_of_worker(), "%H:%M")
    begin, end = (f"{now + timedelta(hours=hours):%H:%M}" for hours in (-2, 2))
    set_quiet_hours(paired, browser_context, begin, end)
    notes.ring_now()
    assert notes.wait_until_put_off() == f"{end}:00"
    assert notes.shown() == []
    notes.wait_until_awaited()

    set_quiet_hours(paired, browser_context, "", "")
    notes.ring_now()
    notes.wait_for([f"{notes.name}?u=0"])


def test_it_comes_after_the_browser_was_closed_and_opened_again(
    paired: Companion, gmail: GmailPage, launch: Callable[[], BrowserContext], browser_context: BrowserContext
):
    set_quiet_hours(paired, browser_context, "", "")
    notes = QuietNotes(browser_context, MAIL)
    ask_for_note(paired, gmail, SOON, notes)
    asked_for = notes.rings_at()
    browser_context.close()

    # Its time has not come: it is awaited as before, and nothing is said.
    again = launch()
    notes = QuietNotes(again, MAIL)
    notes.wait_until_awaited()
    assert notes.rings_at() == asked_for
    assert notes.shown() == []
    notes.move_wish(seconds=-3600)
    again.close()

    # Its time came while the browser was closed: it is said at the start.
    notes = QuietNotes(launch(), MAIL)
    notes.wait_for([f"{notes.name}?u=0"])
    notes.wait_until_awaited(False)
