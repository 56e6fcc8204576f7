"""How the panel behaves as a guest in somebody else's page: keyboard, size, colours, weight."""

from __future__ import annotations

import gzip
import re

import pytest
from playwright.sync_api import Page, expect

from tests.extension.conftest import PROJECT
from tests.extension.stage.panel_stage import PanelStage

EXTENSION = PROJECT / "extension"
STATIC_IMPORT = re.compile(r'^(?:import|export) .*?from "([^"]+)";', re.M)
START = {"panel.js", "reply-composer.js", "panel-styles.js", "reply-state.js", "connection-card.js"}
PAGE_SCRIPT_LIMIT = 35_000
FOCUSED = """() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.getAttribute("aria-label") ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? "";
}"""


def focused(page: Page) -> str:
    """Return the name of what has the focus, inside our shadow roots too."""
    return str(page.evaluate(FOCUSED)).strip()


def test_the_focus_moves_in_and_goes_back_on_escape(stage: PanelStage) -> None:
    stage.show()
    stage.opener.focus()
    stage.page.keyboard.press("Enter")
    expect(stage.panel).to_be_visible()
    assert focused(stage.page) == "Afterword"
    stage.page.keyboard.press("Escape")
    expect(stage.panel).to_have_count(0)
    assert focused(stage.page) == "Afterword: write a thank-you"


def test_tab_reaches_every_control(stage: PanelStage) -> None:
    stage.open(missing="1")
    reached = []
    while not reached or reached[-1] != "Close this case":
        stage.page.keyboard.press("Tab")
        reached.append(focused(stage.page))
        assert len(reached) < 40
    assert reached == [
        "Move to the other side", "Close panel", "Company", "Role", "Person", "Who wrote?",
        "How far did you get?", "What did they say about feedback?", "Why",
        "Another kind of mail", "Someone introduced me",
        "Your one question the text asks a general one", "Plain",
        "One thing you learned", "Your name", "Your reply", "As they will see it",
        "Put into the reply", "Copy", "Keep in history", "Close this case",
    ]  # fmt: skip


def test_the_whole_job_is_done_by_keyboard(stage: PanelStage) -> None:
    stage.show()
    stage.opener.focus()
    stage.page.keyboard.press("Enter")
    expect(stage.text).not_to_have_value("")
    stage.button("Put into the reply").focus()
    stage.page.keyboard.press("Enter")
    expect(stage.reply).to_contain_text("Dear Ana")


def test_keys_typed_in_the_panel_never_reach_the_page(stage: PanelStage) -> None:
    stage.open()
    stage.panel.get_by_label("Company").press_sequentially("r# e")
    stage.text.press("j")
    stage.button("Copy").press("a")
    assert stage.told("keys") == []


def test_a_click_made_by_the_page_does_nothing(stage: PanelStage) -> None:
    stage.show()
    click = "(node) => node.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))"
    stage.opener.evaluate(click)
    stage.opener.evaluate("(node) => node.click()")
    expect(stage.panel).to_have_count(0)


def test_opening_the_panel_moves_nothing_in_the_page(stage: PanelStage) -> None:
    stage.show()
    mail = stage.page.get_by_text("Dear Mina")
    before = mail.bounding_box()
    stage.opener.click()
    expect(stage.panel).to_be_visible()
    assert mail.bounding_box() == before
    assert stage.page.evaluate("document.documentElement.scrollWidth === innerWidth")


def test_the_panel_does_not_jump_when_the_text_arrives(stage: PanelStage) -> None:
    stage.show(slow="600")
    stage.opener.click()
    reply = stage.panel.get_by_label("Your reply")
    expect(reply).to_be_visible()
    before = reply.bounding_box()
    expect(reply).not_to_have_value("")
    after = reply.bounding_box()
    assert before
    assert after
    assert before["y"] == after["y"]


@pytest.mark.parametrize(("width", "height"), [(320, 568), (640, 360), (320, 256), (1280, 800)])
def test_every_window_shows_the_button_and_needs_no_sideways_scrolling(
    stage: PanelStage, width: int, height: int
) -> None:
    """640 by 360 is a small screen at 200 %, 320 by 256 at 400 %."""
    stage.page.set_viewport_size({"width": width, "height": height})
    stage.open(missing="1", promise="1")
    button = stage.button("Put into the reply")
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    parts = stage.panel.locator(".head, .place, .scroll, .foot, .row, .facts, .radios")
    assert (
        parts.evaluate_all(
            "(nodes) => nodes.filter((node) => node.scrollWidth > node.clientWidth + 1).length"
        )
        == 0
    )


