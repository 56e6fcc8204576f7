"""When Gmail has no place for the reply, the side panel has the mail and the text, and copying is left."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, expect

from e2e.companion import Companion
from e2e.pages.gmail_page import GmailPage
from e2e.pages.side_panel_page import SidePanelBeside, SidePanelPage
from e2e.stand_ins.switches import Switches


@pytest.fixture
def without_reply(paired: Companion, gmail: GmailPage) -> GmailPage:
    """Ana's mail in a Gmail whose Reply is found nowhere."""
    assert paired.is_running
    gmail.open(Switches(header_buttons="none", footer="none"))
    gmail.open_thread("ana_final")
    return gmail


def test_the_side_panel_reads_the_mail_beside_it(without_reply: GmailPage):
    panel = without_reply.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.put_in_without_detail()
    panel.says("Part 9 was not found")
    panel.press("Open the side panel")
    beside = SidePanelBeside(without_reply.page)
    beside.shows("It looks like Northlight Labs chose someone else.")
    beside.shows("Data Analyst")
    beside.press("Copy")
    beside.shows("Copied. Nothing has been sent.")
    without_reply.is_unharmed()


def test_a_text_can_be_written_and_copied_without_a_mail(paired: Companion, browser_context: BrowserContext):
    assert paired.is_running
    panel = SidePanelPage.open_in(browser_context).write_without_a_mail()
    panel.choose("How far did you get?", "One or more interviews")
    panel.fill("Company", "Northlight Labs")
    panel.has_in_reply("Northlight Labs")
    expect(panel.button("Put into the reply")).to_have_count(0)
    panel.press("Copy")
    panel.says("Copied. Nothing has been sent.")
