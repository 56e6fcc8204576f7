"""What the person takes away from what was read, in the panel and in what the companion is told."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage

PROMISE = "They wrote: “We hope to work with you later.”"
REMOVE = "Remove what they wrote"


def test_a_promise_is_taken_away_by_keyboard_and_the_keyboard_keeps_its_place(stage: PanelStage) -> None:
    stage.open(promise="1")
    stage.says(PROMISE)
    stage.button(REMOVE).focus()
    stage.page.keyboard.press("Enter")
    expect(stage.panel.get_by_text(PROMISE)).to_have_count(0)
    expect(stage.button(REMOVE)).to_have_count(0)
    assert stage.page.evaluate("() => document.activeElement.shadowRoot?.activeElement?.className") == "read"
    stage.press("Keep in history")
    [event] = stage.told_events("kept")
    assert (event["case"]["promise"], event["case"]["erased"]) == (None, ["promise"])


def test_a_removed_promise_is_brought_back_while_the_panel_is_open(stage: PanelStage) -> None:
    stage.open(promise="1")
    stage.press(REMOVE)
    stage.says("What they wrote is removed.")
    stage.press("Keep in history")
    stage.press("Bring back what they wrote")
    stage.says(PROMISE)
    stage.press("Keep in history")
    taken, back = stage.told_events("kept", "kept")
    assert taken["case"]["erased"] == ["promise"]
    assert (back["case"]["promise"]["kind"], back["case"].get("erased")) == ("will_contact", None)


def test_what_was_emptied_is_named_and_what_nobody_touched_is_not(stage: PanelStage) -> None:
    stage.open(promise="1")
    stage.panel.get_by_label("Role").fill("")
    stage.panel.get_by_label("How far did you get?").select_option(label="Not known yet")
    stage.press("Keep in history")
    [event] = stage.told_events("kept")
    assert event["case"]["erased"] == ["role", "stage"]
    assert event["case"]["promise"]["kind"] == "will_contact"


def test_where_nothing_was_promised_there_is_nothing_to_remove(stage: PanelStage) -> None:
    stage.open()
    expect(stage.button(REMOVE)).to_have_count(0)
