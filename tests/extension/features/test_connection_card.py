"""How the panel says how it stands with the companion, and how that changes by itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.extension.stage.panel_stage import PanelStage

STATES = {
    "not_running": ["The companion is not running.", "make run", "This changes by itself once it runs."],
    "other_program": ["Another program answers on port 8737.", "afterword --port 8738"],
    "blocked": ["Your browser keeps Afterword from reaching this computer.", "Allow access to 127.0.0.1"],
    "not_connected": ["Afterword is not connected yet."],
}


@pytest.mark.parametrize(("state", "sentences"), STATES.items())
def test_each_state_has_its_own_words_and_its_next_step(
    stage: PanelStage, state: str, sentences: list[str]
) -> None:
    stage.open(status=state)
    for sentence in sentences:
        stage.says(sentence)
    next_step = "Connect" if state == "not_connected" else "Try again"
    expect(stage.button(next_step)).to_be_visible()


@pytest.mark.parametrize("which", ["extension", "companion"])
def test_it_says_which_half_is_older(stage: PanelStage, which: str) -> None:
    stage.open(status="version_too_old", which=which)
    stage.says(f"The {which} is older.")


def test_a_connected_companion_needs_no_words(stage: PanelStage) -> None:
    stage.open()
    expect(stage.panel.get_by_text("companion")).to_have_count(0)


def test_without_the_companion_a_reply_still_goes_in_and_is_told_later(stage: PanelStage) -> None:
    stage.open(status="not_running")
    stage.says("This mail was not read. Fill in what you know, or leave it empty.")
    stage.press("Put into the reply")
    stage.says("It goes into your history once the companion runs.")
    stage.told_events("put_into_reply")


def test_the_panel_notices_by_itself_that_the_companion_runs_and_reads_the_mail(stage: PanelStage) -> None:
    stage.open(status="not_running")
    stage.panel.get_by_label("Company").fill("Northlight")
    stage.companion_becomes("connected")
    expect(stage.panel.get_by_text("The companion is not running.")).to_have_count(0)
    expect(stage.panel.get_by_label("Person")).to_have_value("Ana Ruiz")
    expect(stage.panel.get_by_label("Company")).to_have_value("Northlight")


def test_trying_again_looks_at_once(stage: PanelStage) -> None:
    stage.open(status="blocked")
    stage.companion_becomes("connected")
    stage.press("Try again")
    expect(stage.button("Try again")).to_have_count(0, timeout=1000)


def test_a_companion_that_stops_in_mid_edit_takes_nothing_along(stage: PanelStage) -> None:
    stage.open()
    stage.text.fill("My own words.")
    stage.companion_becomes("not_running")
    stage.panel.get_by_text("The companion is not running.").wait_for(timeout=10_000)
    expect(stage.text).to_have_value("My own words.")


def test_connecting_shows_six_digits_and_ends_by_itself(stage: PanelStage) -> None:
    stage.open(status="not_connected")
    stage.press("Connect")
    stage.says("482 193")
    stage.says("Compare with the companion's page, then choose Allow.")
    stage.companion_becomes("connected")
    expect(stage.panel.get_by_text("482 193")).to_have_count(0)
    expect(stage.panel.get_by_label("Company")).to_have_value("Northlight Labs")


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("denied", "The companion's page said no. You can ask again."),
        ("expired", "That took a while, so the digits are no longer valid. Ask for new ones."),
    ],
)
def test_a_refused_or_forgotten_asking_can_be_repeated(stage: PanelStage, outcome: str, words: str) -> None:
    stage.open(status="not_connected")
    stage.press("Connect")
    stage.page.evaluate("(state) => window.stage.setPairing(state)", outcome)
    stage.says(words)
    expect(stage.button("Connect")).to_be_visible()


def test_once_cancelled_the_digits_do_not_come_back_with_a_look_that_began_before(stage: PanelStage) -> None:
    stage.open(status="not_connected")
    stage.press("Connect")
    stage.says("482 193")
    stage.page.evaluate("window.stage.holdLooks()")
    stage.page.wait_for_function("window.stage.heldLooks > 0")
    stage.press("Cancel")
    expect(stage.button("Connect")).to_be_visible()
    stage.page.evaluate("window.stage.letLooksGo(); new Promise(requestAnimationFrame)")
    expect(stage.panel.get_by_text("482 193")).to_have_count(0, timeout=1)


def test_the_companion_page_can_be_opened_to_compare(stage: PanelStage) -> None:
    stage.open(status="not_connected")
    stage.press("Connect")
    stage.press("Open the companion's page")
    assert stage.told("dashboard") is True


def test_what_had_no_case_any_more_is_said_once_and_dismissed_by_keys(stage: PanelStage) -> None:
    stage.open(gone="1")
    card = stage.panel.get_by_role("status").filter(has_text="One note was not kept in your history.")
    expect(card).to_contain_text("What it belonged to was deleted before the companion heard of it.")
    stage.button("All right").focus()
    stage.page.keyboard.press("Enter")
    expect(card).to_be_hidden()
    # The keyboard stays in the panel, and so the panel can be closed by it.
    assert stage.panel.evaluate("node => node.contains(node.getRootNode().activeElement)")
    stage.page.keyboard.press("Escape")
    expect(stage.panel).to_have_count(0)


def test_several_are_counted_in_words(stage: PanelStage) -> None:
    stage.open(gone="3")
    stage.says("Three notes were not kept in your history.")


def test_while_the_companion_is_away_only_that_is_said(stage: PanelStage) -> None:
    stage.open(status="not_running", gone="1")
    stage.says("The companion is not running.")
    expect(stage.panel.get_by_text("was not kept")).to_have_count(0)
