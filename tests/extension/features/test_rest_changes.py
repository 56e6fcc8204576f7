"""A rest that is over can still be made longer, as the panel shows it."""

from __future__ import annotations

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
