"""A person takes everything along as a file, loses the data, brings it back, and finds it as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.case_form_page import CaseFormPage
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.data_page import DataPage
from e2e.pages.gmail_page import GmailPage

pytestmark = pytest.mark.own_pair

LETTER = "Dear all, I had prepared for this for weeks."


def _lose_the_data(companion: Companion) -> None:
    """As when the computer is another one: nothing is in the data folder."""
    companion.stop()
    for file in companion.data_dir.glob("*.db*"):
        file.unlink()
    companion.start()


def test_everything_comes_back_from_the_file_and_the_letters_only_when_they_were_ticked(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext, tmp_path: Path
):
    paired.set_clock("2026-11-24T10:00:00Z")
    gmail.open()
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.press("Keep in history")
    panel.says("In your history")

    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.open_case("Northlight Labs")
    dashboard.press("Close this case")
    dashboard.says("You can open it again at any time.")
    dashboard.open_case("Northlight Labs")
    case, events = dashboard.words(), dashboard.events()
    dashboard.go_to("Letters")
    dashboard.follow("Write a letter")
    dashboard.write("Write what you would like to say", LETTER)
    dashboard.press("Keep locked")

    data = DataPage.go_in(dashboard)
    plain = data.download(tmp_path)
    assert plain.name == "afterword-2026-11-24.json"
    assert LETTER not in plain.read_text("utf-8")
    data.tick_letters()
    whole = data.download(tmp_path / "with letters")
    assert [letter["text"] for letter in json.loads(whole.read_bytes())["letters"]] == [LETTER]
    table = data.download(tmp_path, "Download the table")
    assert "Northlight Labs" in table.read_text("utf-8-sig")

    _lose_the_data(paired)
    dashboard = DashboardPage.open_in(browser_context, paired)
    assert dashboard.cases() == []
    data = DataPage.go_in(dashboard)
    data.choose(table)
    data.bring_in()
    dashboard.says("Nothing was imported")
    data.says_of_file(
        "Browsers stay connected, and letters that are here stay. "
        "This is not a file that Afterword has exported. Choose the one that was downloaded."
    )
    data.choose(plain)
    data.bring_in()
    dashboard.says("Imported.")
    again = data.download(tmp_path / "again")
    assert again.read_bytes() == plain.read_bytes()
    dashboard.open_case("Northlight Labs")
    assert dashboard.events() == events
    assert dashboard.words() == case
    dashboard.go_to("Letters")
    dashboard.says("None is kept.")

    # What is here gives way to a file only when the person says so.
    data = DataPage.go_in(dashboard)
    data.choose(whole)
    data.bring_in()
    dashboard.says("There is a history here already.")
    data.choose(whole)
    data.let_it_replace()
    data.bring_in()
    dashboard.says("Imported.")
    dashboard.go_to("Letters")
    dashboard.follow("Open the letter of")
    assert dashboard.value_of("Write what you would like to say") == LETTER
    assert len(list((paired.data_dir / "backups").glob("*before-import.db"))) == 2


def test_a_file_that_is_too_large_is_held_back_by_the_page(
    paired: Companion, browser_context: BrowserContext, tmp_path: Path
):
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(16_000_001)
    data = DataPage.go_in(DashboardPage.open_in(browser_context, paired))
    data.choose(huge)
    data.holds_back("The file is larger than this page takes. Use the command: afterword import")


def test_without_the_pages_script_a_file_that_is_far_too_large_is_answered_by_the_page(
    paired: Companion, browser_context: BrowserContext, tmp_path: Path
):
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(40_000_000)
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.page.route("**/import-file.js", lambda route: route.abort())
    data = DataPage.go_in(dashboard)
    data.choose(huge)
    data.bring_in()
    dashboard.says("The file is larger than this page takes. Use the command: afterword import")


def test_who_waited_in_an_older_file_is_asked_about_as_after_an_upgrade(
    paired: Companion, browser_context: BrowserContext, tmp_path: Path
):
    paired.set_clock("2026-11-24T10:00:00Z")
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.go_to("Cases")
    dashboard.follow("Add a case")
    facts = {"Company": "Harrow Museum", "Role": "Archivist", "Person": "Owen Price"}
    form = CaseFormPage(dashboard.page)
    form.choose("State", "Still open")
    form.keep(facts, "One or more interviews")
    data = DataPage.go_in(dashboard)
    older = data.download(tmp_path)
    content = json.loads(older.read_bytes())
    assert content["settings"].pop("silence_planned")
    for case in content["cases"]:
        assert case["remind_reason"] == "no_word"
        case["remind_on"] = case["remind_reason"] = None
    older.write_text(json.dumps(content), "utf-8")
    data.choose(older)
    data.let_it_replace()
    data.bring_in()
    dashboard.says("Imported")

    paired.set_clock("2026-12-08T10:00:00Z")
    dashboard.go_to("Home")
    dashboard.says("If no word came since you talked")
