"""The companion stops, is another one, is out of reach: what the person wrote is safe, and is told once."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.panel import Panel
from e2e.stand_ins.strangers import Site
from e2e.stories import lines_of

pytestmark = pytest.mark.own_pair
OWN_WORDS = "Dear Ana,\n\nThank you for the four conversations.\n\nMina"


class NewerCompanion(Site):
    """A companion of a later version, which no longer speaks as this extension does."""

    def answer(
        self, _method: str, path: str, _headers: dict[str, str], _body: bytes
    ) -> tuple[int, dict[str, str], bytes]:
        """Say what it is on /health; whatever else this extension asks for is not there."""
        health = {"name": "Afterword", "version": "9.0.0", "api_versions": [9], "instance": "later"}
        known = path == "/health"
        answer = health if known else {"code": "not_found", "message": "Not here.", "details": {}}
        headers = {"Content-Type": "application/json", "Afterword-Version": "9.0.0"}
        return (200 if known else 404), headers, json.dumps(answer).encode()


@pytest.fixture
def panel(paired: Companion, gmail: GmailPage) -> Panel:
    """The panel for Ana's mail, with a text of the person's own in it."""
    assert paired.is_running
    gmail.open()
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.fill("Company", "Northlight Labs")
    panel.write_reply(OWN_WORDS)
    return panel


def put_in(panel: Panel, gmail: GmailPage) -> None:
    """Put the person's own words into the reply and see them there."""
    panel.put_in_without_detail()
    panel.has_put_in()
    expected = lines_of(OWN_WORDS)
    assert lines_of(gmail.compose("ana_final").text())[: len(expected)] == expected


def test_a_companion_killed_in_mid_edit_loses_nothing_and_is_told_once(
    panel: Panel, gmail: GmailPage, paired: Companion, browser_context: BrowserContext
):
    paired.kill()
    panel.says("The companion is not running.")
    assert panel.reply_text() == OWN_WORDS
    put_in(panel, gmail)
    panel.says("It goes into your history once the companion runs.")
    panel.press("Mark as sent")
    panel.says("Two notes wait for the companion.")
    paired.start()
    panel.does_not_say("The companion is not running.")
    panel.does_not_say("wait for the companion")
    dashboard = DashboardPage.open_in(browser_context, paired)
    assert dashboard.cases() == ["Northlight Labs"]
    dashboard.open_case("Northlight Labs")
    assert [words.split(" ·")[0] for words in dashboard.events()] == ["Put into the reply", "Marked as sent"]


def test_what_is_pressed_while_the_companion_is_slow_is_done_in_its_turn(
    panel: Panel, paired: Companion, browser_context: BrowserContext
):
    paired.hold_still()
    panel.press("Keep in history")
    panel.press("Close this case")
    panel.says_in_status("One moment: what you pressed before comes first.")
    paired.go_on()
    panel.says_in_status("Closed. You can open it again at any time.")
    dashboard = DashboardPage.open_in(browser_context, paired)
    assert dashboard.cases() == ["Northlight Labs"]
    dashboard.open_case("Northlight Labs")
    assert [words.split(" ·")[0] for words in dashboard.events()] == ["Kept in your history", "Closed by you"]


def test_without_a_companion_a_text_is_proposed_from_the_kept_ones(paired: Companion, gmail: GmailPage):
    paired.stop()
    gmail.open()
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.says("The companion is not running.")
    panel.wait_until_ready()
    panel.choose("How far did you get?", "The final round")
    panel.has_in_reply("Thank you")
    panel.put_in_without_detail()
    panel.has_put_in()


def test_another_program_on_the_port_is_told_apart_and_given_nothing(
    panel: Panel, gmail: GmailPage, paired: Companion
):
    paired.stop()
    stranger = Site(paired.port)
    with stranger.running():
        panel.says(f"Another program answers on port {paired.port}.")
        put_in(panel, gmail)
        panel.says("It goes into your history once the companion runs.")
    asked = json.dumps([str(each) for each in stranger.asked])
    assert "Authorization" not in asked
    assert "Ana" not in asked


def test_a_newer_companion_asks_for_an_update_and_copying_still_works(panel: Panel, paired: Companion):
    paired.stop()
    newer = NewerCompanion(paired.port)
    with newer.running():
        panel.says("The extension is older. Update it and load it again; copying still works.")
        assert panel.reply_text() == OWN_WORDS
        panel.press("Copy")
        panel.says("Copied. Nothing has been sent.")


def test_taking_back_the_access_asks_to_connect_again_and_loses_nothing(
    panel: Panel, gmail: GmailPage, paired: Companion, browser_context: BrowserContext
):
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.revoke()
    gmail.page.bring_to_front()
    panel.says("Afterword is not connected yet.")
    put_in(panel, gmail)
    code = panel.connect()
    dashboard.page.bring_to_front()
    dashboard.allow(code)
    gmail.page.bring_to_front()
    panel.does_not_say("Afterword is not connected yet.")
    panel.does_not_say("waits for the companion")
    assert dashboard.cases() == ["Northlight Labs"]


def test_a_reload_of_gmail_brings_the_text_back(panel: Panel, gmail: GmailPage):
    gmail.reload()
    gmail.shows_message("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.says("Your draft from before is here.")
    assert panel.reply_text() == OWN_WORDS


def test_a_restart_of_the_companion_needs_no_new_connection(
    panel: Panel, gmail: GmailPage, paired: Companion
):
    paired.restart()
    put_in(panel, gmail)
    panel.press("Mark as sent")
    panel.says("Noted. You thanked them; that door is in good order.")
