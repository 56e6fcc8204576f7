"""The side panel beside LinkedIn: opened as a tab of its own, it stands beside the tab looked at before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import BrowserContext, Locator, Page, expect

from e2e.browser import EXTENSION_ORIGIN
from e2e.pages.accessibility import Accessibility

ADDRESS = f"{EXTENSION_ORIGIN}/side-panel/side-panel.html"
_QUESTIONS = {"Name": re.compile("names?[. ]"), "Company": re.compile("work")}
NOTHING_SENT = "Nothing has been sent. Read it once; you send it."
_HOLD_TIMERS = """() => {
    const { setTimeout, clearTimeout } = globalThis;
    const held = new Map();
    globalThis.setTimeout = (act) => {
        const id = -1 - held.size;
        held.set(id, act);
        return id;
    };
    globalThis.clearTimeout = (id) => (held.has(id) ? held.set(id, null) : clearTimeout(id));
    globalThis.letTimersGo = () => {
        Object.assign(globalThis, { setTimeout, clearTimeout });
        for (const act of held.values()) act?.();
    };
}"""

_HOLD_WORDS = """() => {
    const { runtime } = globalThis.chrome;
    const { sendMessage } = runtime;
    const held = [];
    runtime.sendMessage = (message) =>
        new Promise((done) => held.push(() => done(sendMessage.call(runtime, message))));
    globalThis.letWordsGo = () => {
        Object.assign(runtime, { sendMessage });
        for (const say of held) say();
    };
}"""


class LinkedInPanel:
    """What a person sees and does in the panel beside a profile."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._main = page.get_by_role("main")

    @classmethod
    def open_beside(cls, context: BrowserContext, page: Page) -> LinkedInPanel:
        """Open the panel beside a page."""
        panel = cls(context.new_page())
        panel.open_again_beside(page)
        return panel

    def open_again_beside(self, page: Page) -> None:
        """Open the panel anew, beside this page."""
        page.bring_to_front()
        self.page.goto(ADDRESS)
        self.page.bring_to_front()
        expect(self.button("Read from page")).to_be_visible()

    def begin_anew_beside(self, page: Page) -> None:
        """Forget what was read and written, by the panel's own button; loading it takes five times as long.

        The button is offered once somebody was read. Where nobody can be, the panel is loaded anew.
        """
        page.bring_to_front()
        self.page.bring_to_front()
        if self.button("Read from page").is_visible():
            self.read_page()
        if not self.button("Someone else").is_visible():
            self.open_again_beside(page)
            return
        self.press("Someone else")
        expect(self.button("Read from page")).to_be_visible()
        assert (self.name(), self.company()) == ("", "")
        # What is waited for later must not stand there from before.
        assert NOTHING_SENT not in self.words()

    @contextmanager
    def holding_timers(self) -> Iterator[None]:
        """Let no timer of the panel end, as on a computer that has its hands full."""
        self.page.evaluate(_HOLD_TIMERS)
        yield
        self.page.evaluate("() => globalThis.letTimersGo()")

    @contextmanager
    def holding_words(self) -> Iterator[None]:
        """Let nothing that the panel says reach the worker yet, as with a companion that is slow."""
        self.page.evaluate(_HOLD_WORDS)
        yield
        self.page.evaluate("() => globalThis.letWordsGo()")

    @property
    def accessibility(self) -> Accessibility:
        """How the panel is for a keyboard, a screen reader and weak eyes."""
        return Accessibility(self._main)

    # The person

    def read_page(self) -> None:
        """Press "Read from page" and wait for what comes of it."""
        self.press("Read from page")
        done = self.button("Read the page again").or_(
            self._main.get_by_text(re.compile("No person was found|could not be read"))
        )
        expect(done.first).to_be_visible()

    def read_again(self) -> None:
        """Read the page once more."""
        self.press("Read the page again")
        expect(self._main.get_by_text("Reading the page…")).to_have_count(0)

    def name(self) -> str:
        """Return the name that is taken for read, or nothing."""
        return self.field("Name").input_value()

    def company(self) -> str:
        """Return the company that is taken for read, or nothing."""
        return self.field("Company").input_value()

    def asked(self, field: str) -> list[str]:
        """Return the answers that the question about a field offers; none when nothing is asked."""
        group = self._question(field)
        if group.count() == 0:
            return []
        offered = group.locator(".answer").get_by_role("button").all_inner_texts()
        return [each.removeprefix("Yes: ") for each in offered]

    def answer(self, field: str, words: str) -> None:
        """Answer the question about a field."""
        self._question(field).get_by_role("button", name=words, exact=True).click()

    def _question(self, field: str) -> Locator:
        return self._main.get_by_role("group", name=_QUESTIONS[field])

    def source_of(self, field: str) -> str:
        """Return the line under a field that says where its value is from."""
        described: str = self.field(field).evaluate(
            "node => document.getElementById(node.getAttribute('aria-describedby')).textContent"
        )
        return described

    def find(self, words: str, choice: str) -> None:
        """Look for somebody saved or a case, and choose one."""
        self.fill("Or find someone you saved, or a case", words)
        self.press(choice)

    def knows_as(self, relation: str) -> None:
        """Say how the person is known."""
        self._main.get_by_role("radio", name=relation, exact=True).check()

    # The text

    def connect(self, way: str) -> None:
        """Choose to connect with a note or without."""
        self._main.get_by_role("radio", name=way, exact=True).check()

    def choose(self, label: str, words: str) -> None:
        """Choose from a list by its words."""
        self.field(label).select_option(label=words)

    def alternatives(self) -> list[str]:
        """Return what each proposed text says that it mentions."""
        return (
            self._main.get_by_role("radiogroup", name="What it mentions").locator("label").all_inner_texts()
        )

    def choose_text(self, mentions: str) -> None:
        """Choose a proposed text by what it mentions."""
        self._main.get_by_role("radio", name=mentions, exact=True).check()

    def text(self) -> str:
        """Return the text as it stands."""
        return self._text().input_value()

    def write(self, words: str) -> None:
        """Write a text of one's own."""
        self._text().fill(words)
        # What was still being proposed may have come in between.
        if self.text() != words:
            self._text().fill(words)

    def wait_for_text(self, words: str = "") -> str:
        """Wait until a text is proposed that holds these words; return it."""
        expect(self._text()).to_have_value(re.compile(re.escape(words) if words else "."))
        return self.text()

    def room(self) -> str:
        """Return what the counter says."""
        return self.page.locator("#linkedin-room").inner_text()

    def _text(self) -> Locator:
        return self._main.get_by_role("textbox", name=re.compile("^Your (note|message)$"))

    # The buttons

    def put_into_note(self) -> None:
        """Press the main button and wait until the text is there."""
        self.press("Put into the note")
        self.says(NOTHING_SENT)

    def put_into_message(self) -> None:
        """Press the main button and wait until the text is there."""
        self.press("Put into the message")
        self.says(NOTHING_SENT)

    def press(self, name: str) -> None:
        """Press one of the panel's buttons."""
        self.button(name).click()

    def button(self, name: str) -> Locator:
        """One of the panel's buttons."""
        return self._main.get_by_role("button", name=name, exact=True)

    def field(self, label: str) -> Locator:
        """A field by its label."""
        return self._main.get_by_label(label, exact=True)

    def fill(self, label: str, words: str) -> None:
        """Write into a field."""
        self.field(label).fill(words)

    def says(self, words: str) -> None:
        """Wait until the panel tells the person this."""
        expect(self._main.get_by_text(words).filter(visible=True).first).to_be_visible()

    def words(self) -> str:
        """Return everything that the panel shows."""
        return self._main.inner_text()
