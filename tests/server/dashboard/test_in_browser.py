"""The pages in a real browser: readable in both themes, on narrow windows, by keyboard, without scripts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from afterword.domain import moments
from scripts.ensure_browser import arguments, find
from tests.companion_process import CompanionProcess
from tests.factories import HOSTILE, make_case, make_contact, make_event, make_key

PATHS = (
    "/",
    "/cases",
    "/cases?words=nobody",
    "/cases/new",
    "/cases/1",
    "/cases/1/edit",
    "/cases/1/delete",
    "/cases/2",
    "/contacts",
    "/contacts?words=nobody",
    "/contacts/new",
    "/contacts/1",
    "/contacts/1/edit",
    "/contacts/1/delete",
    "/cases/3",
    "/cases/1/reflection",
    "/cases/1/reflection/hard",
    "/cases/1/reflection/questions",
    "/cases/1/reflection/guess",
    "/cases/1/reflection/keep_change",
    "/doors/Northlight%20Labs",
    "/questions",
    "/questions?words=nobody",
    "/letters",
    "/letters/new",
    "/together",
    "/together?left=1",
    "/together?left=",
    "/together/time",
    "/settings?done=saved",
    "/settings/data?done=imported",
    "/settings/delete",
    "/messages",
    "/messages/T06?tone=warm",
    "/connections",
)

THEMES = ("light", "dark")
WIDTHS = (320, 640, 1280)

MISPLACED = Path(__file__).with_name("misplaced.js").read_text(encoding="utf-8")
LOW_CONTRAST = Path(__file__).with_name("low_contrast.js").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """The browser that is already there; as root it runs without its sandbox."""
    return {"executable_path": find(), "args": arguments()}


@pytest.fixture(scope="session")
def base_url() -> None:
    """Nothing: the plugin's own fixture of this name warns with this pytest, and a warning is an error."""


@pytest.fixture(scope="module")
def companion(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CompanionProcess]:
    """A running companion with a full case, one nearly empty, one that rests, and one that awaits a word."""
    companion = CompanionProcess(tmp_path_factory.mktemp("companion") / "data").pair()
    promise = {"kind": "will_contact", "quote": "We will write in spring.", "due_on": "2027-03-01"}
    full = {**make_event(), "case": make_case(promise=promise, referral="Jo Lindqvist")}
    bare = {"message_id": make_key(), "subject": "A" * 60, "is_decision": False}
    assert companion.call("POST", "/events", full, make_key())[0] == 201
    now = moments.to_text(datetime.now(UTC))
    resting = make_case(received_at=now, referral="Jo Lindqvist", role="Editor")
    due = make_case(remind_on="2026-11-24", role="Editor")
    for case in (bare, resting, due):
        assert companion.call("POST", "/cases", case, make_key())[0] == 201
    person = make_contact(case_ids=[1], name="Maximiliana-Alexandrina Oluwaseunfunmi", headline="A" * 60)
    note = {**make_event("note_put_in"), "contact": person, "case_id": 1}
    assert companion.call("POST", "/events", note, make_key())[0] == 201
    yield companion
    companion.process.kill()
    companion.process.wait()


@pytest.fixture
def enter(browser: Browser, companion: CompanionProcess) -> Iterator[Callable[..., Page]]:
    """Opens the pages in a browser of the given kind, at a path."""
    contexts: list[BrowserContext] = []

    def open_at(path: str, **kind: Any) -> Page:
        contexts.append(browser.new_context(**kind))
        page = contexts[-1].new_page()
        page.goto(companion.call("POST", "/session-link", {"path": path})[1]["url"])
        return page

    yield open_at
    for context in contexts:
        context.close()


