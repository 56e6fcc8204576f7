"""The list of what is worth a second look: quiet, in its place, and all of it within reach."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.extension.conftest import PROJECT
from tests.extension.stage.panel_stage import PanelStage

WRONG = "I think you made a mistake."
QUOTE = "“you made a mistake”"
PLEA = "And please, please look again."


@pytest.fixture
def found(stage: PanelStage) -> PanelStage:
    """The panel with one thing found in its text."""
    stage.open()
    write(stage, WRONG)
    expect(stage.button(QUOTE)).to_be_visible()
    return stage


def write(stage: PanelStage, *sentences: str) -> None:
    stage.text.fill(f"Dear Ana, thank you. {' '.join(sentences)}")


def looks(stage: PanelStage) -> Locator:
    return stage.panel.get_by_role("group", name="Worth a second look")


def test_a_screen_reader_hears_how_much_there_is_and_finds_a_list(found: PanelStage) -> None:
    expect(found.panel).to_match_aria_snapshot(
        """
        - heading "Worth a second look" [level=3]
        - status: One thing in your text.
        - button "Hide" [expanded]
        - group "Worth a second look":
          - list "In your text":
            - listitem:
              - paragraph: Argues with the decision
              - button "“you made a mistake”"
              - paragraph: This tells the reader that they decided wrongly.
              - list "Kinder wordings":
                - listitem:
                  - text: I respect the decision.
                  - button "Use it"
                - listitem:
                  - text: I understand the decision.
                  - button "Use it"
              - button "Ignore here"
              - button "Never warn"
        """
    )


def test_a_button_says_which_wording_it_uses(found: PanelStage) -> None:
    first = found.button("Use it").first
    expect(first).to_have_accessible_description("I respect the decision.")


def test_writing_on_tells_nothing_twice(found: PanelStage) -> None:
    found.page.evaluate(
        """() => {
            window.said = [];
            const root = document.querySelector("[data-afterword=panel]").shadowRoot;
            const status = root.querySelector(".look [role=status]");
            const tell = () => said.push(status.textContent);
            const all = { childList: true, characterData: true, subtree: true };
            new MutationObserver(tell).observe(status, all);
        }"""
    )
    write(found, WRONG, "More.")
    found.page.wait_for_function("window.stage.checks.at(-1).text.endsWith('More.')")
    write(found, WRONG, "More and", PLEA)
    found.says("Two things in your text.")
    assert found.page.evaluate("window.said") == ["Two things in your text."]


def test_nothing_in_the_panel_moves_when_it_comes(stage: PanelStage) -> None:
    stage.open()
    stage.text.evaluate("(node) => node.scrollIntoView()")
    stage.text.fill(stage.text.input_value().replace("Dear Ana,", f"Dear Ana,\n\n{WRONG}"))
    stage.text.evaluate("(node) => node.setSelectionRange(38, 38)")
    before = stage.text.bounding_box()
    foot = stage.button("Put into the reply").bounding_box()
    expect(stage.button(QUOTE)).to_be_visible()
    after = stage.text.bounding_box()
    assert before
    assert after
    assert before["y"] == after["y"]
    assert stage.button("Put into the reply").bounding_box() == foot


def test_what_the_person_is_writing_stays_in_sight(stage: PanelStage) -> None:
    stage.open(missing="1")
    stage.text.focus()
    stage.page.keyboard.press("Control+End")
    stage.text.press_sequentially(f" {WRONG}")
    expect(stage.button(QUOTE)).to_be_visible()
    text, bar = stage.text.bounding_box(), stage.panel.get_by_text("Worth a second look").bounding_box()
    assert text
    assert bar
    assert text["y"] + text["height"] * 0.7 < bar["y"]


def test_in_a_low_window_it_waits_to_be_opened(stage: PanelStage) -> None:
    stage.page.set_viewport_size({"width": 640, "height": 360})
    stage.open()
    write(stage, WRONG)
    stage.says("One thing in your text.")
    expect(stage.button(QUOTE)).to_have_count(0)
    stage.press("Show")
    expect(stage.button(QUOTE)).to_be_visible()


def test_a_list_that_was_hidden_stays_hidden_while_the_text_goes_on(found: PanelStage) -> None:
    found.press("Hide")
    write(found, WRONG, PLEA)
    found.says("Two things in your text.")
    expect(found.button(QUOTE)).to_have_count(0)
    expect(found.button("Show")).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("name", ["Ignore here", "Never warn"])
def test_the_keyboard_goes_on_where_a_finding_was(found: PanelStage, name: str) -> None:
    found.button(name).focus()
    found.page.keyboard.press("Enter")
    expect(found.button("Undo")).to_be_focused()
    found.page.keyboard.press("Enter")
    expect(found.button(QUOTE)).to_be_visible()
    assert looks(found).evaluate("node => node.contains(node.getRootNode().activeElement)")


def test_after_the_last_wording_the_keyboard_is_in_the_text(found: PanelStage) -> None:
    found.button("Use it").first.focus()
    found.page.keyboard.press("Enter")
    expect(found.button(QUOTE)).to_have_count(0)
    expect(found.text).to_be_focused()
    expect(found.text).to_have_value("Dear Ana, thank you. I think I respect the decision..")


def test_in_the_folded_panel_it_is_one_line_until_it_is_wanted(stage: PanelStage) -> None:
    stage.open()
    stage.press("Put into the reply")
    stage.reply.fill(f"Thank you. {WRONG}")
    stage.says("One thing in the open reply.")
    expect(stage.button(QUOTE)).to_have_count(0)
    stage.press("Show")
    stage.press(QUOTE)
    assert stage.told("selected")["start"] == len("Thank you. I think ")


def test_a_wording_that_the_page_does_not_take_is_there_to_copy(stage: PanelStage) -> None:
    stage.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    stage.open(compose="reply", deaf="1")
    stage.reply.fill(f"Thank you. {WRONG}")
    stage.button("Use it").first.click()
    stage.button("Copy it").first.click()
    stage.says("Copied. Put it in where it fits.")
    assert stage.page.evaluate("navigator.clipboard.readText()") == "I respect the decision."


def test_whom_the_open_reply_goes_to_stands_in_no_text(stage: PanelStage) -> None:
    stage.open(compose="reply", replyAll="1")
    stage.says("This would go to several addresses.")
    quote = looks(stage).get_by_role("button", name="ana.ruiz@northlight.example")
    expect(quote).to_be_disabled()


def test_two_texts_are_told_apart(stage: PanelStage) -> None:
    stage.open(compose="reply")
    stage.reply.fill(PLEA)
    write(stage, WRONG)
    stage.says("One thing in your text. One thing in the open reply.")
    expect(looks(stage).get_by_role("list", name="In your text")).to_be_visible()
    expect(looks(stage).get_by_role("list", name="In the open reply")).to_be_visible()


def test_without_a_companion_it_is_said_in_one_quiet_line(stage: PanelStage) -> None:
    stage.open(status="not_running")
    stage.says("The second look needs the companion.")
    expect(stage.panel.get_by_role("heading", name="Worth a second look")).to_have_count(0)
    expect(stage.button("Show")).to_have_count(0)


def test_a_companion_that_is_off_takes_down_no_choice(found: PanelStage) -> None:
    found.companion_becomes("not_running")
    found.press("Never warn")
    found.says("The companion did not take this down. Nothing has changed.")
    expect(found.button(QUOTE)).to_be_visible()


@pytest.mark.parametrize(("width", "height"), [(320, 568), (640, 360), (320, 256), (1280, 800)])
def test_every_window_has_room_for_it(stage: PanelStage, width: int, height: int) -> None:
    stage.page.set_viewport_size({"width": width, "height": height})
    stage.open(missing="1")
    write(stage, WRONG, PLEA)
    stage.says("Two things in your text.")
    show = stage.button("Show")
    if show.count():
        show.click()
    stage.button("Never warn").last.scroll_into_view_if_needed()
    parts = stage.panel.locator(".look, .looks, .finding, .better li")
    wide = "(nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1).length"
    assert parts.evaluate_all(wide) == 0
    button = stage.button("Put into the reply")
    button.scroll_into_view_if_needed()
    expect(button).to_be_in_viewport()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_of_it_stands_out_from_what_is_behind_it(stage: PanelStage, theme: str) -> None:
    stage.open(theme=theme)
    write(stage, WRONG, PLEA)
    stage.press(QUOTE)
    stage.button("Ignore here").last.click()
    stage.panel.get_by_text("As they will see it").click()
    stage.page.mouse.move(1, 1)
    faint = stage.page.evaluate((PROJECT / "tests/extension/stage/contrast.js").read_text())
    assert faint == []
