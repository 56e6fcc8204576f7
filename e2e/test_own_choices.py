"""What the person chose stays theirs: a day for the next step, one for a later word, and what was removed."""

from __future__ import annotations

from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.case_form_page import CaseFormPage
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.feedback_page import FeedbackPage

TODAY = "2026-11-24T10:00:00Z"
PROMISE = "We would like to write to you in spring."
STEP = "Open each example with the result"


def test_the_next_step_comes_up_on_its_day_and_all_that_is_said_of_it_can_be_taken_back(
    paired: Companion, browser_context: BrowserContext
):
    paired.set_clock(TODAY)
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.go_to("Cases")
    dashboard.follow("Add a case")
    CaseFormPage(dashboard.page).keep({"Company": "Northlight Labs", "Role": "Designer"}, "The final round")
    dashboard.follow("What they answered")
    answer = FeedbackPage(dashboard.page)
    answer.paste_one_point()
    answer.write("I will", STEP.lower())
    answer.finish()
    dashboard.go_to("Home")
    assert "A step you chose" not in dashboard.words()

    paired.set_clock("2026-12-08T09:00:00Z")
    dashboard.go_to("Home")
    dashboard.says("A step you chose")
    dashboard.says("You chose today for it.")
    dashboard.press_in("A step you chose", "I did it")
    dashboard.says("Noted. It stays with the case.")
    assert "A step you chose" not in dashboard.words()

    dashboard.open_case("Northlight Labs")
    dashboard.says("Done. You noted it on 8 Dec 2026.")
    dashboard.press("Not done yet")
    dashboard.says("You chose today for it.")
    dashboard.write("Another day", "2026-12-15")
    dashboard.press_in("Your next step", "Change")
    dashboard.says("Planned for next Tuesday.")
    dashboard.press("Let it go")
    dashboard.says("You let it go.")
    paired.set_clock("2026-12-15T09:00:00Z")
    dashboard.go_to("Home")
    assert "A step you chose" not in dashboard.words()
    dashboard.open_case("Northlight Labs")
    dashboard.press("Plan it again")
    dashboard.go_to("Home")
    dashboard.says(STEP)


def test_a_day_for_a_later_word_is_still_there_when_a_closed_case_is_opened_again(
    paired: Companion, browser_context: BrowserContext
):
    paired.set_clock(TODAY)
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.go_to("Cases")
    dashboard.follow("Add a case")
    form = CaseFormPage(dashboard.page)
    form.choose("State", "On hold")
    form.keep({"Company": "Harbour Maps"}, "One or more interviews")
    dashboard.says("A later word")
    dashboard.write("Another day", "2027-02-02")
    dashboard.press("Change")
    dashboard.says("A word may be welcome on 2 Feb 2027.")

    dashboard.press("Close this case")
    dashboard.says("Closed. You can open it again at any time.")
    assert "A later word" not in dashboard.words()
    dashboard.press("Open it again")
    dashboard.says("A word may be welcome on 2 Feb 2027.")


def test_what_they_said_they_would_do_is_brought_back_after_it_was_removed(
    paired: Companion, browser_context: BrowserContext
):
    paired.set_clock(TODAY)
    dashboard = DashboardPage.open_in(browser_context, paired)
    dashboard.go_to("Cases")
    dashboard.follow("Add a case")
    form = CaseFormPage(dashboard.page)
    form.choose("They would", "Write to me again")
    form.keep({"Company": "Harbour Maps", "In their words": PROMISE}, "The final round")
    dashboard.says(PROMISE)
    dashboard.press_in("What is known", "Remove")
    dashboard.says("Removed. While this page is open you can bring it back.")
    assert PROMISE not in dashboard.words()
    dashboard.press_in("What is known", "Bring it back")
    dashboard.says(PROMISE)
