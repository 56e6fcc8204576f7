"""A no that an earlier mail told by mistake, and that is taken back, is none."""

from __future__ import annotations

import pytest

from tests.letters_of_employers import is_no_in_letter

_MAILS = [
    (
        "en",
        (
            "Yesterday you received an email saying that your application had been unsuccessful. That"
            " was wrong, and I apologise. You are invited to interview on Tuesday at 10."
        ),
    ),
    (
        "en",
        (
            "You may have had a message from our system this morning telling you that you had not "
            "been selected. It was addressed to another person. Your visit on Thursday stands."
        ),
    ),
    (
        "en",
        (
            "Last night an automatic email went out stating that the position had been filled and "
            "that we would not be taking your application further. This was sent in error and your "
            "application is still under review."
        ),
    ),
    (
        "en",
        (
            "You got two emails from me today; one says that we have decided to go with another "
            "candidate. That email was intended for another applicant. Sorry! See you Wednesday."
        ),
    ),
    (
        "en",
        (
            "The letter you got on Friday, in which we say that we can't offer you an interview, was "
            "not for you. I pressed the wrong button, mea culpa. You are on the shortlist."
        ),
    ),
    (
        "en",
        (
            "Please disregard the previous message, which said that we will not be moving forward "
            "with your application. This is not the case. We are still considering your application "
            "and will be in touch next week."
        ),
    ),
    (
        "en",
        (
            "My email of this morning told you the job had gone to someone else. A technical fault "
            "triggered it. Your application remains active."
        ),
    ),
    (
        "de",
        (
            "Sie haben gestern eine E-Mail von uns bekommen, in der stand, dass wir uns für eine "
            "andere Bewerberin entschieden haben. Bitte betrachten Sie sie als gegenstandslos. Wir "
            "prüfen Ihre Unterlagen noch."
        ),
    ),
    (
        "de",
        (
            "Heute früh hat unser System Ihnen eine Absage geschickt. Sie war für eine andere Frau "
            "Özkan bestimmt. Ihr Gespräch am Dienstag um 14 Uhr bleibt bestehen."
        ),
    ),
    (
        "de",
        (
            "In meiner letzten Mail stand, dass Ihre Bewerbung nicht berücksichtigt werden konnte. "
            "Das war nicht für Sie gedacht. Wir freuen uns auf Sie am Montag."
        ),
    ),
    (
        "de",
        (
            "Möglicherweise haben Sie die Nachricht erhalten, dass die Stelle bereits besetzt ist. "
            "Bitte betrachten Sie sie als gegenstandslos. Wir prüfen Ihre Unterlagen noch."
        ),
    ),
    (
        "de",
        (
            "Sie haben am Montag leider ein Schreiben erhalten, wonach wir Ihnen die Stelle nicht "
            "anbieten können. Das war nicht für Sie gedacht. Wir freuen uns auf Sie am Montag."
        ),
    ),
    (
        "de",
        (
            "Unser Portal hat Ihnen mitgeteilt, dass Sie nicht in die engere Auswahl gekommen sind. "
            "Hier lag ein technischer Fehler vor; an Ihrem Bewerbungsstand hat sich nichts geändert."
        ),
    ),
    (
        "de",
        (
            "die gestrige Mail, wonach andere Bewerber besser passen, nehmen wir hiermit zurück. Sie "
            "stehen auf unserer Liste für die Gespräche."
        ),
    ),
    (
        "en",
        (
            "I'm afraid there has been a muddle. The email from my colleague Priya, in which you were"
            " told that you hadn't been successful, was about the evening post. You are still being "
            "considered for the day post."
        ),
    ),
    (
        "en",
        (
            "We need to correct what we said on Monday. We said we had appointed another candidate; "
            "in fact the panel has yet to meet."
        ),
    ),
    (
        "en",
        (
            "We rejected your application on Friday because we thought you had no licence. I now see "
            "that you do. Would you come for an interview?"
        ),
    ),
    (
        "de",
        (
            "meine Kollegin hat Ihnen am Telefon gesagt, Sie seien nicht in der engeren Wahl. Sie hat"
            " sich in der Zeile geirrt: Sie sind eingeladen, 3. Juni, 9:30 Uhr."
        ),
    ),
    (
        "en",
        (
            "I gather you've had a letter turning you down. It had somebody else's reference on it, "
            "didn't it? Your own file is on my desk and nobody has read it yet."
        ),
    ),
    (
        "en",
        (
            "Please accept our apologies for the e-mail of 5 May with the incorrect outcome (not "
            "successful). The correct outcome of your application is: SUCCESSFUL - proceed to stage "
            "2."
        ),
    ),
    (
        "en",
        (
            "You may have heard from others that the job has been given to someone else. That's a "
            "rumour, no one has been chosen."
        ),
    ),
    (
        "de",
        (
            "bitte entschuldigen Sie die Mail vom 5. Mai mit dem falschen Ergebnis (nicht "
            "erfolgreich). Richtig lautet es: erfolgreich, weiter zu Stufe 2."
        ),
    ),
    (
        "en",
        (
            "I'm writing about the automated email you received from us on Friday evening. It said "
            "that we would not be progressing your application. I'm very sorry, this was the result "
            "of a technical problem and does not reflect our decision. We'd love to speak with you "
            "next week."
        ),
    ),
    (
        "de",
        (
            "am Freitagabend haben Sie von uns eine automatische E-Mail erhalten, dass wir Ihre "
            "Bewerbung nicht weiter berücksichtigen. Das war ein technisches Problem und entspricht "
            "nicht unserer Entscheidung. Wir würden gern nächste Woche mit Ihnen sprechen."
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), _MAILS)
def test_a_no_that_is_taken_back_is_none(language: str, text: str) -> None:
    assert not is_no_in_letter(language, text)
