"""The answer comes back in the thread: it is said what it is, and the text that fits is put forward."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext

from e2e import pictures
from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.feedback_page import FeedbackPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.panel import Panel
from e2e.pages.second_look import SecondLook
from e2e.stand_ins.switches import Switches

ASKED_AT = "2026-11-24T15:00:00Z"
ANSWERED_AT = "2026-11-25T09:00:00Z"
MISTAKE = "you are making a big mistake"
QUESTION = "This looks like their answer. What is it?"
CALM = "Answers can sting. You need not agree, and you need not answer the same day."
POINT, UNFAIR, KIND = (
    "Open each example with its result.",
    "You seemed tired on the second day.",
    "We liked how you prepared.",
)


def open_panel(gmail: GmailPage, message: str, switches: Switches | None = None) -> Panel:
    """Load the page anew and open the panel for a mail."""
    gmail.open_at(message, switches)
    if not gmail.message(message).is_visible():
        gmail.expand(message)
    panel = gmail.press_afterword(message)
    panel.wait_until_ready()
    return panel


def ask(paired: Companion, gmail: GmailPage, message: str) -> None:
    """Put thanks with one question into the reply; the next day something came back."""
    paired.set_clock(ASKED_AT)
    panel = open_panel(gmail, message)
    panel.says("Reply with thanks and one question.")
    panel.put_in_without_detail()
    panel.has_put_in()
    panel.close()
    paired.set_clock(ANSWERED_AT)


def case_page(paired: Companion, context: BrowserContext, name: str) -> DashboardPage:
    """Open the page of the only case."""
    dashboard = DashboardPage.open_in(context, paired)
    assert dashboard.cases() == [name]
    dashboard.open_case(name)
    return dashboard


def test_an_answer_is_kept_sorted_and_thanked_for_where_it_came(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    ask(paired, gmail, "ana_insights")
    gmail.open_at("ana_answers")
    gmail.has_no_notice("ana_answers")
    panel = open_panel(gmail, "ana_answers")
    panel.says(QUESTION)
    panel.says(CALM)
    panel.does_not_say("Another kind of mail")

    # Nothing is stored until the person says what it is.
    dashboard = case_page(paired, browser_context, "Northlight Labs")
    dashboard.says("Your thanks and one question are in the mail you write.")
    assert len(dashboard.events()) == 1
    gmail.page.bring_to_front()
    panel.press("They answered")
    panel.says("They answered.")
    panel.says("Within two days is a good time.")
    panel.has_in_reply("Thank you for your feedback on my application for the Insights Analyst role")

    # Three points, one unfair, sorted on the companion's page.
    with browser_context.expect_page() as opened:
        panel.press("Keep what they wrote")
    answer = FeedbackPage(opened.value)
    answer.is_at("What they answered")
    answer.paste(f"{POINT} {UNFAIR} {KIND}")
    answer.sort(POINT, "I will work on it", "My answers or examples")
    answer.sort(UNFAIR, "One person's view")
    answer.sort(KIND, "Good to hear")
    answer.go_on()
    answer.write("I will", "open each example with the result")
    answer.finish()

    # Back in Gmail the thanks knows the point and the step; an unkind sentence is quoted, and may be left.
    gmail.page.bring_to_front()
    panel = open_panel(gmail, "ana_answers")
    panel.says("They answered.")
    panel.has_in_reply("My next step is to open each example with the result.")
    assert "tired" not in panel.reply_text()
    panel.write_reply(panel.reply_text().replace("My next step", f"I think {MISTAKE}. My next step"))
    look = SecondLook(panel)
    look.quotes(MISTAKE)
    look.gives_a_reason(MISTAKE, "This tells the reader that they decided wrongly.")
    look.press(MISTAKE, "Ignore here")
    look.does_not_quote(MISTAKE)
    panel.put_in_without_detail()
    panel.has_put_in()

    kinds = [words.split(" ·")[0] for words in dashboard.wait_for_events(3)]
    assert kinds == ["Put into the reply", "They answered", "Put into the reply"]
    dashboard.says("They answered. It is one person's view on one day.")
    assert dashboard.cases() == ["Northlight Labs"]
    assert "A word may be welcome" not in dashboard.words()
    gmail.is_unharmed()


def test_where_they_give_no_feedback_nothing_more_is_asked(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    ask(paired, gmail, "owen_archive")
    panel = open_panel(gmail, "owen_declines")
    panel.press("They do not give feedback")
    panel.says("So the text below asks nothing more.")
    panel.has_in_reply("I understand your policy on feedback.")
    assert "?" not in panel.reply_text()
    panel.does_not_say("Your one question")
    panel.does_not_say("Another kind of mail")
    dashboard = case_page(paired, browser_context, "The Harrow Museum")
    dashboard.says("They do not give feedback. Asking was right, and nothing is open.")
    # What follows from their answer is said, and can be corrected.
    dashboard.says("So your reply counts as sent.")
    dashboard.press("It was not sent")
    dashboard.says("Noted. There is no hurry.")
    assert "counts as sent" not in dashboard.words()
    dashboard.press("Mark as sent")
    assert "A later word" not in dashboard.words()

    # Taken back, the question is open again.
    gmail.page.bring_to_front()
    panel.press("Take it back")
    panel.says(QUESTION)
    dashboard.page.reload()
    dashboard.says("A later word")
    dashboard.says("Did an answer come?")


def test_a_proposed_talk_is_answered_with_times_and_the_time_zone(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    ask(paired, gmail, "margit_host")
    panel = open_panel(gmail, "margit_proposes")
    panel.press("They propose a talk")
    panel.has_in_reply("(GMT+00:00)")
    panel.fill("Two or three times that suit you", "Tuesday after 14:00 or Thursday before 11:00")
    panel.has_in_reply("I could do Tuesday after 14:00 or Thursday before 11:00 (GMT+00:00)")
    panel.put_in_without_detail()
    panel.has_put_in()
    dashboard = case_page(paired, browser_context, "Tallgrass Cooperative")
    dashboard.says("They propose a talk.")
    assert "A later word" not in dashboard.words()


def test_where_the_role_is_open_again_the_case_opens_with_its_history(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    paired.set_clock(ASKED_AT)
    panel = open_panel(gmail, "priya_studio")
    panel.write_reply("Dear Priya,\n\nThank you for the two conversations about the studio.\n\nMina")
    panel.put_in_without_detail()
    panel.has_put_in()
    panel.press("Close this case")
    panel.says("Closed. You can open it again at any time.")
    paired.set_clock(ANSWERED_AT)
    panel = open_panel(gmail, "priya_again")
    panel.says("They write again. What is it?")
    panel.press("The role is open again")
    panel.says("The case is open again, with everything in it.")
    panel.says("In your history: Still open.")
    dashboard = case_page(paired, browser_context, "Fernwood")
    dashboard.says("They wrote again: the role is open.")
    kinds = [words.split(" ·")[0] for words in dashboard.events()]
    assert kinds == ["Put into the reply", "Closed by you", "The role is open again"]
    gmail.is_unharmed()


def test_something_else_leaves_everything_as_it_is(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    ask(paired, gmail, "ana_insights")
    panel = open_panel(gmail, "ana_answers")
    panel.press("Something else")
    panel.does_not_say(QUESTION)
    panel.says("This does not look like a decision. You can still write.")
    panel.says("Another kind of mail")
    panel = open_panel(gmail, "ana_answers")
    panel.does_not_say(QUESTION)
    dashboard = case_page(paired, browser_context, "Northlight Labs")
    assert len(dashboard.events()) == 1
    dashboard.says("A later word")

    # The mail can still be a second no, with a case of its own.
    gmail.page.bring_to_front()
    panel.press("It is a decision")
    panel.says("Noted as a decision.")
    assert dashboard.cases() == ["Northlight Labs", "Northlight Labs"]


def test_a_mail_from_before_the_question_is_none(paired: Companion, gmail: GmailPage):
    ask(paired, gmail, "ana_insights")
    panel = open_panel(gmail, "ana_insights")
    panel.does_not_say(QUESTION)


@pytest.mark.own_pair
def test_while_the_companion_is_off_it_is_told_later_and_once(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    ask(paired, gmail, "ana_insights")
    panel = open_panel(gmail, "ana_answers")
    paired.stop()
    panel.press("They answered")
    panel.says("It goes into your history once the companion runs.")
    panel.says("Within two days is a good time.")
    panel.put_in_without_detail()
    panel.has_put_in()
    gmail.reload()
    gmail.shows_message("ana_answers")
    panel = gmail.press_afterword("ana_answers")
    panel.says("They answered.")
    paired.start()
    panel.does_not_say("wait for the companion")
    dashboard = case_page(paired, browser_context, "Northlight Labs")
    kinds = [words.split(" ·")[0] for words in dashboard.events()]
    assert kinds == ["Put into the reply", "They answered", "Put into the reply"]


@pytest.mark.pictures
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", pictures.SIZES)
def test_pictures_of_an_answer(
    gmail: GmailPage, paired: Companion, browser_context: BrowserContext, size: str, dark: bool
):
    ask(paired, gmail, "owen_archive")
    panel = open_panel(gmail, "owen_declines", Switches(theme="dark" if dark else "light"))
    panel.says(QUESTION)
    assert pictures.take(gmail.page, "gmail-their-answer", size=size, dark=dark).exists()
    panel.press("They do not give feedback")
    panel.has_in_reply("I understand your policy on feedback.")
    assert pictures.take(gmail.page, "gmail-their-answer-said", size=size, dark=dark).exists()
    dashboard = case_page(paired, browser_context, "The Harrow Museum")
    assert pictures.take(dashboard.page, "case-answered", size=size, dark=dark).exists()
