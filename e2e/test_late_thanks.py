"""A reply after the window: its thanks say that they come late, unless the person leaves that out."""

from __future__ import annotations

import pytest

from e2e.companion import Companion
from e2e.pages.gmail_page import GmailPage
from e2e.pages.panel import Panel

IN_TIME = "2026-11-25T10:00:00Z"
LATE = "2026-12-07T10:00:00Z"
SAYS_SO = "Thank you, late but warmly, for the care you and the team put into the final round"
DOES_NOT = "Thank you for the care you and the team put into the final round"
OWN = "Which of my answers would you work on first?"
PROMISE = "We hope to work with you later"


def open_panel(gmail: GmailPage) -> Panel:
    """Load the page anew and open the panel for Ana's mail."""
    gmail.open_at("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    return panel


def test_thanks_that_come_late_say_so_and_need_not(paired: Companion, gmail: GmailPage):
    paired.set_clock(IN_TIME)
    panel = open_panel(gmail)
    panel.has_in_reply(DOES_NOT)
    panel.close()

    paired.set_clock(LATE)
    panel = open_panel(gmail)
    panel.says("It is a while ago. A short word is still welcome.")
    panel.has_in_reply(SAYS_SO)
    panel.check("Say that it comes late", is_wanted=False)
    panel.has_in_reply(DOES_NOT)
    panel.choose_tone("Brief")
    panel.has_in_reply("Thank you for the final round")
    panel.check("Say that it comes late")
    panel.has_in_reply("Thank you, late but sincerely, for the final round")
    panel.put_in_without_detail()
    panel.has_put_in()
    gmail.is_unharmed()


@pytest.mark.own_pair
def test_without_the_companion_they_say_so_too(paired: Companion, gmail: GmailPage):
    paired.set_clock(LATE)
    panel = open_panel(gmail)
    panel.has_in_reply(SAYS_SO)
    paired.kill()
    # It goes away under the person's hands: the text goes on saying so, and the box stays.
    panel.choose_tone("Brief")
    panel.says("The companion is not running.")
    panel.has_in_reply("Thank you, late but sincerely, for the final round")
    panel.unfold("Your one question")
    panel.fill("Or in your own words", OWN)
    panel.check("Say that it comes late", is_wanted=False)
    panel.has_in_reply("Thank you for the final round")
    panel.has_in_reply(OWN)
    panel.check("Say that it comes late")
    panel.has_in_reply("late but sincerely")
    panel.has_in_reply(OWN)
    gmail.is_unharmed()


def test_what_they_wrote_is_brought_back_after_it_was_removed(paired: Companion, gmail: GmailPage):
    paired.set_clock(IN_TIME)
    panel = open_panel(gmail)
    panel.says(PROMISE)
    panel.press("Remove what they wrote")
    panel.says("What they wrote is removed.")
    panel.press("Bring back what they wrote")
    panel.says(PROMISE)
    gmail.is_unharmed()
