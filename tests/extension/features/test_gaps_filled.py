"""Gaps in the text that fill while the person types, with stand-ins on both sides."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage

_TEXTS_WHILE_DRAFTS_COME = """async () => {
  const box = document.querySelector("[data-afterword=panel]").shadowRoot.querySelector("#afterword-reply");
  window.stage.letDraftsGo();
  const seen = [];
  for (let frame = 0; frame < 6; frame += 1) {
    await new Promise(requestAnimationFrame);
    seen.push(box.value);
  }
  return seen;
}"""


def test_a_missing_fact_fills_its_gap_as_it_is_typed(stage: PanelStage) -> None:
    stage.open(missing="1")
    stage.says("Two gaps left: one thing you learned, your name.")
    stage.panel.get_by_label("Your name").press_sequentially("Mina")
    stage.says("One gap left: one thing you learned.")
    # Drawn once a frame: the last letters may come a frame after the line that the first one changed.
    expect(stage.text).to_have_value(re.compile(r"\n\nMina$"))


def test_a_text_that_comes_late_takes_no_letter_away(stage: PanelStage) -> None:
    stage.open(missing="1")
    name = stage.panel.get_by_label("Your name")
    asked = len(stage.told("wishes"))
    stage.page.evaluate("() => window.stage.holdDrafts()")
    name.press_sequentially("M")
    stage.page.wait_for_function("(count) => window.stage.wishes.length > count", arg=asked)
    name.press_sequentially("ina")
    expect(stage.text).to_have_value(re.compile(r"\n\nMina$"))
    # Each text that stands in the box while the late answer comes.
    seen = stage.page.evaluate(_TEXTS_WHILE_DRAFTS_COME)
    assert [text.rsplit("\n", 1)[-1] for text in seen] == ["Mina"] * len(seen)


def test_filling_a_gap_keeps_what_the_person_wrote(stage: PanelStage) -> None:
    stage.open(missing="1")
    words = stage.text.input_value().replace("Dear Ana", "Hello Ana")
    stage.text.fill(words)
    stage.panel.get_by_label("Your name").fill("Mina")
    stage.says("One gap left: one thing you learned.")
    assert stage.text.input_value() == words.replace("[your name]", "Mina")
