"""A tab that many tests use remembers nothing of the one before."""

from __future__ import annotations

from playwright.sync_api import Page

from e2e.kept_tab import KeptTab

LOOK = "[localStorage.length, sessionStorage.length, window.name, history.length, document.cookie]"
LEAVE = """() => {
    localStorage.setItem("kept", "1");
    sessionStorage.setItem("kept", "1");
    window.name = "kept";
    history.pushState({}, "", "?kept");
}"""


def test_nothing_of_the_page_before_is_left(page: Page, kept_tab: KeptTab, project_url: str) -> None:
    heard: list[str] = []
    page.goto(f"{project_url}/biome.json")
    page.on("console", lambda line: heard.append(line.text))
    page.evaluate(LEAVE)
    again = kept_tab.begin_again()
    assert again == page
    again.goto(f"{project_url}/biome.json")
    again.evaluate("console.log('to nobody')")
    # A tab that was just opened has one step behind it, too.
    assert again.evaluate(LOOK) == [0, 0, "", 2, ""]
    assert "to nobody" not in heard


def test_a_tab_that_was_changed_for_good_is_not_used_again(page: Page, kept_tab: KeptTab) -> None:
    page.set_viewport_size({"width": 320, "height": 400})
    again = kept_tab.begin_again()
    assert again != page
    assert again.viewport_size != {"width": 320, "height": 400}


def test_a_tab_that_was_spoken_to_by_protocol_is_not_used_again(page: Page, kept_tab: KeptTab) -> None:
    page.context.new_cdp_session(page)
    assert kept_tab.begin_again() != page


def test_a_tab_that_was_led_elsewhere_is_not_used_again(
    page: Page, kept_tab: KeptTab, project_url: str
) -> None:
    page.goto(f"{project_url.replace('127.0.0.1', 'localhost')}/biome.json")
    assert kept_tab.begin_again() != page


def test_a_tab_that_was_closed_is_not_used_again(page: Page, kept_tab: KeptTab) -> None:
    page.close()
    assert not kept_tab.begin_again().is_closed()
