"""A gap of a template, an undertaking, a note and an office beside a house are no part of its name."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_NO = "We have decided not to move forward with your application."
_NEIN = "leider bist du diesmal nicht dabei. Wir haben uns für jemand anderen entschieden."
_NON = "Nous sommes au regret de ne pas pouvoir donner une suite favorable à votre candidature."
_NOTE = "Ceci est un message automatique, merci de ne pas y répondre."
_OFFICE = "La Direction des ressources humaines"
_LETTERHEAD = "COUNTY OF ALDER - DEPARTMENT OF CIVIL SERVICE"
_COMMUNE = "Communauté de communes du Val d'Orne"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (f"Hi,\n\n{_NO}\n\nBest,\n[Name] from Steinklee Energy", "Steinklee Energy"),
        (f"Hi,\n\n{_NEIN}\n\nGrüße\n[Name] vom Steinklee Energie People-Team", "Steinklee Energie"),
        (f"Madame,\n\n{_NON}\n\n{_OFFICE}\nMutuelle des Deux Rives\n\n{_NOTE}", "Mutuelle des Deux Rives"),
        (f"Madame,\n\n{_NON}\n\n{_OFFICE}\n{_COMMUNE}", _COMMUNE),
        (f"{_LETTERHEAD}\n\nDear Candidate:\n\nYou were not selected for appointment.", "COUNTY OF ALDER"),
        (f"Hi Mia,\n\n{_NO}\n\nRegards\nSandra Holt\nConsultant, Marram Talent", "Marram Talent"),
    ],
)
def test_a_house_is_read_beside_what_is_none(text: str, company: str) -> None:
    assert read_message(Message(text)).facts.company == company


def test_what_a_house_undertakes_is_not_its_name() -> None:
    thanks = (
        "Thank you for your interest in the Program Associate position with our Coastal Towns initiative."
    )
    text = f"Dear applicant,\n\n{thanks} {_NO}\n\nThe Tarnby Fund"
    assert read_message(Message(text, "Program Associate, Coastal Towns")).facts.company == "The Tarnby Fund"


def test_an_address_is_spelled_as_the_letter_it_answers_has_it() -> None:
    older = "> I've attached my resume for the\n> Line Cook position at Late Tide Bistro."
    text = (
        f"Hi Dana, I hired someone last night, sorry.\n\nTeo\n\nOn Tue, Mar 4, 2025 Dana Whit wrote:\n{older}"
    )
    mail = Message(text, "RE: Application - Line Cook", "Teo Conti", "teo@latetidebistro.example")
    assert read_message(mail).facts.company == "Late Tide Bistro"
