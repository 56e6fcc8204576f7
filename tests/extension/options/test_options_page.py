"""The options page, with a stand-in for the worker that answers as the test says."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.extension.options.options_stage import HOLD_LOOKS

EVENT = {
    "key": "k-1",
    "kind": "event",
    "body": {
        "kind": "copied",
        "happened_at": "2026-11-24T10:00:00Z",
        "case": {"company": "<b>Northlight</b> Labs"},
    },
    "problem": {
        "code": "bad_request",
        "message": "The request does not have the right shape.",
        "details": {},
    },
}


@pytest.mark.parametrize(
    ("state", "which", "words", "next_step"),
    [
        ("not_running", None, "make run", "Start the companion"),
        ("other_program", None, "Another program answers on port 8737.", "Start the companion"),
        ("blocked", None, "Your browser keeps Afterword from reaching this computer.", "Start the companion"),
        (
            "version_too_old",
            "extension",
            "The companion is newer than this extension.",
            "Start the companion",
        ),
        ("version_too_old", "companion", "Stop the companion, update it", "Start the companion"),
        ("not_connected", None, "Both show the same six digits.", "Connect"),
        ("connected", None, "It runs on this computer, on port 8737. Version 0.1.0.", "Open a mail in Gmail"),
    ],
)
def test_each_state_says_what_to_do_next(options, state, which, words, next_step):
    options.open(state, which)
    options.shows(words)
    expect(options.page.locator("[aria-current=step]").get_by_role("heading")).to_contain_text(next_step)
    expect(options.page.get_by_role("status").first).to_have_text(f"Next: {next_step}.")


def test_the_six_digits_are_read_one_by_one(options):
    options.open("not_connected", startPairing={"state": "waiting", "code": "482193"})
    options.say(getPairing={"state": "waiting", "code": "482193"})
    options.press("Connect")
    expect(options.page.get_by_text("482 193", exact=True)).to_be_visible()
    expect(options.page.get_by_role("main")).to_match_aria_snapshot(
        """- paragraph: "The six digits: 4 8 2 1 9 3."
