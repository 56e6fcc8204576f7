"""A press that comes while another is under way takes its turn, and is never lost without a word."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage

WAITS = "One moment: what you pressed before comes first."
LET_GO = "What you pressed after that was not done. Press it again if you want it."
PUT_IN = "Nothing has been sent. Read it once; you send it."


def under_way(stage: PanelStage, press: str, **scene: str) -> None:
    """Open the panel and press; what is told of it stays under way."""
    stage.open(**scene)
    hold(stage)
    stage.press(press)


def hold(stage: PanelStage) -> None:
    """What is told from now on is not answered yet."""
    stage.page.evaluate("window.stage.holdTelling()")


def let_go(stage: PanelStage) -> None:
    """The companion answers."""
    stage.page.evaluate("window.stage.letTellingGo()")


def is_over(stage: PanelStage) -> None:
    """No press is under way any more."""
    expect(stage.panel.locator(".foot")).to_have_attribute("aria-busy", "false")


def test_a_press_while_another_is_told_is_done_after_it(stage: PanelStage) -> None:
    under_way(stage, "Keep in history")
    stage.press("Put into the reply")
    stage.says(WAITS)
    expect(stage.reply).not_to_be_visible()
    let_go(stage)
    stage.says(PUT_IN)
    assert stage.reply.inner_text().count("Dear Ana") == 1
    stage.told_events("kept", "put_into_reply")


def test_the_same_button_again_is_the_same_press(stage: PanelStage) -> None:
    under_way(stage, "Keep in history")
    stage.press("Keep in history")
    let_go(stage)
    stage.says("Kept in your history.")
    is_over(stage)
    stage.told_events("kept")


def test_the_same_button_after_another_fact_is_a_press_of_its_own(stage: PanelStage) -> None:
    under_way(stage, "Keep in history")
    stage.panel.get_by_label("Company").fill("Northlight Ltd")
    stage.press("Keep in history")
    stage.says(WAITS)
    let_go(stage)
    stage.says("Kept in your history.")
    first, second = stage.told_events("kept", "kept")
    assert (first["case"]["company"], second["case"]["company"]) == ("Northlight Labs", "Northlight Ltd")


def test_a_text_pressed_twice_while_something_is_told_goes_in_once(stage: PanelStage) -> None:
    under_way(stage, "Keep in history")
    for _ in range(2):
        stage.press("Put into the reply")
    let_go(stage)
    stage.says(PUT_IN)
    is_over(stage)
    assert stage.reply.inner_text().count("Dear Ana") == 1
    stage.says(PUT_IN)
    stage.told_events("kept", "put_into_reply")


def test_several_presses_keep_their_order(stage: PanelStage) -> None:
    under_way(stage, "Keep in history")
    stage.press("Put into the reply")
    stage.press("Close this case")
    let_go(stage)
    stage.says("Closed. You can open it again at any time.")
    stage.told_events("kept", "put_into_reply", "closed")


def test_other_hours_while_the_first_are_kept_hold(stage: PanelStage) -> None:
    stage.open(rest="resting")
    stage.panel.get_by_text("Change", exact=True).click()
    hold(stage)
    hours = stage.panel.get_by_label("Rest for")
    hours.select_option(label="8 hours")
    hours.select_option(label="24 hours")
    stage.says(WAITS)
    let_go(stage)
    is_over(stage)
    assert [saved["case"]["rest_hours"] for saved in stage.told("cases")] == [8, 24]
    expect(stage.panel.get_by_text(WAITS)).not_to_be_visible()


def test_what_waits_behind_a_question_is_not_done_and_the_panel_says_so(stage: PanelStage) -> None:
    under_way(stage, "Keep in history", rest="resting")
    stage.press("Put into the reply")
    stage.press("Close this case")
    let_go(stage)
    stage.says(LET_GO)
    expect(stage.button("Put it in anyway")).to_be_visible()
    stage.told_events("kept")
    stage.press("Close this case")
    stage.says("Closed.")


def test_what_waits_is_not_noted_in_another_history(stage: PanelStage) -> None:
    under_way(stage, "Keep in history")
    stage.press("Close this case")
    stage.page.evaluate("window.stage.history = 'second'")
    let_go(stage)
    stage.says("Nothing was noted: your history was replaced")
    stage.says(LET_GO)
    stage.told_events("kept")


def test_what_waits_is_not_done_over_the_word_that_nothing_was_noted(stage: PanelStage) -> None:
    under_way(stage, "Close this case", lost="1")
    stage.press("Keep in history")
    let_go(stage)
    stage.says("This was not noted in your history.")
    stage.says(LET_GO)
    stage.told_events("closed")
