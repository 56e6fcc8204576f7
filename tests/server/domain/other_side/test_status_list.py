"""What the statuses of a portal mean says no to nobody."""

from __future__ import annotations

import pytest

from tests.letters_of_employers import is_no_in_letter

_MAILS = [
    (
        "en",
        (
            "Thank you for applying.\n\nWhat the statuses mean:\n- Submitted: we got it\n- Under "
            "consideration: someone is reading\n- Rejected: you have not been selected for the role\n- "
            "Position filled: somebody else was hired"
        ),
    ),
    (
        "en",
        (
            "Application received: Planner\n\nKey to statuses\nActive = still open\nInactive = the "
            "position was filled or you were not selected\nOffer = congratulations!"
        ),
    ),
    (
        "de",
        (
            "Ihre Bewerbung wurde übermittelt.\n\nErläuterung der Status:\n- Neu: noch nicht gelesen\n- "
            "Absage: die Stelle wurde anderweitig besetzt\n- Zusage: herzlichen Glückwunsch"
        ),
    ),
    (
        "es",
        (
            "Hemos recibido su candidatura. Significado de los estados:\nRecibida - la tenemos\nEn "
            "proceso - la estamos leyendo\nDescartada - hemos elegido a otros candidatos\nEstado "
            "actual: Recibida"
        ),
    ),
    (
        "fr",
        (
            "Nous avons reçu votre candidature. Signification des statuts :\nReçue - nous l'avons\nEn "
            "cours - nous la lisons\nNon retenue - nous avons choisi d'autres candidats\nStatut actuel "
            ": Reçue"
        ),
    ),
    (
        "pt",
        (
            "Candidatura enviada. O que significam os status:\nRecebida - temos a sua candidatura\nEm "
            "análise - estamos a ler\nNão selecionada - escolhemos outros candidatos\nStatus atual: "
            "Recebida"
        ),
    ),
    (
        "nl",
        (
            "Je sollicitatie is ontvangen. De statussen betekenen:\nOntvangen - we hebben hem\nIn "
            "behandeling - we lezen hem\nAfgewezen - we hebben voor andere kandidaten gekozen\nHuidige "
            "status: Ontvangen"
        ),
    ),
    (
        "en",
        (
            "You applied for: Ranger\nStage: Screening\n\nStages explained\nScreening: a recruiter checks"
            " your CV\nAssessment: you get a link\nDecision: we either make an offer or tell you that "
            "you were not selected\nArchived: the role was filled"
        ),
    ),
    (
        "en",
        (
            "A word on our portal. Green dot: still open. Red dot: the role has been filled or you "
            "were not chosen. Grey dot: not read yet. Yours is green."
        ),
    ),
    (
        "en",
        (
            'Thanks for applying! FAQ\n\nWhat does "Not progressing" mean?\nIt means that the team have '
            'decided to go with other candidates.\n\nWhat does "In review" mean?\nThat we\'re reading. '
            "Your application is in review."
        ),
    ),
    (
        "en",
        (
            "Your application: Warden. In your account you'll see one of four words. Open: we're "
            "reading. Invited: please pick a time. Unsuccessful: we have chosen someone else. "
            "Withdrawn: you told us you're no longer interested."
        ),
    ),
    (
        "en",
        (
            "Tracking your application\nA tick means we've received it. A clock means we are reviewing"
            " it. A cross means that you have not been successful.\nYours shows a tick."
        ),
    ),
    (
        "en",
        (
            "Thanks for applying!\n\nStatus | Meaning\nNew | not yet read\nShortlisted | we'd like to "
            "meet you\nDeclined | we have decided not to take your application further"
        ),
    ),
    (
        "de",
        (
            "Danke für Ihre Bewerbung!\n\nStatus | Bedeutung\nNeu | noch nicht gelesen\nEingeladen | wir "
            "möchten Sie kennenlernen\nAbgesagt | wir haben uns gegen Ihre Bewerbung entschieden"
        ),
    ),
    (
        "en",
        (
            "Welcome to CareerHub, Idris! You've applied for 1 job.\n\nUnderstanding your "
            "dashboard\nPending: nobody has opened it yet\nViewed: an employer has looked at it\nNot "
            "selected by employer: the employer has chosen other candidates\nExpired: the job is no "
            "longer available\n\nTeaching Assistant, Moor Lane School: Pending"
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), _MAILS)
def test_what_a_status_means_is_none(language: str, text: str) -> None:
    assert not is_no_in_letter(language, text)
