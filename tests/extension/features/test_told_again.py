"""What is pressed once more is told once more where there is something new to tell."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage

PUT_IN = "Nothing has been sent. Read it once; you send it."


def put_in_another_text(stage: PanelStage, words: str) -> None:
    """Put in another text, after the one that stands there."""
    stage.press("Show everything")
    stage.text.fill(words)
    stage.press("Put into the reply")
    stage.press("Put it after that")
    stage.says(PUT_IN)


def test_what_is_kept_again_with_another_fact_is_kept(stage: PanelStage) -> None:
    stage.open()
    stage.press("Keep in history")
    stage.says("Kept in your history.")
    stage.press("Keep in history")
    stage.panel.get_by_label("Company").fill("Northlight Ltd")
    stage.press("Keep in history")
    first, second = stage.told_events("kept", "kept")
    assert first["text"] == second["text"]
    assert second["case"]["company"] == "Northlight Ltd"


def test_kept_again_with_nothing_new_it_is_told_once(stage: PanelStage) -> None:
    stage.open()
    for _ in range(2):
        stage.press("Keep in history")
        stage.says("Kept in your history.")
        expect(stage.button("Keep in history")).to_be_enabled()
    stage.told_events("kept")


def test_another_text_can_be_marked_as_sent_too(stage: PanelStage) -> None:
    stage.open()
    stage.press("Put into the reply")
    stage.press("Mark as sent")
    stage.says("Noted. You thanked them; that door is in good order.")
    put_in_another_text(stage, "One more word: thank you for the report.")
    stage.press("Mark as sent")
    stage.says("Noted. You thanked them; that door is in good order.")
    stage.told_events("put_into_reply", "marked_as_sent", "put_into_reply", "marked_as_sent")


def test_what_is_noted_stays_noted_where_the_name_is_not_taken(stage: PanelStage) -> None:
    stage.open(missing="1", refused="1")
    stage.panel.get_by_label("Your name").fill("Mina")
    for _ in range(2):
        stage.press("Keep in history")
        stage.says("Kept in your history.")
        expect(stage.button("Keep in history")).to_be_enabled()
    stage.told_events("kept")


def test_each_text_that_did_not_rest_is_noted(stage: PanelStage) -> None:
    stage.open(rest="resting")
    stage.press("Put into the reply")
    stage.press("Put it in anyway")
    stage.says(PUT_IN)
    stage.press("Show everything")
    stage.text.fill("One more word: thank you for the report.")
    stage.press("Put into the reply")
    stage.press("Put it in anyway")
    stage.says("An earlier text from here stands in the reply.")
    expect(stage.reply).not_to_contain_text("One more word")
    stage.press("Put it after that")
    stage.says(PUT_IN)
    stage.told_events("put_into_reply", "rested_less", "put_into_reply", "rested_less")


def test_a_fact_that_was_taken_away_is_told_once(stage: PanelStage) -> None:
    stage.open()
    stage.press("Keep in history")
    stage.says("Kept in your history.")
    stage.panel.get_by_label("Company").fill("")
    for _ in range(2):
        stage.press("Keep in history")
        stage.says("Kept in your history.")
        expect(stage.button("Keep in history")).to_be_enabled()
    stage.told_events("kept", "kept")


def test_what_waits_for_a_newer_companion_says_to_restart_it(stage: PanelStage) -> None:
    stage.open(older="1")
    stage.press("Keep in history")
    stage.says("Restart the companion, and it goes into your history.")
