"""What there is to pass on or was written down is feedback; a mark of a portal is none."""

from __future__ import annotations

import pytest

from tests.stance_letters import stance_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I've nothing to pass on in the way of feedback."),
        ("en", "I have no comments from the school to pass on."),
        ("de", "Gründe hat man uns nicht genannt, daher kann ich dir keine weitergeben."),
        ("es", "No nos dieron comentarios, así que no puedo pasarte nada."),
        ("it", "Il cliente non ci ha dato alcun riscontro da girarti."),
        ("tr", "Müşteri bize iletebileceğimiz bir geri bildirim vermedi."),
    ],
)
def test_nothing_to_pass_on_is_a_refusal(language: str, text: str) -> None:
    assert stance_of(text, language) == "refused"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "If you care to read what Pete and I scribbled, reply and I'll send it over."),
        ("en", "Should you wish to talk about the impression the panel had, I will gladly do so."),
        ("de", "Über den Eindruck des Gremiums spreche ich gern mit Ihnen."),
        ("de", "Was wir aufgeschrieben haben, schicke ich dir gern."),
        ("fr", "Si vous souhaitez parler de l'impression du jury, appelez-moi."),
        ("nl", "Als je wilt lezen wat we hebben opgeschreven, mail me."),
    ],
)
def test_what_was_written_down_is_offered(language: str, text: str) -> None:
    assert stance_of(text, language) == "offered"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The welding was where we saw weaknesses."),
        ("en", "The part on hygiene was where you fell behind."),
        ("de", "Schwächer war der Teil über die Kalkulation."),
    ],
)
def test_where_a_gap_was_seen_is_told(language: str, text: str) -> None:
    assert stance_of(text, language) == "included"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Reason: Another candidate selected"),
        ("en", "Payroll is where we saw the biggest rise."),
        ("en", "In good and bad times we stay a family firm, and we will keep your file."),
        ("en", "If you want to share your impression of our process, reply to this mail."),
        ("de", "Grund: Anderer Bewerber ausgewählt"),
        ("de", "Schreiben Sie uns gern, welchen Eindruck Sie von uns hatten."),
        ("de", "Schwächer war der Umsatz im Herbst, darum stellen wir nicht ein."),
    ],
)
def test_a_mark_of_a_portal_and_what_is_of_the_house_are_none(language: str, text: str) -> None:
    assert stance_of(text, language) == "none"
