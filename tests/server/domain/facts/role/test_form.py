"""The role is read whole from glued, broken and listed text, and from the reader's own letter below."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "We have chosen somebody else this time, and I'm sorry about that."
NEIN = "Wir haben uns für jemand anderen entschieden, das tut uns leid."
THANKS = "Hi Tom,\n\nThank you for your application"
DANKE = "Hallo Mia,\n\ndanke für deine Bewerbung"


def role_of(text: str, subject: str | None = None, name: str | None = None) -> str | None:
    return read_message(Message(text, subject, name)).facts.role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            f"Hi Tom,Thank you for applying for Tide Analyst (JR-20417).At this time {NO}",
            "Tide Analyst",
        ),
        (
            f"Hi Tom,Thank you for applying for Tide Analyst.We read it with care. {NO}",
            "Tide Analyst",
        ),
        (f"{THANKS} for Node.js Developer. {NO}", "Node.js Developer"),
        (f"Hi Tom,\n\nThanks for the talk about the\n=20\nTide Analyst position.=20\n\n{NO}", "Tide Analyst"),
        (
            f"Hi Tom,\n\nSorry, the position you applied for, Tide Analyst in Dayton, OH, is gone. {NO}",
            "Tide Analyst",
        ),
        (
            f"Hi Tom,\n\nWe read it for the roles listed below:\n\n   * Tide Analyst (ID 2410098)\n\n{NO}",
            "Tide Analyst",
        ),
        (f"Hi Tom,\n\nThanks for applying to Nordlys Robotics' Tide Analyst position. {NO}", "Tide Analyst"),
        (
            f"Hi Tom,\n\nThanks for your interest in the Executive Assistant to the CEO role. {NO}",
            "Executive Assistant to the CEO",
        ),
        (f"{THANKS} for Revenue Operations. {NO}", "Revenue Operations"),
        (f"Hi Tom,\n\nThank you for applying for our Jr. Copywriter role. {NO}", "Jr. Copywriter"),
        (f"Hi Tom,\n\nThank you for applying for the part-time Bookseller job. {NO}", "Bookseller"),
        (
            f"Hallo Mia,\n\ndu hast dich als wissenschaftlicher Mitarbeiter (m/w/d) beworben. {NEIN}",
            "wissenschaftlicher Mitarbeiter",
        ),
        (
            f"{DANKE} als Mitarbeiterin (m/w/d) im Kundenservice. {NEIN}",
            "Mitarbeiterin im Kundenservice",
        ),
        (
            f"{DANKE} als Geologin in der Arbeitsgruppe Hydrologie. {NEIN}",
            "Geologin",
        ),
        (f"Hallo Mia,\n\ndanke für das Telefonat mit Frau Meier. {NEIN}", None),
    ],
)
def test_a_title_ends_where_glued_broken_and_listed_text_ends_it(text: str, role: str | None) -> None:
    assert role_of(text) == role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Your application to Marrow Energy for Tide Analyst", "Tide Analyst"),
        ("tide analyst job", "Tide Analyst"),
        ("Tide Intern, Summer 2027 program - application status", "Tide Intern, Summer 2027"),
    ],
)
def test_a_subject_gives_the_title_without_house_and_programme(subject: str, role: str) -> None:
    text = f"Hi Tom,\n\nThank you for coming in. {NO}"
    body = text.replace("coming in", "applying for the Tide Analyst vacancy") if subject[0] == "t" else text
    assert role_of(body, subject) == role


def test_a_sender_called_like_work_is_no_role() -> None:
    text = f"{THANKS} for the position of Tide Analyst. {NO}\n\nHR\nHolt & Marrow Engineering, Inc."
    subject = "Your application to Holt & Marrow Engineering - Req 40418"
    assert role_of(text, subject, "Holt & Marrow Engineering") == "Tide Analyst"


GERMAN_QUOTE = """Hallo Herr Novak,

Wir haben uns für jemand anderen entschieden.

Gruß
Uwe Lenz

-----Ursprüngliche Nachricht-----
Von: Jan Novak

anbei sende ich Ihnen meine Bewerbung als Feinmechaniker.
"""
ENGLISH_QUOTE = """Dear Tom,

Thanks for your mail. We have chosen somebody else this time.

Ada

> On 3 Mar 2027, at 21:14, Tom Reed wrote:
>
> Dear Ada, do you have a vacancy for a Part II
> architectural assistant. Kind regards
> Tom
"""


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (GERMAN_QUOTE, "Feinmechaniker"),
        (ENGLISH_QUOTE, "Part II architectural assistant"),
        (ENGLISH_QUOTE.replace("your mail", "applying as a Welder"), "Welder"),
        (ENGLISH_QUOTE.replace("a vacancy for a Part II\n> architectural assistant", "anything"), None),
    ],
)
def test_the_reader_s_own_letter_names_the_role_where_the_answer_does_not(
    text: str, role: str | None
) -> None:
    assert role_of(text) == role
