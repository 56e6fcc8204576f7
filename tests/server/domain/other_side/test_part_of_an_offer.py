"""A wish that is turned down beside the job is no job that is."""

from __future__ import annotations

import pytest

from tests.letters_of_employers import is_no_in_letter

_MAILS = [
    (
        "en",
        (
            "It is my pleasure to offer you employment as a Steward. We regret that we are unable to "
            "offer you full-time hours."
        ),
    ),
    (
        "de",
        (
            "der Vorstand hat Ihrer Einstellung zugestimmt. Die gewünschte Zulage war leider "
            "nicht möglich, die Mittel dafür sind vergeben."
        ),
    ),
    (
        "de",
        (
            "wir freuen uns, Sie ab dem 1. Mai als Technikerin bei uns zu begrüßen. Leider konnten "
            "wir Sie für die Nachtschicht nicht berücksichtigen, diese Plätze sind bereits vergeben."
        ),
    ),
    (
        "de",
        (
            "anbei erhalten Sie Ihren Arbeitsvertrag. Ein Parkplatz ist leider nicht mehr frei, alle "
            "Plätze sind vergeben."
        ),
    ),
    (
        "de",
        ("hiermit sage ich Ihnen die Stelle zu. Die Dienstwohnung ist leider schon anderweitig vergeben."),
    ),
    (
        "en",
        (
            "Your start date: Monday 3 June. Sadly you didn't get the locker by the window, someone "
            "beat you to it!"
        ),
    ),
    (
        "en",
        (
            "You're on the team for the summer. The cabin you wanted has been given to another "
            "family, so you'd be in the lodge."
        ),
    ),
    (
        "de",
        (
            "im Anhang der Vertrag. Ein Dienstwagen ist in dieser Stufe nicht vorgesehen, Ihr Wunsch "
            "konnte daher nicht berücksichtigt werden."
        ),
    ),
    (
        "en",
        (
            "I'm calling it official: you're our new Head Gardener! We regret that we are not able to"
            " offer the cottage, which has been given to another member of staff."
        ),
    ),
    (
        "en",
        (
            "Your contract starts 1 May. Your application for the staff nursery has not been "
            "successful, all places have been filled."
        ),
    ),
    (
        "en",
        (
            "Good to have you with us. Regrettably your choice of laptop was not successful, "
            "purchasing has selected another model."
        ),
    ),
    (
        "de",
        (
            "jetzt ist es amtlich: Sie sind unsere neue Gärtnermeisterin! Das Häuschen können wir "
            "Ihnen leider nicht anbieten, es ist anderweitig vergeben."
        ),
    ),
    ("de", "alle waren für Sie! 3.600 können wir Ihnen leider nicht anbieten, 3.400 schon."),
    (
        "en",
        (
            "Consider yourself hired, Idris. The staff flat, alas, has gone to another applicant "
            "with three kids."
        ),
    ),
    (
        "de",
        (
            "betrachten Sie sich als eingestellt! Die Personalwohnung ist leider an einen anderen "
            "Bewerber mit drei Kindern gegangen."
        ),
    ),
    (
        "de",
        (
            "wir freuen uns, dass Sie bei uns anfangen. Das Montagsteam ist leider schon besetzt, Sie"
            " kommen ins Donnerstagsteam."
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), _MAILS)
def test_a_wish_that_is_turned_down_is_none(language: str, text: str) -> None:
    assert not is_no_in_letter(language, text)
