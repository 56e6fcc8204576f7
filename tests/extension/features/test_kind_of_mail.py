"""Another kind of mail than the advised one: chosen, put forward once a reminder is due, taken back."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage

ADVICE = "Reply with thanks and one question."


def choose(stage: PanelStage, words: str) -> None:
    stage.panel.get_by_text("Another kind of mail").click()
    stage.panel.get_by_label("What this mail is").select_option(label=words)


def test_another_kind_of_mail_changes_the_text_and_one_press_leads_back(stage: PanelStage) -> None:
    stage.open()
    before = stage.text.input_value()
    choose(stage, "Thanks for the advice they gave")
    expect(stage.text).to_have_value("A text for T16.")
    stage.says("The text below: Thanks for the advice they gave.")
    expect(stage.panel.get_by_text(ADVICE)).to_be_hidden()
    stage.press("Back to the advice")
    expect(stage.text).to_have_value(before)
    stage.says(ADVICE)
    assert stage.told("wishes")[-1]["situation_id"] is None


def test_the_persons_own_text_is_kept_when_the_kind_changes(stage: PanelStage) -> None:
    stage.open()
    stage.text.fill("Dear Ana, these are my own words.")
    choose(stage, "A last note after a long silence")
    stage.says("Replace your text? A copy stays here.")
    expect(stage.text).to_have_value("Dear Ana, these are my own words.")
    stage.press("Replace it")
    expect(stage.text).to_have_value("A text for T14b.")
    stage.press("Go back to it")
    expect(stage.text).to_have_value("Dear Ana, these are my own words.")


def test_once_a_reminder_is_due_its_text_is_put_forward(stage: PanelStage) -> None:
    stage.open(due="T15", known="not_selected")
    expect(stage.text).to_have_value("A text for T15.")
    stage.says("The text below: A short reminder of your question.")
    stage.says("One is enough, and silence is fine too.")
    stage.press("Back to the advice")
    stage.says(ADVICE)


def test_the_choice_outlives_the_page(stage: PanelStage) -> None:
    stage.open(due="T15", known="not_selected")
    stage.press("Back to the advice")
    stage.says(ADVICE)
    stage.page.wait_for_function("() => Object.values(window.stage.kept).at(-1)?.choseKind")
    stage.press("Close panel")
    stage.opener.click()
    stage.says(ADVICE)
    assert stage.told("wishes")[-1]["situation_id"] is None


def test_a_word_to_whoever_introduced_one_stays_apart(stage: PanelStage) -> None:
    stage.open(referral="Jo Lindqvist")
    choose(stage, "An answer to the talk they offer")
    stage.says("First a word to Jo Lindqvist.")
