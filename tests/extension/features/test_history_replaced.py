"""A panel that was open while the history was replaced notes nothing in the other one, and loses no word."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage

TEXT = "Thank you for telling me, Ana."
REPLACED = "Nothing was noted: your history was replaced or deleted since this mail was read."


def replaced(stage: PanelStage, press: str, **scene: str) -> None:
    """Open the panel, write, replace the history beside it, and press."""
    stage.open(**scene)
    stage.text.fill(TEXT)
    stage.page.evaluate("window.stage.history = 'second'")
    stage.press(press)
    stage.says(REPLACED)


def test_what_was_written_stays_and_the_next_press_is_for_the_history_that_is_here(stage: PanelStage) -> None:
    replaced(stage, "Keep in history")
    expect(stage.text).to_have_value(TEXT)
    stage.press("Keep in history")
    stage.says("Kept in your history.")
    first, second = stage.told_events("kept", "kept")
    assert (first["history_id"], second["history_id"]) == ("first", "second")
    assert first["key"] != second["key"]


def test_a_text_that_is_in_the_reply_stays_there(stage: PanelStage) -> None:
    replaced(stage, "Put into the reply")
    expect(stage.reply).to_contain_text(TEXT)
    stage.says("Nothing has been sent.")


def test_a_step_is_not_shown_as_taken(stage: PanelStage) -> None:
    replaced(stage, "Close this case")
    expect(stage.button("Close this case")).to_be_visible()


def test_how_long_a_reply_rests_is_not_kept_for_another_mail(stage: PanelStage) -> None:
    stage.open(rest="resting")
    stage.panel.get_by_text("Change", exact=True).click()
    stage.page.evaluate("window.stage.history = 'second'")
    stage.press("Not today")
    stage.says(REPLACED)
    assert stage.told("cases") == []


def test_to_look_back_opens_no_case_of_the_same_number(stage: PanelStage) -> None:
    stage.open()
    stage.panel.get_by_text("Your one question").click()
    stage.page.evaluate("window.stage.history = 'second'")
    stage.press("Look back first")
    stage.says(REPLACED)
    assert stage.told("dashboard") is None


def test_a_draft_that_is_kept_remembers_the_history_it_was_written_in(stage: PanelStage) -> None:
    stage.open()
    stage.text.fill(TEXT)
    stage.page.wait_for_function("Object.values(window.stage.kept)[0]?.historyId")
    assert next(iter(stage.told("kept").values()))["historyId"] == "first"


def test_read_anew_when_the_person_comes_back_the_same_press_is_told_to_the_history_that_is_here(
    stage: PanelStage,
) -> None:
    stage.open()
    stage.press("Keep in history")
    stage.says("Kept in your history.")
    reads = stage.told("reads")
    stage.page.evaluate("window.stage.history = 'second'; dispatchEvent(new Event('focus'))")
    stage.page.wait_for_function("(before) => window.stage.reads > before", arg=reads)
    stage.press("Keep in history")
    first, second = stage.told_events("kept", "kept")
    assert (first["history_id"], second["history_id"]) == ("first", "second")
