"""Names of many makes, each at every place where mails name their house."""

from __future__ import annotations

import pytest

from afterword.domain.facts import senders
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_NAMES = (
    "Mudlark Ltd",
    "Alder & Voss",
    "Bridgeway House",
    "University of Marlow",
    "Marlow County Council",
    "St. Brigid's School",
    "Kite Health",
    "Tern Analytics",
    "Alder Rescue for Horses",
    "The Meadow Learning Trust",
    "Dunmore NHS Trust",
    "Harbour Lights Theatre",
    "Peepal Software",
    "Quarry Hill Brewery",
    "LKM Partners",
    "Northwind Renewables",
    "Cedar Valley Health",
    "Delmora Energy",
    "Max-Kern-Institut",
    "Thistledown Care",
)
_NO = "We have decided to move forward with another candidate."
_CLOSED = "Kind regards,\nAna Ruiz"
_SUBJECTS = (
    "Your application to {}",
    "Your application at {}",
    "Your application with {}",
    "{}: your application",
    "{} - Application update",
    "Your application - {}",
    "{} | Application status",
    "Update from {}",
    "Thank you for applying to {}",
    "Thank you for your interest in {}",
    "Data Analyst at {}",
    "[{}] Application update",
)
_SENTENCES = (
    "Thank you for your interest in {}.",
    "Thank you for applying to {}.",
    "Thank you for considering {}.",
    "Thank you for applying for the Data Analyst position at {}.",
    "Thank you for your application for the role of Data Analyst with {}.",
    "We at {} were glad to meet you.",
    "Here at {} we read every letter.",
    "On behalf of {}, thank you for applying.",
    "Thank you for your interest in joining {}.",
    "Thank you for exploring a career with {}.",
    "Thank you for applying for {}'s Data Analyst role.",
    "Thank you for coming in to meet the team at {}.",
    "Thank you for interviewing with {} last week.",
    "Thank you for the time you spent at {} on Tuesday.",
    "It was a pleasure to have you at {} last week.",
    "Everyone at {} wishes you well.",
    "{} will keep your details on file.",
    "I'm the hiring manager at {}.",
    "Thank you for finding your way around the software here at {}.",
)
_SIGN_OFFS = (
    "Ana Ruiz\n{}",
    "Ana Ruiz\nHR Manager\n{}",
    "Talent Acquisition\n{}",
    "Ana Ruiz | {}",
    "HR {}",
    "Ana Ruiz\nRecruiter\n{}, 12 Elm Street, Dublin 2",
    "Ana Ruiz\n\n{} is an equal opportunity employer.",
)
_SENDERS = (
    "{}",
    "{} Careers",
    "{} Recruitment",
    "{} Hiring Team",
    "Ana Ruiz ({})",
    "Ana Ruiz | {}",
    "Ana at {}",
)


def _bare(name: str | None) -> str:
    return senders.squash((name or "").removeprefix("The ")).removesuffix("ltd")


def _missed(mails: dict[str, Message]) -> dict[str, str | None]:
    read = {name: read_message(mail).facts.company for name, mail in mails.items()}
    return {name: found for name, found in read.items() if _bare(found) != _bare(name)}


@pytest.mark.parametrize("subject", _SUBJECTS)
def test_a_house_in_the_subject(subject: str) -> None:
    text = f"Dear Robin,\n\nThank you for your application.\n\n{_NO}\n\n{_CLOSED}"
    assert _missed({name: Message(text, subject.format(name)) for name in _NAMES}) == {}


@pytest.mark.parametrize("sentence", _SENTENCES)
def test_a_house_in_a_sentence(sentence: str) -> None:
    names = (*_NAMES, "J. Voss & Sons")
    texts = {name: f"Dear Robin,\n\n{sentence.format(name)} {_NO}\n\n{_CLOSED}" for name in names}
    assert _missed({name: Message(text) for name, text in texts.items()}) == {}


@pytest.mark.parametrize("sign_off", _SIGN_OFFS)
def test_a_house_in_the_sign_off(sign_off: str) -> None:
    above = f"Dear Robin,\n\nThank you for your application.\n\n{_NO}\n\nKind regards,\n"
    assert _missed({name: Message(above + sign_off.format(name)) for name in _NAMES}) == {}


@pytest.mark.parametrize("sender", _SENDERS)
def test_a_house_in_the_sender_s_name(sender: str) -> None:
    text = f"Dear Robin,\n\nThank you for your application.\n\n{_NO}\n\n{_CLOSED}"
    assert _missed({name: Message(text, None, sender.format(name)) for name in _NAMES}) == {}


@pytest.mark.parametrize("name", _NAMES)
def test_a_house_behind_a_label(name: str) -> None:
    assert _missed({name: Message(f"Company: {name}\nPosition: Data Analyst\n\n{_NO}")}) == {}
    assert _missed({name: Message(f"Company   {name}\nPosition   Data Analyst\n\n{_NO}")}) == {}


@pytest.mark.parametrize("name", ["iVantis", "BrightPath", "Stratus.io"])
def test_a_word_that_only_houses_write_so_stands_behind_a_name_or_a_title(name: str) -> None:
    above = f"Dear Robin,\n\nThank you for your application.\n\n{_NO}\n\nKind regards,\nAna Ruiz"
    assert _missed({name: Message(f"{above}, {name}")}) == {}
    assert _missed({name: Message(f"{above}\nHR Manager, {name}")}) == {}


@pytest.mark.parametrize("degree", ["PhD", "MSc", "MEng", "LLM", "DPhil"])
def test_a_degree_behind_a_name_is_no_house(degree: str) -> None:
    text = f"Dear Robin,\n\nThank you for your application.\n\n{_NO}\n\nKind regards,\nAna Ruiz, {degree}"
    assert read_message(Message(text)).facts.company is None
