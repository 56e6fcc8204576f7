"""Every made-up mail is read as it says beside it."""

from __future__ import annotations

from dataclasses import replace
from html import escape

import pytest

from afterword.domain.mail.line_breaks import restore
from afterword.domain.mail.message import Message
from afterword.domain.reading import Reading, read_message
from e2e.stand_ins.mailbox import MAILBOX
from e2e.stand_ins.mailbox.shapes import Mail, Thread
from tests.mail_cases import MailCase, load_cases, load_collection, load_sentences

CASES = load_cases()
# Half of the collection is read, every fourth mail by one worker: each part holds what the whole must.
STEP, PARTS = 4, 2
DECISION = (
    "Dear Mina,\n\nThank you for applying to Northlight Labs. "
    "Unfortunately, we have decided to move forward with other candidates.\n\nBest regards,\nAna Ruiz"
)


def _value(reading: Reading, name: str) -> str | None:
    value = getattr(reading.facts, name)
    return value.kind if name == "promise" and value else value


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_mail_is_read_as_it_says_beside_it(case: MailCase) -> None:
    reading = read_message(case.message)
    found = {name: _value(reading, name) for name in case.facts}
    assert (reading.verdict.kind, reading.language, found) == (case.kind, case.language, case.facts)


def test_a_reason_is_quoted_from_the_mail_and_a_fact_has_its_words() -> None:
    assert [case.name for case in CASES if not _has_its_words(case)] == []


def _has_its_words(case: MailCase) -> bool:
    reading = read_message(case.message)
    text = restore(case.message.text)
    mail = " ".join(f"{case.message.subject} {text} {case.message.from_address}".split())
    is_quoted = all(each.text in mail for each in reading.verdict.reasons)
    is_decision = reading.verdict.kind == "rejection"
    is_told = not is_decision or any(each.speaks == "for" for each in reading.verdict.reasons)
    return (
        is_quoted
        and is_told
        and all(
            (getattr(reading.facts, name) is None) == (reading.sources[name] is None)
            for name in ("company", "role", "contact_name", "referral")
        )
    )


def test_a_sentence_that_says_no_makes_a_letter_a_decision_but_for_very_few() -> None:
    decisions = [case for case in load_sentences() if case.is_decision]
    missed = [each.sentence for each in decisions if not read_message(each.message).verdict.is_rejection]
    assert len(missed) <= 0.015 * len(decisions), missed


def test_a_sentence_that_leaves_it_open_never_makes_a_letter_a_decision() -> None:
    open_ones = [case for case in load_sentences() if not case.is_decision]
    assert [each.sentence for each in open_ones if read_message(each.message).verdict.is_rejection] == []


def test_there_are_mails_of_every_kind_and_language() -> None:
    assert {case.kind for case in CASES} >= {"rejection", "hold", "confirmation", "interview", "assessment"}
    assert {case.kind for case in CASES} >= {"offer", "outreach", "job_alert", "withdrawal", "other"}
    assert {case.language for case in CASES} >= {"en", "de", "es", "fr", "it", "pt", "nl", "tr"}


def test_a_decision_is_one_when_it_comes_as_html_alone() -> None:
    decisions = [case for case in CASES if case.kind == "rejection"]
    assert [case.name for case in decisions if not read_message(_as_html(case)).verdict.is_rejection] == []


def _as_html(case: MailCase) -> Message:
    paragraphs = escape(case.message.text).split("\n\n")
    html = "".join(f"<p>{paragraph.replace(chr(10), '<br>')}</p>" for paragraph in paragraphs)
    return replace(case.message, text="", html=f"<html><head><style>p {{}}</style></head>{html}</html>")


def test_a_mail_of_ones_own_is_no_decision_whatever_it_says() -> None:
    assert read_message(Message(DECISION)).verdict.is_rejection
    assert not read_message(Message(DECISION, is_own=True)).verdict.is_rejection


def test_a_mail_from_ones_own_address_is_ones_own() -> None:
    message = Message(DECISION, from_address="Mina.Okafor@example.org", own_address="mina.okafor@example.org")
    assert not read_message(message).verdict.is_rejection


def test_an_empty_mail_says_nothing() -> None:
    reading = read_message(Message(""))
    assert (reading.verdict.kind, reading.language, reading.facts.company) == ("other", None, None)


@pytest.mark.parametrize("part", range(PARTS))
def test_the_collection_of_hard_mails_is_read_no_worse_than_it_was(part: int) -> None:
    read = [
        (read_message(each.message).verdict.is_rejection, each.kind == "rejection")
        for each in load_collection()[part::STEP]
    ]
    others = [found for found, is_decision in read if not is_decision]
    assert sum(found == is_decision for found, is_decision in read) >= 0.9 * len(read)
    assert sum(others) <= 0.04 * len(others)


DECISIONS = {
    "ana_final", "no_reply", "refused_feedback", "offered_feedback", "included_feedback",
    "kept_on_file", "agency", "referred", "tomas_decision", "ingrid_decision", "priya_decision",
    "several_people", "name_turned_round", "emoji", "hostile", "clipped",
    "ana_insights", "owen_archive", "margit_host", "priya_studio",
}  # fmt: skip
STAND_IN_MAILS = [(thread, mail) for thread in MAILBOX for mail in thread.messages]


@pytest.mark.parametrize(("thread", "mail"), STAND_IN_MAILS, ids=[mail.key for _, mail in STAND_IN_MAILS])
def test_the_mails_of_the_stand_in_are_read_as_what_they_are(thread: Thread, mail: Mail) -> None:
    message = Message(mail.text, thread.subject, mail.sender.name, mail.sender.address, is_own=mail.is_own)
    assert read_message(message).verdict.is_rejection == (mail.key in DECISIONS)


def test_who_hires_speaks_of_a_job_whatever_it_is_called() -> None:
    text = (
        "Thank you for applying to be a Guest Experience Host. We're sorry to say that you were not chosen."
    )
    assert read_message(Message(text, "Your application", "Arlow Rooms Hiring")).verdict.is_rejection


def test_who_is_hired_from_among_the_members_has_a_job() -> None:
    text = (
        "Mr. Hale,\n\nGot your resume for the Agronomist job, thank you. "
        "The board told me to hire from inside the membership, so that is what I am doing."
    )
    assert read_message(Message(text)).verdict.is_rejection
