"""The answer comes back: three points, one unfair, and a lesson that waits for the next interview."""

from __future__ import annotations

from playwright.sync_api import BrowserContext

from e2e.companion import Companion
from e2e.pages.case_form_page import CaseFormPage
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.feedback_page import FeedbackPage

ANSWER = """Hi Mina,

Thank you for asking so openly.
- Your examples were long before the result came.
- You seemed tired on the second day.
- You were one of the best prepared people we met.

Best wishes,
Ana
"""
LONG, UNFAIR = "Your examples were long before the result came.", "You seemed tired on the second day."
PREPARED = "You were one of the best prepared people we met."


def add_case(dashboard: DashboardPage, stage: str, **written: str) -> None:
    """Keep a case by hand."""
    dashboard.go_to("Cases")
    dashboard.follow("Add a case")
    CaseFormPage(dashboard.page).keep(written, stage)
    dashboard.says("Kept in your history.")


def test_an_answer_is_sorted_thanked_for_and_its_lesson_comes_back(
    paired: Companion, browser_context: BrowserContext
):
    paired.set_clock("2026-11-24T10:00:00Z")
    dashboard = DashboardPage.open_in(browser_context, paired)
    add_case(
        dashboard, "The final round", Company="Northlight Labs", Role="Senior Data Analyst", Person="Ana Ruiz"
    )

    # Three points, each looked at; nobody has to agree with the unfair one.
    dashboard.follow("What they answered")
    answer = FeedbackPage(dashboard.page)
    answer.paste(ANSWER)
    assert answer.lines() == ["Thank you for asking so openly.", LONG, UNFAIR, PREPARED]
    answer.sort(LONG, "I will work on it", "My answers or examples")
    answer.sort(UNFAIR, "One person's view")
    answer.sort(PREPARED, "Good to hear")
    answer.go_on()
    assert answer.value_of("I will").startswith("rewrite my three main examples")
    assert answer.value_of("By when") == "2026-12-08"
    answer.write("I will", "open each example with the result")
    assert answer.value_of("For which kind of job") == "data analyst"
    answer.finish()

    thanks = answer.copy_thanks()
    assert "My next step is to open each example with the result." in thanks
    assert "tired" not in thanks
    dashboard.open_case("Northlight Labs")
    dashboard.says("A thank-you for their answer is ready.")
    dashboard.follow("Read and copy it")
    answer.press("I thanked them")
    dashboard.says("Noted. You thanked them")

    # The next interview for such a job.
    paired.set_clock("2027-01-12T10:00:00Z")
    add_case(dashboard, "One or more interviews", Company="Harbour Maps", Role="Data Analyst")
    dashboard.says("A lesson from Northlight Labs")
    dashboard.says("Your step: open each example with the result")
    dashboard.says(LONG)
    assert UNFAIR not in dashboard.words()
    dashboard.press("I used this")
    dashboard.says("You used this here.")
