"""Plain German noes, as people say them, and what sounds like one."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import find_features


@pytest.mark.parametrize(
    "words",
    [
        "Es ist denkbar knapp gegen Sie ausgegangen.",
        "Wir können nur eine Person einstellen und haben uns nicht für dich entschieden.",
        "Die Teamassistenz ist vergeben, leider nicht an Sie.",
        "Wir sind leider schon voll für die Saison.",
        "Wir haben uns deshalb dagegen entschieden.",
        "Kurz und ehrlich: wird nix.",
        "Ich habe überlegt und nehme den anderen.",
    ],
)
def test_a_plain_no(words: str) -> None:
    assert "plain_no" in find_features(Message(f"Danke für Ihre Bewerbung. {words}"))


@pytest.mark.parametrize(
    "words",
    [
        "Ist das Boot schon voll?",
        "Bitte nehmen Sie den anderen Eingang.",
        "Wogegen haben Sie sich entschieden?",
    ],
)
def test_what_sounds_like_a_no_is_none(words: str) -> None:
    assert "any_decision" not in find_features(Message(f"Danke für Ihre Bewerbung. {words}"))


def test_a_matter_is_no_flat() -> None:
    assert "foreign_subject" not in find_features(Message("Danke f. Ihre Bewerbung.", "wg. Aushilfe Saison"))
    assert "foreign_subject" in find_features(
        Message("Danke für deine Nachricht, das Zimmer ist leider schon weg.", "WG Zimmer Saison")
    )


def test_what_the_one_who_is_chosen_has_is_no_other_matter() -> None:
    text = "Ich habe mich entschieden und nehme den anderen Bewerber, er hat den {}."
    for name in ("Führerschein", "Staplerschein"):
        assert "foreign_in_decision" not in find_features(Message(text.format(name)))
    assert "foreign_in_decision" in find_features(Message(text.format("Kreditantrag")))
