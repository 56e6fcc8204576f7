"""One open compose box of the stand-in Gmail."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, expect


class ComposeBox:
    """What a person sees and does in a compose box."""

    def __init__(self, region: Locator, labels: dict[str, str]) -> None:
        self._region = region
        self._labels = labels
        self._body = region.get_by_label(labels["message_body"], exact=True)

    def text(self) -> str:
        """Return everything that stands in the body, signature and opened quote included."""
        self._body.wait_for()
        text: str = self._body.evaluate("body => body.innerText")
        return text.replace("\u00a0", " ")

    def html(self) -> str:
        """Return the body's exact HTML."""
        self._body.wait_for()
        markup: str = self._body.evaluate("body => body.innerHTML")
        return markup

    def shows(self, words: str) -> None:
        """Wait until these words stand in the body."""
        expect(self._body).to_contain_text(words)

    def is_open(self) -> bool:
        """Whether the box is there and shown."""
        return self._body.is_visible()

    def is_focused(self) -> bool:
        """Whether typing goes into the body now."""
        focused: bool = self._body.evaluate("body => document.activeElement === body")
        return focused

    def type(self, words: str) -> None:
        """Type at the start of the body, as a person does who clicked into it."""
        self._body.focus()
        self._body.press("ControlOrMeta+Home")
        self._body.press_sequentially(words)

    def type_here(self, words: str) -> None:
        """Type where the caret is."""
        self._region.page.keyboard.type(words)

    def undo(self) -> None:
        """Undo once, by the keyboard."""
        self._body.press("ControlOrMeta+z")

    def selected(self) -> str:
        """Return the selected words."""
        words: str = self._body.evaluate("() => getSelection().toString()")
        return words

    def text_before_caret(self) -> str:
        """Return what stands in the body before the caret."""
        words: str = self._body.evaluate(
            """body => {
                const before = getSelection().getRangeAt(0).cloneRange();
                before.collapse(true);
                before.setStart(body, 0);
                return before.toString();
            }"""
        )
        return words

    def put_caret_at_end(self) -> None:
        """Put the caret behind everything."""
        self._body.focus()
        self._body.press("ControlOrMeta+End")

    def afterword_button(self) -> Locator:
        """Our button in the bottom row."""
        return self._region.get_by_role("button", name="Afterword: put a thank-you here", exact=True)

    def press_afterword(self) -> None:
        """Press our button in the bottom row."""
        self.afterword_button().click()

    def show_quote(self) -> None:
        """Press the dots that put the quoted mail into the body."""
        self._region.get_by_role("button", name=self._labels["show_trimmed"]).click()

    def pop_out(self) -> None:
        """Take an inline reply out into a pop-up."""
        self._region.get_by_role("menuitem", name=self._labels["pop_out"]).click()

    def recipients(self) -> str:
        """Return the row of recipients as it is shown."""
        return self._region.locator("form").inner_text()

    def address_to(self, address: str) -> None:
        """Let the mail go to one other address, as if the person had changed it."""
        self._region.evaluate(
            """(region, address) => {
                const all = selector => region.querySelectorAll(selector);
                for (const chip of all("[data-hovercard-id]")) chip.dataset.hovercardId = address;
                for (const name of all("span[email]")) name.setAttribute("email", address);
            }""",
            address,
        )

    def press_send(self) -> None:
        """Send, as only the person may."""
        self._region.get_by_role("button", name=self._labels["send"], exact=True).click()
        expect(self._region).to_have_count(0)

    def discard(self) -> None:
        """Throw the draft away."""
        self._region.get_by_role("button", name=self._labels["discard"], exact=True).click()

    def properties(self) -> dict[str, Any]:
        """Return the form's hidden inputs by name."""
        found: dict[str, Any] = self._region.locator("form").evaluate(
            "form => Object.fromEntries([...form.querySelectorAll('input[type=hidden]')]"
            ".map(input => [input.name, input.value]))"
        )
        return found
