"""A person deletes everything, sees that nothing is left, and nothing of it comes back by itself."""

from __future__ import annotations

import subprocess
import sys

import pytest
from playwright.sync_api import BrowserContext, Page

from e2e import pictures
from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.deletion_page import DeletionPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.options_page import OptionsPage
from e2e.pages.panel import Panel

pytestmark = pytest.mark.own_pair

OWN_WORDS = "Thank you for the hour with your team, Ana."
KEEP, KEPT = "Keep in history", "In your history"
REPLACED = "Nothing was noted: your history was replaced or deleted since this mail was read."


def _keep_a_case(gmail: GmailPage) -> Panel:
    gmail.open()
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.press(KEEP)
    panel.says(KEPT)
    return panel


def _files_with(companion: Companion, words: str) -> list[str]:
    files = (path for path in companion.data_dir.rglob("*.db*") if path.is_file())
    return [path.name for path in files if words.encode() in path.read_bytes()]


def test_nothing_is_left_and_what_was_open_before_brings_nothing_back(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    panel = _keep_a_case(gmail)
    panel.fill("Your reply", OWN_WORDS)
    before = DashboardPage.open_in(browser_context, paired)
    before.open_case("Northlight Labs")
    before.follow("Edit")
    before.write("Role", "Designer of many things")

    dashboard = DashboardPage.open_in(browser_context, paired)
    deletion = DeletionPage.go_in(dashboard)
    deletion.offers_the_export_first()
    deletion.type_by_keyboard("everything")
    deletion.refuses()
    assert _files_with(paired, "Northlight Labs") != []
    deletion.type_by_keyboard("delete")
    deletion.is_proved()
    assert _files_with(paired, "Northlight Labs") == []
    assert dashboard.cases() == []

    before.press("Save")
    before.says("This page is from before")
    before.still_has_typed("role: Designer of many things")
    panel.press(KEEP)
    panel.says(REPLACED)
    assert panel.value_of("Your reply") == OWN_WORDS
    assert dashboard.cases() == []

    # It is theirs to begin anew, with the mail and the words that are open.
    panel.press(KEEP)
    panel.says(KEPT)
    dashboard.has_case("Northlight Labs")


def test_a_note_that_waited_meanwhile_stays_in_the_browser_until_the_person_adds_it(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    panel = _keep_a_case(gmail)
    paired.stop()
    panel.fill("Your reply", OWN_WORDS)
    panel.press("Copy")
    panel.says("It goes into your history once the companion runs.")
    command = [sys.executable, "-m", "afterword", "--data-dir", str(paired.data_dir), "delete-everything"]
    deleted = subprocess.run([*command, "--yes"], check=True, capture_output=True, text=True)
    assert "None is left." in deleted.stdout
    paired.start()

    options = OptionsPage.open_in(browser_context)
    options.says("It was noted before your history was replaced or deleted.")
    dashboard = DashboardPage.open_in(browser_context, paired)
    assert dashboard.cases() == []
    options.press("Add it")
    dashboard.has_case("Northlight Labs")


def test_a_note_that_an_earlier_version_left_waiting_does_not_bring_back_what_was_deleted(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    panel = _keep_a_case(gmail)
    paired.stop()
    panel.fill("Your reply", OWN_WORDS)
    panel.press("Copy")
    panel.says("It goes into your history once the companion runs.")
    options = OptionsPage.open_in(browser_context)
    assert options.forget_what_notes_are_of() == 1
    command = [sys.executable, "-m", "afterword", "--data-dir", str(paired.data_dir), "delete-everything"]
    subprocess.run([*command, "--yes"], check=True, capture_output=True, text=True)
    paired.start()

    options = OptionsPage.open_in(browser_context)
    options.says("It was noted before your history was replaced or deleted.")
    assert DashboardPage.open_in(browser_context, paired).cases() == []


@pytest.mark.pictures
@pictures.in_each_look()
def test_pictures_of_deleting_everything(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext, size: str, dark: bool
):
    panel = _keep_a_case(gmail)
    panel.fill("Your reply", OWN_WORDS)
    before = DashboardPage.open_in(browser_context, paired)
    before.open_case("Northlight Labs")
    before.follow("Edit")
    before.write("Role", "Designer of many things")
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.go_to("Settings")

    def take(page: Page, name: str) -> None:
        assert pictures.take(page, name, size=size, dark=dark).exists()

    dashboard.show("Delete everything")
    take(dashboard.page, "companion-settings-delete")
    deletion = DeletionPage.go_in(dashboard)
    take(dashboard.page, "companion-delete-everything")
    deletion.type_by_keyboard("yes")
    deletion.refuses()
    take(dashboard.page, "companion-delete-everything-refused")
    deletion.type_by_keyboard("delete")
    deletion.is_proved()
    take(dashboard.page, "companion-deleted")
    before.press("Save")
    before.says("This page is from before")
    take(before.page, "companion-from-before")
    panel.press(KEEP)
    panel.says(REPLACED)
    take(gmail.page, "gmail-history-replaced")
