"""The real worker in a real browser, a real companion beside it, and a page of ours to speak from."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from typing import Any

from playwright.sync_api import BrowserContext, CDPSession, Page

from e2e import beginning
from e2e.browser import EXTENSION_ID, EXTENSION_ORIGIN
from tests.companion_process import CompanionProcess

PATIENCE_SECONDS = 30
GMAIL = "https://mail.google.com/mail/u/0/"
ASK = "([name, payload]) => chrome.runtime.sendMessage({ name, payload })"
SEND = """([name, payload]) => {
  globalThis.answer = null;
  import("/messages.js").then((messages) => messages[name](payload)).then(
    (value) => { globalThis.answer = { value }; }, (error) => { globalThis.answer = { code: error.code }; });
}"""
MAY_REACH = 'chrome.permissions.contains({ origins: ["http://127.0.0.1/*"] })'
# Only the browser's own page of extensions may move an extension's access without a person's click.
SET_ACCESS = """([id, hostAccess]) => new Promise((resolve) =>
  chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess }, resolve))"""


class WorkerStage:
    """Speaks to the worker as a page of ours does."""

    def __init__(self, context: BrowserContext, companion: CompanionProcess) -> None:
        self.context = context
        self.companion = companion
        # A page of ours without a script, so that nothing but the test speaks to the worker.
        self.page = self._open(f"{EXTENSION_ORIGIN}/manifest.json")

    def begin(self) -> None:
        """Connect, and remember how everything is then."""
        self.connect()
        self.wait_until("chrome.storage.local.getKeys().then((names) => names.includes('kept_texts'))")
        self._tables = beginning.read_tables(self.companion.data_dir)
        beginning.keep_storage(self.page)
        beginning.keep_databases(self.page)

    def begin_again(self) -> None:
        """Bring all of it back: the worker started anew, nothing told, nothing waiting, the same key."""
        self.context.unroute_all()
        for other in self.context.pages:
            if other != self.page:
                other.close()
        if self.companion.process.poll() is None:
            self.companion.process.send_signal(signal.SIGCONT)
        self.stop_worker()
        beginning.restore_storage(self.page)
        beginning.restore_databases(self.page)
        self.page.evaluate("chrome.action.setBadgeText({ text: '' })")
        if not self.page.evaluate(MAY_REACH):
            self.set_access("ON_ALL_SITES")
        beginning.write_tables(self.companion.data_dir, self._tables)
        if self.companion.process.poll() is not None:
            self.companion.launch()
        self.wait_for_state("connected")

    def _open(self, address: str) -> Page:
        page = self.context.new_page()
        page.goto(address)
        return page

    def ask(self, name: str, **payload: Any) -> dict[str, Any]:
        """Put one message to the worker and return its whole answer."""
        answer: dict[str, Any] = self.page.evaluate(ASK, [name, payload])
        return answer

    def wait_for_state(self, state: str) -> None:
        """Wait until the worker says that it stands so; it looks anew once a second at most."""
        self._wait(lambda: self.ask("getStatus")["value"]["state"] == state, f"the state {state}")

    def connect(self) -> None:
        """Connect as a person does who uses the terminal."""
        self.ask("setPort", port=self.companion.port)
        code = self.ask("startPairing")["value"]["code"]
        command(self.companion, "pair", code)
        assert self.ask("getPairing")["value"]["state"] == "allowed"

    def record(self, kind: str) -> dict[str, Any]:
        """Tell of an event in the one case of these tests."""
        return self.ask("recordEvent", **an_event(kind))

    def send_without_waiting(self, name: str, payload: dict[str, Any]) -> None:
        """Send through messages.js and go on; the answer comes later."""
        self.page.evaluate(SEND, [name, payload])

    def wait_for_answer(self) -> dict[str, Any]:
        """Return the answer to what was sent without waiting."""
        self.wait_until("globalThis.answer !== null")
        answer: dict[str, Any] = self.page.evaluate("globalThis.answer")
        return answer

    def wait_until(self, expression: str) -> None:
        """Wait for a fact; Playwright's own way needs eval, which our pages forbid."""
        self._wait(lambda: self.page.evaluate(expression), expression)

    def _wait(self, is_so: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not is_so():
            assert time.monotonic() < end, f"Waited in vain for {what}"
            self.page.wait_for_timeout(50)

    def stop_worker(self) -> None:
        """End the worker as the browser does when it has been idle."""
        beginning.stop_worker(self.page)

    def stored_names(self) -> list[str]:
        """Return the names of everything in the extension's storage."""
        names: list[str] = self.page.evaluate("chrome.storage.local.getKeys()")
        return sorted(names)

    def set_access(self, access: str) -> None:
        """Take the extension's access to this computer away, or give it back, as a person can."""
        page = self._open("chrome://extensions")
        page.evaluate(SET_ACCESS, [EXTENSION_ID, access])
        page.close()

    def in_content_script(self, expression: str) -> Any:
        """Evaluate in the world of our content script on Gmail's page."""
        self.context.route("https://mail.google.com/**", lambda route: route.fulfill(body="<p>Mail</p>"))
        page = self.context.new_page()
        session = self.context.new_cdp_session(page)
        worlds: list[dict[str, Any]] = []
        session.on("Runtime.executionContextCreated", lambda event: worlds.append(event["context"]))
        session.send("Runtime.enable")
        page.goto(GMAIL)
        self._wait(lambda: any(map(_is_ours, worlds)), "our content script")
        return _evaluate(session, expression, next(filter(_is_ours, worlds))["id"])


def command(companion: CompanionProcess, *words: str) -> None:
    """Say something to the companion in a terminal."""
    place = ["--data-dir", str(companion.data_dir)]
    subprocess.run([sys.executable, "-m", "afterword", *place, *words], check=True, capture_output=True)


def an_event(kind: str) -> dict[str, Any]:
    """Return what recordEvent takes, with a key of its own."""
    case = {"message_id": "18c2a0f1b2c3d4e5", "company": "Northlight Labs"}
    return {"key": str(uuid.uuid4()), "case": case, "kind": kind, "happened_at": "2026-11-24T10:00:00Z"}


def kinds_told(companion: CompanionProcess) -> list[str]:
    """Return the kinds of the events that the companion has, in the order in which it heard of them."""
    listed = companion.call("GET", "/cases")[1]["cases"]
    if not listed:
        return []
    events = companion.call("GET", f"/cases/{listed[0]['case_id']}")[1]["events"]
    return [event["kind"] for event in events]


def _is_ours(world: dict[str, Any]) -> bool:
    return world["auxData"]["type"] == "isolated" and EXTENSION_ID in world["origin"]


def _evaluate(session: CDPSession, expression: str, world: int) -> Any:
    wish = {"expression": expression, "contextId": world, "awaitPromise": True, "returnByValue": True}
    answer = session.send("Runtime.evaluate", wish)
    if "exceptionDetails" in answer:
        return answer["exceptionDetails"]["exception"]["description"].split("\n")[0]
    return answer["result"].get("value")