"""
    )
    options.shows("afterword pair 482193")


def test_once_cancelled_the_digits_do_not_come_back_with_a_look_that_began_before(options):
    options.open("not_connected", getPairing={"state": "waiting", "code": "482193"})
    options.shows("482 193")
    options.page.evaluate(HOLD_LOOKS)
    options.page.wait_for_function("window.heldLooks > 0")
    options.say(getPairing={"state": "none", "code": None}, cancelPairing={"state": "none", "code": None})
    options.press("Cancel")
    expect(options.page.get_by_role("button", name="Connect", exact=True)).to_be_visible()
    options.page.evaluate("window.letLooksGo(); new Promise(requestAnimationFrame)")
    expect(options.page.get_by_text("482 193", exact=True)).to_have_count(0, timeout=1)


def test_the_page_notices_by_itself_that_the_person_allowed_it(options):
    options.open("not_connected", getPairing={"state": "waiting", "code": "482193"})
    options.shows("482 193")
    stored = {**options.answers["getStored"], "connected_at": 1795492490687}
    options.say(getStatus={**options.answers["getStatus"], "state": "connected"}, getStored=stored)
    options.shows("Connected since 24 November 2026")


def test_a_full_companion_is_told_apart_from_other_trouble(options):
    options.open("not_connected", startPairing={"refusal": "pairing_full"})
    options.press("Connect")
    options.shows("Several requests wait already.")


def test_while_the_companion_is_away_the_connection_is_not_called_lost(options):
    stored = {**options.answers["getStored"], "connected_at": 1795492490687}
    options.open("not_running", getStored=stored)
    options.shows("Connected since 24 November 2026")


def test_disconnecting_asks_once(options):
    stored = {**options.answers["getStored"], "connected_at": 1795492490687}
    options.open("connected", getStored=stored)
    options.press("Disconnect")
    assert options.asked() == []
    options.press("Forget the key")
    expect(options.page.get_by_role("button", name="Disconnect")).to_be_visible()
    assert options.asked() == [["disconnect", {}]]


def test_a_refused_note_stays_until_the_person_decides(options):
    options.open("connected", getStored={**options.answers["getStored"], "entries": [EVENT]})
    options.shows("The companion said: The request does not have the right shape.")
    options.press("Remove")
    options.press("Keep it")
    options.press("Try again")
    options.press("Remove")
    options.press("Remove it")
    assert options.asked() == [["retryEntry", {"key": "k-1"}], ["removeEntry", {"key": "k-1"}]]


def test_a_refused_note_says_which_part_was_wrong(options):
    details = {"case": {"contact_name": ["Longer than 400 characters."]}}
    refused = {**EVENT, "problem": {**EVENT["problem"], "details": details}}
    options.open("connected", getStored={**options.answers["getStored"], "entries": [refused]})
    options.shows("The companion said: contact name: Longer than 400 characters.")


def test_what_had_no_case_any_more_is_said_plainly_and_goes_with_one_press(options):
    body = {"kind": "answered", "happened_at": "2026-11-24T10:00:00Z", "case": None, "case_id": 7}
    lost = {**EVENT, "body": body, "is_lost": True, "problem": {"code": "not_found", "message": "No case 7."}}
    options.open("connected", getStored={**options.answers["getStored"], "entries": [lost]})
    options.shows("One note was not kept: what it belonged to was deleted before the companion heard of it.")
    options.shows("They answered")
    expect(options.page.get_by_text("No case 7.")).to_have_count(0)
    options.shows("None waiting")
    expect(options.page.get_by_role("button", name="Try again")).to_have_count(0)
    options.press("All right")
    assert options.asked() == [["forgetLost", {}]]


def test_names_are_shown_as_text(options):
    options.open("connected", getStored={**options.answers["getStored"], "entries": [EVENT]})
    options.shows("<b>Northlight</b> Labs")


def test_waiting_notes_are_counted(options):
    waiting = {**EVENT, "problem": None}
    entries = [waiting, {**waiting, "key": "k-2"}]
    options.open("not_running", getStored={**options.answers["getStored"], "entries": entries})
    options.shows("2 notes wait.")


@pytest.mark.parametrize("text", ["", "0", "65536", "87.37", "port"])
def test_a_port_that_is_none_is_not_used(options, text):
    options.open("not_running")
    options.page.get_by_label("Port of the companion").fill(text)
    options.press("Use this port")
    options.shows("A port is a number from 1 to 65535.")
    assert options.asked() == []


def test_another_port_is_used_by_keyboard(options):
    options.open("not_running")
    field = options.page.get_by_label("Port of the companion")
    field.fill("9000")
    field.press("Enter")
    options.shows("Port 9000 is used from now on.")
    assert options.asked() == [["setPort", {"port": 9000}]]


def test_a_port_that_was_not_saved_is_said_to_be_as_it_was(options):
    options.open("not_running", setPort={"refusal": "internal"})
    options.page.get_by_label("Port of the companion").fill("9000")
    options.press("Use this port")
    options.shows("The port is as it was. Reload this page and try again.")
    expect(options.page.get_by_label("Port of the companion")).to_have_value("9000")


def test_what_the_person_types_is_not_overwritten(options):
    options.open("not_running")
    field = options.page.get_by_label("Port of the companion")
    expect(field).to_have_value("8737")
    field.fill("90")
    field.blur()
    options.say(getStatus={**options.answers["getStatus"], "state": "not_connected"})
    expect(options.page.get_by_role("button", name="Connect", exact=True)).to_be_visible()
    expect(field).to_have_value("90")


def test_the_keyboard_keeps_its_place_when_the_page_is_redrawn(options):
    options.open("not_connected", startPairing={"state": "waiting", "code": "482193"})
    options.say(getPairing={"state": "waiting", "code": "482193"})
    options.page.get_by_role("button", name="Connect", exact=True).focus()
    options.page.keyboard.press("Enter")
    expect(options.page.get_by_role("button", name="Open the companion's page")).to_be_focused()


def test_what_linkedins_terms_say_stands_beside_what_is_done_there(options):
    options.open("connected")
    options.shows(
        "LinkedIn's agreement forbids browser extensions that copy profiles, act for you, or add things"
    )
    options.shows(
        "Afterword adds nothing to its pages, presses nothing there, and asks LinkedIn for nothing."
    )
    options.shows("Whether you use it there is your choice")
    options.shows("Alt+Shift+L does the same.")


def test_in_a_narrow_window_a_quiet_button_begins_where_the_words_do(options):
    options.page.set_viewport_size({"width": 320, "height": 800})
    options.open("connected")
    above, below = (
        options.page.get_by_role("button", name=name).bounding_box()
        for name in ("Open the companion's page", "Disconnect")
    )
    assert (below["y"] > above["y"], below["x"] + 9) == (True, above["x"])


def test_linkedins_pages_can_be_allowed_and_taken_back(options):
    options.open("connected")
    options.page.evaluate("chrome.permissions.willAllow = true")
    options.press("Allow LinkedIn pages")
    options.shows("LinkedIn's pages are allowed for good.")
    options.press("Take it back")
    options.shows("Each of these opens one page to it.")
    assert options.page.evaluate("chrome.permissions.held") == []


def test_a_refused_permission_changes_nothing(options):
    options.open("connected")
    options.press("Allow LinkedIn pages")
    options.shows("Each of these opens one page to it.")


def test_what_waits_for_a_newer_companion_says_to_restart_it(options):
    waiting = {**EVENT, "problem": None, "waits_for_newer": True}
    options.open("connected", getStored={**options.answers["getStored"], "entries": [waiting]})
    options.shows("One note waits.")
    options.shows("Restart the companion, and what waits goes over.")


def test_what_waited_for_a_history_that_was_replaced_can_be_added_to_the_one_that_is_here(options):
    before = {**EVENT, "problem": {"code": "history_replaced", "message": "Replaced.", "details": {}}}
    options.open("connected", getStored={**options.answers["getStored"], "entries": [before]})
    options.shows("It was noted before your history was replaced or deleted.")
    options.press("Add it")
    options.page.wait_for_function("asked.some(([name]) => name === 'retryEntry')")
