"""A no to all of a kind, of where something stopped or before a time is none to the reader."""

from __future__ import annotations

import pytest

from afterword.domain.evidence.whole_mail import ANY_DECISION
from afterword.domain.mail.message import Message
from afterword.domain.reading import find_features, read_message

THANKS = "Dear Ida,\n\nThank you for applying for the post of archivist. "


@pytest.mark.parametrize(
    "text",
    [
        "Applications that do not meet the criteria are unlikely to succeed.",
        "Candidates who have not sat the paper will not be taken forward by the panel.",
        "Please note that applicants who are not registered cannot be invited to interview.",
        "Anyone who does not meet the criteria will not be considered further.",
        "We shall pick up from where we stopped, at shortlisting.",
        "We carry on from where we left off, with the shortlist, in June.",
        "Wir machen da weiter, wo wir aufgehört haben, nicht bei der Vorauswahl.",
        "The trustees will not consider the applications before the end of term.",
        "The panel cannot take your application forward before Monday.",
        "We will not be proceeding with any applications before 3 May.",
    ],
)
def test_it_says_no_to_nobody(text: str) -> None:
    assert ANY_DECISION not in find_features(Message(f"{THANKS}{text}"))


@pytest.mark.parametrize(
    "text",
    [
        "We are not moving forward with your application.",
        "We have decided to move ahead with candidates who do not need a permit.",
        "We stopped the search, and your application is not going forward.",
        "As I said before, we will not be taking your application further.",
        "We will not be proceeding with your application. We had hoped to tell you before.",
        "Your experience does not meet the criteria that the panel set.",
        "We are unable to take your application forward, as it did not reach us before the closing date.",
        "We had a look at where we left off and we are not moving forward with your application.",
        "We are not taking your application further, as we need someone who can start before September.",
    ],
)
def test_a_no_to_the_reader_stands(text: str) -> None:
    assert read_message(Message(f"{THANKS}{text}")).verdict.is_rejection


def test_a_score_against_the_criteria_is_no_decision_against_the_reader() -> None:
    text = f"{THANKS}Two members of the panel score each form against the selection criteria."
    assert "decided_against_you" not in find_features(Message(text))
    assert "decided_against_you" in find_features(Message("Wir haben uns gegen Ihre Bewerbung entschieden."))


@pytest.mark.parametrize(
    "text",
    [
        "Vi que você participou de um processo conosco no ano passado e que não deu certo. Topa conversar?",
        "Vi que el año pasado hiciste el proceso con nosotros y no pudo ser. ¿Te interesa esta vacante?",
        "You took part in our process last year and it did not work out. Are you free to talk?",
    ],
)
def test_what_was_a_year_ago_is_no_decision(text: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Comme l'année dernière, nous n'avons malheureusement pas retenu votre candidature.",
        "Como no ano passado, não vamos avançar com a sua candidatura.",
        "Como el año pasado, no vamos a seguir adelante con tu candidatura.",
        "You had an interview with us last year as well, but we are not taking your application further.",
        "Leider können wir Ihre Bewerbung nicht berücksichtigen, da sie nicht vor dem 1. Mai einging.",
    ],
)
def test_a_no_that_recalls_a_year_is_of_today(text: str) -> None:
    assert read_message(Message(text)).verdict.is_rejection
