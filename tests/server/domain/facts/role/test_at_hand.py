"""Roles at plain places: above a label, as a programme, behind "a pass on", beside other words."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO

_SENT = {
    "Graduate Civil Engineer (Rail)": Message(
        "Dear Applicant\n\nVacancy: Graduate Civil Engineer (Rail), Manchester\nClosing date: 31 January\n\n"
        f"{NO}"
    ),
    "junior dev": Message(f"Hiya Fran\n\nSo, we got 300 CVs for junior dev. {NO}\n\nPip"),
    "Spring Week 2023 (Asset Management)": Message(
        f"We write concerning your application to Spring Week 2023 (Asset Management). {NO}"
    ),
    "Fast Track Leadership Programme": Message(
        f"Thank you for your interest in the Fast Track Leadership Programme. {NO}\n\nEmerging Talent"
    ),
    "VP Regulatory": Message(
        "Zoe, we want someone who did it before, so it's a pass on VP Regulatory for now."
    ),
    "Lecturer in Modern History (Arts & Law)": Message(
        "Dear Dr Day,\n\nI regret that the Committee has decided to appoint another candidate to the"
        " Lectureship.\n\nGwen Pardoe",
        "Lecturer in Modern History (Arts & Law), outcome of interview",
    ),
    "Head of Operations": Message(
        f"Dear Graham,\n\nI have heard from my client regarding the Head of Operations appointment. {NO}\n\n"
        "Harriet Voss\nMarlow People\nExecutive search for the built environment"
    ),
    "Laboratory Manager": Message(
        f"we thank you for the interesting interview concerning Laboratory Manager. {NO}"
    ),
    "Process Associate - Voice (Night Shift)": Message(
        "Hi Karthik,\n\nPosition : Process Associate - Voice (Night Shift)\nRound    : Ops\n"
        f"Result   : Not selected\n\n{NO}"
    ),
    "SAP Consultant": Message(f"We read your CV against the SAP Consultant requirement. {NO}"),
    "Staff Nurse (ICU)": Message(f"Dear Sister,\n\n{NO}", "Staff Nurse (ICU) walk-in"),
    "Junior Resident (Non-PG)": Message(
        f"Madam,\n\nSub: Engagement of Junior Resident (Non-PG) on contractual basis - reg.\n\n{NO}",
        "Not shortlisted",
    ),
    "Vertretungsstelle Chemie": Message(
        f"Guten Tag\n\n{NEIN} Für Ihr Referendariat alles Gute!",
        "Ihre Bewerbung auf die Vertretungsstelle Chemie",
    ),
    "Staplerfahrer": Message(f"Guten Tag,\n\n{NEIN}", "Absage Staplerfahrer Raum Kassel"),
    "Lehrling Einzelhandel": Message(
        f"Lieber Fabian!\n\nFür den Lehrling Einzelhandel im Herbst kam ein anderer. {NEIN}"
    ),
    "Prüfingenieur/in": Message(f"Guten Tag,\n\n{NEIN}", "Ihre Bewerbung als Prüfingenieur/in (EG 9a TVöD)"),
    "Barista": Message(f"Hey Jana,\n\nwir nehmen für die Barista-Stelle jemand anderen. {NEIN}"),
    "Pflegefachkraft Intensiv": Message(
        f"Liebe Frau Day,\n\n{NEIN}", "Pflegefachkraft Intensiv, Ihre Unterlagen"
    ),
    "Vertriebsinnendienst": Message(
        f"Hallo Herr Day,\n\n{NEIN}", "Bewerbung Vertriebsinnendienst, Gespräch letzten Dienstag"
    ),
    "Fachinformatiker Systeme": Message(
        "Guten Tag,\n\nIhre Bewerbung auf das Stellenangebot\n\n   Fachinformatiker Systeme\n"
        "   Standort: Kassel\n\n"
        f"{NEIN}"
    ),
    "Hausmeister": Message(
        f"Guten Tag,\n\n{NEIN}",
        "Ihre Bewerbung: Hausmeister (w/m/d), Grundschule Am Anger",
        "Schulverband Marl",
    ),
    "Technician III": Message(f"{NO}", "Your application for Technician III, Posting 2020-0338"),
    "Regulatory Affairs Managerin": Message(f"Guten Tag,\n\n{NEIN}", "Gespräch Regulatory Affairs Managerin"),
    "ML research engineer": Message(
        "Hi Lorcan, we'll not be making you an offer for ML research engineer.\n\nAmara",
        "Re: Application ML research engineer",
    ),
}


@pytest.mark.parametrize("role", _SENT)
def test_a_role_at_hand_is_named(role: str) -> None:
    assert read_message(_SENT[role]).facts.role == role


def test_a_programme_that_is_applied_for_is_no_house() -> None:
    assert read_message(_SENT["Fast Track Leadership Programme"]).facts.company is None


def test_what_is_applied_to_in_a_capital_article_is_no_role() -> None:
    text = f"Dear Ana,\n\n{NO}\n\nNewsroom"
    facts = read_message(Message(text, "Your application to The Tarnside Courier")).facts
    assert (facts.role, facts.contact_name) == (None, None)


def test_what_a_competition_is_for_is_the_role() -> None:
    text = f"A Chara,\n\nRe: Competition for the post of Clerical Officer (Grade III)\n\n{NO}"
    assert read_message(Message(text)).facts.role == "Clerical Officer (Grade III)"
