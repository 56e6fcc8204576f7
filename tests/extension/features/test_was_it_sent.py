"""Whether a text was sent is asked once, later, and can be set right, as the panel shows it."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage


def test_whether_it_was_sent_is_asked_once_and_noted(stage: PanelStage) -> None:
    stage.open(sent="1", known="not_selected")
    stage.says("You put a reply in here before. Was it sent?")
    stage.press("Yes")
    stage.told_events("marked_as_sent")
    expect(stage.panel.get_by_text("Was it sent?")).to_be_hidden()


def test_not_sent_is_an_answer_too(stage: PanelStage) -> None:
    stage.open(sent="1", known="not_selected")
    stage.press("Not sent")
    stage.told_events("not_sent")
    expect(stage.panel.get_by_text("Was it sent?")).to_be_hidden()


def test_whether_it_was_sent_can_be_left_open_and_said_later(stage: PanelStage) -> None:
    stage.open(sent="1", known="not_selected")
    stage.press("Not now")
    stage.says("You can say so later")
    expect(stage.panel.get_by_text("Was it sent?")).to_be_hidden()
    stage.page.wait_for_function("() => window.stage.reads === 3")
    assert stage.told("cases")[0]["case"]["sent_answer"] == "not_now"
    expect(stage.panel.get_by_text("Was it sent?")).to_be_hidden()
    stage.press("Mark as sent")
    stage.told_events("marked_as_sent")


def test_what_looks_sent_is_asked_with_the_likely_answer_first(stage: PanelStage) -> None:
    stage.open(sent="likely", known="not_selected")
    question = stage.panel.get_by_role("group", name="It looks as if you sent it. Is that right?")
    expect(question.get_by_role("button")).to_have_text(["Yes", "Not sent", "Not now"])
    expect(question.get_by_role("button", name="Yes")).to_have_class("primary")
    # One thing leads, and it is the question.
    expect(stage.panel.get_by_role("button", name="Put into the reply")).to_have_class("plain")
    stage.press("Yes")
    stage.told_events("marked_as_sent")
    expect(question).to_be_hidden()


def test_what_only_looks_sent_can_be_set_right_in_one_press(stage: PanelStage) -> None:
    stage.open(sent="likely", known="not_selected")
    stage.press("Not sent")
    stage.told_events("not_sent")
    expect(stage.panel.get_by_text("It looks as if you sent it")).to_be_hidden()
    expect(stage.panel.get_by_role("button", name="Put into the reply")).to_have_class("primary")


def test_a_new_text_is_no_longer_asked_about_as_the_one_before(stage: PanelStage) -> None:
    stage.open(sent="likely", known="not_selected")
    stage.says("It looks as if you sent it")
    stage.press("Put into the reply")
    stage.told_events("put_into_reply")
    stage.press("Show everything")
    expect(stage.panel.get_by_text("It looks as if you sent it")).to_be_hidden()
