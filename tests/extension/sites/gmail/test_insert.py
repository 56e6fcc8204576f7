"""The draft stands in the box as if it had been typed, and one undo takes it away again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.extension.sites.gmail.adapter_page import AdapterPage
from tests.extension.sites.gmail.boxes import DRAFT, EMPTY, LINES, PREFIX, PUT_IN, QUOTE, SIGNATURE


@pytest.fixture(scope="module")
def loaded(browser: Browser, project_url: str) -> Iterator[AdapterPage]:
    """A page with one message on show, for all tests that leave the page as it is."""
    page = browser.new_page()
    yield AdapterPage(page, project_url).show("thread-with-stale-view")
    page.close()


@pytest.fixture
def box(loaded: AdapterPage) -> AdapterPage:
    """The page without the boxes of the test before."""
    loaded.run("document.querySelectorAll('.M9').forEach(box => box.remove())")
    return loaded


@pytest.fixture
def own_page(gmail: AdapterPage) -> AdapterPage:
    """A page that the test may spoil."""
    return gmail.show("thread-with-stale-view")


@pytest.mark.parametrize("content", EMPTY.values(), ids=EMPTY.keys())
def test_into_an_empty_box_above_signature_and_quote(box: AdapterPage, content: str) -> None:
    box.open_box(content)
    assert box.insert(DRAFT) == PUT_IN
    assert box.read_box()["text"] == DRAFT
    assert box.body.inner_text().lstrip().startswith("Dear Ana,")
    for part in (SIGNATURE, QUOTE):
        assert (part in content) == (part in box.html())


@pytest.mark.parametrize("content", EMPTY.values(), ids=EMPTY.keys())
def test_one_undo_restores_exactly_what_was_there(box: AdapterPage, content: str) -> None:
    box.open_box(content)
    box.insert(DRAFT)
    box.page.keyboard.press("Control+z")
    assert box.html() == content


@pytest.mark.parametrize("content", EMPTY.values(), ids=EMPTY.keys())
def test_after_what_the_person_has_typed(box: AdapterPage, content: str) -> None:
    box.open_box(content)
    box.type_at_start("Hello  again,", "one more line")
    before = box.html()
    assert box.insert(DRAFT) == PUT_IN
    own = box.read_box()["text"].replace("  ", " ")
    assert own == f"Hello again,\none more line\n\n{DRAFT}"
    box.page.keyboard.press("Control+z")
    assert box.html() == before


def test_the_lines_are_the_ones_that_typing_makes(box: AdapterPage) -> None:
    box.open_box(f"<div><br></div>{PREFIX}{SIGNATURE}")
    box.insert(DRAFT)
    assert box.html() == f"{LINES}{PREFIX}{SIGNATURE}"


def test_after_words_that_stand_below_the_quote(box: AdapterPage) -> None:
    box.open_box(f"<div><br></div>{QUOTE}<div>I answer below.</div>")
    box.insert(DRAFT)
    assert box.html() == f"<div><br></div>{QUOTE}<div>I answer below.</div><div><br></div>{LINES}"


def test_after_a_picture_without_words(box: AdapterPage) -> None:
    box.open_box('<div><img alt="" width="5" height="5"></div><div><br></div>' + SIGNATURE)
    assert box.insert(DRAFT) == PUT_IN
    assert box.html().index("<img") < box.html().index("Dear Ana")


def test_the_page_hears_of_it_as_typing(box: AdapterPage) -> None:
    box.open_box()
    box.run("window.inputs = []; addEventListener('input', e => inputs.push([e.isTrusted, e.inputType]))")
    box.insert(DRAFT)
    heard: list[list[Any]] = box.run("inputs")
    assert heard
    assert all(trusted for trusted, _ in heard)


def test_nothing_of_ours_is_in_the_content(box: AdapterPage) -> None:
    box.open_box()
    box.insert(DRAFT, "Thank you")
    assert "class" not in box.html()
    assert "data-" not in box.html()
    assert "span" not in box.html()
    assert "style" not in box.html()


def test_the_first_gap_is_selected_so_that_typing_fills_it(box: AdapterPage) -> None:
    box.open_box(f"<div>Hello [name],</div><div><br></div>{SIGNATURE}")
    box.insert("Dear [name],\n\nthanks for [one thing].\n\n[name]", "[name]", "[one thing]")
    assert box.selected() == "[name]"
    box.page.keyboard.type("Ana")
    assert "<div>Hello [name],</div><div><br></div><div>Dear Ana,</div>" in box.html()


def test_without_a_gap_the_caret_stands_at_the_end(box: AdapterPage) -> None:
    box.open_box(f"<div><br></div>{SIGNATURE}")
    box.insert(DRAFT)
    box.page.keyboard.type(" Okafor")
    assert "<div>Mina Okafor</div><div dir" in box.html()


def test_undo_after_filling_a_gap_takes_one_thing_at_a_time(box: AdapterPage) -> None:
    box.open_box(f"<div><br></div>{SIGNATURE}")
    box.insert("Dear [name],", "[name]")
    box.page.keyboard.type("Ana")
    box.page.keyboard.press("Control+z")
    assert "Dear [name]," in box.html()
    box.page.keyboard.press("Control+z")
    assert box.html() == f"<div><br></div>{SIGNATURE}"


def test_the_focus_is_in_the_box_and_the_text_in_sight(own_page: AdapterPage) -> None:
    own_page.open_box()
    own_page.run(
        "document.body.prepend(Object.assign(document.createElement('p'), { style: 'block-size: 3000px' }))"
    )
    own_page.run("scrollTo(0, 0)")
    own_page.insert(DRAFT, "Mina")
    assert own_page.run("document.activeElement.isContentEditable")
    assert own_page.run("getSelection().getRangeAt(0).getBoundingClientRect().bottom <= innerHeight")


def test_a_plain_text_box_that_takes_no_markup(box: AdapterPage) -> None:
    box.open_box("")
    box.run("() => { document.querySelector('[g_editable]').contentEditable = 'plaintext-only'; }")
    assert box.insert(DRAFT) == PUT_IN
    assert box.read_box()["text"] == DRAFT
    box.page.keyboard.press("Control+z")
    assert box.html() == ""


def test_a_right_to_left_box(box: AdapterPage) -> None:
    box.open_box(f'<div dir="rtl"><br></div>{SIGNATURE}')
    words = "عزيزتي آنا،\n\nشكرا لك على وقتك."
    assert box.insert(words, "وقتك") == PUT_IN
    assert box.read_box()["text"] == words
    assert box.selected() == "وقتك"
