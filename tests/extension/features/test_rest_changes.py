"""A rest that is over can still be made longer, as the panel shows it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage


def test_not_today_can_be_said_after_the_rest_too(stage: PanelStage) -> None:
    stage.open(rest="good", received="5")
    stage.panel.get_by_text("Change", exact=True).click()
    expect(stage.panel.get_by_label("Tell me when it is over")).to_be_hidden()
    stage.press("Not today")
    stage.told_events("parked")


def test_after_the_rest_only_a_longer_one_is_offered(stage: PanelStage) -> None:
    stage.open(rest="good", received="5")
    stage.panel.get_by_text("Change", exact=True).click()
    hours = stage.panel.get_by_label("Rest for")
    assert hours.locator("option").all_inner_texts() == [
        "4 hours",
        "8 hours",
        "12 hours",
        "24 hours",
        "48 hours",
    ]
    hours.select_option(label="24 hours")
    stage.page.wait_for_function("() => window.stage.cases.length === 1")
    assert stage.told("cases")[0]["case"]["rest_hours"] == 24


def test_where_no_longer_rest_is_left_hours_are_not_asked_for(stage: PanelStage) -> None:
    stage.open(rest="late", received="200")
    stage.panel.get_by_text("Change", exact=True).click()
    expect(stage.panel.get_by_label("Rest for")).to_be_hidden()
    expect(stage.panel.get_by_role("button", name="Not today")).to_be_visible()


LATE = "Thank you, late but sincerely, for telling me"
SAY_SO = "Say that it comes late"


def test_late_thanks_say_so_and_need_not(stage: PanelStage) -> None:
    stage.open(rest="late", received="200")
    reply = stage.panel.get_by_label("Your reply")
    expect(reply).to_have_value(re.compile(LATE))
    stage.panel.get_by_label(SAY_SO).uncheck()
    expect(reply).to_have_value(re.compile("Thank you for telling me"))
    stage.panel.get_by_label(SAY_SO).check()
    expect(reply).to_have_value(re.compile(LATE))


def test_own_words_do_not_give_way_to_thanks_in_time_unasked(stage: PanelStage) -> None:
    stage.open(rest="late", received="200")
    reply = stage.panel.get_by_label("Your reply")
    expect(reply).to_have_value(re.compile(LATE))
    reply.fill("My own words.")
    stage.panel.get_by_label(SAY_SO).uncheck()
    expect(stage.panel.get_by_role("button", name="Replace it")).to_be_visible()
    expect(reply).to_have_value("My own words.")


@pytest.mark.parametrize("rest", ["good", "fine"])
def test_in_time_nothing_is_said_of_late(stage: PanelStage, rest: str) -> None:
    stage.open(rest=rest, received="5")
    expect(stage.panel.get_by_label("Your reply")).to_have_value(re.compile("Thank you for telling me"))
    expect(stage.panel.get_by_label(SAY_SO)).to_be_hidden()
