"""The mail as its reader meets it, folded until it is wanted."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

from tests.extension.stage.panel_stage import PanelStage


def unfold(stage: PanelStage) -> Locator:
    stage.panel.get_by_text("As they will see it").click()
    return stage.panel.locator("details").filter(has_text="As they will see it")


def test_it_is_folded_and_asks_for_nothing_before_it_is_wanted(stage: PanelStage) -> None:
    stage.open(kind="other")
    expect(stage.panel.get_by_text("In their inbox")).to_be_hidden()


def test_the_line_in_the_inbox_has_sender_subject_and_opening(stage: PanelStage) -> None:
    stage.open(name="Mina Okafor")
    preview = unfold(stage)
    expect(preview.get_by_text("Mina Okafor", exact=True)).to_be_visible()
    expect(preview.get_by_text("Re: Your application at Northlight Labs")).to_be_visible()
    expect(preview.get_by_text("Dear Ana, Thank you for telling me, and for the time")).to_be_visible()


def test_it_follows_the_text(stage: PanelStage) -> None:
    stage.open()
    preview = unfold(stage)
    stage.text.fill("Thank you, Ana. How would you begin? And then?")
    expect(preview.get_by_text("9 words, two questions.")).to_be_visible()
    expect(preview.get_by_text("It begins: “Thank you, Ana.”")).to_be_visible()
    expect(preview.get_by_text("It ends: “And then?”")).to_be_visible()


def test_a_text_that_is_all_the_template_asks_for_one_true_detail(stage: PanelStage) -> None:
    stage.open(missing="1")
    preview = unfold(stage)
    expect(preview.get_by_text("All of the words are the template's so far.")).to_be_visible()
    preview.get_by_role("button", name="Add one true detail").click()
    expect(stage.text).to_be_focused()
    stage.panel.get_by_label("One thing you learned").fill("how you test with users")
    expect(preview.get_by_text(re.compile("^5 of"))).to_be_visible()
    expect(preview.get_by_role("button", name="Add one true detail")).to_be_hidden()


def test_the_detail_that_the_situation_asks_for_has_the_keyboard(stage: PanelStage) -> None:
    stage.open(missing="1", ownDetail="learned")
    unfold(stage).get_by_role("button", name="Add one true detail").click()
    expect(stage.panel.get_by_label("One thing you learned")).to_be_focused()


def test_a_missing_detail_is_said_before_the_text_goes_in(stage: PanelStage) -> None:
    stage.open(missing="1", ownDetail="learned")
    stage.press("Put into the reply")
    stage.says("One true detail is missing.")
    expect(stage.reply).to_be_hidden()
    stage.press("Fill it in")
    expect(stage.panel.get_by_label("One thing you learned")).to_be_focused()
    stage.page.keyboard.type("how you test")
    stage.press("Put it in anyway")
    expect(stage.reply).to_contain_text("I learned how you test from our talks.")


def test_unfolding_it_moves_nothing_above_it(stage: PanelStage) -> None:
    stage.open()
    summary = stage.panel.get_by_text("As they will see it")
    summary.focus()
    before = stage.text.bounding_box()
    summary.press("Enter")
    expect(stage.panel.get_by_text("In their inbox")).to_be_visible()
    assert stage.text.bounding_box() == before
