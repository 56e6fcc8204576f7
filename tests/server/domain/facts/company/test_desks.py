"""Desks and fields of work that sign, and the houses whose they are."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO


def company_of(text: str, subject: str = "", address: str = "") -> str | None:
    return read_message(Message(text, subject, "", address)).facts.company


_DESKS = (
    f"Hi Mo,\n\n{NO}\n\nKind regards\nAccountancy & Finance Desk",
    f"Hi Mo,\n\n{NO}\n\nKind regards\nThe Newsdesk",
    f"Hi Mo,\n\n{NO}\n\nKind regards\nThe Features Desk",
    f"Hi Mo,\n\n{NO}\n\nKind regards\nHealthcare Division",
    f"Hi Mo,\n\n{NO}\n\nKind regards\nIndustrial & Driving Team",
    f"Hi Mo,\n\n{NO}\n\nKind regards\nThe Kitchen Brigade",
    f"Guten Tag,\n\n{NEIN}\n\nBeste Grüße\nIhr Team Gewerblich-Technisch",
    f"Guten Tag,\n\n{NEIN}\n\nBeste Grüße\nTeam Kaufmännisch",
    f"Guten Tag,\n\n{NEIN}\n\nBeste Grüße\nIhr Team Handwerk und Logistik",
    "Olá,\n\nOptamos por seguir com outros candidatos nesta vaga.\n\nUm abraço,\nTime de Atração de Talentos",
    "Hola:\n\nLamentamos que sigamos con otros candidatos.\n\nUn saludo,\nEquipo de Atracción de Talento",
    "Gentile Ada,\n\nPurtroppo abbiamo scelto altri candidati.\n\nCordiali saluti,\nTeam Ricerca e Selezione",
    "Beste Ada,\n\nHelaas kozen we andere kandidaten.\n\nMet vriendelijke groet,\nTeam Zorg en Welzijn",
)


@pytest.mark.parametrize("text", _DESKS)
def test_a_desk_is_no_house(text: str) -> None:
    assert company_of(text) is None


@pytest.mark.parametrize("desk", ["The Animals Team", "The Volunteering Team", "Temps Desk", "The Newsdesk"])
def test_the_house_of_a_desk_stands_behind_it(desk: str) -> None:
    assert (
        company_of(f"Hi Mo,\n\n{NO}\n\nKind regards\n{desk}, Marlow Wildlife Park") == "Marlow Wildlife Park"
    )


@pytest.mark.parametrize(
    ("desk", "box"), [("Crewing", "crewing"), ("The Kitchen", "kitchen"), ("Rostering", "rostering")]
)
def test_a_desk_signs_for_the_house_it_writes_from(desk: str, box: str) -> None:
    text = f"Hello Mo,\n\n{NO}\n\nKind regards,\n{desk}"
    assert company_of(text, address=f"{box}@marl-lines.example") == "Marl Lines"


@pytest.mark.parametrize(
    ("signed", "address"),
    [
        ("Crewing", "crewing@mymail.example"),
        ("Crewing", "someone@marl-lines.example"),
        ("Resourcing Unit", "resourcing@marl-gov.example"),
    ],
)
def test_another_box_names_no_house(signed: str, address: str) -> None:
    assert company_of(f"Hello Mo,\n\n{NO}\n\nKind regards,\n{signed}", address=address) is None


@pytest.mark.parametrize("office", ["Geschäftsstelle", "Büro", "Verwaltung"])
def test_an_office_is_cut_off_its_house(office: str) -> None:
    text = f"Liebe Frau Day,\n\n{NEIN}\n\nMit herzlichen Grüßen\n{office} der Stiftung Marlufer"
    assert company_of(text) == "Stiftung Marlufer"


@pytest.mark.parametrize("paper", ["Courier", "Examiner", "Reporter"])
def test_a_paper_is_a_house_whatever_it_is_called(paper: str) -> None:
    text = (
        f"Dear Ana,\n\nThank you for your letter about the vacancy at the Otley {paper}. {NO}\n\nThe Newsdesk"
    )
    assert company_of(text) == f"Otley {paper}"
    assert company_of(f"Dear Ana,\n\n{NO}\n\nJoan Pyle\nEditor, Otley {paper}") == f"Otley {paper}"


def test_a_courier_is_none() -> None:
    assert company_of(f"Dear Ana,\n\nThank you for applying for the post of Bicycle Courier. {NO}") is None