@dataclass
class Walk:
    """What was seen on a walk over all pages: by path, what is hard to read or misplaced, how wide it is."""

    low_contrast: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    widths: dict[tuple[str, int], int] = field(default_factory=dict)
    misplaced: dict[tuple[str, int], list[str]] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def walk(browser: Browser, companion: CompanionProcess) -> Walk:
    """Every page, looked at in both themes and in each window once it is there."""
    walk = Walk()
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.on("console", lambda message: walk.told.append(message.text))
    page.on("pageerror", lambda error: walk.told.append(str(error)))
    page.goto(companion.call("POST", "/session-link", {"path": "/"})[1]["url"])
    for path in PATHS:
        page.goto(f"http://127.0.0.1:{companion.port}{path}")
        for theme in THEMES:
            page.emulate_media(color_scheme=theme)
            walk.low_contrast[path, theme] = page.evaluate(LOW_CONTRAST)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            walk.widths[path, width] = page.evaluate("document.documentElement.scrollWidth")
        for width in (320, 390):
            page.set_viewport_size({"width": width, "height": 800})
            walk.misplaced[path, width] = page.evaluate(MISPLACED)
    context.close()
    return walk


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_can_be_read(walk, theme):
    low = {path: walk.low_contrast[path, theme] for path in PATHS}
    assert {path: found for path, found in low.items() if found} == {}


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_is_wider_than_its_window(walk, width):
    wider = {path: walk.widths[path, width] for path in PATHS}
    assert {path: found for path, found in wider.items() if found > width} == {}


def test_a_quiet_button_that_begins_a_line_begins_where_the_words_do(walk):
    assert {where: found for where, found in walk.misplaced.items() if found} == {}


def test_in_half_a_narrow_window_a_long_state_name_leaves_the_words_beside_it_whole(enter, companion):
    name = {"state_names": {"not_selected": "W" * 30}}
    assert companion.call("PATCH", "/settings", name)[0] == 200
    page = enter("/cases", viewport={"width": 210, "height": 800})
    about = page.get_by_text("Editor · Ana Ruiz").first
    assert about.bounding_box()["width"] > 120
    assert page.evaluate("document.documentElement.scrollWidth") <= 210
    assert companion.call("PATCH", "/settings", {"state_names": {}})[0] == 200


@pytest.mark.parametrize("where", ["/letters/new|Keep locked|Delete now", "/|Another day|Stop for good"])
def test_a_quiet_button_that_wraps_begins_where_the_buttons_above_it_do(enter, where):
    page = enter(where.split("|")[0], viewport={"width": 300, "height": 800})
    above, below = (page.get_by_text(words).first.bounding_box() for words in where.split("|")[1:])
    assert (below["y"] > above["y"], below["x"] + 15) == (True, pytest.approx(above["x"], abs=1))


def test_no_page_breaks_a_rule_of_its_own_policy(walk):
    assert walk.told == []


def test_everything_can_be_done_without_scripts(enter):
    page = enter("/cases", java_script_enabled=False)
    page.get_by_role("link", name="Add a case").click()
    page.get_by_label("In their words").fill("We will write")
    page.get_by_role("button", name="Keep this case").click()
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_label("In their words")).to_have_value("We will write")
    page.get_by_role("link", name="Name the company").click()
    page.get_by_label("Company").fill("Oak Street Library")
    page.get_by_label("They would").select_option("Write to me again")
    page.get_by_role("button", name="Keep this case").click()
    expect(page.get_by_role("status")).to_have_text("Kept in your history.")
    page.get_by_role("button", name="Close this case").click()
    expect(page.get_by_text("Closed by me", exact=True)).to_be_visible()
    page.get_by_role("link", name="Delete this case").click()
    page.get_by_role("button", name="Delete it").click()
    expect(page.get_by_role("status")).to_have_text("Deleted from your history.")
    expect(page.get_by_text("Oak Street Library")).to_have_count(0)


