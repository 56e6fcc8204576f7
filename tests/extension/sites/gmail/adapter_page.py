"""A page with the adapter at work in it, as a feature sees it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page

HERE = "/tests/extension/sites/gmail"

#: The one message of most made-up pages, by Ana Ruiz.
ANA = "1a20cad17402c5a1"
JO = "1a20ccd22601b3f7"
SAM = "1a20cdade000e4d9"


class AdapterPage:
    """One page of a made-up Gmail. Messages are called by their ids, boxes by their order."""

    def __init__(self, page: Page, project_url: str) -> None:
        self.page = page
        self._url = project_url
        self.body = page.locator("[contenteditable]").locator("visible=true")

    def load(self, name: str) -> AdapterPage:
        """Load one of the pages of tests/pages/gmail."""
        self.page.goto(f"{self._url}/tests/pages/gmail/{name}.html")
        self.page.evaluate("path => import(path)", f"{HERE}/made-up-gmail.js")
        return self

    def show(self, name: str) -> AdapterPage:
        """Load a page and start the adapter in it."""
        return self.load(name).start()

    def start(self) -> AdapterPage:
        """Start the adapter in the page as it is."""
        self.page.evaluate("path => import(path)", f"{HERE}/listener.js")
        return self

    def run(self, script: str, argument: Any = None) -> Any:
        """Let the page do something, or ask it."""
        return self.page.evaluate(script, argument)

    # Messages

    def messages(self) -> list[str]:
        """Return the ids of the messages that appeared, in order, each as often as it did."""
        ids: list[str] = self.run("heard.messages")
        return ids

    def wait_for_messages(self, *ids: str) -> None:
        """Wait until exactly these appeared, in this order."""
        self.page.wait_for_function("count => heard.messages.length >= count", arg=len(ids))
        assert self.messages() == list(ids)

    def read(self, message_id: str) -> dict[str, Any]:
        """Read a message, or say which anchor is missing."""
        reading: dict[str, Any] = self.run("id => heard.read(id)", message_id)
        return reading

    def own_address(self) -> str | None:
        """Return whose mailbox this is."""
        address: str | None = self.run("heard.adapter.readOwnAddress()")
        return address

    def mark(self, name: str) -> Locator:
        """What the feature has put by a message, or into a box: "box 0"."""
        return self.page.get_by_text(f"mark {name}", exact=True)

    # Compose boxes

    def composes(self) -> list[str | None]:
        """Return the message that each box answers, in the order they were told."""
        ids: list[str | None] = self.run("heard.composes")
        return ids

    def wait_for_composes(self, *ids: str | None) -> None:
        """Wait until exactly these were told, in this order."""
        self.page.wait_for_function("count => heard.composes.length >= count", arg=len(ids))
        assert self.composes() == list(ids)

    def open_box(self, body: str = "<div><br></div>", **options: Any) -> None:
        """Let a compose box with this content be there, and wait until the adapter knows it."""
        known = self.run("heard.boxes.length")
        self.run("box => { madeUp.show(madeUp.composeBox(box)); }", {"body": body, **options})
        self.page.wait_for_function("known => heard.boxes.length > known", arg=known)

    def read_box(self, box: int = -1) -> dict[str, Any]:
        """Read a compose box."""
        reading: dict[str, Any] = self.run("box => heard.readBox(box)", box)
        return reading

    def open_reply(self, message_id: str) -> dict[str, Any]:
        """Open the reply to a message; says what was opened, or why nothing was."""
        outcome: dict[str, Any] = self.run("id => heard.openReply(id)", message_id)
        return outcome

    def insert(self, words: str, *gaps: str, box: int = -1) -> dict[str, Any]:
        """Put words into a box; gaps are named by the words they consist of."""
        starts = [words.index(gap) for gap in gaps]
        places = [{"start": start, "end": start + len(gap)} for start, gap in zip(starts, gaps, strict=True)]
        draft = {"body": words, "gaps": places}
        outcome: dict[str, Any] = self.run("what => heard.insert(what)", {"box": box, "draft": draft})
        return outcome

    def type_at_start(self, *lines: str) -> None:
        """Type as a person does who clicked into the first line of the one box on show."""
        self.body.evaluate("body => madeUp.clickAtStart(body)")
        for number, line in enumerate(lines):
            if number:
                self.page.keyboard.press("Enter")
            self.page.keyboard.type(line)

    def html(self) -> str:
        """Return the exact content of the one box on show."""
        markup: str = self.body.evaluate("body => body.innerHTML")
        return markup

    def selected(self) -> str:
        """Return the selected words."""
        words: str = self.run("getSelection().toString()")
        return words

    # Time

    def wait_for_frames(self) -> None:
        """Let everything that was going to happen in the next frames happen."""
        self.run("madeUp.framesUntil(() => {}, 'body').then(() => madeUp.pause(40))")

    def rest(self, milliseconds: int = 1800) -> None:
        """Leave the page alone until the watch of it no longer expects anything."""
        self.run("ms => madeUp.pause(ms)", milliseconds)
