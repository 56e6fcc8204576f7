"""How far an application got is read from talks that took place, not from those that are spoken of."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "Unfortunately, we have decided to move forward with another candidate."


def stage_of(text: str) -> str | None:
    return read_message(Message(f"Hello Tom,\n\n{text} {NO}\n\nRegards\nAna Ruiz")).facts.stage


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for spending the day with us.",
        "It was a pleasure to welcome you to the mill on Monday.",
        "It was fun talking with you about kilns.",
        "I refer to our meeting of 4 May.",
        "Danke für Ihren Vortrag und die Diskussion.",
        "Danke, dass du bei uns hospitiert hast.",
        "Danke, dass du dir für unsere beiden Calls Zeit genommen hast.",
        "Bezug nehmend auf das am 4. Mai geführte Vorstellungsgespräch danke ich Ihnen.",
        "War nett mit Ihnen gestern in der Halle.",
        "Muchas gracias por las entrevistas.",
        "Thank you for visiting our workshops and interviewing our joiners.",
        "I appreciated the opportunity to discuss with you your plans for the archive.",
        "We are pleased to have the opportunity to interview you for the bakery.",
        "Thank you for the time you put into the application and interview process.",
        "The conversations we had stayed with all of us.",
        "Gracias por tu interés en el taller y por la charla que tuvimos el martes.",
        "Danke, dass Sie zu einem Gespräch in unsere Gärtnerei gekommen sind.",
    ],
)
def test_a_talk_that_took_place_makes_it_interviewed(text: str) -> None:
    assert stage_of(text) == "interviewed"


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for your application and for giving us the chance to get to know you.",
        "Thanks for your application. The panel met yesterday and drew up a list.",
        "Thanks for your application. If you come to the fair, we would be delighted to have you with us.",
        "Thanks for your application. We have settled on a finalist.",
        "Thanks for coming by with your CV.",
        "You applied, and were not one of those whose folders were chosen for our finalist list.",
        "You applied and did not make it to the final round, to whom we will be offering interviews.",
        "They have closed the list to your CV, as two people are at final interview.",
        "Thanks for applying. We appreciate your interest and invite you to visit the quarry fair.",
        "We have had a chance to look over your background.",
        "We read your materials with care: it was a pleasure to review your sample materials.",
        "Danke für deine Bewerbung. Wir entscheiden gemeinsam, wen wir kennenlernen wollen.",
    ],
)
def test_a_talk_among_others_or_to_come_leaves_it_applied(text: str) -> None:
    assert stage_of(text) == "applied"


@pytest.mark.parametrize(
    "text",
    [
        "We found another applicant who lives nearby.",
        "We cannot write to every applicant at length.",
        "A lot of people applying here are gifted.",
    ],
)
def test_what_is_said_of_others_tells_no_stage(text: str) -> None:
    assert stage_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for your interest. We've picked our candidates and you're not one of them.",
        "Thank you for your interest. We have chosen our people and you are not among them.",
    ],
)
def test_who_is_not_one_of_those_chosen_has_not_been_said_to_apply(text: str) -> None:
    assert stage_of(text) is None


def test_who_is_not_one_of_those_invited_has_applied() -> None:
    assert stage_of("We will see six bakers for an interview, and you are not among them.") == "applied"