def test_a_look_back_and_a_letter_need_no_scripts(enter):
    page = enter("/cases/1/reflection", java_script_enabled=False)
    page.get_by_role("link", name="Begin").click()
    page.get_by_label("What went well or felt like you?").fill("The talk")
    page.get_by_role("button", name="Stop for now").click()
    page.get_by_role("link", name="Your look back").click()
    page.get_by_role("link", name="Go on").click()
    expect(page.get_by_label("What went well or felt like you?")).to_have_value("The talk")
    for _ in range(3):
        page.get_by_role("button", name="Skip").click()
    page.get_by_role("group", name="Question 3").get_by_label("Question").fill("Why us?")
    page.get_by_role("group", name="Question 3").get_by_label("How it went").select_option("Hard")
    page.get_by_role("button", name="Save and add more").click()
    expect(page.get_by_role("group", name="Question 1").get_by_label("Question")).to_have_value("Why us?")
    expect(page.get_by_role("group", name="Question 2").get_by_label("Question")).to_be_focused()
    page.get_by_role("link", name="Questions").click()
    expect(page.get_by_role("listitem").filter(has_text="Why us?")).to_be_visible()
    page.get_by_role("link", name="Letters").click()
    page.get_by_role("link", name="Write a letter").click()
    page.get_by_label("Write what you would like to say").fill("Dear all")
    page.get_by_role("button", name="Keep locked").click()
    expect(page.get_by_text("Dear all")).to_have_count(0)
    page.get_by_role("link", name="Open the letter").click()
    expect(page.get_by_label("Write what you would like to say")).to_have_value("Dear all")
    page.get_by_role("button", name="Delete now").click()
    expect(page.get_by_role("status")).to_have_text("Deleted. Nothing of it is left here.")


def test_an_empty_row_follows_the_last_one_that_is_filled(enter):
    page = enter("/cases/1/reflection/requirements")
    filled = page.url
    rows = page.get_by_role("group")
    expect(page.get_by_role("button", name="Save and add more")).to_be_hidden()
    before = rows.count()
    for number in range(before, before + 2):
        rows.last.get_by_label("What they look for").fill("German")
        expect(rows).to_have_count(number + 1)
    added = page.get_by_role("group", name=f"What they look for {before + 2}")
    expect(added.get_by_label("What they look for")).to_have_value("")
    rows.nth(before).get_by_label("Did you bring it?").select_option("Partly")
    page.get_by_role("button", name="Save and go on").click()
    expect(page).not_to_have_url(re.compile("/requirements$"))
    page.goto(filled)
    expect(rows.nth(1).get_by_label("Did you bring it?")).to_have_value("partly")


def test_the_first_key_leads_past_the_top_and_the_focus_can_be_seen(enter):
    page = enter("/cases")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    add = page.get_by_role("link", name="Add a case")
    expect(add).to_be_focused()
    assert add.evaluate("node => getComputedStyle(node).outlineStyle") == "solid"


def test_a_whole_row_leads_to_its_case(enter):
    page = enter("/cases")
    page.get_by_text("Product designer · Ana Ruiz").click(force=True)
    expect(page.get_by_role("heading", name="Northlight Labs")).to_be_visible()


def test_the_folder_is_copied(enter):
    page = enter("/", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("heading", name="Three steps").click()
    step = page.get_by_role("listitem").filter(has_text="Add the extension")
    step.get_by_role("button", name="Copy").click()
    expect(step.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == step.locator("#extension-folder").inner_text()


def test_hostile_words_do_nothing(enter, companion):
    page = enter("/")
    asked: list[str] = []
    page.on("dialog", lambda dialog: asked.append(dialog.message))
    for words in HOSTILE:
        known = make_case(company=words, role=words, contact_name=words, subject=words)
        told = companion.call("POST", "/events", {**make_event(text=words), "case": known}, make_key())[1]
        page.goto(f"http://127.0.0.1:{companion.port}/cases/{told['case']['case_id']}")
        assert page.title() == f"{' '.join(words.split())} · Afterword"
        assert page.get_by_role("heading", level=1).inner_text() == " ".join(words.split())
        assert companion.call("DELETE", f"/cases/{told['case']['case_id']}")[0] == 204
    assert asked == []
