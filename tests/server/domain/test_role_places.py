"""The role is read wherever a mail may name it, without what stands around it."""

from __future__ import annotations

import pytest

from afterword.domain.message import Message
from afterword.domain.reading import read_message

NO = "We have chosen somebody else this time, and I'm sorry about that."
NEIN = "Wir haben uns für jemand anderen entschieden, das tut uns leid."


def role_of(text: str, subject: str | None = None) -> str | None:
    return read_message(Message(text, subject)).facts.role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Result: Lighting Technician, The Old Granary Theatre", "Lighting Technician"),
        ("Willowmere Primary School: Lunchtime Supervisor", "Lunchtime Supervisor"),
        ("Welder application", "Welder"),
        ("Absage Servicekraft", "Servicekraft"),
        ("Stellenausschreibung 7/2025 Sachbearbeitung Bauhof", "Sachbearbeitung Bauhof"),
        ("Projekt 114 / Polier Hochbau", "Polier Hochbau"),
        ("Nordlys / QA Analyst / outcome", "QA Analyst"),
        ("PhD position in Soil Physics", "PhD position"),
        ("A word about your visit", None),
    ],
)
def test_a_subject_holds_the_role_between_house_number_and_matter(subject: str, role: str | None) -> None:
    house = "Nordlys" if "Nordlys" in subject else "The Old Granary Theatre"
    assert role_of(f"Dear Tom,\n\nThank you for coming in. {NO}\n\nTalent Team\n{house}", subject) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (f"Dear Tom,\n\nThank you for applying for Clerk to the Council. {NO}", "Clerk to the Council"),
        (f"Dear Tom,\n\nFor the post of Caretaker they have chosen somebody else. {NO}", "Caretaker"),
        (
            "Dear Tom,\n\nYour application for Legal Adviser (L-2), VN 2025/3, was, sadly, not successful.",
            "Legal Adviser (L-2)",
        ),
        (
            f"Dear Tom,\n\nThe position you applied for, 2023-88 Pipe Welder, has been cancelled. {NO}",
            "Pipe Welder",
        ),
        (f"Hi Tom,\n\nThe grower's job has gone to somebody with a licence. {NO}", "grower"),
        (
            f"Hi Tom,\n\nFor this role (workshop coordinator) we chose somebody else. {NO}",
            "workshop coordinator",
        ),
        (f"Hi Tom,\n\nYour application for Stage Manager reached us on Friday. {NO}", "Stage Manager"),
        (f"Hi Tom,\n\nWe can afford only one cook this year. {NO}", "cook"),
        (f"Hi Tom,\n\nThe Saturday position stays in the family. {NO}", None),
        (
            "Hallo Mia,\n\ndanke! Wir haben uns für eine Bewerberin aus dem Ort entschieden.",
            None,
        ),
        (f"Hallo Mia,\n\ndanke für deine Bewerbung als Souffleuse der Spielzeit 25/26. {NEIN}", "Souffleuse"),
        ("Hola Ana:\n\nEl puesto de Jardinera lo ocupará otra persona.\n\nUn saludo", "Jardinera"),
        (
            "Hola Ana:\n\nPara Monitora de Natación hemos elegido a otra persona.\n\nUn saludo",
            "Monitora de Natación",
        ),
        ("Bonjour,\n\nPour le job de vendeuse, on a choisi quelqu'un d'autre. Désolés !", "vendeuse"),
        (
            "Bonjour,\n\nPour le poste de Chef de rang : nous avons choisi quelqu'un.\n\nBien à vous",
            "Chef de rang",
        ),
        (
            "Ciao Marta,\n\ngrazie per la tua candidatura per Falegname. Abbiamo scelto un'altra persona.",
            "Falegname",
        ),
        (
            "Olá Marta,\n\nObrigada por participar do processo para Designer. Escolhemos outra pessoa.",
            "Designer",
        ),
        (
            "Beste Bram,\n\nWe kozen een andere kandidaat voor projectmedewerker cultuur.\n\nGroeten",
            "projectmedewerker cultuur",
        ),
    ],
)
def test_a_sentence_holds_the_role_up_to_where_it_goes_on(text: str, role: str | None) -> None:
    assert role_of(text) == role
