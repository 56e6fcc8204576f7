"""A post that is opened anew with the application in it is open."""

from __future__ import annotations

import pytest

from tests.letters_of_employers import is_no_in_letter

_MAILS = [
    (
        "en",
        (
            "The panel was not able to appoint from the first round of shortlisting and will "
            "advertise again. Your application stays in the pool."
        ),
    ),
    (
        "en",
        (
            "The job has been closed and opened again in our system because of a wrong grade. Your "
            "application has been transferred automatically."
        ),
    ),
    (
        "de",
        (
            "wir schreiben die Stelle neu aus. Bereits eingegangene Bewerbungen werden weiterhin "
            "berücksichtigt; eine erneute Bewerbung ist nicht nötig."
        ),
    ),
    (
        "pt",
        (
            "A vaga será republicada por falta de candidatos. A sua candidatura continua válida e "
            "será considerada com as outras; não precisa de se candidatar de novo."
        ),
    ),
    (
        "nl",
        (
            "De vacature wordt opnieuw opengesteld omdat er te weinig reacties waren. Je sollicitatie"
            " blijft staan en wordt meegenomen; je hoeft niet opnieuw te solliciteren."
        ),
    ),
    (
        "en",
        (
            "The requisition was cancelled and replaced by R-2231. I have attached your application "
            "to the new one."
        ),
    ),
    (
        "de",
        (
            "die alte Ausschreibung wurde storniert und durch R-2231 ersetzt. Ihre Bewerbung habe ich"
            " dort angehängt."
        ),
    ),
    (
        "en",
        (
            "The position you applied for has been closed and re-opened as a permanent post. Your "
            "application counts for the new post without further steps."
        ),
    ),
    (
        "en",
        (
            "Ad 118 was closed this morning for technical reasons, and all applications were copied "
            "to ad 131. Nothing to do for you."
        ),
    ),
    (
        "en",
        (
            "We shall not be filling the post in this form. It will be split into two part-time jobs "
            "and your application stands for both."
        ),
    ),
    (
        "de",
        (
            "die Ausschreibung 118 wurde aus technischen Gründen geschlossen, alle Bewerbungen wurden"
            " in die 131 kopiert. Sie müssen nichts tun."
        ),
    ),
    (
        "en",
        (
            "We had chosen someone, and he has now told us he's not coming. So we are back with the "
            "three of you who came second. Are you still free?"
        ),
    ),
    (
        "en",
        (
            "This role has been cancelled and merged with Senior Planner (R-88). Everyone in the "
            "process, you too, moves to R-88 automatically."
        ),
    ),
    (
        "de",
        (
            "die Stelle wurde gestrichen und mit der Senior-Stelle (R-88) zusammengelegt. Alle im "
            "Verfahren, auch Sie, gehen automatisch dorthin über."
        ),
    ),
    (
        "en",
        (
            "The post is being re-advertised. As a previous applicant you do not need to apply again,"
            " we'll consider your form with the new ones."
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), _MAILS)
def test_what_goes_on_is_none(language: str, text: str) -> None:
    assert not is_no_in_letter(language, text)
