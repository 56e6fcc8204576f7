"""Who works there already and what others had learned is no role; what the house takes on is."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message


@pytest.mark.parametrize(
    "said",
    [
        "We chose somebody who can start on Monday, as our other cook is off sick. Sorry, it is a no.",
        "We found someone who can start at once, because the other driver has left. Sorry, it is a no.",
        "It went to a girl who was on placement with us as a waitress. Sorry, it's a no.",
        "We chose the girl who was here on work placement. We can't take you on, sorry.",
        "Ask at the inn, they may want a cook. Sorry, we can't take you on.",
        "I hear the mill is looking for a foreman. Sorry, we can't take you on.",
        "Thank you for what you wrote about the pianist; we laughed. Sorry, it's a no.",
        "Fragen Sie doch beim Bäcker, der sucht eine Verkäuferin. Leider müssen wir absagen.",
        "Viel Erfolg bei der Prüfung zur Erzieherin! Leider müssen wir absagen.",
        "Der Fahrer bringt dir die Mappe zurück. Leider müssen wir absagen.",
        "We hired for Produce and for Cashier and both spots are filled. You were not chosen.",
        "We had openings for Server and for Host and both have gone. You were not chosen.",
        "On a choisi quelqu'un d'autre, l'autre vendeuse étant en arrêt. Désolée, c'est non.",
        "On garde la fille qui était en stage comme serveuse. Désolée, ce sera non pour toi.",
        "Wir nehmen jemanden, weil unsere andere Köchin krank ist. Leider müssen wir absagen.",
        "Du warst ja schon als Kellnerin woanders. Leider müssen wir dir absagen.",
        "Al final se queda la chica que estaba de prácticas. Lo siento, no podemos contratarte.",
        "Hay alguien, porque la otra camarera está de baja. Lo siento, no podemos contratarte.",
        "L'altra commessa è in malattia, quindi c'è già chi inizia. Non possiamo assumerti.",
        "De andere kapster is ziek, dus er is al iemand. Helaas kunnen we je niet aannemen.",
    ],
)
def test_who_is_there_already_and_what_others_were_is_no_role(said: str) -> None:
    assert read_message(Message(f"Mia,\n\n{said}\n\nSandra")).facts.role is None


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("My husband and I have settled on the other nanny. Sorry.", "nanny"),
        ("Wir nehmen die andere Köchin, weil sie früh kann. Leider müssen wir absagen.", "Köchin"),
        ("Du wolltest Hausmeister bei uns werden. Leider müssen wir absagen.", "Hausmeister"),
        ("Was Disponent angeht, haben wir uns für jemand anderen entschieden.", "Disponent"),
        ("Wir haben die Entscheidung für Melker getroffen. Leider müssen wir dir absagen.", "Melker"),
        ("A Junior Copywriter here spends the day on funds. So it's a no.", "Junior Copywriter"),
        ("I take one Bench Joiner Apprentice a year. It's a no, sorry.", "Bench Joiner Apprentice"),
        ("They made their choice on Scientist II, and went with another.", "Scientist II"),
        ("Thanks for applying to be a Night Shelter Monitor. It's a no.", "Night Shelter Monitor"),
        ("Thanks for applying to become a Garden Compass. We chose others.", "Garden Compass"),
    ],
)  # fmt: skip
def test_who_is_chosen_or_taken_on_is_one(said: str, role: str) -> None:
    assert read_message(Message(f"Mia,\n\n{said}\n\nSandra Holm")).facts.role == role
