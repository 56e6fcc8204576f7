"""A no that is said outright is one whatever else a long mail has, before it and behind it."""

from __future__ import annotations

from itertools import combinations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_ENGLISH = (
    "Dear Robin,\n\nThank you for applying for the Data Analyst role at Marlow Ltd.\n\n{}"
    "\n\nKind regards,\nAlex Moreno"
)
_GERMAN = (
    "Guten Tag Frau Adler,\n\nvielen Dank für Ihre Bewerbung als Sachbearbeiterin bei der Marlow GmbH.\n\n{}"
    "\n\nFreundliche Grüße\nAlex Moreno"
)
_BESIDE_ENGLISH = (
    "We keep your data for six months in line with our policy. You can ask us to delete it.",
    "Here are other jobs you may like:\n- Accountant, Leeds\n- Payroll Clerk, Hull\nView all jobs.",
    "We would love to hear about your experience. Please take two minutes to fill in this survey.",
    "Follow us to keep up with our news. This summer we open a new office in Leeds.",
    "Please do not reply to this e-mail. If you have any questions, log in to your account.",
    "Your travel expenses will be refunded within ten days. Please send us the receipts.",
)
_BESIDE_GERMAN = (
    "Ihre Daten löschen wir nach sechs Monaten gemäß den Vorschriften der DSGVO.",
    "Bitte antworten Sie nicht auf diese E-Mail, dieses Postfach wird nicht gelesen.",
    "Weitere offene Stellen:\n- Buchhalter, Köln\n- Teamleiterin, Bonn\nZum Stellenportal.",
    "Wir freuen uns über Ihre Meinung: Nehmen Sie sich zwei Minuten für unsere Umfrage.",
)


def _is_decision(letter: str, *paragraphs: str) -> bool:
    text = letter.format("\n\n".join(paragraphs))
    return read_message(Message(text, "Your application")).verdict.is_rejection


@pytest.mark.parametrize(
    "no",
    [
        "Unfortunately, we have decided not to move forward with your application.",
        "We have decided to proceed with other candidates.",
        "You have not been shortlisted on this occasion.",
        "I'm sorry to say that the position has been filled.",
        "We won't be taking your application any further.",
    ],
)
def test_a_no_is_one_in_a_long_mail(no: str) -> None:
    for beside in combinations(_BESIDE_ENGLISH, 2):
        assert _is_decision(_ENGLISH, no, *beside)
        assert _is_decision(_ENGLISH, *beside, no)


@pytest.mark.parametrize(
    "no",
    [
        "Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.",
        "Wir können Ihre Bewerbung leider nicht berücksichtigen.",
        "Leider können wir Ihnen keine Zusage geben.",
    ],
)
def test_a_no_is_one_in_a_long_german_mail(no: str) -> None:
    for beside in combinations(_BESIDE_GERMAN, 2):
        assert _is_decision(_GERMAN, no, *beside)
        assert _is_decision(_GERMAN, *beside, no)


@pytest.mark.parametrize(
    "said",
    [
        "We have received your application and will be in touch within two weeks.",
        "We would like to invite you to a first interview next week.",
        "We are still reviewing applications and will let you know by Friday.",
    ],
)
def test_what_leaves_it_open_is_none_in_a_long_mail(said: str) -> None:
    assert not any(_is_decision(_ENGLISH, said, *beside) for beside in combinations(_BESIDE_ENGLISH, 2))
