"""Kin of the employer who has the job is a no to one who applied, and family news to anybody else."""

from __future__ import annotations

import pytest

from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.message import Message
from afterword.domain.mail.sentences import cut
from afterword.domain.plain_noes.chosen_kin import find_chosen_kin
from afterword.domain.reading import read_message

SAID = [
    "Der Meister hat sich nun doch für seinen Neffen entschieden, ich kann da nichts machen.",
    "Die Chefin hat ihre Nichte genommen.",
    "Mein Mann hat die Stelle seinem Bruder versprochen.",
    "Den Platz bekommt jetzt die Tochter vom Nachbarn.",
    "Das wird nun doch mein Schwager machen.",
    "Ich habe mich für meine Schwägerin entschieden, die den Schein schon hat.",
]


@pytest.mark.parametrize("sentence", SAID)
def test_kin_that_was_chosen_is_a_no(sentence: str) -> None:
    met = f"Hallo Herr Petri,\n\nwar schön, dass Sie zum Kennenlernen da waren. {sentence}\n\nGruß\nUte Lang"
    assert read_message(Message(met, "AW: Stelle in der Werkstatt")).verdict.is_rejection
    family = read_message(Message(f"Hallo Petra,\n\n{sentence}\n\nGruß\nUte")).verdict
    assert all(each.signal != "someone_chosen" for each in family.reasons)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Der Meister hat sich nicht für seinen Neffen entschieden."),
        ("de", "Wir haben uns für das Auto meines Sohnes entschieden."),
        ("de", "Meine Tochter hat sich für die Lehre entschieden."),
        ("de", "Hat die Stelle jetzt Ihr Bruder bekommen?"),
        ("de", "Die Stelle hat meine Schwester mit ihrem Team ausgeschrieben."),
        ("de", "Wenn mein Neffe die Stelle bekommt, sage ich Bescheid."),
        ("en", "My cousin is having a party."),
        ("en", "If my brother is taking the job, I will say so."),
    ],
)
def test_what_is_not_so_is_not_found(language: str, sentence: str) -> None:
    assert not find_chosen_kin(cut(sentence, load(language)), language)


def test_an_offer_that_is_declined_is_no_decision() -> None:
    declined = "ich habe mir Ihr Angebot überlegt und muss Ihnen leider absagen. Danke für das Gespräch."
    assert not read_message(Message(f"Liebe Frau Lang,\n\n{declined}\n\nJonas Feld")).verdict.is_rejection
