"""What stands in an open box is heard as it changes, and a place of it is replaced as typing would."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extension.sites.gmail.adapter_page import AdapterPage
from tests.extension.sites.gmail.boxes import PREFIX, QUOTE, SIGNATURE

WRONG = "I think you are wrong."
KIND = "I respect the decision."
TEXT = (
    f"<div>Dear Ana,</div><div><br></div><div>Thank you.&nbsp; I think you <b>are</b>\n wrong. Yours</div>"
    f"<div>Mina</div>{PREFIX}{SIGNATURE}{QUOTE}"
)


@pytest.fixture
def box(gmail: AdapterPage) -> AdapterPage:
    """A page with one message on show, which the test may spoil."""
    return gmail.show("thread-with-stale-view")


def listen(box: AdapterPage) -> None:
    box.run(
        """() => {
            heard.readings = [];
            heard.ending = new AbortController();
            const tell = (reading) => heard.readings.push(reading);
            return heard.adapter.watchComposeText(heard.boxes.at(-1), tell, heard.ending.signal);
        }"""
    )
    box.page.wait_for_timeout(50)


def wait_for_text(box: AdapterPage, text: str) -> None:
    box.page.wait_for_function("text => heard.readings.at(-1)?.text === text", arg=text)


def replace(box: AdapterPage, words: str, better: str) -> bool:
    start = box.read_box()["text"].index(words)
    place = {"start": start, "end": start + len(words)}
    taken: bool = box.run(
        "([place, words]) => heard.adapter.replaceInCompose(heard.boxes.at(-1), place, words)",
        [place, better],
    )
    return taken


def readings(box: AdapterPage) -> list[dict[str, Any]]:
    heard: list[dict[str, Any]] = box.run("heard.readings")
    return heard


def test_what_stands_there_is_told_at_once(box: AdapterPage) -> None:
    box.open_box(TEXT, to=["ana.ruiz@northlight.example"])
    listen(box)
    [reading] = readings(box)
    assert reading["text"].endswith("wrong. Yours\nMina")
    assert reading["recipients"] == ["ana.ruiz@northlight.example"]


def test_typing_is_told_in_few_words_and_without_signature_and_quote(box: AdapterPage) -> None:
    box.open_box(f"<div><br></div>{PREFIX}{SIGNATURE}{QUOTE}")
    listen(box)
    box.type_at_start("Hello Ana")
    wait_for_text(box, "Hello Ana")
    assert len(readings(box)) < 5


def test_a_changed_recipient_is_told_when_the_person_comes_back_to_the_text(box: AdapterPage) -> None:
    box.open_box(to=["ana.ruiz@northlight.example"])
    listen(box)
    box.run("document.querySelector('.M9 [role=option]').dataset.hovercardId = 'office@elsewhere.example'")
    box.body.click()
    box.page.wait_for_function("heard.readings.at(-1).recipients[0] === 'office@elsewhere.example'")


def test_nothing_is_told_after_the_end(box: AdapterPage) -> None:
    box.open_box()
    listen(box)
    box.run("heard.ending.abort()")
    box.type_at_start("Hello")
    box.page.wait_for_timeout(500)
    assert len(readings(box)) == 1


def test_a_forward_is_no_reply(box: AdapterPage) -> None:
    box.open_box(TEXT, kind="mI")
    listen(box)
    assert readings(box) == []


def test_other_words_stand_in_the_very_place_and_one_undo_restores_it(box: AdapterPage) -> None:
    box.open_box(TEXT)
    before = box.html()
    assert replace(box, WRONG, KIND)
    assert KIND in box.read_box()["text"]
    assert "wrong" not in box.html()
    assert SIGNATURE in box.html()
    assert QUOTE in box.html()
    box.page.keyboard.press("Control+z")
    assert box.html() == before


def test_a_place_over_several_lines_is_replaced(box: AdapterPage) -> None:
    box.open_box(f"<div>Thank you.</div><div>You are</div><div>wrong.</div><div>Mina</div>{SIGNATURE}")
    assert replace(box, "You are\nwrong.", KIND)
    assert box.read_box()["text"] == f"Thank you.\n{KIND}\nMina"


def test_the_second_of_two_equal_phrases_is_the_one(box: AdapterPage) -> None:
    box.open_box("<div>No. No. No.</div>")
    place = {"start": 4, "end": 7}
    assert box.run("place => heard.adapter.replaceInCompose(heard.boxes.at(-1), place, 'Yes.')", place)
    assert box.read_box()["text"] == "No. Yes. No."


def test_beside_a_picture_of_an_emoji_no_place_is_sure_and_nothing_changes(box: AdapterPage) -> None:
    box.open_box(f'<div>Thanks <img data-emoji="🙂" alt="🙂">. {WRONG}</div>')
    before = box.html()
    assert not replace(box, WRONG, KIND)
    assert box.html() == before


def test_a_page_that_does_not_take_it_is_left_as_it_was(box: AdapterPage) -> None:
    box.open_box(TEXT)
    box.run("madeUp.refuseTyping()")
    before = box.html()
    assert not replace(box, WRONG, KIND)
    assert box.html() == before


def test_a_place_is_marked_for_the_person(box: AdapterPage) -> None:
    box.open_box(f"<div>Thank you. {WRONG}</div>{SIGNATURE}")
    place = {"start": 11, "end": 11 + len(WRONG)}
    assert box.run("place => heard.adapter.selectInCompose(heard.boxes.at(-1), place)", place)
    assert box.selected() == WRONG


def test_what_edits_a_box_is_not_loaded_before_the_panel_is_open(box: AdapterPage) -> None:
    box.open_box(TEXT)
    box.insert("Thank you.")
    names = "performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1))"
    assert "compose-edit.js" not in box.run(names)
    listen(box)
    assert "compose-edit.js" in box.run(names)
