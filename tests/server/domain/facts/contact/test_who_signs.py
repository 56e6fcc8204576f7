"""Who wrote is found where no line of its own names her: first words, last words, under a title."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "I have chosen somebody else for the Baker job this time, and I'm sorry about that."


def contact_of(text: str, name: str | None = None) -> str | None:
    return read_message(Message(text, "Update", name, None)).facts.contact_name


@pytest.mark.parametrize(
    ("ending", "contact"),
    [
        ("Big hug, Trish at Crumb Bakery", "Trish"),
        ("Fondly, Percival Ashby", "Percival Ashby"),
        ("With respect, Kofi Addo", "Kofi Addo"),
        ("Rgds, Steve", "Steve"),
        ("W. Harrow, Manager", "W. Harrow"),
        ("E. Stroud (Clerk)", "E. Stroud"),
        ("Mrs Lowell, Crumb & Co", "Mrs Lowell"),
        ("/Ingrid, Crumb Bakery", "Ingrid"),
        ("- Loretta, Front of House, Long Acre School District", "Loretta"),
        ("Since then, nothing.", None),
        ("Thanks, Crumb Bakery", None),
    ],
)
def test_who_signs_behind_the_last_sentence_is_found(ending: str, contact: str | None) -> None:
    assert contact_of(f"Hi Tom, thanks for your letter. {NO} {ending}") == contact


@pytest.mark.parametrize(
    ("sign_off", "contact"),
    [
        ("/Ingrid", "Ingrid"),
        ("Gemma xx\nCrumb Bakery", "Gemma"),
        ("Pam (HR, Crumb Bakery)", "Pam"),
        ("Ros & Kit\nThe Crumb Bakery", "Ros"),
        ("Coach Kelly", "Coach Kelly"),
        ("Schwester Gudula, Pflegedirektorin", "Schwester Gudula"),
        ("Associate Professor Ana Ruiz\nUniversity of Veld", "Ana Ruiz"),
        ("ZTM Robert Aigner\nDentallabor Aigner", "Robert Aigner"),
        ("Drück dir die Daumen\nLea", "Lea"),
        ("Phil Harker\nHead of Bakery", "Phil Harker"),
        ("Stay well\nDennis K.", "Dennis K."),
        ("Haul-It", None),
        ("Crumb Manufacturing", None),
        ("Veldt Supermarkets", None),
    ],
)
def test_a_sign_off_without_a_formula_names_a_person(sign_off: str, contact: str | None) -> None:
    assert contact_of(f"Hi Tom,\n\nThanks for your letter. {NO}\n\n{sign_off}") == contact


@pytest.mark.parametrize(
    ("opening", "contact"),
    [
        ("Gav from Crumb Kitchens here pal.", "Gav"),
        ("Hi Tom its Sandra from Crumb Bakery.", "Sandra"),
        ("Hello Tom, Lourdes from Casa Crumb.", "Lourdes"),
        ("Hi this is Rosa w Crumb Temps.", "Rosa"),
        ("Hi Tom, Sandra from our bakery will call you about your things.", None),
        ("Hi Tom, Crumb Bakery here.", None),
    ],
)
def test_who_says_first_who_she_is_wrote_the_mail(opening: str, contact: str | None) -> None:
    assert contact_of(f"{opening} {NO} Take care of yourself") == contact


def test_a_sender_called_by_a_known_first_name_alone_is_a_person() -> None:
    assert contact_of(f"Hi Tom, {NO} Come by for a coffee", "Gigi") == "Gigi"
    assert contact_of(f"Hi Tom, about the job at Gigi: {NO}", "Gigi") is None
