"""The companion is off: the person's own question goes into the reply all the same, after the thanks."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from e2e.companion import Companion
from e2e.pages.gmail_page import GmailPage

pytestmark = pytest.mark.own_pair

OWN = "Which of my four stories would you tell more briefly?"
NO_PLACE = "This text has no place for your own question, so it is left out."


def test_an_own_question_goes_into_a_kept_text_once_the_companion_is_gone(
    paired: Companion, gmail: GmailPage
):
    gmail.open()
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    paired.kill()
    panel.choose("How far did you get?", "The final round")
    panel.says("The companion is not running.")
    panel.unfold("Your one question")
    panel.fill("Or in your own words", OWN)
    panel.has_in_reply(OWN)
    proposed = panel.reply_text()
    assert proposed.count("?") == 1
    assert proposed.index("Thank you") < proposed.index(OWN)

    # Two are one too many, and nobody else is there to say so.
    panel.fill("Or in your own words", f"{OWN} And why?")
    panel.says("It asks more than one thing. One is easier to answer.")
    panel.fill("Or in your own words", OWN)
    panel.does_not_say("It asks more than one thing.")

    # Words that ask nothing are told so, as the companion tells it.
    panel.fill("Or in your own words", "Tell me about my four stories")
    panel.says("It is not a question yet.")
    panel.fill("Or in your own words", OWN)
    panel.does_not_say("It is not a question yet.")

    # Where they give no feedback there is no place for one, and it is said.
    panel.choose("What did they say about feedback?", "They do not give it")
    panel.says(NO_PLACE)
    assert "?" not in panel.reply_text()
    panel.choose("What did they say about feedback?", "Nothing about it")
    panel.does_not_say(NO_PLACE)
    panel.has_in_reply(OWN)

    panel.put_in_without_detail()
    panel.has_put_in()
    stands = gmail.compose("ana_final").text()
    assert stands.count(OWN) == 1
    assert stands.count("?") == 1


def test_a_team_mailbox_may_be_asked_without_the_companion_too(paired: Companion, gmail: GmailPage):
    paired.kill()
    gmail.open()
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.says("The companion is not running.")
    panel.wait_until_ready()
    panel.choose("Who wrote?", "A team mailbox")
    panel.says("No question this time. Several people read this address")
    panel.press("Ask one anyway")
    panel.fill("Or in your own words", OWN)
    panel.has_in_reply(OWN)
    assert panel.reply_text().count("?") == 1
    # Whether there is a look back is not known now.
    expect(panel.button("Look back first")).to_be_hidden()
