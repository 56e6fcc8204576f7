"""A thing that was chosen instead of another is nobody's no; a person who was chosen is."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_NOTE = "Hi Jo,\n\nAbout the analyst vacancy: {}. Sorry for the late note.\n\nUna"
_GERMAN_NOTE = "Hallo Jo,\n\nzur Stelle als Analyst: {}. Entschuldige die späte Nachricht.\n\nUna"


def _is_decision(note: str, sentence: str) -> bool:
    return read_message(Message(note.format(sentence))).verdict.is_rejection


@pytest.mark.parametrize(
    "sentence",
    [
        "we have chosen another venue",
        "we've gone with another platform",
        "we decided on another wording",
        "unfortunately we have selected a different title",
        "we went with a different caterer",
        "the panel has picked another date",
    ],
)
def test_a_thing_was_chosen(sentence: str) -> None:
    assert not _is_decision(_NOTE, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "we have chosen another candidate for the office",
        "we've gone with another direction",
        "unfortunately we have selected a different person",
        "we have chosen another office manager",
        "the panel has picked another applicant",
    ],
)
def test_a_person_was_chosen(sentence: str) -> None:
    assert _is_decision(_NOTE, sentence)


@pytest.mark.parametrize(
    "thing", ["einen anderen Raum", "eine andere Agentur", "einen anderen Titel", "ein anderes Tool"]
)
def test_a_thing_was_chosen_in_german(thing: str) -> None:
    assert not _is_decision(_GERMAN_NOTE, f"Wir haben uns leider für {thing} entschieden")


@pytest.mark.parametrize("person", ["einen anderen Bewerber", "jemand anderen", "eine andere Analystin"])
def test_a_person_was_chosen_in_german(person: str) -> None:
    assert _is_decision(_GERMAN_NOTE, f"Wir haben uns leider für {person} entschieden")
