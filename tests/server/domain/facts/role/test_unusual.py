"""Roles without a word for work, roles that begin like what announces others, small words within roles."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "Unfortunately we will not be taking your application further."
NEIN = "Leider können wir Ihnen keine Zusage geben."


def role_of(text: str, subject: str | None = None, from_name: str = "Brindle Row") -> str | None:
    message = Message(
        f"{text}\n\nRos Kettle\nBrindle Row", subject, from_name, from_address="jobs@brindlerow.example"
    )
    return read_message(message).facts.role


@pytest.mark.parametrize(
    "role", ["Claims Triage II", "Growth Ninja", "Customer Happiness Hero", "Technology Consulting Graduate"]
)
@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for applying for {} at Brindle Row.",
        'Your application for "{}" was read with care.',
        "Thank you for your application to join us as a {}.",
        "Thank you for wanting to join Brindle Row as our next {}.",
        "We are unable to offer you a place as {}.",
        "We have decided to hire someone else as {}.",
        "Our search for our new {} has come to an end.",
        "Thank you for applying to be our new {}.",
        "We received over 400 applications for our two {} vacancies.",
        "Thank you for your interest in job 20417 {}.",
    ],
)
def test_where_nothing_but_a_job_is_named_a_title_needs_no_word_for_work(sentence: str, role: str) -> None:
    assert role_of(f"Dear Femi,\n\n{sentence.format(role)} {NO}") == role


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Thank you for applying for Brindle Row.", "Your application for Brindle Row"),
        ("Thank you for applying for Spring 2027.", None),
        ("We interviewed for Unit Nine last week.", None),
        ("We considered you for Round Two.", None),
        ("Our search for new premises goes on.", None),
        ("Thank you for applying for our Leeds office.", None),
        ("As Studio Manager I see all the letters.", None),
        ("I know what it is to be a young engineer looking for work.", None),
        ("We are a small team of five designers and one bookkeeper.", None),
        ("If you ever need a plumber, do ring us.", None),
        ("Femi Adeyemi\nBrindle Row\nStatus: Declined\n\n", None),
        ("Reference 20417\nBrindle Row\nStatus: Declined\n\n", None),
    ],
)
@pytest.mark.parametrize("from_name", ["Brindle Row", "Ros Kettle"])
def test_a_house_a_time_or_who_writes_is_no_role(sentence: str, subject: str | None, from_name: str) -> None:
    assert role_of(f"Dear Femi,\n\n{sentence} {NO}", subject, from_name) is None


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Sollten Sie einmal einen Elektriker brauchen, rufen Sie uns an.", None),
        ("Falls Sie mal einen guten Tischler suchen, melden Sie sich.", None),
        ("Als Geschäftsführer lese ich jede Bewerbung selbst.", None),
        ("Wir sind ein Team aus vier Ingenieuren und einer Buchhalterin.", None),
        ("Als Buchhalterin haben wir jemand anderen gefunden.", "Buchhalterin"),
        ("Vielen Dank für Ihre Bewerbung als Nachtwache.", "Nachtwache"),
        ("Vielen Dank für Ihre Bewerbung als Schulbegleitung.", "Schulbegleitung"),
    ],
)
def test_what_the_reader_may_need_or_who_writes_is_no_role_in_german(sentence: str, role: str | None) -> None:
    assert role_of(f"Sehr geehrte Frau Feld,\n\n{sentence} {NEIN}") == role


@pytest.mark.parametrize(
    "role",
    [
        "Job Coach",
        "Post Office Counter Clerk",
        "Information Systems Technician",
        "Search Marketing Executive",
        "Decision Scientist",
        "In-House Counsel",
        "A&E Nurse",
        "Of Counsel",
        "New Business Manager",
        "Night Manager",
        "Ship's Cook",
    ],
)
@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Thank you for applying for the post of {}.", None),
        ("Thank you for your interest in the {} role.", None),
        ("Classification: {}\n\n", None),
        ("Thank you for applying.", "Application update: {}"),
        ("Thank you for applying.", "{} - application outcome"),
    ],
)
def test_a_title_keeps_a_first_word_that_announces_others(
    sentence: str, subject: str | None, role: str
) -> None:
    subject = subject and subject.format(role)
    assert role_of(f"Dear Femi,\n\n{sentence.format(role)} {NO}", subject) == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        (
            "We had 611 of you applying for our three Software Placement Student posts.",
            "Software Placement Student",
        ),
        ("We also had 611 of you applying for our three Welder posts.", "Welder"),
        ("You applied for our two R&D Scientist vacancies.", "R&D Scientist"),
        (
            "Thank you for applying for the Programme Manager for Climate position.",
            "Programme Manager for Climate",
        ),
        ("Thank you for applying for the post of Tutor for Maths.", "Tutor for Maths"),
        ("Thank you for applying for the Teacher of the Deaf position.", "Teacher of the Deaf"),
        ("Thank you for your interest in our full-time Campaign Manager position.", "Campaign Manager"),
        ("Thank you for your interest in our full-time Job Coach position.", "Job Coach"),
        ("Thank you for applying for Welder for Brindle Row.", "Welder"),
        ("Thank you for applying for a Summer Technology Analyst placement.", "Summer Technology Analyst"),
        ("Thank you for applying for a marketing placement.", "marketing placement"),
        ("You took part in the Analyst, Risk & Compliance selection process.", "Analyst, Risk & Compliance"),
        ("Thank you for applying for our Claims Triage II (12-month contract) position.", "Claims Triage II"),
        ("We cannot take you on as an iOS Developer.", "iOS Developer"),
        ("Thank you for applying to be our Artist in Residence.", "Artist in Residence"),
        ("Thank you for applying for the role of Head of Applications.", "Head of Applications"),
    ],
)
def test_a_title_is_whole_between_what_counts_it_and_what_it_is_called(sentence: str, role: str) -> None:
    assert role_of(f"Dear Femi,\n\n{sentence} {NO}") == role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Brindle Row | Engineering Manager, Payments", "Engineering Manager, Payments"),
        ("Brindle Row | Marketing Lead - EMEA", "Marketing Lead - EMEA"),
        ("Your 3D Artist application", "3D Artist"),
        ("Your application for Nurse, Emergency Department", "Nurse, Emergency Department"),
    ],
)
def test_a_subject_keeps_what_a_title_is_for(subject: str, role: str) -> None:
    assert role_of(f"Dear Femi,\n\nThank you for applying. {NO}", subject) == role


def test_a_french_apprenticeship_written_large_is_part_of_its_title() -> None:
    text = "Bonjour Inès,\n\nMerci d'avoir postulé à notre offre d'{}. Ta candidature n'a pas été retenue."
    assert role_of(text.format("Alternance Développeur Web")) == "Alternance Développeur Web"
    assert role_of(text.format("alternance assistante RH")) == "assistante RH"
