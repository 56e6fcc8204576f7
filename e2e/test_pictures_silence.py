"""Pictures of what comes up by itself: silence after an interview, a role on hold, a hello after feedback."""

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
def test_pictures_of_silence_and_of_a_hello(
    paired: Companion, browser_context: BrowserContext, size: str, dark: bool
):
    paired.set_clock("2026-11-24T10:00:00Z")
    dashboard = DashboardPage.open_in(browser_context, paired)
    form = CaseFormPage(dashboard.page)
    take = pictures.taker_of_parts(dashboard, size, dark)

    def add(stage: str, state: str, **facts: str) -> None:
        dashboard.go_to("Cases")
        dashboard.follow("Add a case")
        form.choose("State", state)
        form.keep(facts, stage)

    talked = {"Last talk on": "2026-11-20"}
    add("One or more interviews", "Still open", Company="Bramble Books", Role="Editor", **talked)
    take("companion-silence-planned", "A later word")

    add("The final round", "Not selected", Company="Northlight Labs", Role="Data Analyst", Person="Ana Ruiz")
    dashboard.follow("What they answered")
    answer = FeedbackPage(dashboard.page)
    answer.paste_one_point()
    answer.finish()
    answer.press("I thanked them")
    take("companion-hello-offered-with-thanks", "Stay in touch")
    dashboard.open_case("Northlight Labs")
    take("companion-hello-offered", "Stay in touch")
    dashboard.press("Plan it")
    take("companion-hello-planned", "A later word")

    paired.set_clock("2026-12-29T10:00:00Z")
    dashboard.go_to("Home")
    take("companion-silence-due", "A word may be welcome")
    dashboard.follow("Read a short text for it")
    assert pictures.take(dashboard.page, "companion-hello-or-nudge-text", size=size, dark=dark).exists()
    dashboard.open_case("Northlight Labs")
    dashboard.follow("Read and copy a short text for it")
    assert pictures.take(dashboard.page, "companion-hello-text", size=size, dark=dark).exists()
    dashboard.open_case("Bramble Books")
    take("companion-silence-due-case", "A later word")
    dashboard.press_in("A later word", "Stop for good")
    take("companion-silence-stopped", "A later word")


@pictures.in_each_look()
def test_pictures_of_a_role_on_hold(paired: Companion, gmail: GmailPage, size: str, dark: bool):
    paired.set_clock("2026-11-24T10:00:00Z")
    gmail.open_at("on_hold", Switches(theme="dark" if dark else "light"))
    panel = gmail.press_afterword("on_hold")
    panel.wait_until_ready()
    panel.fill("When to ask again", "the middle of January")
    panel.says("It comes up again on 15 Jan 2027, quietly.")
    panel.show("Your reply")
    assert pictures.take(gmail.page, "gmail-check-in-day", size=size, dark=dark).exists()
