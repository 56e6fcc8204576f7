"""A talk may be told of in the reader's own older mail, which the answer quotes."""

from __future__ import annotations

import pytest

from tests.mail_cases import NO, read_facts

_HEADS = (
    "On Mon, Sep 22, 2025 at 9:04 AM Tom Ash wrote:\n> ",
    "-----Original Message-----\nFrom: Tom Ash\nSent: Monday, 22 September\nTo: Ana Ruiz\nSubject: News\n\n",
)


def stage_of(quoted: str, head: str, own: str = "") -> str | None:
    """Return the stage of an answer to a mail of the reader's."""
    return read_facts(f"Hi Tom,\n\n{own}{NO}\n\nAna Ruiz\n\n{head}{quoted}\n", "Re: News").stage


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize(
    "quoted",
    [
        "I wanted to check in after my interview with Hannah.",
        "It has been two weeks since my trial shift, is there any news?",
        "Thank you again for meeting with me last Tuesday.",
        "I really enjoyed meeting you and the team.",
        "I had my second interview on the 3rd.",
        "Thanks for the interview last week!",
        "Seit meinem Gespräch habe ich nichts gehört.",
    ],
)
def test_the_reader_tells_of_a_talk(quoted: str, head: str) -> None:
    assert stage_of(quoted, head) == "interviewed"
    assert stage_of(quoted, head, "Thank you for your application. ") == "interviewed"


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize(
    "quoted",
    [
        "Is there any news on my application?",
        "I'm looking forward to my interview on Friday.",
        "I'd be glad to come in for an interview.",
        "I am writing to apply for the post. In my interviews with bakers I learned much.",
        "Could we move my interview to Thursday?",
        "Thank you for the invitation to interview, but I can't make Friday.",
        "Ich freue mich auf das Gespräch am Montag.",
    ],
)
def test_a_talk_that_is_to_come_is_none(quoted: str, head: str) -> None:
    assert stage_of(quoted, head) != "interviewed"
