"""Pictures of what the person chose and can take back: the next step, a promise, thanks that come late."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext

from e2e import pictures
from e2e.companion import Companion
from e2e.pages.case_form_page import CaseFormPage
from e2e.pages.dashboard_page import DashboardPage
from e2e.pages.feedback_page import FeedbackPage
from e2e.pages.gmail_page import GmailPage
from e2e.stand_ins.switches import Switches

pytestmark = [pytest.mark.pictures, pytest.mark.own_pair]


@pictures.in_each_look()
def test_pictures_of_a_next_step_and_of_a_promise(
    paired: Companion, browser_context: BrowserContext, size: str, dark: bool
):
    paired.set_clock("2026-11-24T10:00:00Z")
    dashboard = DashboardPage.open_in(browser_context, paired)
    take = pictures.taker_of_parts(dashboard, size, dark)

    dashboard.go_to("Cases")
    dashboard.follow("Add a case")
    form = CaseFormPage(dashboard.page)
    form.choose("They would", "Write to me again")
    promise = "We would like to write to you in spring."
    form.keep({"Company": "Northlight Labs", "In their words": promise}, "The final round")
    take("companion-promise", "What is known")
    dashboard.press_in("What is known", "Remove")
    take("companion-promise-removed", "What is known")
    dashboard.follow("What they answered")
    answer = FeedbackPage(dashboard.page)
    answer.paste_one_point()
    answer.finish()
    dashboard.open_case("Northlight Labs")
    take("companion-step-planned", "Your next step")
    paired.set_clock("2026-12-08T09:00:00Z")
    dashboard.go_to("Home")
    take("companion-step-due", "A step you chose")
    dashboard.press_in("A step you chose", "I did it")
    dashboard.open_case("Northlight Labs")
    take("companion-step-done", "Your next step")


@pictures.in_each_look()
def test_pictures_of_late_thanks(paired: Companion, gmail: GmailPage, size: str, dark: bool):
    paired.set_clock("2026-12-07T10:00:00Z")
    gmail.open_at("ana_final", Switches(theme="dark" if dark else "light"))
    panel = gmail.press_afterword("ana_final")
    panel.wait_until_ready()
    panel.press("Remove what they wrote")
    assert pictures.take(gmail.page, "gmail-promise-removed", size=size, dark=dark).exists()
    panel.show("Say that it comes late")
    assert pictures.take(gmail.page, "gmail-late", size=size, dark=dark).exists()
