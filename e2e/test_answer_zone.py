"""A talk that they propose, for a person in a place where the clocks change before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.gmail_page import GmailPage
from e2e.test_answer_in_thread import ask, open_panel

TIMES = "Tuesday after 14:00 or Thursday before 11:00"


@pytest.fixture
def browser_context(launch: Callable[..., BrowserContext]) -> BrowserContext:
    """The browser of somebody in Berlin."""
    return launch(zone="Europe/Berlin")


def test_the_time_zone_of_a_talk_holds_across_a_change_of_the_clocks(paired: Companion, gmail: GmailPage):
    ask(paired, gmail, "margit_host")
    assert gmail.page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone") == "Europe/Berlin"
    # On 28 March 2027 the clocks of Berlin go forward; the name of the zone is the same before and after.
    for moment in ("2027-03-26T09:00:00Z", "2027-03-29T09:00:00Z"):
        paired.set_clock(moment)
        panel = open_panel(gmail, "margit_proposes")
        if not panel.button("Take it back").count():
            panel.press("They propose a talk")
        panel.fill("Two or three times that suit you", TIMES)
        panel.has_in_reply(f"I could do {TIMES} (Central European Time)")
        assert "GMT" not in panel.reply_text()
