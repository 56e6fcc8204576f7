"""The stage as a test uses it: what stands on it, by role and name."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from playwright.sync_api import Locator, Page, expect


class PanelStage:
    """One mail with our button beside it, the panel, and the reply."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.panel = page.locator("[data-afterword=panel]").get_by_role("region", name="Afterword")
        self.opener = page.get_by_role("button", name="Afterword: write a thank-you")
        self.text = self.panel.get_by_label("Your reply")
        self.reply = page.get_by_role("textbox", name="Compose")

    def show(self, **scene: str) -> PanelStage:
        """Set the scene; see stage.js for what there is."""
        self.page.goto(f"{self.url}?{urlencode(scene)}")
        self.opener.wait_for()
        return self

    def open(self, **scene: str) -> PanelStage:
        """Set the scene and press the button by the mail."""
        self.show(**scene)
        self.opener.click()
        self.panel.wait_for()
        expect(self.text).not_to_have_value("")
        return self

    def press(self, name: str) -> None:
        """Press a button of the panel."""
        self.button(name).click()

    def button(self, name: str) -> Locator:
        """A button of the panel."""
        return self.panel.get_by_role("button", name=name, exact=True)

    def says(self, words: str) -> None:
        """The panel says this, and it can be seen."""
        self.panel.get_by_text(words).wait_for()

    def told(self, name: str) -> Any:
        """What the stand-in companion was told: events, cases, wishes, kept, settings."""
        return self.page.evaluate("(name) => window.stage[name]", name)

    def told_events(self, *kinds: str) -> list[dict[str, Any]]:
        """The companion was told exactly these events, in this order."""
        self.page.wait_for_function("(count) => window.stage.events.length >= count", arg=len(kinds))
        events: list[dict[str, Any]] = self.told("events")
        assert [event["kind"] for event in events] == list(kinds)
        return events

    def companion_becomes(self, state: str) -> None:
        """Start, stop or connect the stand-in companion."""
        self.page.evaluate("(state) => window.stage.setStatus(state)", state)
