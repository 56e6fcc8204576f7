"""No word after an interview, a role on hold, and a hello after feedback: each comes up on its day."""

from __future__ import annotations

from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.case_form_page import CaseFormPage
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.feedback_page import FeedbackPage
from e2e.pages.gmail_page import GmailPage
from e2e.pages.panel import Panel

KEPT_AT = "2026-11-24T10:00:00Z"
NO_WORD = "If no word came since you talked"


def open_panel(gmail: GmailPage, mail: str) -> Panel:
    """Load the page anew and open the panel for a mail."""
    gmail.page.bring_to_front()
    gmail.open_at(mail)
    if not gmail.message(mail).is_visible():
        gmail.expand(mail)
    panel = gmail.press_afterword(mail)
    panel.wait_until_ready()
    return panel


def home_at(paired: Companion, dashboard: DashboardPage, moment: str) -> str:
    """Return what the first page shows at a moment."""
    paired.set_clock(moment)
    dashboard.go_to("Home")
    return dashboard.words()


def test_no_word_after_an_interview_comes_up_twice_and_then_rests(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    paired.set_clock(KEPT_AT)
    panel = open_panel(gmail, "rescheduled")
    panel.choose("How far did you get?", "One or more interviews")
    panel.press("Keep in history")
    panel.says("Kept in your history")
    panel.close()

    # Ten working days after their mail, and not a day sooner.
    dashboard = DashboardPage.open_in(browser_context, paired)
    assert NO_WORD not in home_at(paired, dashboard, "2026-12-06T10:00:00Z")
    assert NO_WORD in home_at(paired, dashboard, "2026-12-07T10:00:00Z")
    dashboard.says("Afterword's button there offers a short text for it.")
    dashboard.press_in("A word may be welcome", "Not today")
    dashboard.says("Put off until tomorrow morning.")
    assert NO_WORD not in dashboard.words()
    assert NO_WORD in home_at(paired, dashboard, "2026-12-08T10:00:00Z")

    # The first question: the person puts it in, and may go back to the advice.
    panel = open_panel(gmail, "rescheduled")
    panel.says("The text below: A first question after a long silence.")
    panel.fill("Date you talked", "30 November")
    panel.has_in_reply("Could you tell me what timing you expect now?")
    panel.put_in_without_detail()
    panel.has_put_in()
    panel.close()
    assert "You asked once how it stands." not in home_at(paired, dashboard, "2026-12-16T10:00:00Z")
    assert "You asked once how it stands." in home_at(paired, dashboard, "2026-12-17T10:00:00Z")

    # Seven working days later the last note, and then the case can rest.
    panel = open_panel(gmail, "rescheduled")
    panel.says("The text below: A last note after a long silence.")
    panel.put_in_without_detail()
    panel.has_put_in()
    panel.press("Mark as sent")
    panel.close()
    assert "A word may be welcome" not in home_at(paired, dashboard, "2027-02-01T10:00:00Z")
    dashboard.go_to("Cases")
    dashboard.page.get_by_role("main").get_by_role("listitem").get_by_role("link").first.click()
    dashboard.says("You wrote a last note. You did your part.")
    dashboard.press("No answer came")
    dashboard.says("Noted. You did the professional part.")
    dashboard.press("Open it again")
    dashboard.says("Open again.")
    gmail.is_unharmed()


def test_on_hold_the_day_in_the_text_is_the_day_it_comes_up(
    paired: Companion, gmail: GmailPage, browser_context: BrowserContext
):
    paired.set_clock(KEPT_AT)
    panel = open_panel(gmail, "on_hold")
    panel.fill("When to ask again", "some day in spring")
    panel.says("No day was read from this.")
    panel.fill("When to ask again", "in week 3")
    panel.says("It comes up again on 18 Jan 2027, quietly.")
    panel.fill("When to ask again", "the middle of January")
    panel.says("It comes up again on 15 Jan 2027, quietly.")
    panel.put_in_without_detail()
    panel.has_put_in()
    panel.press("Mark as sent")
    panel.close()

    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.open_case("Fernwood")
    dashboard.says("A word may be welcome on 15 Jan 2027.")
    assert "A word may be welcome" not in home_at(paired, dashboard, "2027-01-14T10:00:00Z")
    assert "The role was on hold." in home_at(paired, dashboard, "2027-01-15T10:00:00Z")


def test_a_hello_after_feedback_is_planned_comes_up_and_has_its_text(
    paired: Companion, browser_context: BrowserContext
):
    paired.set_clock(KEPT_AT)
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.go_to("Cases")
    dashboard.follow("Add a case")
    facts = {"Company": "Northlight Labs", "Role": "Data Analyst", "Person": "Ana Ruiz"}
    CaseFormPage(dashboard.page).keep(facts, "The final round")
    dashboard.follow("What they answered")
    answer = FeedbackPage(dashboard.page)
    answer.paste_one_point()
    answer.finish()
    assert "Stay in touch" not in dashboard.words()
    answer.press("I thanked them")

    CaseFormPage(dashboard.page).choose("When", "In about five weeks")
    CaseFormPage(dashboard.page).choose("Why", "I used their advice")
    dashboard.press("Plan it")
    dashboard.says("A word may be welcome on 29 Dec 2026. You planned a short hello.")
    assert "You planned a short hello." in home_at(paired, dashboard, "2026-12-29T10:00:00Z")
    dashboard.follow("Read a short text for it")
    dashboard.says("I'm writing because I have used the advice you gave me")
    dashboard.press("I wrote to them")
    dashboard.says("Noted. There is nothing more to do.")
    dashboard.says("Stay in touch")
    assert "You planned a short hello." not in home_at(paired, dashboard, "2026-12-30T10:00:00Z")
