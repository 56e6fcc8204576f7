"""The reply that opens answers the very message that was asked for, or nothing is offered to be filled."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extension.sites.gmail.adapter_page import ANA, JO, AdapterPage

OPENED = {"ok": True, "text": "", "has_quote": False, "recipients": [], "is_reply_all": False}
PERM = "#msg-f:1882727645184181665"
ADD_BAR = """document.querySelector("[role=listitem]:last-child").insertAdjacentHTML("beforeend",
    '<div class="amn"><span class="ams bkH" role="link">Reply</span></div>')"""
THREE = "quotes-signature-and-hidden-parts"


def wrong(reason: str) -> dict[str, Any]:
    """What is told when no box can be shown to be the right one."""
    return {"ok": False, "name": "WrongCompose", "code": "wrong_compose", "anchor": None, "reason": reason}


def missing(number: int) -> dict[str, Any]:
    """What is told when a part of the page is not found."""
    return {"ok": False, "name": "AnchorMissing", "code": "anchor_missing", "anchor": number, "reason": None}


def answer(gmail: AdapterPage, control: str, **box: Any) -> None:
    """Let a press of this control open a box."""
    gmail.run("([control, box]) => madeUp.answerOnPress(control, box)", [control, box])


def hurry(gmail: AdapterPage) -> None:
    """Give the page a clock on which each look takes a tenth of a second, so that patience ends soon."""
    gmail.run("let looks = 0; const began = performance.now(); performance.now = () => began + 100 * looks++")


@pytest.mark.parametrize(
    ("name", "control"),
    [
        ("thread-with-stale-view", ".aaq"),
        ("thread-id-undefined", ".DILLkc"),
        ("second-ids-only", ".bsQ"),
        ("unknown-reply-button", ".Kk"),
        ("arabic", ".aaq"),
        ("reading-pane", ".aaq"),
    ],
)
def test_each_known_control_opens_it(gmail: AdapterPage, name: str, control: str) -> None:
    gmail.show(name)
    answer(gmail, control)
    assert gmail.open_reply(ANA) == OPENED


def test_the_press_is_whole_and_happens_once(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    answer(gmail, ".aaq")
    gmail.open_reply(ANA)
    assert gmail.run("presses") == ["mousedown", "mouseup", "click"]


def test_the_bar_below_the_last_message_serves_when_the_header_has_no_control(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.run("madeUp.removeAll('.acX')")
    answer(gmail, ".bkH")
    assert gmail.open_reply(ANA) == OPENED


def test_a_bar_that_sticks_to_the_window_is_left_alone(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.run("madeUp.removeAll('.acX')")
    gmail.run("() => { document.querySelector('.amr').style.position = 'sticky'; }")
    answer(gmail, ".bkH")
    assert gmail.open_reply(ANA) == missing(9)
    assert gmail.run("presses") == []


def test_the_bar_is_left_alone_for_a_message_that_is_not_the_last(gmail: AdapterPage) -> None:
    gmail.show(THREE)
    gmail.run("madeUp.removeAll('.acX')")
    gmail.run(ADD_BAR)
    answer(gmail, ".bkH")
    assert gmail.open_reply(ANA) == missing(9)


def test_without_a_control_nothing_is_pressed(gmail: AdapterPage) -> None:
    gmail.show("renamed-reply-cell")
    answer(gmail, "button, [role=button]")
    assert gmail.open_reply(ANA) == missing(9)
    assert gmail.run("presses") == []


def test_two_controls_left_in_the_cell_are_one_too_many(gmail: AdapterPage) -> None:
    gmail.show("unknown-reply-button")
    gmail.run("() => { const known = document.querySelector('.Kk'); known.after(known.cloneNode(true)); }")
    assert gmail.open_reply(ANA) == missing(9)


def test_a_message_that_is_not_on_show(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    assert gmail.open_reply("1a0fcea2b003d118") == missing(3)


@pytest.mark.parametrize(
    "box",
    [
        {"rm": PERM},
        {"after": 600},
        {"lateRm": {"value": ANA, "after": 500}},
        {"cls": "new-name"},
        {"place": "body"},
    ],
)
def test_a_box_that_names_the_message_late_or_in_its_other_form(
    gmail: AdapterPage, box: dict[str, Any]
) -> None:
    gmail.show("thread-with-stale-view")
    answer(gmail, ".aaq", **box)
    assert gmail.open_reply(ANA) == OPENED


def test_a_reply_that_is_open_is_used(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.open_box("<div>Begun</div>")
    answer(gmail, ".aaq")
    assert gmail.open_reply(ANA)["text"] == "Begun"
    assert gmail.run("presses") == []


def test_a_forward_of_the_message_is_no_reply_to_it(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.open_box("<div>Look at this</div>", kind="mI")
    answer(gmail, ".aaq")
    assert gmail.open_reply(ANA) == OPENED


def test_of_two_replies_to_it_the_one_the_person_was_in(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.open_box("<div>First</div>")
    gmail.open_box("<div>Second</div>")
    assert gmail.open_reply(ANA) == wrong("several_open")
    gmail.page.get_by_text("Second").click()
    gmail.page.mouse.click(5, 5)
    assert gmail.open_reply(ANA)["text"] == "Second"


def test_a_reply_to_another_message_is_not_taken(gmail: AdapterPage) -> None:
    gmail.show(THREE)
    hurry(gmail)
    answer(gmail, f"[data-legacy-message-id='{ANA}'] .aaq", rm=JO)
    assert gmail.open_reply(ANA) == wrong("other_message")


def test_nor_is_one_that_names_the_other_message_late(gmail: AdapterPage) -> None:
    gmail.show(THREE)
    box = {"lateRm": {"value": JO, "after": 300}}
    answer(gmail, f"[data-legacy-message-id='{ANA}'] .aaq", **box)
    assert gmail.open_reply(ANA) == wrong("other_message")


def test_other_boxes_that_are_open_do_not_matter(gmail: AdapterPage) -> None:
    gmail.show(THREE)
    gmail.open_box("<div>To Jo</div>", rm=JO)
    gmail.open_box("<div>New</div>", rm="", lts="", rt="")
    answer(gmail, f"[data-legacy-message-id='{ANA}'] .aaq", after=200)
    assert gmail.open_reply(ANA) == OPENED


@pytest.mark.parametrize(
    ("name", "box", "outcome"),
    [
        ("thread-with-stale-view", {}, wrong("unknown_message")),
        ("unknown-reply-button", {}, OPENED),
        ("unknown-reply-button", {"place": "body"}, OPENED),
        ("unknown-reply-button", {"lts": JO, "rt": ""}, wrong("unknown_message")),
        ("unknown-reply-button", {"lts": "", "rt": ""}, wrong("unknown_message")),
        (THREE, {"place": f"[data-legacy-message-id='{ANA}']"}, OPENED),
        (THREE, {"place": f"[data-legacy-message-id='{JO}']"}, wrong("unknown_message")),
        (THREE, {"place": "body"}, wrong("unknown_message")),
    ],
)
def test_a_box_that_names_no_message_is_taken_only_if_no_other_can_be_meant(
    gmail: AdapterPage, name: str, box: dict[str, Any], outcome: dict[str, Any]
) -> None:
    gmail.show(name)
    if name == "thread-with-stale-view":
        box = {"place": "body"}
    hurry(gmail)
    answer(gmail, f"[data-legacy-message-id='{ANA}'] :is(.aaq, .Kk)", rm="", **box)
    assert gmail.open_reply(ANA) == outcome


def test_two_boxes_that_name_no_message_are_one_too_many(gmail: AdapterPage) -> None:
    gmail.show("unknown-reply-button")
    hurry(gmail)
    answer(gmail, ".Kk", rm="")
    answer(gmail, ".Kk", rm="", place="body", plainClick=True)
    assert gmail.open_reply(ANA) == wrong("unknown_message")


def test_waiting_ends_with_the_signal(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    gmail.run("() => { setTimeout(() => heard.stop(), 200); }")
    assert gmail.open_reply(ANA)["name"] == "AbortError"


def test_when_nothing_opens_it_says_so(gmail: AdapterPage) -> None:
    gmail.show("thread-with-stale-view")
    hurry(gmail)
    assert gmail.open_reply(ANA) == wrong("not_opened")
