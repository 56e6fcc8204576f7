"""What was changed on the companion's pages holds in the panel too, once the person comes back to it."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage

COME_BACK = "() => window.dispatchEvent(new Event('focus'))"


def change(stage: PanelStage, **changes: object) -> None:
    """Let the companion say something else of the mail from now on."""
    stage.page.evaluate("(changes) => window.stage.change(changes)", changes)


def come_back(stage: PanelStage) -> None:
    """Come back to the page; the companion has answered what is asked then."""
    reads = stage.told("reads")
    stage.page.evaluate(COME_BACK)
    stage.page.wait_for_function("(before) => window.stage.reads > before", arg=reads)


def test_a_case_closed_elsewhere_is_shown_closed_and_opened_elsewhere_open(stage: PanelStage) -> None:
    stage.open(known="not_selected")
    change(stage, state="closed_by_me")
    come_back(stage)
    expect(stage.button("Open it again")).to_be_visible()
    change(stage, state="not_selected")
    come_back(stage)
    expect(stage.button("Put into the reply")).to_be_visible()


def test_a_rest_changed_elsewhere_holds_and_what_was_written_stays(stage: PanelStage) -> None:
    stage.open(rest="resting")
    stage.text.fill("My own words.")
    stage.panel.get_by_label("Company").fill("Northlight")
    change(stage, rest="good")
    come_back(stage)
    stage.says("This is a good time to write.")
    expect(stage.text).to_have_value("My own words.")
    expect(stage.panel.get_by_label("Company")).to_have_value("Northlight")
    expect(stage.panel.get_by_label("Company")).to_be_focused()


def test_the_panel_opens_with_what_holds_now(stage: PanelStage) -> None:
    stage.open(known="not_selected")
    stage.press("Close panel")
    change(stage, state="closed_by_me")
    stage.opener.click()
    expect(stage.button("Open it again")).to_be_visible()
    assert stage.told("pageReads") == 1


def test_what_the_panel_said_stands_while_it_asks_and_when_nobody_answers(stage: PanelStage) -> None:
    stage.open(rest="good")
    stage.press("Put into the reply")
    stage.says("Nothing has been sent. Read it once; you send it.")
    come_back(stage)
    stage.says("Nothing has been sent. Read it once; you send it.")
    stage.companion_becomes("not_running")
    stage.page.evaluate(COME_BACK)
    stage.page.wait_for_timeout(300)
    stage.says("Nothing has been sent. Read it once; you send it.")
    stage.says("This is a good time to write.")


def test_an_answer_that_is_older_than_a_press_does_not_undo_it(stage: PanelStage) -> None:
    stage.open(known="not_selected", advice="no_reply_needed")
    stage.page.evaluate("() => { window.stage.scene.slow = 700; }")
    stage.page.evaluate(COME_BACK)
    stage.press("Close this case")
    expect(stage.button("Open it again")).to_be_visible()
    stage.page.wait_for_timeout(900)
    expect(stage.button("Open it again")).to_be_visible()


def test_whoever_put_it_in_is_not_told_that_the_rest_is_over(stage: PanelStage) -> None:
    stage.open(rest="resting")
    stage.panel.get_by_text("Change", exact=True).click()
    stage.panel.get_by_label("Tell me when it is over").check()
    stage.page.wait_for_function("() => window.stage.watched")
    stage.press("Put into the reply")
    stage.press("Put it in anyway")
    stage.says("Nothing has been sent. Read it once; you send it.")
    stage.page.wait_for_function("() => window.stage.watched === null")
    expect(stage.panel.get_by_label("Tell me when it is over", exact=True)).not_to_be_checked()


def test_without_the_companion_the_persons_own_hours_count(stage: PanelStage) -> None:
    stage.open(status="not_running", received="5", hours="12")
    stage.says("Resting until")
    stage.panel.get_by_text("Change", exact=True).click()
    expect(stage.panel.get_by_label("Rest for")).to_have_value("12")


def test_without_the_companion_what_was_put_off_stays_put_off(stage: PanelStage) -> None:
    stage.open(status="not_running", received="5", parked="6")
    stage.says("Resting until")
