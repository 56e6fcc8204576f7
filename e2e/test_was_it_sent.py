"""Whether a text was sent is the person's to say; what the page surely shows makes the answer shorter."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext

from e2e import pictures
from e2e.companion import Companion
from e2e.pages.compose_box import ComposeBox
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.panel import Panel
from e2e.stand_ins.switches import Switches

# The page's own clock says 10:00.
PUT_IN_AT = "2026-11-24T09:50:00Z"
LATER = "2026-11-24T15:00:00Z"
TEXT = "Dear Ana,\n\nThank you for the four conversations about the Data Analyst role.\n\nMina"
QUESTION = "Was it sent?"
LIKELY = "It looks as if you sent it. Is that right?"


@pytest.fixture
def box(paired: Companion, gmail: GmailPage) -> ComposeBox:
    """The reply to Ana, with our text in it and the panel closed."""
    return put_in(paired, gmail)


def put_in(paired: Companion, gmail: GmailPage, switches: Switches | None = None) -> ComposeBox:
    """Put our text into the reply to Ana, and close the panel."""
    paired.set_clock(PUT_IN_AT)
    gmail.open_at("ana_final", switches)
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.write_reply(TEXT)
    panel.put_into_reply()
    panel.press("Put it in anyway")
    panel.has_put_in()
    panel.close()
    gmail.wait_for_saved("four conversations")
    return gmail.compose("ana_final")


def come_back(paired: Companion, gmail: GmailPage) -> Panel:
    """Load the page anew and open the panel for Ana's mail, some hours later."""
    paired.set_clock(LATER)
    gmail.open_at("ana_final")
    if not gmail.message("ana_final").is_visible():
        gmail.expand("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    return panel


def test_what_was_sent_is_asked_with_the_likely_answer(
    box: ComposeBox, gmail: GmailPage, paired: Companion, browser_context: BrowserContext
):
    box.press_send()
    panel = come_back(paired, gmail)
    panel.says(LIKELY)
    # Nothing is noted until the person says so.
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.open_case("Northlight Labs")
    dashboard.says("Was it sent?")
    gmail.page.bring_to_front()
    panel.press("Yes")
    panel.says("Noted. You thanked them")
    dashboard.page.reload()
    assert dashboard.events()[-1].startswith("Marked as sent")
    gmail.is_unharmed()


def test_what_was_changed_before_it_was_sent_is_still_the_same_text(
    box: ComposeBox, gmail: GmailPage, paired: Companion
):
    box.type("A good morning to you. ")
    box.press_send()
    come_back(paired, gmail).says(LIKELY)


def test_what_was_discarded_is_never_taken_for_sent(box: ComposeBox, gmail: GmailPage, paired: Companion):
    box.discard()
    panel = come_back(paired, gmail)
    panel.says(QUESTION)
    panel.does_not_say(LIKELY)
    # An answer in the person's own other words is not our text either.
    panel.close()
    box = gmail.press_reply("ana_final")
    box.type("Hello Ana, I have another offer by now and wish you all the best. Mina")
    box.press_send()
    panel = come_back(paired, gmail)
    panel.says(QUESTION)
    panel.does_not_say(LIKELY)


def test_what_still_stands_in_the_reply_is_not_sent_yet(box: ComposeBox, gmail: GmailPage, paired: Companion):
    panel = come_back(paired, gmail)
    panel.says(QUESTION)
    panel.does_not_say(LIKELY)
    box.shows("four conversations")
    gmail.is_unharmed()


def test_sent_with_the_panel_closed_and_the_page_loaded_anew_it_is_asked_once(
    box: ComposeBox, gmail: GmailPage, paired: Companion
):
    gmail.reload()
    box.shows("four conversations")
    box.press_send()
    gmail.back_to_inbox()
    gmail.open_thread("ana_final")
    panel = come_back(paired, gmail)
    panel.says(LIKELY)
    panel.press("Not sent")
    panel.does_not_say(LIKELY)
    panel = come_back(paired, gmail)
    panel.does_not_say(QUESTION)
    panel.does_not_say(LIKELY)


def test_left_open_it_is_not_asked_at_every_opening_and_can_still_be_said(
    box: ComposeBox, gmail: GmailPage, paired: Companion, browser_context: BrowserContext
):
    panel = come_back(paired, gmail)
    panel.says(QUESTION)
    panel.press("Not now")
    panel.does_not_say(QUESTION)
    panel = come_back(paired, gmail)
    panel.does_not_say(QUESTION)
    panel.press("Mark as sent")
    panel.says("Noted. You thanked them")
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.open_case("Northlight Labs")
    assert dashboard.events()[-1].startswith("Marked as sent")
    box.shows("four conversations")


@pytest.mark.pictures
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", pictures.SIZES)
def test_pictures_of_the_question(gmail: GmailPage, paired: Companion, size: str, dark: bool):
    put_in(paired, gmail, Switches(theme="dark" if dark else "light")).press_send()
    come_back(paired, gmail).says(LIKELY)
    assert pictures.take(gmail.page, "gmail-likely-sent", size=size, dark=dark).exists()
