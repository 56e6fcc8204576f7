"""What one journey leaves behind, in companion, browser or extension, the next one does not find."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from e2e.browser import EXTENSION_ORIGIN
from e2e.companion import Companion
from e2e.pages.connected_extension import read_token
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.options_page import OptionsPage
from e2e.shared_pair import SharedPair

LEAVE_IN_EXTENSION = """async () => {
    await chrome.storage.local.set({ left: 1 });
    await chrome.storage.session.set({ left: 1 });
    await chrome.alarms.create("left", { delayInMinutes: 60 });
}"""
LEAVE_MORE = """async () => {
    const icon = { iconUrl: "/icons/128.png", type: "basic", title: "Left", message: "Left" };
    await chrome.notifications.create("left", icon);
    await chrome.action.setBadgeText({ text: "7" });
    await new Promise((resolve, reject) => {
        const opening = indexedDB.open("afterword", 1);
        opening.onsuccess = () => {
            const change = opening.result.transaction("connection", "readwrite");
            change.objectStore("connection").clear();
            change.oncomplete = resolve;
            change.onabort = reject;
        };
    });
}"""
LOOK_IN_EXTENSION = """async () => [
    "left" in await chrome.storage.local.get("left"),
    "left" in await chrome.storage.session.get("left"),
    (await chrome.alarms.getAll()).some(({ name }) => name === "left"),
    Object.keys(await chrome.notifications.getAll()),
    await chrome.action.getBadgeText({}),
]"""
LEAVE_IN_GMAIL = """() => {
    localStorage.setItem("left", "1");
    sessionStorage.setItem("left", "1");
    window.name = "left";
}"""
LOOK_IN_GMAIL = "() => [localStorage.getItem('left'), sessionStorage.getItem('left'), window.name]"


def page_of_ours(context: BrowserContext) -> Page:
    """Open a page of the extension without a script."""
    page = context.new_page()
    page.goto(f"{EXTENSION_ORIGIN}/manifest.json")
    return page


def keep_a_case(gmail: GmailPage) -> None:
    """Keep Ana's mail in the history, and write something into the panel."""
    gmail.open()
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.press("Keep in history")
    panel.says("Kept in your history.")
    panel.write_reply("Left behind.")
    gmail.page.evaluate(LEAVE_IN_GMAIL)


def has_nothing_left(pair: SharedPair, gmail: GmailPage) -> list[Any]:
    """Check that no case, tab, text or trace in Gmail is left; return what the extension holds."""
    ours = page_of_ours(pair.context)
    found: list[Any] = ours.evaluate(LOOK_IN_EXTENSION)
    ours.close()
    gmail.stand_in.serve_to(pair.context)
    again = GmailPage(pair.gmail_tab(), gmail.stand_in)
    assert again.page.url == "about:blank"
    again.open()
    assert again.page.evaluate(LOOK_IN_GMAIL) == [None, None, ""]
    again.open_thread("ana_final")
    panel = again.press_afterword("ana_final")
    panel.wait_until_ready()
    assert "Left behind." not in panel.reply_text()
    panel.does_not_say("your history")
    dashboard = DashboardPage.open_in(pair.context, pair.companion)
    assert dashboard.cases() == []
    return found


def test_a_journey_finds_nothing_of_the_one_before(
    paired: Companion, gmail: GmailPage, shared_pair: SharedPair
):
    keep_a_case(gmail)
    paired.set_clock("2030-01-01T10:00:00Z")
    page_of_ours(shared_pair.context).evaluate(LEAVE_IN_EXTENSION)
    shared_pair.begin_again()
    # Two tabs stay: the one that holds the window open, and Gmail's.
    assert [page.url for page in shared_pair.context.pages if page.url.startswith("http")] == []
    assert has_nothing_left(shared_pair, gmail)[:3] == [False, False, False]


@pytest.mark.own_pair
def test_what_has_a_companion_and_a_worker_for_itself_leaves_neither(
    paired: Companion, gmail: GmailPage, shared_pair: SharedPair
):
    context = shared_pair.context
    token = read_token(context)
    keep_a_case(gmail)
    (paired.data_dir / "left").touch()
    ours = page_of_ours(context)
    ours.evaluate(LEAVE_IN_EXTENSION)
    ours.evaluate(LEAVE_MORE)
    [worker] = context.service_workers
    worker.evaluate("() => { self.isOld = true; }")
    paired.kill()

    shared_pair.take_back()
    shared_pair.begin_again()
    assert shared_pair.context == context
    assert not paired.is_running
    assert not (shared_pair.companion.data_dir / "left").exists()
    OptionsPage.open_in(context).wait_until_connected()
    assert read_token(context) == token
    [worker] = context.service_workers
    assert worker.evaluate("() => self.isOld ?? null") is None
    assert has_nothing_left(shared_pair, gmail) == [False, False, False, [], ""]
