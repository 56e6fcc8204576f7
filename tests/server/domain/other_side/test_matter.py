"""A no to something else than an application for work is no decision, however it is worded."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_FOLDER = Path(__file__).parents[3] / "other_matters"


def _load(name: str) -> list[tuple[str, str]]:
    lines = (_FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [(each["subject"], each["text"]) for each in map(json.loads, lines)]


def _is_decision(subject: str, text: str) -> bool:
    return read_message(Message(text, subject=subject)).verdict.is_rejection


@pytest.mark.parametrize(("subject", "text"), _load("to_something_else"))
def test_a_no_to_something_else_is_no_decision(subject: str, text: str) -> None:
    assert not _is_decision(subject, text)


@pytest.mark.parametrize(("subject", "text"), _load("of_the_house"))
def test_a_house_that_deals_in_other_matters_says_no(subject: str, text: str) -> None:
    assert _is_decision(subject, text)


_NO = "Thank you for your interest. Unfortunately you have not been selected.\n\nPostgraduate Admissions"


@pytest.mark.parametrize("address", ["recruitment@thornaby.example", "admissions@thornaby.example"])
def test_who_hires_is_known_by_the_address(address: str) -> None:
    mail = Message(_NO, from_address=address)
    assert read_message(mail).verdict.is_rejection is address.startswith("recruitment")


def test_the_words_that_tell_are_the_reason() -> None:
    text = "Thanks for coming to see the maisonette. Unfortunately we have decided not to go ahead with you."
    told = [
        each.text for each in read_message(Message(text)).verdict.reasons if each.signal == "other_matter"
    ]
    assert told == ["maisonette"]


@pytest.mark.parametrize("asked_for", ["a bus pass", "the job on our bus pass desk"])
def test_a_job_beside_it_is_what_the_no_is_about(asked_for: str) -> None:
    text = f"Thank you for asking about {asked_for}. Unfortunately we have decided not to go ahead with you."
    assert _is_decision("", text) is ("job" in asked_for)
