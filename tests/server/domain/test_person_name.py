from __future__ import annotations

import pytest

from afterword.domain.person_name import read_name, write_whole


@pytest.mark.parametrize(
    ("contact_name", "first_name", "last_name"),
    [
        ("Ana Ruiz", "Ana", "Ruiz"),
        ("Ruiz, Ana (HR)", "Ana", "Ruiz"),
        ("Ana Ruiz via Greenhouse", "Ana", "Ruiz"),
        ("Ana from Northlight", "Ana", None),
        ("Ana Ruiz <ana.ruiz@northlight.example>", "Ana", "Ruiz"),
        ("RUIZ, ANA", "Ana", "Ruiz"),
        ("Ana", "Ana", None),
        ("O'Neil, Siân", "Siân", "O'Neil"),
        ("Jean-Luc de la Tour", "Jean-Luc", "de la Tour"),
        ("Ana Ruiz 🙂", "Ana", "Ruiz"),
        ("A. Ruiz", None, "Ruiz"),
        ("Ms Ruiz", None, "Ruiz"),
        ("Mr van Dyk", None, "van Dyk"),
        ("田中 太郎", "田中 太郎", None),
        ("李小龙", "李小龙", None),
        ("محمد علي", "محمد علي", None),
        ("Northlight Talent Team", None, None),
        ("no-reply", None, None),
        ("ana.ruiz@northlight.example", None, None),
        ("12345", None, None),
        ("", None, None),
    ],
)
def test_only_what_is_certain_is_read(
    contact_name: str, first_name: str | None, last_name: str | None
) -> None:
    name = read_name(contact_name)
    assert (name.get("first_name"), name.get("last_name")) == (first_name, last_name)


@pytest.mark.parametrize(
    ("contact_name", "title"),
    [("Dr. Ana Ruiz", "Dr."), ("Prof. Dr. Ana Ruiz", "Prof. Dr."), ("Ms Ana Ruiz", "Ms"), ("Ana Ruiz", None)],
)
def test_a_title_is_taken_and_never_guessed(contact_name: str, title: str | None) -> None:
    assert read_name(contact_name).get("title") == title


def test_the_whole_name_is_put_in_reading_order() -> None:
    assert read_name("Ruiz, Ana Maria")["contact_name"] == "Ana Maria Ruiz"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Mrs Lowe", "Mrs Lowe"),
        ("Mr van Dyk", "Mr van Dyk"),
        ("Frau Kern", None),
        ("Ms Ana Ruiz", "Ana Ruiz"),
    ],
)
def test_a_surname_never_greets_alone(written: str, name: str | None) -> None:
    assert read_name(written).get("contact_name") == name


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("Ana Ruiz", "Ana Ruiz"),
        ("ANA RUIZ", "Ana Ruiz"),
        ("Ana Ruiz (HR)", "Ana Ruiz"),
        ("P. van der Aar", "P. van der Aar"),
        ("Captain Ana Ruiz", "Ana Ruiz"),
        ("Asst. Chief R. Ruiz", "R. Ruiz"),
        ("Sunniva Aas", "Sunniva Aas"),
        ("Uncle Rick", "Rick"),
        ("Ana Ruiz III", "Ana Ruiz III"),
        ("Chef de Cuisine Ana Ruiz", ""),
        ("Coach Ruiz", ""),
        ("Fam. Ruiz", ""),
        ("Northlight Talent Team", ""),
        ("12345", ""),
        ("", ""),
    ],
)
def test_who_signs_is_written_whole(name: str, whole: str) -> None:
    assert write_whole(name) == whole
