"""A line of equal chances, a room and the reader sign nothing; people who are called like houses do."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO
from tests.mail_cases import read_facts as facts_of


@pytest.mark.parametrize(
    "line",
    [
        "An Equal Opportunity Employer",
        "An Equal Opportunity Employer - M/F/Vet/Disability",
        "Proud Living Wage Employer",
    ],
)
def test_a_line_of_equal_chances(line: str) -> None:
    text = f"Hi Mo,\n\n{NO}\n\nSincerely,\n\nTalent Acquisition\nMarl Foundry\n{line}\n\nOur team will reply."
    read = read_message(Message(text, "", "Talent Acquisition", "")).facts
    assert (read.contact_name, read.company) == (None, "Marl Foundry")


@pytest.mark.parametrize("room", ["Geschäftszimmer", "Vorzimmer", "Rektorat"])
def test_a_room(room: str) -> None:
    assert facts_of(f"Hallo Tom,\n\n{NEIN}\n\nMit freundlichen Grüßen\ni. A. {room}").contact_name is None


def test_the_reader_who_is_spoken_to_first() -> None:
    assert facts_of("Rosa, sorry but the runner gig has gone to somebody else.").contact_name is None
    assert facts_of("We went with someone else for the runner gig, sorry. Rosa").contact_name == "Rosa"


@pytest.mark.parametrize("name", ["Edwin Abbey", "Anna Mills"])
def test_people_who_are_called_like_houses(name: str) -> None:
    read = facts_of(f"Hi Mo,\n\n{NO}\n\nYours ever,\n{name}\nDirector, The Marl Water Foundation")
    assert read.contact_name == name
    assert read.company in ("The Marl Water Foundation", "Marl Water Foundation")


def test_her_house_in_brackets_goes_on_as_houses_do() -> None:
    said = "Buenas, Leo. Siento decirte que se queda otro compañero con el puesto de soldador."
    read = facts_of(f"{said} Un saludo, Marta (Talleres Orrin e Hijos)")
    assert (read.contact_name, read.company) == ("Marta", "Talleres Orrin e Hijos")
