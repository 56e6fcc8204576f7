"""What asks its reader on is worded like a no at times, and is none."""

from __future__ import annotations

import pytest

from afterword.domain.evidence.asked_on import is_asked_on
from afterword.domain.lexicon.lookup import load
from afterword.domain.mail.sentences import cut


def _asks_on(text: str, language: str) -> bool:
    return is_asked_on(cut(text, load(language)), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We would like to invite you to an interview."),
        ("en", "You should hear from one of us by the end of next week."),
        ("en", "You will then hear from our office within ten days."),
        ("en", "Our clinic manager will be considering you for the post on Friday."),
        ("en", "Please share your interview experience with us."),
        ("en", "How was your interview?"),
        ("en", "Could you fill in for Rosa on the stand on Tuesday?"),
        ("de", "Wir möchten Sie gern kennenlernen."),
        ("de", "Sie hören bis Ende nächster Woche von uns."),
        ("de", "Wir melden uns spätestens am Freitag bei Ihnen."),
        ("es", "Tengo una vacante de jefa de calidad, ¿te interesaría?"),
        ("fr", "Je recrute pour une maison de Tours, seriez-vous disponible jeudi ?"),
        ("it", "Vorremmo conoscerla la prossima settimana."),
        ("en", "Your name will be placed on the list of those to be examined."),
        ("en", "Your application has been accepted."),
        ("it", "Le comunichiamo che è stata ammessa alla prova scritta."),
        ("it", "Siete stati ammessi al colloquio."),
        ("pt", "Estou com uma vaga de coordenadora. Topa conversar esta semana?"),
        ("nl", "Heb je interesse in deze baan?"),
        ("tr", "Bu hafta görüşmek ister misiniz?"),
    ],
)
def test_who_is_asked_on_is_told(language: str, text: str) -> None:
    assert _asks_on(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We will not invite you to an interview."),
        ("en", "You will not hear from us again."),
        ("en", "Thank you for taking the time to share your experience with us."),
        ("en", "We will consider you for other openings."),
        ("en", "Your application was not accepted."),
        ("en", "You will hear from us if something turns up."),
        ("de", "Wir melden uns, wenn etwas frei wird."),
        ("de", "Sie hören von uns nichts mehr."),
        ("es", "Si te interesa otro puesto, no dudes en escribir."),
        ("fr", "Nous aimerions vous rencontrer, mais nous avons choisi une autre personne."),
        ("it", "Vorremmo conoscerla, ma non abbiamo più posti."),
        ("pt", "Bora marcar vinte minutos para eu te passar os pontos?"),
        ("nl", "Heb je interesse in een andere baan?"),
    ],
)
def test_who_is_not_is_not(language: str, text: str) -> None:
    assert not _asks_on(text, language)
