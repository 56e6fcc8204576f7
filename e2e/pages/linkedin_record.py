"""What the stand-in LinkedIn noticed, and what it looks like to somebody who searches it for traces."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from e2e.pages.page_listeners import listeners_of
from e2e.stand_ins.linkedin import StandInLinkedIn


class LinkedInRecord:
    """The record of one tab with the stand-in."""

    def __init__(self, page: Page, stand_in: StandInLinkedIn) -> None:
        self.page = page
        self.stand_in = stand_in

    def read(self, field: str) -> dict[str, Any]:
        """Return a field ("note" or "message"): text, what the framework noticed, count, Send on or off."""
        state: dict[str, Any] | None = self.page.evaluate("field => standIn.read(field)", field)
        assert state, f"There is no field {field!r} in this page."
        return state

    def framework_noticed(self, field: str = "note") -> bool:
        """Whether the page's framework knows exactly the text that stands in the field."""
        state = self.read(field)
        return bool(state["text"] == state["noticed"])

    def log(self, name: str) -> Any:
        """Return one part of the page's log."""
        return self.page.evaluate("name => standIn.log[name]", name)

    def sent(self) -> list[dict[str, Any]]:
        """Return everything that was sent: kind, to whom, and the exact text."""
        sent: list[dict[str, Any]] = self.log("sent")
        return sent

    def presses(self) -> dict[str, int]:
        """Return how often each control was pressed, by its name."""
        presses: dict[str, int] = self.log("presses")
        return presses

    def enters(self) -> list[dict[str, Any]]:
        """Return every Enter that reached a field."""
        enters: list[dict[str, Any]] = self.log("enters")
        return enters

    def foreign_changes(self) -> list[dict[str, Any]]:
        """Return the changes to the page that the page did not make itself."""
        changes: list[dict[str, Any]] = self.log("foreign")
        return changes

    def requests(self) -> list[str]:
        """Return what was asked of LinkedIn's address so far, the page's own loads included."""
        return list(self.stand_in.requests)

    def snapshot(self) -> str:
        """Return the whole page as text: nodes, shadow roots, frames, attributes, listeners of every world.

        Values of fields are left out, and so are the counter and Send's state, which follow from them.
        """
        nodes: str = self.page.evaluate("standIn.snapshot()")
        return "\n".join([nodes, "listeners in all worlds:", *listeners_of(self.page)])

    def is_unharmed(self) -> None:
        """Check: nothing sent, no Enter, no press made by code, no foreign change, no problem of the page."""
        assert self.sent() == []
        assert self.enters() == []
        assert self.log("madeUp") == []
        assert self.foreign_changes() == []
        assert self.log("problems") == []
