"""The company is read in the form its own mail gives it, and nothing beside it is taken for one."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "We have chosen somebody else this time, and I'm sorry about that."
GRUSS = "\n\nMit freundlichen Grüßen\n"
NEIN = "Wir haben uns für jemand anderen entschieden, das tut uns leid."
THANKS = f"Hi Tom,\n\nThank you for applying for the Porter post. {NO}"


def company_of(
    text: str, subject: str | None = None, name: str | None = None, address: str | None = None
) -> str | None:
    return read_message(Message(text, subject, name, address)).facts.company


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        (f"Hi Tom,Thank you for your interest in Brackenford.At this time {NO}", None, "Brackenford"),
        (
            f"Hi Tom,\n\nWe've closed the Porter vacancy at our Kilronan store. {NO}",
            "Tansy's Kilronan",
            "Tansy's",
        ),
        (
            f"Hallo Tom,\n\ndie Stelle an unserem Standort Moorburg ist vergeben. {NEIN}",
            "Gebr. Halm Moorburg",
            "Gebr. Halm",
        ),
        (
            f"Hi Tom,\n\nthanks for thinking of Larkin's. {NO}\n\nThe Larkin's Resourcing Team",
            "Larkin's Careers",
            "Larkin's",
        ),
        (f"{THANKS}\n\nKind regards,\nTeal Institute for Soils", None, "Teal Institute for Soils"),
        (f"{THANKS}\n\nSaygılarımızla,\nEge Fener San. A.Ş.", None, "Ege Fener"),
        (f"{THANKS}\n\nRegards,\nHR\nWolski Meble Sp. z o.o.", None, "Wolski Meble"),
        (f"{THANKS}\n\nEastmere University Hiring Team", None, "Eastmere University"),
        (f"{THANKS}\n\nBrackenford University Recruiting", None, "Brackenford"),
        (f"{THANKS} Brackenford is young.\n\nBrackenford University Hiring Team", None, "Brackenford"),
        (
            f"Hi Tom,\n\nThank you for coming to the interview with us all at Marrow\nBorough Council. {NO}",
            None,
            "Marrow Borough Council",
        ),
    ],
)
def test_a_name_is_cut_and_kept_whole_as_the_mail_writes_it(
    text: str, name: str | None, company: str
) -> None:
    assert company_of(text, None, name) == company


@pytest.mark.parametrize(
    ("sign_off", "company"),
    [
        ("Ana Ruiz\nTalent Partner at Brackenford", "Brackenford"),
        ("Ana Ruiz\nTalent Partner at Brackenford Tiles GmbH", "Brackenford Tiles"),
        ("Ana Ruiz\nHR Manager\nTansley & Wren", "Tansley & Wren"),
        ("Ana Ruiz\nTalent Partner, K9 Analytics", "K9 Analytics"),
        ("Dein Brackenford-Team", "Brackenford"),
        ("Anna aus dem Brackenford Team", "Brackenford"),
        ("Hotel Brackenford front office", "Hotel Brackenford"),
        (
            "i. A. Ute Lenz\nPersonaldezernat\nTechnische Universität Moorburg",
            "Technische Universität Moorburg",
        ),
        ("For Malwa Castings & Tools Ltd.\n\nSd/-\nR. Sethi\nManager - HR", "Malwa Castings & Tools"),
        ("The Brackenford internship crew", "Brackenford"),
        ("Ana\nHolm Reed Surveyors, Dunmore", "Holm Reed Surveyors"),
        ("Ana Ruiz\nTalent Partner\nLeeds", None),
        ("Ana Ruiz\nPersonaldezernat", None),
    ],
)
def test_a_sign_off_names_the_house_behind_posts_and_before_offices(
    sign_off: str, company: str | None
) -> None:
    assert company_of(f"{THANKS}\n\nKind regards,\n{sign_off}") == company


@pytest.mark.parametrize(
    ("subject", "name", "address", "company"),
    [
        ("Red Anchor Bakery - Porter", None, None, "Red Anchor Bakery"),
        ("Porter - Tansley & Holm", None, None, "Tansley & Holm"),
        ("iMarrow - Porter", None, None, "iMarrow"),
        ("Brackenford Robotics", None, None, "Brackenford Robotics"),
        ("Your application to Garden Trust for Porter", None, None, "Garden Trust"),
        ("Application", "Ana Ruiz (Brackenford)", "notifications@ashbyhq.com", "Brackenford"),
        ("Porter", "Ingrid Tunheim", "i.tunheim@posteo.example", None),
        ("Porter - Referenz 40712", None, None, None),
        ("POST: PORTER - REF 12/PO/07", None, None, None),
        ("GZ 114/2027", None, None, None),
        ("Porter, Harbour Mall", None, None, None),
    ],
)
def test_a_subject_and_a_sender_name_the_house_and_no_number(
    subject: str, name: str | None, address: str | None, company: str | None
) -> None:
    assert company_of(f"{THANKS}\n\nBest regards,\nRecruiting Team", subject, name, address) == company


@pytest.mark.parametrize(
    ("subject", "text", "name", "company"),
    [
        (
            "Rückmeldung zu deiner Bewerbung bei klarwerk",
            f"Hallo Mia,\n\ndanke für deine Bewerbung! {NEIN}\n\nLiebe Grüße\ndein klarwerk People-Team",
            None,
            "klarwerk",
        ),
        (
            "Your application",
            f"Hi Tom,\n\nthank you for your interest in loopwood. {NO}\n\nAna",
            "loopwood",
            "loopwood",
        ),
        (
            "Your application",
            f"Hi Tom,\n\nthank you for applying to brisk.health. {NO}\n\nAna",
            None,
            "brisk.health",
        ),
        (
            "Your recent application",
            f"Hi Tom,\n\nthank you for applying to other roles. {NO}\n\nAna",
            None,
            None,
        ),
    ],
)
def test_a_house_in_small_letters_is_backed_by_another_place(
    subject: str, text: str, name: str | None, company: str | None
) -> None:
    assert company_of(text, subject, name) == company


def test_a_board_on_which_one_applied_is_not_the_house() -> None:
    text = (
        f"Your application for Porter\n\nTom,\n\nMarrow Grocers has reviewed your application. {NO}\n\n"
        "You received this because you applied on Workharbour.\n(c) 2027 Workharbour, Inc. 1 Quay St"
    )
    subject = "An update on your application from Marrow Grocers"
    assert company_of(text, subject, "Workharbour", "donotreply@workharbour.example") == "Marrow Grocers"
    assert (
        company_of(f"{THANKS}\n\nSee all jobs on Workharbour.", "Your application", "Workharbour Careers")
        == "Workharbour"
    )


@pytest.mark.parametrize(
    "text",
    [
        f"Hi Tom,\n\nYour degree from Marlhill University stood out. {NO}\n\nBest,\nMegan",
        f"Hi Tom,\n\nThank you for joining us for the Assessment Centre. {NO}\n\nBest,\nMegan",
        f"Guten Tag,\n\nIhr Studium an der Universität Moorburg gefiel uns. {NEIN}{GRUSS}Personalabteilung",
        f"Guten Tag,\n\nSie wären in der Arbeitsgruppe Hydrologie. {NEIN}{GRUSS}Personalabteilung",
        f"Guten Tag,\n\nvielen Dank für Ihre Bewerbung. {NEIN}{GRUSS}LG Mia",
    ],
)
def test_what_the_reader_did_elsewhere_and_parts_of_a_house_are_none(text: str) -> None:
    assert company_of(text) is None
