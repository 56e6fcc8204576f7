"""The stand-in Gmail as a person uses it, and what it noticed."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from e2e.pages.compose_box import ComposeBox
from e2e.pages.panel import Panel
from e2e.stand_ins.gmail import LABELS, ORIGIN, StandInGmail
from e2e.stand_ins.mailbox import find
from e2e.stand_ins.mailbox.shapes import message_ids, token
from e2e.stand_ins.switches import Switches


class GmailPage:
    """One tab with the stand-in. Messages are called by their key in the mailbox."""

    def __init__(self, page: Page, stand_in: StandInGmail) -> None:
        self.page = page
        self.panel = Panel(page)
        self._stand_in = stand_in

    @property
    def stand_in(self) -> StandInGmail:
        """What serves the page, for another tab of it."""
        return self._stand_in

    @property
    def labels(self) -> dict[str, str]:
        """The interface's words in the language of this variant."""
        return LABELS[self._stand_in.switches.language]

    # Going about

    def open(self, switches: Switches | None = None, *, account: int = 0, place: str = "inbox") -> None:
        """Load the page in a variant, at a place of its address."""
        if switches:
            self._stand_in.switches = switches
        # From one place of the page to another the browser would not load it anew.
        if self.page.url != "about:blank":
            self.page.goto("about:blank")
        self.page.goto(f"{ORIGIN}/mail/u/{account}/#{place}")
        expect(self.page.get_by_role("banner")).to_be_visible()

    def open_at(self, message: str, switches: Switches | None = None) -> None:
        """Load the page with the thread of a message open from the start."""
        self.open(switches, place=f"inbox/{token(find(message)[0])}")
        self._heading(message).wait_for()

    def open_thread(self, message: str) -> None:
        """Open the thread of a message from the list."""
        thread, mail = find(message)
        row = self.page.get_by_role("row").filter(has_text=thread.subject).locator("visible=true")
        # With conversation view off each message has a row of its own, newest first.
        own = self._stand_in.switches.conversation_view
        row.nth(0 if own else len(thread.messages) - 1 - thread.messages.index(mail)).click()
        self._heading(message).wait_for()

    def back_to_inbox(self) -> None:
        """Go to the list."""
        self.page.get_by_role("navigation").get_by_role("link", name=self.labels["inbox"]).click()
        expect(self.page.get_by_role("row").locator("visible=true").first).to_be_visible()

    def search(self, words: str) -> None:
        """Search the mailbox."""
        field = self.page.get_by_role("searchbox")
        field.fill(words)
        # The address is new before the list is: a row of the old one would be pressed, and never come back.
        old = self.page.get_by_role("row").locator("visible=true").first.element_handle()
        field.press("Enter")
        self.page.wait_for_url("**#search/**")
        old.wait_for_element_state("hidden")

    def reload(self) -> None:
        """Load the page anew, where it is."""
        self.page.reload()
        expect(self.page.get_by_role("banner")).to_be_visible()

    def come_back(self) -> None:
        """Come back from another tab; a driven browser leaves the focus in every tab, so the page is told."""
        self.page.bring_to_front()
        self.page.evaluate("() => window.dispatchEvent(new Event('focus'))")

    def expand(self, message: str) -> None:
        """Open a message that is folded to one line."""
        mail = find(message)[1]
        self.page.get_by_role("listitem").filter(has_text=mail.text[:12]).filter(
            has_text=mail.sender.name
        ).locator("visible=true").first.click()

    # Messages

    def message(self, message: str) -> Locator:
        """An expanded message of the open thread."""
        thread, mail = find(message)
        if self._stand_in.switches.naming == "gone":
            position = thread.messages.index(mail)
            return self.page.locator(".s-item").locator("visible=true").nth(position)
        ids = message_ids(mail)
        return self.page.locator(f'[data-legacy-message-id="{ids.legacy}"]').locator("visible=true")

    def shows_message(self, message: str) -> None:
        """Wait until a message is expanded."""
        expect(self.message(message)).to_be_visible()

    def afterword_button(self, message: str) -> Locator:
        """Our button by a message."""
        return self.message(message).get_by_role("button", name=re.compile("^Afterword"))

    def press_afterword(self, message: str) -> Panel:
        """Press our button by a message and return the panel that opens."""
        self.afterword_button(message).click()
        self.panel.wait_until_open()
        return self.panel

    def all_afterword_buttons(self) -> Locator:
        """Every button of ours in the page, whether it is shown or not."""
        return self.page.get_by_role("button", name=re.compile("^Afterword"), include_hidden=True)

    def notice(self, message: str) -> Locator:
        """What our line by a message says."""
        return self.message(message).get_by_role("status")

    def has_notice(self, message: str) -> None:
        """Wait until our line by a message says something."""
        expect(self.notice(message)).to_contain_text(re.compile(r"\S"))

    def has_no_notice(self, message: str) -> None:
        """Wait until our line by a message is there and says nothing."""
        expect(self.afterword_button(message)).to_be_visible()
        expect(self.notice(message).filter(has_text=re.compile(r"\S"))).to_have_count(0)

    def press_in_notice(self, message: str, name: str) -> None:
        """Press a button of our line by a message."""
        self.message(message).get_by_role("button", name=name, exact=True).click()

    def press_reply(self, message: str, kind: str = "reply") -> ComposeBox:
        """Press the page's own Reply in a message's header, and wait for the box."""
        self.message(message).get_by_role("button", name=self.labels[kind], exact=True).click()
        box = self.compose(message)
        box.shows("")
        return box

    # Compose boxes

    def compose(self, message: str) -> ComposeBox:
        """The box that answers a message."""
        sender = find(message)[1].sender
        first, *others = (
            self.page.get_by_role("region", name=f"{self.labels[kind]}: {sender.name}", exact=True)
            for kind in ("reply", "reply_all", "forward")
        )
        region = first
        for other in others:
            region = region.or_(other)
        return ComposeBox(region, self.labels)

    def new_message(self, position: int = 0) -> ComposeBox:
        """A box with a new mail, the first opened first."""
        regions = self.page.get_by_role("region", name=self.labels["new_message"], exact=True)
        return ComposeBox(regions.nth(position), self.labels)

    def press_compose(self) -> ComposeBox:
        """Open a new mail."""
        self.page.get_by_role("navigation").get_by_role("button", name=self.labels["compose"]).click()
        return self.new_message()

    def open_composes(self) -> list[dict[str, Any]]:
        """Return every open box: kind, place, and the key of the message it answers."""
        boxes: list[dict[str, Any]] = self.page.evaluate("standIn.composes()")
        return boxes

    # What the page noticed

    def log(self, name: str) -> Any:
        """Return one part of the page's log."""
        return self.page.evaluate("name => standIn.log[name]", name)

    def sent(self) -> list[dict[str, Any]]:
        """Return every message sent, with its exact HTML."""
        messages: list[dict[str, Any]] = self.log("sent")
        return messages

    def drafts(self) -> list[dict[str, Any]]:
        """Return every autosaved draft."""
        drafts: list[dict[str, Any]] = self.log("drafts")
        return drafts

    def wait_for_saved(self, words: str) -> dict[str, Any]:
        """Wait until a draft with these words was saved, and return it."""
        self.page.wait_for_function(
            "words => standIn.log.drafts.some(({ text }) => text.includes(words))", arg=words
        )
        return next(draft for draft in reversed(self.drafts()) if words in draft["text"])

    def unnoticed_text(self) -> list[dict[str, Any]]:
        """Return the texts that came into a box without being noticed as typing."""
        texts: list[dict[str, Any]] = self.log("unnoticed")
        return texts

    def presses(self) -> dict[str, int]:
        """Return how often Send, the scheduled send and discard were touched."""
        presses: dict[str, int] = self.log("presses")
        return presses

    def stray_keys(self) -> list[dict[str, str]]:
        """Return the keys that reached the page from outside its own fields."""
        keys: list[dict[str, str]] = self.log("strayKeys")
        return keys

    def is_unharmed(self) -> None:
        """Check that nobody changed a mail, pressed Send, or made the page's own code stumble."""
        assert self.log("bodyEdits") == []
        assert self.log("problems") == []
        assert self.presses() == {"send": 0, "schedule": 0, "discard": 0}

    # What the page can be made to do

    def render_headers_again(self) -> None:
        """Let the page make every message's header anew."""
        self.page.evaluate("standIn.renderHeaders()")

    def render_messages_again(self) -> None:
        """Let the page make every message anew."""
        self.page.evaluate("standIn.renderMessages()")

    def _heading(self, message: str) -> Locator:
        heading = self.page.get_by_role("heading", level=2).locator("visible=true")
        # Emoji in a subject are pictures, so the text lacks them.
        words = max(re.split(r"[^\w\s:.,'’(){}*<>=\"/@-]", find(message)[0].subject), key=len).strip()
        return heading.filter(has_text=words)