@pytest.mark.parametrize("width", [1280, 390])
def test_every_choice_of_the_three_questions_can_be_read_whole(stage: PanelStage, width: int) -> None:
    stage.page.set_viewport_size({"width": width, "height": 800})
    stage.open()
    room = """(nodes) => nodes.map((node) => {
      const { width } = node.getBoundingClientRect();
      node.style.inlineSize = "max-content";
      return width - node.getBoundingClientRect().width;
    })"""
    assert min(stage.panel.locator(".facts select").evaluate_all(room)) >= 0


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("system", ["light", "dark"])
def test_the_colours_follow_the_page_and_not_the_system(stage: PanelStage, theme: str, system: str) -> None:
    stage.page.emulate_media(color_scheme=system)  # type: ignore[arg-type]
    stage.open(theme=theme)
    assert stage.page.locator("[data-afterword='panel'] .afterword").get_attribute("data-theme") == theme
    assert stage.page.locator("[data-afterword='message'] .afterword").get_attribute("data-theme") == theme


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scene", [{"missing": "1", "promise": "1"}, {"status": "not_running"}])
def test_every_text_stands_out_from_what_is_behind_it(
    stage: PanelStage, theme: str, scene: dict[str, str]
) -> None:
    stage.open(theme=theme, **scene)
    stage.page.emulate_media(reduced_motion="reduce")
    stage.page.mouse.move(1, 1)
    faint = stage.page.evaluate((PROJECT / "tests/extension/stage/contrast.js").read_text())
    assert faint == []


def test_less_motion_means_none(stage: PanelStage) -> None:
    stage.page.emulate_media(reduced_motion="reduce")
    stage.open()
    assert stage.button("Copy").evaluate("(node) => getComputedStyle(node).transitionDuration") == "0s"


def test_in_a_page_from_right_to_left_the_panel_stands_at_the_left(stage: PanelStage) -> None:
    stage.open(dir="rtl")
    box = stage.panel.locator("h2").bounding_box()
    assert box
    assert box["x"] < 400
    assert stage.text.evaluate("(node) => node.dir") == "auto"


def test_the_panel_can_be_moved_out_of_the_way(stage: PanelStage) -> None:
    stage.open()
    stage.press("Move to the other side")
    box = stage.panel.locator("h2").bounding_box()
    assert box
    assert box["x"] < 400


def test_the_page_keeps_no_trace_of_a_closed_panel(stage: PanelStage) -> None:
    stage.open()
    stage.press("Close panel")
    assert stage.page.locator("[data-afterword='panel']").count() == 0
    assert stage.page.evaluate("document.body.getAttributeNames()") == ["dir"]


def test_a_screen_reader_hears_names_roles_and_states(stage: PanelStage) -> None:
    stage.open()
    expect(stage.panel).to_match_aria_snapshot(
        """
        - region "Afterword":
          - heading "Afterword" [level=2]
          - button "Move to the other side"
          - button "Close panel"
          - group "What was read":
            - textbox "Company": Northlight Labs
            - textbox "Role"
            - textbox "Person"
            - combobox "Who wrote?"
            - combobox "How far did you get?"
            - combobox "What did they say about feedback?"
          - radiogroup "Tone":
            - radio "Plain" [checked]
          - textbox "Your reply"
          - button "Put into the reply"
        """
    )


def test_the_page_loads_the_panel_only_when_it_is_wanted(page: Page, project_url: str) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    stage = PanelStage(page, f"{project_url}/tests/extension/stage/stage.html").show(kind="other")
    names = {url.rsplit("/", 1)[-1] for url in loaded if "/extension/" in url}
    assert not names & START
    stage.opener.click()
    expect(stage.panel).to_be_visible()
    names = {url.rsplit("/", 1)[-1] for url in loaded if "/extension/" in url}
    assert names >= START


def test_what_gmail_loads_before_the_panel_is_opened_stays_light() -> None:
    """As one file, the way the figures of others were taken."""
    loaded = _loaded_with("main.js")
    assert {"ui/message-line.js", "sites/gmail/adapter.js", "messages.js"} <= loaded
    script = b"".join((EXTENSION / name).read_bytes() for name in sorted(loaded))
    assert len(gzip.compress(script, mtime=0)) <= PAGE_SCRIPT_LIMIT


def _loaded_with(name: str, known: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return a script and everything that it imports at once."""
    known |= {name}
    for specifier in STATIC_IMPORT.findall((EXTENSION / name).read_text()):
        path = (EXTENSION / name).parent.joinpath(specifier).resolve().relative_to(EXTENSION).as_posix()
        if path not in known:
            known = _loaded_with(path, known)
    return known


def test_the_panel_does_not_cover_the_box_whose_button_was_pressed(stage: PanelStage) -> None:
    stage.show(compose="new", popup="1")
    stage.page.get_by_role("button", name="Afterword: put a thank-you here").click()
    box = stage.panel.locator("h2").bounding_box()
    compose = stage.reply.bounding_box()
    assert box
    assert compose
    assert box["x"] + box["width"] < compose["x"]
