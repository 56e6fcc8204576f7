"""A slot that is taken, or who it was not, is no job."""

from __future__ import annotations

import pytest

from tests.letters_of_employers import is_no_in_letter

_MAILS = [
    (
        "en",
        (
            "I am sorry, the link I sent was for another meeting. It wasn't you who rang too late, "
            "it was us. Shall we say tomorrow at ten?"
        ),
    ),
    (
        "en",
        (
            "Sorry, Dr Malik can't make Thursday, so we won't be going ahead with the interview on "
            "that day. Could you do Friday at 2?"
        ),
    ),
    (
        "en",
        (
            "The invite said 4pm London and should have said Madrid. It wasn't your mistake. Let's "
            "try again tomorrow at 16:00."
        ),
    ),
    (
        "en",
        ("I'm sorry, I called the wrong number: it was not you I spoke to. Could I ring you at noon?"),
    ),
    (
        "en",
        (
            "Unfortunately the room has been given to another panel, so your interview moves to room "
            "12 at the same time."
        ),
    ),
    (
        "en",
        "I'm afraid the 10 am slot was taken by another candidate. Could you come at 11 instead?",
    ),
    (
        "en",
        (
            "Sorry about the mix-up: the test I sent was not for you but for the other candidate. "
            "Yours is attached; please do it by Sunday."
        ),
    ),
    (
        "de",
        ("entschuldigen Sie, der Link war falsch. Es lag nicht an Ihnen. Passt Ihnen morgen um 10 Uhr?"),
    ),
    (
        "de",
        (
            "leider muss ich das Gespräch am Donnerstag absagen, Herr Dr. Malik ist krank. Können Sie"
            " am Freitag um 14 Uhr?"
        ),
    ),
    (
        "de",
        (
            "der Termin um 10 Uhr ist leider schon an einen anderen Bewerber vergeben. Könnten Sie um"
            " 11 Uhr kommen?"
        ),
    ),
    (
        "fr",
        (
            "Toutes mes excuses, le lien était erroné. Ce n'est pas vous qui avez manqué l'entretien,"
            " c'est nous. Demain à 10 h vous conviendrait-il ?"
        ),
    ),
    (
        "es",
        (
            "Disculpe, el enlace era incorrecto. No fue usted quien faltó, fuimos nosotros. ¿Le viene"
            " bien mañana a las 10?"
        ),
    ),
    (
        "de",
        (
            "wir mussten Ihren Termin um 10 Uhr einer anderen Bewerberin geben, die einen Zug "
            "erreichen muss. Passt Ihnen 11 Uhr?"
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), _MAILS)
def test_a_slot_that_is_taken_is_none(language: str, text: str) -> None:
    assert not is_no_in_letter(language, text)
