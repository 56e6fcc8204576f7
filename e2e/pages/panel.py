"""Our panel, in Gmail or in the browser's side panel."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from e2e.pages.accessibility import Accessibility

# As long as `expect` waits; that one looks the whole page over each time it does not find what it waits for.
_PATIENCE_MS = 15_000
PUT_IN_NOTICE = "Nothing has been sent. Read it once; you send it."


class Panel:
    """What a person sees and does in the panel."""

    def __init__(self, page: Page, root: Locator | None = None) -> None:
        self._page = page
        self._root = root or page.locator("[data-afterword=panel]").get_by_role(
            "region", name="Afterword", exact=True
        )

    @property
    def accessibility(self) -> Accessibility:
        """How the panel is for a keyboard, a screen reader and weak eyes."""
        return Accessibility(self._root)

    @property
    def root(self) -> Locator:
        """The panel's region."""
        return self._root

    def wait_until_open(self) -> None:
        """Wait until the panel is there and has read what it could."""
        self._root.get_by_role("textbox", name="Your reply").wait_for(timeout=_PATIENCE_MS)
        expect(self._root.get_by_role("textbox", name="Your reply")).to_be_editable()

    def wait_until_ready(self) -> None:
        """Wait until a text is proposed."""
        self.wait_until_open()
        expect(self._root.get_by_role("textbox", name="Your reply")).not_to_have_value("")

    def is_open(self) -> bool:
        """Whether the panel is shown."""
        return self._root.is_visible()

    def is_dark(self) -> bool:
        """Whether the panel wears its dark look."""
        return (
            self._root.locator("xpath=ancestor-or-self::*[@data-theme]").get_attribute("data-theme") == "dark"
        )

    def value_of(self, label: str) -> str:
        """Return what a field holds; of a list, the chosen words."""
        field = self._root.get_by_label(label, exact=True)
        chosen: str = field.evaluate(
            "field => field.tagName === 'SELECT' ? field.selectedOptions[0].label : field.value"
        )
        return chosen

    def fill(self, label: str, text: str) -> None:
        """Write into a field, in place of what stood there."""
        self._root.get_by_label(label, exact=True).fill(text)

    def choose(self, label: str, words: str) -> None:
        """Choose an answer from a list by its words."""
        self._root.get_by_label(label, exact=True).select_option(label=words)

    def check(self, label: str, *, is_wanted: bool = True) -> None:
        """Tick a box, or take the tick away."""
        self._root.get_by_label(label, exact=True).set_checked(is_wanted)

    def show(self, label: str) -> None:
        """Bring a field into sight."""
        self._root.get_by_label(label, exact=True).scroll_into_view_if_needed()

    def choose_tone(self, tone: str) -> None:
        """Choose the tone of the text."""
        self._root.get_by_role("radio", name=tone, exact=True).check(force=True)

    def has_tone(self, tone: str) -> bool:
        """Whether a tone is chosen."""
        return self._root.get_by_role("radio", name=tone, exact=True).is_checked()

    def reply_text(self) -> str:
        """Return the proposed text as it stands."""
        return self._root.get_by_role("textbox", name="Your reply").input_value()

    def has_reply(self, text: str) -> None:
        """Wait until this is the whole of the proposed text."""
        expect(self._root.get_by_role("textbox", name="Your reply")).to_have_value(text)

    def has_in_reply(self, words: str) -> None:
        """Wait until the proposed text holds these words."""
        expect(self._root.get_by_role("textbox", name="Your reply")).to_have_value(
            re.compile(re.escape(words))
        )

    def write_reply(self, text: str) -> None:
        """Write a text of one's own in place of the proposed one."""
        self._root.get_by_role("textbox", name="Your reply").fill(text)

    def press(self, name: str) -> None:
        """Press one of the panel's buttons."""
        self.button(name).click()

    def button(self, name: str) -> Locator:
        """One of the panel's buttons."""
        return self._root.get_by_role("button", name=name, exact=True)

    def unfold(self, words: str) -> None:
        """Unfold a part of the panel by what stands on it, unless it is unfolded."""
        summary = self._root.locator("summary").filter(has_text=words).first
        if not summary.evaluate("summary => summary.parentElement.open"):
            summary.click()

    def choose_question(self, words: str) -> None:
        """Choose one of the questions that are offered, by words in it."""
        self._root.get_by_role("group", name="Your one question").get_by_role("button", name=words).click()

    def put_into_reply(self) -> None:
        """Press the main button."""
        self.press("Put into the reply")

    def put_in_without_detail(self) -> None:
        """Press the main button, and say yes where it asks about a missing detail of one's own."""
        self.put_into_reply()
        expect(self._root.locator("[aria-busy=true]")).to_have_count(0)
        if self._shown("One true detail is missing.").count():
            self.press("Put it in anyway")

    def says(self, words: str) -> None:
        """Wait until the panel tells the person this."""
        self._shown(words).first.wait_for(timeout=_PATIENCE_MS)

    def says_in_status(self, words: str) -> None:
        """Wait until a live region tells it, so that a screen reader does too."""
        self._root.get_by_role("status").filter(has_text=words).first.wait_for(timeout=_PATIENCE_MS)

    def has_put_in(self) -> None:
        """Wait until the text is in the reply and the panel has said so."""
        self.says_in_status(PUT_IN_NOTICE)

    def words(self) -> str:
        """Return everything that the panel shows."""
        return self._root.inner_text()

    def connect(self) -> str:
        """Ask the companion to connect and return the six digits shown."""
        self.press("Connect")
        code = self._root.get_by_text(re.compile(r"^\d{3} \d{3}$"))
        return code.inner_text().replace(" ", "")

    def does_not_say(self, words: str) -> None:
        """Wait until the panel no longer tells the person this."""
        expect(self._shown(words)).to_have_count(0)

    def close(self) -> None:
        """Close the panel."""
        self.press("Close panel")
        expect(self._root).to_have_count(0)

    def wait_until_shown(self, label: str) -> None:
        """Wait until a field of this name is there."""
        expect(self._root.get_by_label(label, exact=True)).to_be_visible()

    def _shown(self, words: str) -> Locator:
        return self._root.get_by_text(words).filter(visible=True)
