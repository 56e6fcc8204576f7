"""A trade that no list knows is read where only a job stands; and the kinds of what else is named there."""

from __future__ import annotations

import pytest

from afterword.domain.facts.role.made import is_made_like_a_trade
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message


def role_of(text: str, subject: str | None = None) -> str | None:
    return read_message(Message(text, subject)).facts.role


@pytest.mark.parametrize(
    "trade", ["yardhand", "ploughman", "luthière", "tonelero", "vetraio", "oleira", "veenwachter", "bakırcı"]
)
def test_a_trade_is_told_by_its_ending(trade: str) -> None:
    assert is_made_like_a_trade(trade)


@pytest.mark.parametrize(
    "word", ["carrière", "enero", "primavera", "feira", "summer", "appointment", "store", "ikinci", "role"]
)
def test_other_words_end_so_too(word: str) -> None:
    assert not is_made_like_a_trade(word)


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        (
            None,
            "Thank you for your interest in the position of yardhand. We chose another candidate.",
            "yardhand",
        ),
        (None, "Our selection process for bargeman is over, and you were not chosen.", "bargeman"),
        (
            None,
            "The club voted to hire Mr. Jon Pell as greenkeeper starting in May. Thanks for applying.",
            "greenkeeper",
        ),
        ("Re: clammer job", "Sorry, it went to someone else.", "clammer"),
        (
            None,
            "Merci pour votre candidature au poste de vannière. Malheureusement elle n'a pas été retenue.",
            "vannière",
        ),
        ("Candidature rémouleur", "Malheureusement votre candidature n'a pas été retenue.", "rémouleur"),
        (
            None,
            "Para el trabajo de cestero hemos cogido a otra persona. No has sido seleccionado, lo siento.",
            "cestero",
        ),
        (
            None,
            "Grazie per la candidatura come bottaio. Purtroppo abbiamo scelto un'altra persona.",
            "bottaio",
        ),
        (
            None,
            "Obrigado pela candidatura à vaga de tanoeiro. Infelizmente escolhemos outra pessoa.",
            "tanoeiro",
        ),
        (
            "Sollicitatie leerling-smid",
            "Helaas hebben we besloten niet met je verder te gaan.",
            "leerling-smid",
        ),
        (
            None,
            "Sie hatten sich bei uns als Steinsetzer beworben. Leider müssen wir Ihnen absagen.",
            "Steinsetzer",
        ),
        (
            "AW: Initiativbewerbung Hutmacherin",
            "Leider haben wir zur Zeit keinen Platz und müssen absagen.",
            "Hutmacherin",
        ),
        (
            None,
            "bakırcı pozisyonu için başvurunuzu değerlendirdik. Maalesef sizinle devam edemeyeceğiz.",
            "bakırcı",
        ),
    ],
)
def test_a_trade_is_read_where_only_a_job_stands(subject: str | None, text: str, role: str) -> None:
    assert role_of(f"Hallo,\n\n{text}\n\nAna", subject) == role


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Candidature de janvier", "Votre candidature n'est malheureusement pas retenue."),
        (None, "El puesto de enero ya está cubierto. No has sido seleccionado, lo sentimos."),
        (None, "We finished our process for September, and you were not chosen, sorry."),
        (None, "Sie haben sich als Erster beworben. Leider müssen wir Ihnen absagen."),
    ],
)
def test_a_word_that_only_ends_so_is_no_trade(subject: str | None, text: str) -> None:
    assert role_of(f"Hallo,\n\n{text}\n\nAna", subject) is None


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        (
            None,
            "We only have money for one founding designer, and it won't be you, sorry.",
            "founding designer",
        ),
        (None, "We've signed a mobile dev, he starts in May, so that seat's gone. Sorry.", "mobile dev"),
        (
            "Re: Assoc. Prof. Botany",
            "Another candidate has accepted. We cannot offer you the post.",
            "Assoc. Prof. Botany",
        ),
        ("Re: cellar work over Easter", "Sorry, we're full up now. All the best.", "cellar work"),
        (
            None,
            "Thank you for applying to join us as a Trainee Actuary in October 2031. We regret to say no.",
            "Trainee Actuary",
        ),
        (
            None,
            "Requisition 7781 - Drill Fitter, Mount Orley Operations\n\nYou were unsuccessful.",
            "Drill Fitter",
        ),
        (
            None,
            "Thank you for applying to the Tarn Bank Graduate Scheme 2031 (Audit stream). We have to say no.",
            "Graduate Scheme 2031 (Audit stream)",
        ),
        (
            None,
            "wir haben die Ausbildungsstelle zur MFA gestern vergeben und müssen Ihnen leider absagen.",
            "MFA",
        ),
        (
            "SHK-Stelle am Institut",
            "ich kann Ihnen leider nichts anbieten, die Stelle geht an jemand anderen.",
            "SHK",
        ),
        (
            None,
            "am Ende haben wir die Schichtleitung Verpackung einem internen Bewerber übertragen.",
            "Schichtleitung Verpackung",
        ),
        (
            None,
            "zur Stelle\n\n  Referent (m/w/d) für Seuchenschutz\n\nmüssen wir Ihnen absagen.",
            "Referent für Seuchenschutz",
        ),
    ],
)
def test_short_titles_and_what_stands_behind_them(subject: str | None, text: str, role: str) -> None:
    assert role_of(f"Hallo Ana,\n\n{text}", subject) == role


def test_the_older_letter_of_the_reader_names_the_job() -> None:
    older = "-----Original Message-----\nFrom: Ed\nTo: Bill\n\nHi Bill, any news on the depot foreman job?"
    assert role_of(f"Ed, it's a no from our side, sorry.\nBill\n\n{older}") == "depot foreman"


@pytest.mark.parametrize(
    "text",
    [
        "I know people at a start-up that needs backend engineers. It's a no from us, sorry.",
        "On the advice of our lawyers we give no reasons. We won't be taking your application further.",
        "Preference went to those with a licence as a crane operator. We can't take you on, sorry.",
        "We picked somebody who used to work as a stage manager. We can't take you on, sorry.",
        "It was a hard call for a small team of editors. We won't be taking your application further.",
        "Thank you for your application to Moss Lane Architects. We won't be taking it further.",
        "I'm sorry to say we have chosen somebody else.\n\nKind regards\nfor the Head Gardener",
        "das habe ich mit dem Steuerberater durchgerechnet. Deshalb muss ich Ihnen absagen.",
        "wir mussten auf die Ausbildung als Kranführer achten. Deshalb müssen wir Ihnen absagen.",
        "mit dem neuen Gesellen ist die Werkstatt voll. Ich muss Ihnen leider absagen.",
        "wir müssen Ihnen leider absagen.\n\nHerzlich\ndie Theaterleitung",
        "ik heb het met de accountant doorgerekend. Helaas gaan we niet met je verder.",
    ],
)
def test_others_and_their_work_are_no_role(text: str) -> None:
    assert role_of(f"Hallo Ana,\n\n{text}") is None
