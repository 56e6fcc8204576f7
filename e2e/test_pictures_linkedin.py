"""Pictures of the panel beside LinkedIn in its states, at the widths of a side panel, light and dark."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from e2e import pictures
from e2e.companion import Companion
from e2e.linkedin_access import copy_with_access
from e2e.pages.connected_extension import call, read_token
from e2e.pages.linkedin_page import LinkedInPage
from e2e.pages.linkedin_panel import ADDRESS, LinkedInPanel
from e2e.pages.options_page import OptionsPage
from e2e.stand_ins.linkedin import ORIGIN, StandInLinkedIn
from e2e.stand_ins.linkedin_people import find_member
from e2e.stand_ins.linkedin_switches import LinkedInSwitches
from e2e.test_connection_note import CASE, TOPIC

pytestmark = [pytest.mark.pictures, pytest.mark.own_pair]


@pytest.fixture
def browser_context(launch: Callable[..., BrowserContext], tmp_path: Path) -> BrowserContext:
    """The browser, with the extension that may see LinkedIn's pages."""
    return launch(extensions=[copy_with_access(tmp_path / "extension")])


@pictures.in_each_look(pictures.SIDE_SIZES)
def test_pictures_of_a_note(
    paired: Companion, linkedin: LinkedInPage, browser_context: BrowserContext, size: str, dark: bool
):
    call(paired, read_token(browser_context), "/api/v1/cases", CASE, "5d1d7c5e-6f0e-4a7a-9d53-1d9d2c8e0001")
    linkedin.open_note("ana", LinkedInSwitches())
    panel = LinkedInPanel.open_beside(browser_context, linkedin.page)

    def take(name: str) -> None:
        assert pictures.take(panel.page, f"linkedin-{name}", size=size, dark=dark).exists()

    take("before")
    panel.read_page()
    take("read")
    panel.knows_as("Hiring manager")
    panel.wait_for_text("Data Analyst")
    panel.fill("One thing you talked about", TOPIC)
    panel.says("Left out so that it fits: topic.")
    take("note")
    panel.page.locator(".scroll").evaluate("node => node.scrollTo(0, node.scrollHeight)")
    panel.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    take("note-below")
    panel.put_into_note()
    take("put-in")
    panel.press("I sent it")
    panel.says("Noted.")
    take("sent")
    panel.connect("Without a note, write after acceptance")
    panel.wait_for_text("Thank you for connecting.")
    take("message")


@pictures.in_each_look(pictures.SIDE_SIZES)
def test_pictures_of_what_is_not_sure(
    paired: Companion, linkedin: LinkedInPage, browser_context: BrowserContext, size: str, dark: bool
):
    assert paired.is_running
    linkedin.open("ana", LinkedInSwitches(title_lag_ms=60_000))
    linkedin.go_to("jo")
    panel = LinkedInPanel.open_beside(browser_context, linkedin.page)
    panel.read_page()
    assert pictures.take(panel.page, "linkedin-not-sure", size=size, dark=dark).exists()
    linkedin.open("ana", LinkedInSwitches(quota=0))
    linkedin.open_invite()
    linkedin.add_note()
    panel.open_again_beside(linkedin.page)
    panel.read_page()
    panel.knows_as("Met them")
    panel.wait_for_text("Ana")
    panel.press("Put into the note")
    panel.says("LinkedIn offers Premium")
    assert pictures.take(panel.page, "linkedin-used-up", size=size, dark=dark).exists()
    paired.stop()
    panel.open_again_beside(linkedin.page)
    panel.says("The companion is not running.")
    assert pictures.take(panel.page, "linkedin-companion-off", size=size, dark=dark).exists()


@pictures.in_each_look(pictures.SIDE_SIZES)
def test_pictures_without_access(
    companion: Companion, launch: Callable[..., BrowserContext], size: str, dark: bool
):
    assert companion.is_running
    context = launch()
    StandInLinkedIn().serve_to(context)
    profile, page = context.new_page(), context.new_page()
    profile.goto(f"{ORIGIN}{find_member('ana').path}")
    profile.bring_to_front()
    page.goto(ADDRESS)
    page.bring_to_front()
    LinkedInPanel(page).press("LinkedIn")
    LinkedInPanel(page).says("Afterword cannot see the page beside it yet.")
    assert pictures.take(page, "linkedin-no-access", size=size, dark=dark).exists()


@pytest.mark.parametrize("size", pictures.SIZES)
def test_pictures_of_the_options_about_linkedin(
    paired: Companion, browser_context: BrowserContext, size: str
):
    assert paired.is_running
    options = OptionsPage.open_in(browser_context)
    options.wait_until_connected()
    options.page.get_by_role("heading", name="LinkedIn").scroll_into_view_if_needed()
    assert pictures.take(options.page, "options-linkedin", size=size).exists()


@pictures.in_each_look(pictures.SIDE_SIZES)
def test_pictures_of_presses_that_wait(
    paired: Companion, linkedin: LinkedInPage, browser_context: BrowserContext, size: str, dark: bool
):
    assert paired
    linkedin.open_note("ana", LinkedInSwitches())
    panel = LinkedInPanel.open_beside(browser_context, linkedin.page)
    panel.read_page()
    panel.knows_as("Hiring manager")
    panel.wait_for_text()
    panel.press("Save this person")
    panel.says("Saved on this computer.")
    linkedin.open("jo")
    panel.page.bring_to_front()
    with panel.holding_words():
        panel.press("Copy")
        panel.says("Copied")
        panel.press("Put into the note")
        panel.press("Take it out again")
        panel.says("One moment")
        assert pictures.take(panel.page, "linkedin-waits", size=size, dark=dark).exists()
    panel.says("was not done")
    assert pictures.take(panel.page, "linkedin-let-go", size=size, dark=dark).exists()
