"""Titles and names are left out of a sentence, and nothing else is."""

import pytest

from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.sentences import cut
from afterword.domain.plain_noes.names_left_out import leave_names_out


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        (
            "es",
            "El puesto de Técnico de Laboratorio Senior ya no está disponible.",
            "el puesto de ya no está disponible",
        ),
        (
            "nl",
            "De vacature Teamleider Magazijn bij Verhage Logistiek Groep is niet langer open.",
            "is niet langer open",
        ),
        ("fr", "Le poste de Chargée de Clientèle Junior est pourvu.", "est pourvu"),
    ],
)
def test_titles_and_names_are_left_out(language, text, left):
    found = leave_names_out(cut(text, load(language))[0], language)
    assert found is not None
    assert " ".join(found.split()).endswith(left)


@pytest.mark.parametrize(
    ("language", "text"), [("es", "Hemos elegido a otra persona."), ("nl", "We gaan niet verder.")]
)
def test_where_there_is_none_there_is_nothing_to_leave_out(language, text):
    assert leave_names_out(cut(text, load(language))[0], language) is None
