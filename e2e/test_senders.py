"""Names that are hard to read are read right, or asked for, and never guessed; hostile mail stays text."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, expect

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.stand_ins.mailbox.oddities import HOSTILE_MARK
from e2e.stories import lines_of, put_thanks_into_reply

pytestmark = pytest.mark.usefixtures("paired")

#: The one right reading of a sender, beside which only an empty field is right.
PERSONS = {
    "ana_final": "Ana Ruiz",
    "name_turned_round": "Ana Ruiz",
    "referred": "Jo Lindqvist",
    "kept_on_file": "Siobhán O’Neill",
    "emoji": "Zoë D'Arcy",
    "japanese": "田中 美咲",
    "arabic": "سارة الحربي",
    "no_reply": "",
    "rescheduled": "",
}


@pytest.mark.parametrize("message", PERSONS)
def test_a_person_is_read_right_or_asked_for(gmail: GmailPage, message: str):
    gmail.open()
    gmail.open_thread(message)
    panel = gmail.press_afterword(message)
    panel.wait_until_ready()
    assert panel.value_of("Person") in ("", PERSONS[message])


def test_a_mail_that_moves_an_interview_is_no_decision(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("rescheduled")
    panel = gmail.press_afterword("rescheduled")
    panel.says("This does not look like a decision. You can still write.")


def test_a_newsletter_gets_no_notice(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("newsletter")
    gmail.has_no_notice("newsletter")


def test_a_decision_is_pointed_out_in_one_line_that_can_be_put_away(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("ana_final")
    expect(gmail.notice("ana_final")).to_contain_text("This looks like a decision from Northlight Labs.")
    gmail.press_in_notice("ana_final", "Not now")
    gmail.has_no_notice("ana_final")


def test_a_role_on_hold_is_not_asked_for_feedback(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("on_hold")
    panel = gmail.press_afterword("on_hold")
    panel.says("put the role on hold")
    panel.wait_until_ready()
    assert "feedback" not in panel.reply_text().lower()


def test_a_refusal_of_feedback_gets_thanks_without_a_question(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("refused_feedback")
    panel = gmail.press_afterword("refused_feedback")
    panel.wait_until_ready()
    assert panel.value_of("What did they say about feedback?") == "They do not give it"
    assert "?" not in panel.reply_text()
    # They wrote "Dear Ms Okafor": a first name alone would be too near.
    assert panel.reply_text().startswith("Dear Owen Pryce,")


def test_an_address_that_reads_nothing_is_said_before_a_text_goes_in(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("no_reply")
    panel = gmail.press_afterword("no_reply")
    panel.says("This address does not read replies. You owe nothing.")
    panel.wait_until_ready()
    panel.put_into_reply()
    panel.says("This address does not read replies. Put it in anyway?")
    assert gmail.open_composes() == []
    panel.press("Put it in anyway")
    panel.has_put_in()


def test_in_the_middle_of_an_interview_no_decision_is_taken_unasked(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("rescheduled")
    panel = gmail.press_afterword("rescheduled")
    panel.says("This does not look like a decision. You can still write.")
    panel.wait_until_ready()
    panel.put_into_reply()
    panel.says("This mail does not look like a decision, and the text may speak of one.")
    assert gmail.open_composes() == []
    panel.accessibility.tab_to("Leave it")
    gmail.page.keyboard.press("Enter")
    panel.does_not_say("the text may speak of one")
    assert panel.root.evaluate("node => node.contains(node.getRootNode().activeElement)")
    # The person's own word on it leaves no doubt.
    panel.press("It is a decision")
    panel.says("Noted as a decision.")
    panel.put_into_reply()
    panel.has_put_in()


def test_an_agency_is_not_taken_for_the_one_who_decided(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("agency")
    panel = gmail.press_afterword("agency")
    panel.says("It looks like they chose someone else.")
    panel.wait_until_ready()
    assert "Whitlock" not in panel.reply_text()
    # What was said to this person counts, a rule for everybody does not.
    panel.says("They wrote: “I'll keep you in mind for the next one”")


def test_an_own_reply_that_quotes_the_decision_is_not_taken_for_one(gmail: GmailPage):
    gmail.open()
    gmail.open_thread("mina_answer")
    gmail.has_no_notice("mina_answer")


def test_hostile_mail_stays_text_in_every_place(
    gmail: GmailPage, paired: Companion, browser_context: BrowserContext
):
    gmail.open()
    gmail.open_thread("hostile")
    panel = gmail.press_afterword("hostile")
    panel.wait_until_ready()
    panel.fill("Company", f"{HOSTILE_MARK} Ltd")
    panel.fill("Role", "{{ 7*7 }}{% raw %}")
    panel.has_in_reply(HOSTILE_MARK)
    panel.has_in_reply("{{ 7*7 }}{% raw %}")
    text = panel.reply_text()
    panel.put_into_reply()
    panel.says("“{{ 7*7 }}” is worth a second look. Put it in anyway?")
    panel.press("Put it in anyway")
    panel.has_put_in()
    box = gmail.compose("hostile")
    assert lines_of(box.text())[: len(lines_of(text))] == lines_of(text)
    assert "<img" not in box.html()
    assert gmail.page.evaluate("window.pwned") is None
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.go_to("Cases")
    dashboard.says(f"{HOSTILE_MARK} Ltd")
    assert dashboard.page.evaluate("window.pwned") is None
    gmail.is_unharmed()


def test_a_mail_in_the_second_account_is_read_for_that_account(gmail: GmailPage):
    gmail.open(account=1)
    gmail.open_thread("kept_on_file")
    put_thanks_into_reply(gmail, "kept_on_file")
    gmail.is_unharmed()
