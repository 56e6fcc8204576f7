"""Their answer where it is less plain: the companion is off, two tabs, another language, keys alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, expect

from e2e.browser import EXTENSION_ORIGIN
from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.stand_ins.mailbox import find
from e2e.stand_ins.mailbox.shapes import message_ids, thread_ids
from e2e.stand_ins.switches import Switches
from e2e.test_answer_in_thread import QUESTION, ask, case_page, open_panel

# As the panel tells it when hours are chosen.
CHOOSE = """(facts) => import('/messages.js').then(
  ({ saveCase }) => saveCase({ key: crypto.randomUUID(), case: facts }))"""


def kinds_of(dashboard: DashboardPage) -> list[str]:
    """Return what happened in the case that is open."""
    return [words.split(" ·")[0] for words in dashboard.events()]


def delete_case(dashboard: DashboardPage) -> None:
    """Delete the case that is open."""
    dashboard.follow("Delete this case")
    dashboard.press("Delete it")
    dashboard.page.get_by_role("heading", name="Delete this case?").wait_for(state="detached")


def choose_hours(context: BrowserContext, message: str) -> None:
    """Choose how long the reply to an unread mail rests, as the panel does while hours are left."""
    thread, mail = find(message)
    page = context.new_page()
    page.goto(f"{EXTENSION_ORIGIN}/options/options.html")
    facts = {
        "message_id": message_ids(mail).legacy,
        "thread_id": thread_ids(thread).legacy,
        "received_at": f"{mail.sent_at}Z",
        "rest_hours": 12,
    }
    assert page.evaluate(CHOOSE, facts)["queued"]
    page.close()


@pytest.mark.own_pair
def test_an_answer_that_is_opened_while_the_companion_is_off_makes_no_second_case(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    ask(paired, gmail, "ana_insights")
    paired.stop()
    panel = open_panel(gmail, "ana_answers")
    panel.write_reply("Hi Ana,\n\nThank you for the three points.\n\nMina")
    choose_hours(browser_context, "ana_answers")
    panel.put_in_without_detail()
    panel.has_put_in()
    paired.start()
    # Read at last, the mail is still one of that case, and the person can say what it was.
    panel = open_panel(gmail, "ana_answers")
    panel.says("What is it?")
    dashboard = case_page(paired, browser_context, "Northlight Labs")
    assert kinds_of(dashboard) == ["Put into the reply", "Put into the reply"]
    gmail.page.bring_to_front()
    panel.press("They answered")
    panel.says("They answered.")
    dashboard = case_page(paired, browser_context, "Northlight Labs")
    assert kinds_of(dashboard)[-1] == "They answered"


def test_after_they_declined_the_first_mail_offers_no_question_until_that_is_taken_back(
    paired: Companion, gmail: GmailPage
):
    ask(paired, gmail, "owen_archive")
    panel = open_panel(gmail, "owen_declines")
    panel.press("They do not give feedback")
    panel.has_in_reply("Thank you for answering my question about the Archive Assistant role")
    assert "decision" not in panel.reply_text()
    panel = open_panel(gmail, "owen_archive")
    panel.says("They wrote that they give no feedback.")
    assert "?" not in panel.reply_text()
    panel = open_panel(gmail, "owen_declines")
    panel.press("Take it back")
    panel.says(QUESTION)
    panel = open_panel(gmail, "owen_archive")
    panel.says("Reply with thanks and one question.")


def test_two_tabs_tell_one_answer_once(paired: Companion, gmail: GmailPage, browser_context: BrowserContext):
    ask(paired, gmail, "ana_insights")
    first = open_panel(gmail, "ana_answers")
    first.says(QUESTION)
    other_page = browser_context.new_page()
    second_gmail = GmailPage(other_page, gmail.stand_in)
    second = open_panel(second_gmail, "ana_answers")
    second.press("They answered")
    second.says("They answered.")
    gmail.page.bring_to_front()
    first.press("They answered")
    first.says("They answered.")
    dashboard = case_page(paired, browser_context, "Northlight Labs")
    assert kinds_of(dashboard) == ["Put into the reply", "They answered"]


def test_a_case_that_was_deleted_meanwhile_is_not_brought_back(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    ask(paired, gmail, "ana_insights")
    panel = open_panel(gmail, "ana_answers")
    panel.says(QUESTION)
    delete_case(case_page(paired, browser_context, "Northlight Labs"))
    gmail.page.bring_to_front()
    panel.press("They answered")
    panel.says("This was not noted in your history.")
    panel.does_not_say("Noted.")
    panel = open_panel(gmail, "ana_answers")
    panel.does_not_say(QUESTION)
    assert DashboardPage.open_in(browser_context, paired).cases() == []


@pytest.mark.own_pair
def test_an_answer_told_too_late_for_its_case_is_said_to_be_lost_once(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    ask(paired, gmail, "ana_insights")
    panel = open_panel(gmail, "ana_answers")
    panel.says(QUESTION)
    delete_case(case_page(paired, browser_context, "Northlight Labs"))
    paired.stop()
    gmail.page.bring_to_front()
    panel.press("They answered")
    panel.says("It goes into your history once the companion runs.")
    panel.close()
    paired.start()
    panel = open_panel(gmail, "ana_answers")
    panel.says_in_status("One note was not kept in your history.")
    panel.says("What it belonged to was deleted before the companion heard of it.")
    options = browser_context.new_page()
    options.goto(f"{EXTENSION_ORIGIN}/options/options.html")
    expect(options.get_by_role("main")).to_contain_text("One note was not kept")
    expect(options.get_by_role("button", name="Try again")).to_have_count(0)
    gmail.page.bring_to_front()
    panel.accessibility.tab_to("All right")
    gmail.page.keyboard.press("Enter")
    panel.does_not_say("was not kept in your history")
    assert panel.root.evaluate("node => node.contains(node.getRootNode().activeElement)")
    panel = open_panel(gmail, "ana_answers")
    panel.does_not_say("was not kept in your history")
    expect(options.get_by_role("main")).not_to_contain_text("was not kept")


def test_by_keys_alone_in_german_the_answer_is_said_and_taken_back(paired: Companion, gmail: GmailPage):
    ask(paired, gmail, "ana_insights")
    panel = open_panel(gmail, "ana_answers", Switches(language="de"))
    panel.says_in_status(QUESTION)
    group = panel.root.get_by_role("group", name="Their answer")
    expect(group.get_by_role("button")).to_have_count(5)
    assert panel.accessibility.unnamed_controls() == []
    keys = gmail.page.keyboard
    panel.accessibility.tab_to("They answered")
    keys.press("Enter")
    panel.says_in_status("They answered.")
    assert group.evaluate("node => node.contains(node.getRootNode().activeElement)")
    panel.accessibility.tab_to("Take it back")
    keys.press("Enter")
    panel.says_in_status(QUESTION)
    assert group.evaluate("node => node.contains(node.getRootNode().activeElement)")
