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


@pytest.mark.parametrize(
    "said",
    [
        "I liked it but I am going with a lad who has baked at night before.",
        "We have taken on a local lass who can start tomorrow.",
        "The job went to a mate of mine.",
        "We gave it to an old hand.",
        "Thanks for throwing your hat in the ring for a spot on our crew.",
        "Thank you for applying for a place on our summer crew.",
        "Thanks for asking about a shift with our kitchen crew.",
    ],
)
def test_who_was_taken_and_among_whom_is_no_role(said: str) -> None:
    text = f"Hi Tom,\n\n{said} We have gone with somebody else this time, sorry.\n\nAna"
    assert read_message(Message(text, "Thanks for applying")).facts.role is None


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("The stable lad job has gone.", "stable lad"),
        ("The kitchen hand job has gone.", "kitchen hand"),
        ("Thanks for applying for the kitchen crew position.", "kitchen crew"),
    ],
)
def test_a_post_called_like_them_is_one(said: str, role: str) -> None:
    text = f"Hi Tom,\n\n{said} We have gone with somebody else this time, sorry.\n\nAna"
    assert read_message(Message(text)).facts.role == role


@pytest.mark.parametrize("house", ["Marlow Courier", "Tarnside Baker", "Holm Butcher", "Corby Ranger"])
@pytest.mark.parametrize("subject", ["{house}", "Your application to {house}", "{house} jobs", None])
@pytest.mark.parametrize(
    "thanks",
    ["Thank you for your interest in joining the {house}.", "Thank you for applying to the {house}."],
)
def test_a_house_called_like_somebody_s_work_is_no_role(house: str, subject: str | None, thanks: str) -> None:
    text = f"Hello,\n\n{thanks.format(house=house)} We have settled on someone else.\n\nBest wishes\n{house}"
    facts = read_message(Message(text, subject and subject.format(house=house))).facts
    assert (facts.role, facts.company) == (None, house)


def test_the_office_of_who_signs_may_be_the_role() -> None:
    text = "Thanks for your interest in the Store Manager position. We chose another.\n\nStore Manager"
    assert read_message(Message(text)).facts.role == "Store Manager"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Not this time mate, we went with somebody who can start on Monday. Cheers for asking\n\nRay", ""),
        ("Hey Tom,\n\nenjoyed our two talks, but it's a no from us for now.\n\nRafe", "Re: backend chat"),
        ("Hi Tom,\n\nwe've got our full crew for this season, so nothing for you, sorry.\n\nKaren", ""),
        ("Guten Tag,\n\ndanke für Ihre Bewerbung auf unsere Ausschreibung.\n\nLeider sagen wir ab.", ""),
    ],
)  # fmt: skip
def test_talk_a_crew_and_an_advert_are_no_role(text: str, subject: str) -> None:
    assert read_message(Message(text, subject)).facts.role is None


@pytest.mark.parametrize(
    "role", ["No-Code Developer", "Hi-Fi Technician", "Head of Coffee", "Ad Manager"]
)  # fmt: skip
def test_a_title_that_begins_or_ends_like_talk_is_one(role: str) -> None:
    text = (
        f"Hi Tom,\n\nThank you for your application for the {role} position. We chose somebody else.\n\nAna"
    )
    assert read_message(Message(text)).facts.role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Derzeit können wir Ihnen in der Kanzlei keine Ihnen entsprechende Position bieten.", None),
        ("It was decided to appoint an internal applicant as Archivist.", "Archivist"),
        (
            "Danke für die Bewerbung um die Regieassistenz zur Spielzeit 2025/26. Leider sagen wir ab.",
            "Regieassistenz",
        ),
    ],
)
def test_what_is_not_there_and_who_got_it_are_no_role(text: str, role: str | None) -> None:
    assert read_message(Message(f"Dear Kim,\n\n{text}\n\nAna Orth")).facts.role == role
