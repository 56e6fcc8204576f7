"""What the person has answered is told by what surely left, and by whatever still stands in a box."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extension.sites.gmail.adapter_page import ANA, AdapterPage

TEXT = "Thank you for telling me."
OWN = '[data-message-id="#msg-a:r1234567890123456789"]'
#: Half an hour after Ana's mail.
SYNCED = "1a20cc88e8000001"
SENT = [{"text": TEXT, "sent_at": "2026-11-24T09:00:00Z"}]


@pytest.fixture
def thread(gmail: AdapterPage) -> AdapterPage:
    """Ana's mail with the person's answer below it, which the mail server knows."""
    gmail.show("reply-sent-a-moment-ago")
    change(gmail, f"own.setAttribute('data-legacy-message-id', '{SYNCED}')")
    return gmail


def change(gmail: AdapterPage, script: str) -> None:
    gmail.run(f"() => {{ const own = document.querySelector('{OWN}'); {script}; }}")


def answers(gmail: AdapterPage) -> dict[str, Any]:
    told: dict[str, Any] = gmail.run("id => heard.adapter.readAnswers(id)", ANA)
    return told


def test_an_own_mail_below_has_left_at_the_moment_of_its_id(thread: AdapterPage) -> None:
    assert answers(thread) == {"sent": SENT, "unsent": []}


def test_before_the_mail_server_knows_it_there_is_no_moment(gmail: AdapterPage) -> None:
    gmail.show("reply-sent-a-moment-ago")
    assert answers(gmail)["sent"] == [{"text": TEXT, "sent_at": None}]


def test_a_draft_in_the_thread_has_not_left(gmail: AdapterPage) -> None:
    gmail.show("draft-in-a-thread")
    assert answers(gmail) == {"sent": [], "unsent": ["Half a thought"]}


@pytest.mark.parametrize(
    "script",
    [
        # Another's mail, by its id and by its sender.
        "own.dataset.messageId = 'msg-f:1882729645184181665'; own.querySelector('.gD[email]').remove()",
        # Folded to one line, or taken back.
        "own.style.display = 'none'",
        "own.remove()",
        # It stands above the mail that was answered.
        "own.closest('[role=list]').prepend(own.closest('[role=listitem]'))",
        # What cannot be answered may be a draft, or wait for its hour.
        "own.querySelector('.acX').remove()",
        # A text that can be written in.
        "own.querySelector('.a3s').contentEditable = 'true'",
    ],
)
def test_what_is_not_surely_an_answer_that_left_is_not_told(thread: AdapterPage, script: str) -> None:
    change(thread, script)
    assert answers(thread)["sent"] == []


def test_what_a_box_names_as_its_draft_has_not_left(thread: AdapterPage) -> None:
    thread.open_box(f"<div>{TEXT}</div>")
    assert answers(thread) == {"sent": SENT, "unsent": [TEXT]}
    thread.run("() => { document.querySelector('[name=draft]').value = '#msg-a:r1234567890123456789'; }")
    assert answers(thread) == {"sent": [], "unsent": [TEXT]}


def test_a_box_out_of_sight_still_holds_what_it_holds(thread: AdapterPage) -> None:
    thread.open_box(f"<div>{TEXT}</div>")
    thread.run("() => { document.querySelector('.M9').style.display = 'none'; }")
    assert answers(thread)["unsent"] == [TEXT]


def test_a_message_that_is_not_on_show_has_no_answers(thread: AdapterPage) -> None:
    code = thread.run("() => heard.adapter.readAnswers('1111111111111111').catch(error => error.code)")
    assert code == "anchor_missing"
