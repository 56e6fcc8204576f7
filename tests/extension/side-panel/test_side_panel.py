"""The side panel, with stand-ins for the worker and for the tab beside it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

BROWSER = """
globalThis.beside = %s;
const answers = {
  getStatus: {
    state: "connected", which: null, port: 8737, companion_version: "0.1.0", outbox: { waiting: 0 },
  },
  getPairing: { state: "none", code: null },
  getKeptDraft: null,
  fillDraft: {
    template_id: "after_interview.plain", situation_id: "T05", tone: "plain", tones: ["plain", "brief"],
    asks: true, takes_question: true, question_tone: null,
    channel: "reply", language: "en", subject: null, gaps: [], missing: [],
    body: "Thank you for your time.",
    advice: { key: "thanks_and_question", reason_key: "after_interview" }, source: "companion",
  },
  readMessage: {
    verdict: { is_rejection: true, kind: "rejection", score: 0.98, reasons: [] },
    language: "en", case: null, sources: {},
    facts: {
      company: "Northlight Labs", role: null, contact_name: null, stage: null, sender_kind: null,
      feedback_stance: null, promise: null, referral: null,
    },
  },
};
globalThis.chrome = {
  runtime: {
    id: "ours",
    onMessage: { addListener() {}, removeListener() {} },
    sendMessage: async ({ name }) => ({ ok: true, value: answers[name] ?? null }),
    openOptionsPage: () => { globalThis.optionsOpened = true; },
  },
  tabs: {
    query: async () => [{ id: 7 }],
    async sendMessage(tab, { name }) {
      globalThis.asked = (globalThis.asked ?? 0) + 1;
      if (!beside) throw new Error("Could not establish connection. Receiving end does not exist.");
      return { message: tab === 7 && name === "readOpenMessage" ? beside : null };
    },
  },
};
"""

MESSAGE = {
    "message_id": "18c2a0f1b2c3d4e5",
    "thread_id": None,
    "subject": "Your application",
    "from_name": "Ana Ruiz",
    "from_address": "ana.ruiz@northlight.example",
    "received_at": None,
    "text": "We chose someone else.",
    "html": None,
    "own_address": None,
    "is_own": False,
}


@pytest.fixture
def open_beside(page: Page, project_url: str):
    """Open the side panel beside a tab with this message, or with none."""

    def open_it(message: dict[str, Any] | None) -> Page:
        page.add_init_script(BROWSER % json.dumps(message))
        page.goto(f"{project_url}/extension/side-panel/side-panel.html")
        return page

    return open_it


def test_the_mail_open_beside_it_is_read_at_once(open_beside):
    page = open_beside(MESSAGE)
    expect(page.get_by_label("Company", exact=True)).to_have_value("Northlight Labs")
    expect(page.get_by_role("textbox", name="Your reply")).to_have_value("Thank you for your time.")


def test_the_text_can_be_copied_and_not_put_in(open_beside):
    page = open_beside(MESSAGE)
    expect(page.get_by_role("button", name="Copy")).to_be_visible()
    expect(page.get_by_role("button", name="Put into the reply")).to_be_hidden()


def test_without_an_open_mail_it_says_what_to_do(open_beside):
    page = open_beside(None)
    expect(page.get_by_role("status").filter(has_text="No mail is open in this tab.")).to_be_visible()
    page.evaluate("(message) => { globalThis.beside = message; }", MESSAGE)
    page.get_by_role("button", name="Read the open mail").click()
    expect(page.get_by_label("Company", exact=True)).to_have_value("Northlight Labs")


def test_one_can_write_without_a_mail(open_beside):
    page = open_beside(None)
    page.get_by_role("button", name="Write without a mail").click()
    expect(page.get_by_label("Company", exact=True)).to_have_value("")
    expect(page.get_by_role("textbox", name="Your reply")).to_have_value("Thank you for your time.")


def loaded(page: Page) -> set[str]:
    """Return the names of the scripts that the page asked for, of those that only one use of it needs."""
    names: list[str] = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    either = {"features/reply-composer.js": "composer", "side-panel/linkedin/panel.js": "LinkedIn"}
    return {use for name, use in either.items() if any(each.endswith(name) for each in names)}


def test_what_nobody_wants_yet_is_not_loaded(open_beside):
    page = open_beside(None)
    write = page.get_by_role("button", name="Write without a mail")
    write.wait_for()
    assert loaded(page) == set()
    write.click()
    page.get_by_role("textbox", name="Your reply").wait_for()
    assert loaded(page) == {"composer"}


def test_what_comes_late_does_not_take_the_place_of_what_was_asked_for_since(open_beside, page: Page):
    held: list[Route] = []
    page.route("**/features/reply-composer.js", lambda route: held.append(route))
    open_beside(None)
    page.get_by_role("button", name="Write without a mail").click()
    read = page.get_by_role("button", name="Read the open mail")
    read.click()
    page.wait_for_function("() => globalThis.asked === 2")
    for route in held:
        route.continue_()
    page.wait_for_function("() => import('/extension/features/reply-composer.js')")
    expect(read.filter(visible=True)).to_have_count(1)
    expect(page.get_by_role("textbox", name="Your reply")).to_have_count(0)
    page.get_by_role("button", name="Write without a mail").click()
    expect(page.get_by_role("textbox", name="Your reply")).to_have_count(1)


def test_the_options_are_one_press_away(open_beside):
    page = open_beside(None)
    page.get_by_role("button", name="Options").click()
    assert page.evaluate("globalThis.optionsOpened")


def test_the_composer_follows_the_browsers_theme(open_beside):
    page = open_beside(None)
    page.get_by_role("button", name="Write without a mail").click()
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        expect(page.locator("[data-afterword] [data-theme]")).to_have_attribute("data-theme", scheme)
