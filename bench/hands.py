"""Looks and presses in a page by protocol alone, so that only the measured script fills its heap."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import CDPSession, Page

PATIENCE_MS = 15_000

# Runs in the page: every element on show that the selector finds, in open shadow roots too.
_ON_SHOW = """
const inside = ({ shadowRoot }, selector) => shadowRoot ? onShow(selector, shadowRoot) : [];
const onShow = (selector, root = document) => [
  ...root.querySelectorAll(selector),
  ...[...root.querySelectorAll("[data-afterword]")].flatMap((host) => inside(host, selector)),
].filter((one) => one.checkVisibility());
"""


class Hands:
    """What a person does in a page: look until something is there, press it, write."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session: CDPSession = page.context.new_cdp_session(page)

    def run(self, script: str) -> Any:
        """Run an expression in the page and return its value, once it is there.

        Raises:
            RuntimeError: the page threw.
        """
        wish = {"expression": script, "awaitPromise": True, "returnByValue": True}
        answer = self._session.send("Runtime.evaluate", wish)
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def wait_for(self, selector: str, words: str = "") -> tuple[float, float]:
        """Return the middle of the last such element with these words, once it is on show."""
        x, y = self.run(
            f"""(async () => {{
              {_ON_SHOW}
              const end = performance.now() + {PATIENCE_MS};
              const isMeant = ({{ textContent }}) => textContent.includes({json.dumps(words)});
              while (performance.now() < end) {{
                const found = onShow({json.dumps(selector)}).filter(isMeant).at(-1);
                if (found) {{
                  const {{ left, top, width, height }} = found.getBoundingClientRect();
                  return [left + width / 2, top + height / 2];
                }}
                await new Promise(requestAnimationFrame);
              }}
              throw new Error("not there: " + {json.dumps(f"{selector} {words}")});
            }})()"""
        )
        return x, y

    def press(self, selector: str, words: str = "") -> None:
        """Press the last such element with these words, with the mouse."""
        self._page.mouse.click(*self.wait_for(selector, words))

    def write(self, selector: str, text: str) -> None:
        """Write into a field, in place of what stood there."""
        self.press(selector)
        self._page.keyboard.press("Control+a")
        self._page.keyboard.insert_text(text)
