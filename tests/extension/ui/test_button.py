"""Our buttons answer to the person, whatever the page around them does with clicks."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage


def test_a_page_that_swallows_clicks_does_not_swallow_ours(stage: PanelStage) -> None:
    stage.show()
    stage.page.evaluate("document.addEventListener('click', event => event.stopImmediatePropagation(), true)")
    stage.opener.click()
    expect(stage.panel).to_be_visible()


def test_a_click_that_the_page_makes_is_nobodys_press(stage: PanelStage) -> None:
    stage.show()
    stage.opener.evaluate("button => button.click()")
    expect(stage.panel).to_have_count(0)
