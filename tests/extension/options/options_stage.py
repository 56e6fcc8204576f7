"""The options page as a test uses it, with a stand-in for the worker that answers as the test says."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page, expect

WORKER = """
globalThis.asked = [];
globalThis.answers = %s;
globalThis.chrome = {
  runtime: {
    id: "ours",
    onMessage: { addListener() {}, removeListener() {} },
    async sendMessage({ name, payload }) {
      asked.push([name, payload]);
      const value = answers[name] ?? null;
      if (value?.refusal) return { ok: false, error: { code: value.refusal, message: "" } };
      return { ok: true, value };
    },
  },
  tabs: { create: async ({ url }) => asked.push(["tab", url]) },
  permissions: {
    held: [],
    willAllow: false,
    request: async ({ origins }) => {
      if (chrome.permissions.willAllow) chrome.permissions.held.push(...origins);
      return chrome.permissions.willAllow;
    },
    remove: async () => { chrome.permissions.held = []; return true; },
    contains: async ({ origins }) => origins.every((each) => chrome.permissions.held.includes(each)),
  },
  commands: { getAll: async () => [{ name: "suggest-note", shortcut: "Alt+Shift+L" }] },
};
"""

# What is seen of the asking, as it was then, is held back until it is let go.
HOLD_LOOKS = """() => {
  const { promise, resolve } = Promise.withResolvers();
  const send = chrome.runtime.sendMessage;
  window.letLooksGo = resolve;
  window.heldLooks = 0;
  chrome.runtime.sendMessage = async (message) => {
    const answer = await send(message);
    if (message.name === "getPairing") {
      window.heldLooks += 1;
      await promise;
    }
    return answer;
  };
}"""


class OptionsStage:
    """The page and its stand-in worker."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self._address = address
        self.answers: dict[str, Any] = {
            "getPairing": {"state": "none", "code": None},
            "getStored": {"connected_at": None, "renewed_at": None, "kept_texts": None, "entries": []},
        }

    def open(self, state: str, which: str | None = None, **answers: Any) -> None:
        """Open the page in a state of the connection."""
        status = {"state": state, "which": which, "port": 8737, "companion_version": "0.1.0", "outbox": {}}
        self.answers |= {"getStatus": status, **answers}
        self.page.add_init_script(WORKER % json.dumps(self.answers))
        self.page.goto(self._address)

    def say(self, **answers: Any) -> None:
        """Change what the worker answers from now on."""
        self.page.evaluate("(more) => Object.assign(answers, more)", answers)

    def press(self, name: str) -> None:
        """Press a button."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def asked(self) -> list[list[Any]]:
        """Return what the worker was asked, without the questions that repeat by themselves."""
        asked: list[list[Any]] = self.page.evaluate("asked")
        return [each for each in asked if each[0] not in ("getStatus", "getPairing", "getStored")]

    def shows(self, words: str) -> None:
        """Wait until the page says this."""
        expect(self.page.get_by_role("main")).to_contain_text(words)
