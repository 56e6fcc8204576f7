"""The extension's side panel: in a tab of its own, or where it belongs, beside Gmail."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import BrowserContext, Page, expect

from e2e.browser import EXTENSION_ORIGIN
from e2e.pages.panel import Panel

ADDRESS = f"{EXTENSION_ORIGIN}/side-panel/side-panel.html"


class SidePanelPage:
    """What a person sees and does in the side panel."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.panel = Panel(page, page.get_by_role("main"))

    @classmethod
    def open_in(cls, context: BrowserContext) -> SidePanelPage:
        """Open the page in a tab of its own, where no mail is beside it."""
        page = context.new_page()
        page.goto(ADDRESS)
        expect(page.get_by_role("heading", name="Afterword", level=1)).to_be_visible()
        return cls(page)

    def write_without_a_mail(self) -> Panel:
        """Begin with empty fields."""
        self.page.get_by_role("button", name="Write without a mail").click()
        self.panel.wait_until_open()
        return self.panel


class SidePanelBeside:
    """The side panel that the browser has opened beside a page. It is no tab, so its target is spoken to."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session = page.context.new_cdp_session(page)
        self._session.on("Target.receivedMessageFromTarget", self._hear)
        self._answers: dict[int, Any] = {}
        self._asked = 0
        self._target = ""

    def shows(self, words: str) -> None:
        """Wait until the side panel shows these words, in its text or in a field.

        Raises:
            AssertionError: it does not open or show them in time.
        """
        for _ in range(100):
            if self._is_open() and words in self._evaluate(_WORDS):
                return
            self._page.wait_for_timeout(100)
        raise AssertionError(f"The side panel does not show {words!r}: {self._evaluate(_WORDS)}")

    def press(self, name: str) -> None:
        """Press a button, or the words of a choice, with the mouse, as a person does."""
        place = json.loads(self._evaluate(_PLACE % json.dumps(name)))
        for kind in ("mousePressed", "mouseReleased"):
            self._ask("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)

    def _is_open(self) -> bool:
        if not self._target:
            targets = self._session.send("Target.getTargets")["targetInfos"]
            found = [each["targetId"] for each in targets if each["url"] == ADDRESS]
            if found:
                to = {"targetId": found[0], "flatten": False}
                self._target = self._session.send("Target.attachToTarget", to)["sessionId"]
        return bool(self._target)

    def _evaluate(self, expression: str) -> str:
        answer: str = self._ask("Runtime.evaluate", expression=expression)["result"].get("value", "")
        return answer

    def _ask(self, method: str, **parameters: Any) -> Any:
        self._asked += 1
        message = json.dumps({"id": self._asked, "method": method, "params": parameters})
        self._session.send("Target.sendMessageToTarget", {"sessionId": self._target, "message": message})
        while self._asked not in self._answers:
            self._page.wait_for_timeout(20)
        return self._answers.pop(self._asked)

    def _hear(self, event: dict[str, Any]) -> None:
        message = json.loads(event["message"])
        if "id" in message:
            self._answers[message["id"]] = message.get("result", {})


# Our panel stands in a shadow root, whose words are no part of the document's own.
_WORDS = """(() => {
    const roots = [...document.querySelectorAll("*")].map(node => node.shadowRoot).filter(Boolean);
    const texts = [document.body, ...roots.flatMap(root => [...root.children])].map(node => node.innerText);
    const fields = [document, ...roots].flatMap(root => [...root.querySelectorAll("input, textarea")]);
    return [...texts, ...fields.map(field => field.value)].join("\\n");
})()"""
_PLACE = """(() => {
    const roots = [...document.querySelectorAll("*")].map(node => node.shadowRoot).filter(Boolean);
    const buttons = [document, ...roots].flatMap(root => [...root.querySelectorAll("button, label")]);
    const button = buttons.find(node => node.checkVisibility() && node.textContent.trim() === %s);
    button.scrollIntoView();
    const { left, top, width, height } = button.getBoundingClientRect();
    return JSON.stringify({ x: left + width / 2, y: top + height / 2 });
})()"""
