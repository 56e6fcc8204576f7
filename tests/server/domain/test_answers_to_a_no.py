"""An answer to a no is none, whatever the older mail below it says; nor is that lost."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.mail.quoting import older_part
from afterword.domain.reading import read_message

_NO = "Dear Peder Lunde,\n\nI am sorry to tell you that we gave the post to another candidate.\n\nM. Arlow"
_ANSWER = "So the job has gone to another candidate, and that is that.\n\nPeder"
_QUOTED = "\n".join(f"> {line}" for line in _NO.split("\n"))
_BELOW = (
    f"On 4 May 2026, at 10:12, M. Arlow <m@arlow.example> wrote:\n{_QUOTED}",
    f"Am 4. Mai 2026 schrieb M. Arlow:\n\n{_NO}",
    (
        f"-----Original Message-----\nFrom: M. Arlow\nSent: 4 May 2026\nTo: Peder Lunde\n"
        f"Subject: Bench chemist\n\n{_NO}"
    ),
    f"From: M. Arlow\nTo: Peder Lunde\n\n{_NO}",
    _QUOTED,
)


def _is_decision(text: str, sender: str | None = None) -> bool:
    return read_message(Message(text, "Re: Bench chemist", sender)).verdict.is_rejection


@pytest.mark.parametrize("below", [*_BELOW, _NO])
def test_an_answer_to_a_no_is_none(below: str) -> None:
    assert _is_decision(_NO, "M. Arlow")
    assert not _is_decision(f"{_ANSWER}\n\n{below}", "Peder Lunde")


@pytest.mark.parametrize("below", _BELOW)
def test_a_no_that_quotes_the_applicant_is_one(below: str) -> None:
    asked = "Dear Ms Arlow,\n\nis there any news of the post? I'd love to hear.\n\nPeder Lunde"
    quoted = "\n".join(f"> {line}" for line in asked.split("\n"))
    text = f"{_NO}\n\n{below.replace(_QUOTED, quoted).replace(_NO, asked)}"
    assert _is_decision(text, "M. Arlow")


def test_a_notice_that_shows_a_no_is_no_answer_to_it() -> None:
    notice = f"You have a new message about your application.\n\nFrom: M. Arlow\nTo: P. Lunde\n\n{_NO}"
    reasons = read_message(Message(notice)).verdict.reasons
    assert "letter_of_an_applicant" not in {each.signal for each in reasons}


def test_a_no_that_is_sent_again_by_the_same_person_is_one() -> None:
    text = f"Dear Peder Lunde, here it is again: we have given the post to another candidate.\n\n{_BELOW[2]}"
    assert _is_decision(text, "M. Arlow")


@pytest.mark.parametrize("below", _BELOW)
def test_the_older_mail_is_told_from_what_stands_above_it(below: str) -> None:
    whose, older = older_part(f"{_ANSWER}\n\n{below}")
    assert older.strip() == _NO
    assert "M. Arlow" in whose or below == _QUOTED


def test_where_nothing_is_quoted_there_is_no_older_mail() -> None:
    assert older_part(_NO) == ("", "")


def test_a_mail_saved_with_its_own_lines_above_it_is_read_as_itself() -> None:
    text = (
        "From: Ruiz, Ana\nSent: Monday, May 7, 2018 9:12 AM\nTo: Per Lunde\nSubject: Lab intern\n\n"
        "Dear Per,\n\nThank you for your interest in the lab internship. We have selected another student."
        "\n\nAna Ruiz"
    )
    reading = read_message(Message(text, "Lab intern"))
    assert reading.verdict.is_rejection
    assert reading.facts.contact_name == "Ana Ruiz"


@pytest.mark.parametrize("subject", ["Fw: Lab intern", "Re: Lab intern", None])
def test_what_may_be_passed_on_or_answered_is_not_read_as_the_sender_s(subject: str | None) -> None:
    text = (
        "From: Ruiz, Ana\nSent: Monday, May 7, 2018 9:12 AM\nTo: Per Lunde\nSubject: Lab intern\n\n"
        "Dear Per,\n\nThank you for your interest in the lab internship. We have selected another student."
    )
    assert not read_message(Message(text, subject)).verdict.is_rejection
