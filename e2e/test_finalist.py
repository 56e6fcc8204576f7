"""The finalist's first day: rest, look back, thank, ask one thing, and what the history holds of it."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.look_back_page import LookBackPage
from e2e.pages.panel import Panel
from e2e.stories import lines_of

# Ana's mail came at 08:10.
AN_HOUR_LATER = "2026-11-24T09:10:00Z"
RESTED = "2026-11-24T12:20:00Z"
QUESTION_ABOUT = "Writing for people outside the team"
DETAIL = "how openly Li spoke about a chart that misled people"


def here(moment: str) -> datetime:
    """Return a moment by this computer's clock."""
    return datetime.fromisoformat(moment).astimezone()


@pytest.fixture
def panel(paired: Companion, gmail: GmailPage) -> Panel:
    """Ana's mail, an hour old, with the panel open beside it."""
    paired.set_clock(AN_HOUR_LATER)
    gmail.open()
    gmail.open_thread("ana_final")
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    return panel


def look_back(panel: Panel, context: BrowserContext) -> None:
    """Look back on the case: two hard questions, one requirement met in part, some prompts skipped."""
    with context.expect_page() as opened:
        panel.unfold("Your one question")
        panel.press("Look back first")
    page = LookBackPage(opened.value)
    page.begin()
    page.is_at("What went well or felt like you?")
    page.write("What went well or felt like you?", "Walking them through the churn dashboard.")
    page.go_on()
    page.is_at("What was hard?")
    page.skip()
    page.is_at("How did each stage go?")
    page.skip()
    page.is_at("What did they ask, and how did it go?")
    page.list_items([("How do you find out whom to ask?", "Hard"), ("What would you leave out?", "Hard")])
    page.go_on()
    page.is_at("What did they look for, and what did you bring?")
    page.list_items([("SQL", "Yes"), ("Dashboards", "Yes"), (QUESTION_ABOUT, "Partly")])
    page.go_on()
    page.skip()
    page.is_at("What would you keep, and what would you change?")
    page.finish()
    page.says(QUESTION_ABOUT)


def test_the_first_day_of_a_finalist(
    panel: Panel, gmail: GmailPage, paired: Companion, browser_context: BrowserContext
):
    assert panel.value_of("How far did you get?") == "The final round"
    assert panel.value_of("Who wrote?") == "A person"
    assert panel.value_of("What did they say about feedback?") == "Nothing about it"
    panel.says("We hope to work with you later")
    panel.fill("Role", "Senior Data Analyst")

    # It rests, and a draft can be written meanwhile.
    panel.says(f"Resting until {here('2026-11-24T12:10:00Z'):%H:%M}.")
    panel.fill("Your name", "Mina Okafor")
    panel.press("Keep in history")
    panel.says("Kept in your history.")
    panel.put_into_reply()
    panel.says("Put it in now?")
    panel.press("Leave it")
    assert gmail.open_composes() == []

    look_back(panel, browser_context)

    # Three hours later it is rested, and the question is aimed.
    paired.set_clock(RESTED)
    gmail.page.bring_to_front()
    gmail.reload()
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.says("This is a good time to write.")
    panel.choose_question(QUESTION_ABOUT)
    panel.choose_tone("Warm")
    panel.has_in_reply(QUESTION_ABOUT[1:])
    panel.put_into_reply()
    panel.says("One true detail is missing.")
    panel.press("Fill it in")
    panel.fill("One true detail", DETAIL)
    panel.fill("One thing you talked about", "numbers that are kind to their readers")
    panel.has_in_reply(DETAIL)

    # The reply holds a line already, a signature and the quoted mail.
    panel.close()
    box = gmail.press_reply("ana_final")
    box.type("I typed this before.")
    before_html, before = box.html(), lines_of(box.text())
    panel = gmail.press_afterword("ana_final")
    panel.has_in_reply(DETAIL)
    text = panel.reply_text()
    panel.put_into_reply()
    panel.has_put_in()
    assert lines_of(box.text()) == [before[0], *lines_of(text), *before[1:]]
    box.undo()
    assert box.html() == before_html
    panel.put_into_reply()
    panel.has_put_in()
    gmail.is_unharmed()
    box.press_send()
    [sent] = gmail.sent()
    assert sent["subject"] == "Re: Your interviews with Northlight Labs"
    own = sent["html"].partition('<span class="gmail_signature_prefix">')[0]
    assert set(re.findall(r"<[^>]*>", own)) <= {"<div>", "</div>", "<br>"}
    panel.press("Mark as sent")
    panel.says("Noted. You thanked them")

    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.open_case("Northlight Labs")
    events = [words.split(" ·")[0] for words in dashboard.events()]
    assert events[0] == "Kept in your history"
    assert {"You looked back", "Put into the reply", "Marked as sent"} <= set(events)
    dashboard.says("You thanked them and asked one question.")
    dashboard.says("next Sunday")
    dashboard.follow("Northlight Labs")
    dashboard.says("We hope to work with you later")


def test_put_in_before_the_rest_is_over_is_the_persons_own_choice(
    panel: Panel, paired: Companion, browser_context: BrowserContext
):
    panel.put_into_reply()
    panel.press("Put it in anyway")
    panel.has_put_in()
    panel.press("Mark as sent")
    panel.says("Noted. You thanked them")
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.open_case("Northlight Labs")
    events = [words.split(" ·")[0] for words in dashboard.events()]
    assert events == ["Put into the reply", "Put in before the rest was over, as you chose", "Marked as sent"]


def test_the_rest_ends_by_itself_while_the_panel_is_open(panel: Panel, paired: Companion):
    panel.says("Resting until")
    panel.unfold("Change")
    paired.set_clock(RESTED)
    panel.choose("Rest for", "2 hours")
    panel.says("This is a good time to write.")


@pytest.mark.usefixtures("panel")
def test_whether_it_was_sent_is_asked_later_and_once(gmail: GmailPage, paired: Companion):
    paired.set_clock(RESTED)
    gmail.reload()
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.write_reply("Dear Ana,\n\nThank you for the four conversations.\n\nMina")
    panel.put_into_reply()
    panel.has_put_in()
    panel.press("Show everything")
    panel.says("In your history")
    paired.set_clock("2026-11-24T15:00:00Z")
    gmail.reload()
    panel = gmail.press_afterword("ana_final")
    panel.says("Was it sent?")
    panel.press("Not sent")
    panel.does_not_say("Was it sent?")
    gmail.reload()
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.does_not_say("Was it sent?")
