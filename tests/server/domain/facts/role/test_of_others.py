"""Who decides, who was chosen and whose son it is are no role of the reader's."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message


@pytest.mark.parametrize(
    "said",
    [
        "The Board of Directors met on Monday.",
        "The job was given to the daughter of the caretaker.",
        "My nephew is an electrician and he will do it.",
        "The person we picked is a trained chef.",
        "I am directed by the Registrar to inform you.",
        "We'll ring you if a server drops out.",
    ],
)
def test_somebody_of_the_house_is_no_role(said: str) -> None:
    no = "Unfortunately we won't be taking your application further."
    assert read_message(Message(f"Hi Tom,\n\n{said}\n\n{no}\n\nBest,\nAna")).facts.role is None


def test_the_post_beside_them_is_one() -> None:
    text = "Hi Tom,\n\nThe Directors met about the Tide Keeper post. They chose another, sorry.\n\nAna"
    assert read_message(Message(text)).facts.role == "Tide Keeper"
