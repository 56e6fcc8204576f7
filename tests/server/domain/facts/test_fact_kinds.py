"""Houses, titles and people stand in more turns of phrase than the usual ones."""

from __future__ import annotations

import pytest

from tests.mail_cases import NEIN, NO
from tests.mail_cases import read_facts as facts_of


@pytest.mark.parametrize(
    ("end", "company"),
    [
        ("Arjun\nFounder, Fernlight Sensors, Leeds", "Fernlight Sensors"),
        ("Arjun\nFounder & CEO, Kestrel Robotics, Bengaluru", "Kestrel Robotics"),
        ("Arjun\nGeschäftsführer, Autohaus Lindner, Aalen", "Autohaus Lindner"),
        ("Jo\n\nJo Pettig\nStudio Manager / Holt & Fern", "Holt & Fern"),
        ("Jo\n\nJo Pettig\nArt Director / Studio Manager", None),
        ("Ana Bell | Bell & Oak Recruitment | Events, Venues", "Bell & Oak"),
        ("Your friends at Lumora", "Lumora"),
        ("On behalf of the Wren Foundation,\n\nMona Bell\nDirector, People", "Wren Foundation"),
        ("On behalf of the search committee,\n\nMona Bell", None),
        ("Regards,\nApplications Team\nMarlow Price Recruitment", "Marlow Price"),
        ("Regards,\nPersonnel Services\nAlder County Fire Department", "Alder County Fire Department"),
        ("Maya\n(founder, Driftkit)", "Driftkit"),
        ("Maya\n(she/her)", None),
        ("Ana Kemp\nOffice Administrator\nDelarue, Stroud & Finn, P.C.", "Delarue, Stroud & Finn"),
    ],
)
def test_a_sign_off_has_its_house_beside_posts_towns_and_people(end: str, company: str | None) -> None:
    assert facts_of(f"Hi Tom,\n\nThanks for your application. {NO}\n\n{end}").company == company


@pytest.mark.parametrize(
    ("end", "company"),
    [
        ("Im Namen der Stiftung Lindenhof,\n\nMona Bell\nLeitung Personal", "Stiftung Lindenhof"),
        ("Im Namen der Kolleginnen und Kollegen,\n\nMona Bell", None),
    ],
)
def test_who_speaks_for_a_german_house_names_it(end: str, company: str | None) -> None:
    assert facts_of(f"Hallo Tom,\n\ndanke für deine Bewerbung. {NEIN}\n\n{end}").company == company


@pytest.mark.parametrize(
    ("job", "company"),
    [
        ("Analyst post with the Agency for Coastal Care", "Agency for Coastal Care"),
        ("Clerk role with the Alder County Health Department", "Alder County Health Department"),
        ("Welder role at the Authority for Inland Ports", "Authority for Inland Ports"),
        ("Welder - Rail Sector role", None),
    ],
)
def test_what_an_office_is_for_belongs_to_it_and_a_sector_to_the_title(job: str, company: str | None) -> None:
    text = f"Dear Tom,\n\nThank you for your interest in the {job}. {NO}\n\nResourcing Team"
    assert facts_of(text, f"Outcome: {job.removesuffix(' role')}").company == company


def test_a_service_that_recruits_for_a_department_is_not_the_house() -> None:
    text = (
        "Dear Tom,\n\nThank you for your application for the post of Analyst at "
        f"the Department for Rural Affairs. {NO}\n\nGovernment Recruitment Service"
    )
    facts = facts_of(text, "Application update", "GRS Jobs", "noreply@grsjobs.example")
    assert facts.company == "Department for Rural Affairs"


def test_a_domain_has_the_words_for_a_house_before_its_name_too() -> None:
    text = (
        "Dear Tom,\n\nThank you for applying for the post of Clerk (Ref 22) in "
        f"Town Library Brightmoor. {NO}\n\nRegards,\nDeclan Mull\nHuman Resources"
    )
    assert facts_of(text, address="declan@brightmoor.example").company == "Town Library Brightmoor"


def test_who_sends_and_signs_under_a_short_name_is_no_house() -> None:
    text = (
        f"Bree,\n\n{NO}\n\nDamo\n\nDamien Fairwell\nEngineering Manager, Platform\nCurrow Energy, Melbourne"
    )
    assert facts_of(text, "Outcome", "Damien Fairwell").company == "Currow Energy"


def test_a_title_and_its_house_are_told_apart_by_how_the_text_calls_the_house() -> None:
    text = (
        "Dear Candidate,\n\nCompetition: Executive Officer, Lough Arrow Regional "
        f"Assembly (Ref. 2031/117)\n\n{NO}\n\nThe Assembly thanks you for your "
        "interest.\n\nGráinne Mul\nHuman Resources"
    )
    facts = facts_of(text)
    assert (facts.role, facts.company) == ("Executive Officer", "Lough Arrow Regional Assembly")


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        ("Thank you for your application.", "Application - .NET Developer", ".NET Developer"),
        ("She wants deeper experience for this particular SRE opening.", None, "SRE"),
        ("I know this particular news is hard, and this exciting opportunity is gone.", None, None),
        (
            ("This refers to your application for the profile of Java Developer (3-5 yrs), Pune."),
            None,
            "Java Developer",
        ),
        (
            ("Requisition 2030-4471, Payroll Specialist, to which you applied has been cancelled."),
            None,
            "Payroll Specialist",
        ),
        (
            "Thank you for your interest.",
            "Alder University: Position Filled - Academic Advisor II",
            "Academic Advisor II",
        ),
        (
            ("RE: APPLICATION FOR EMPLOYMENT - YARD TEAM LEADER\n\nWe refer to your application."),
            None,
            "YARD TEAM LEADER",
        ),
        (
            (
                "Wayfell has decided to cancel its summer internship program. We will not "
                "be filling the Lab Intern role you applied to."
            ),
            None,
            "Lab Intern",
        ),
        ("I would be delighted if you were to apply for the Associate intake in two years.", None, None),
        ("Thank you for applying for the Summer Analyst(New York) position.", None, "Summer Analyst"),
        (
            ("Thank you for your application to our tenure-track position in Early Modern History."),
            None,
            "tenure-track position in Early Modern History",
        ),
    ],
)
def test_a_title_is_told_from_marks_news_and_numbers_around_it(
    text: str, subject: str | None, role: str | None
) -> None:
    assert facts_of(f"Dear Tom,\n\n{text} {NO}\n\nRegards,\nAna", subject).role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            ("wir haben die ausgeschriebene Position (Juristische Mitarbeiterin) besetzt."),
            "Juristische Mitarbeiterin",
        ),
        ("die Stelle (Vollzeit) ist vergeben.", None),
        (
            "Für die Projektreferentin Ostafrika hatten wir rund 160 Zuschriften.",
            "Projektreferentin Ostafrika",
        ),
        (
            "wir müssen Ihnen für die Stelle als dipl. Pflegefachfrau HF heute absagen.",
            "dipl. Pflegefachfrau HF",
        ),
    ],
)
def test_a_german_title_may_stand_in_brackets_and_begin_with_a_diploma(text: str, role: str | None) -> None:
    assert facts_of(f"Guten Tag Frau Holl\n\n{text} {NEIN}\n\nGrüße\nAna").role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            (
                "Madame,\n\nVous avez bien voulu nous adresser votre candidature pour le "
                "stage de développement web au sein de la société Clairval. Le poste a été "
                "pourvu.\n\nAnne Tou"
            ),
            "stage de développement web",
        ),
        (
            (
                "Estimada Carla:\n\nLe agradecemos su interés en la plaza de Enfermera de "
                "Urgencias publicada por el Hospital San Tel. Lamentamos comunicarle que "
                "no ha sido seleccionada.\n\nAtentamente,\nHospital San Tel"
            ),
            "Enfermera de Urgencias",
        ),
        (
            (
                f"Hi Dermot - got your CV from the form. {NO}\n\nRegards\nPat "
                "Lord\n\n-----Original Message-----\nFrom: website@lord.example\nSent: "
                "Tuesday 3 September 2030 22:14\nSubject: New form entry\n\nName: Dermot "
                "H\nPosition: Alarm Service Engineer\nMessage: CV attached"
            ),
            "Alarm Service Engineer",
        ),
        (
            (
                "Dear Connor,\n\nELECTRICAL APPRENTICE INTAKE - NORTHLINE POWER "
                f"NETWORKS\n\nThank you for your application. {NO}\n\nEarly Careers "
                "Team\nNorthline Power Networks"
            ),
            "ELECTRICAL APPRENTICE INTAKE",
        ),
    ],
)
def test_a_title_ends_before_who_published_it_and_before_a_house_in_capitals(text: str, role: str) -> None:
    assert facts_of(text).role == role


@pytest.mark.parametrize(
    ("end", "contact"),
    [
        ("\n\nBest regards and good luck\nLea Berg\nPeople, Kurvo GmbH", "Lea Berg"),
        ("\n\nLiebe Grüße und ganz viel Erfolg\nLea\n\nLea Berg\nPeople, Kurvo GmbH", "Lea Berg"),
        (" Good luck! Jodie and the team", "Jodie"),
        (" Alles Gute! Jana und das Team", "Jana"),
        (" Take care. Everyone and the team", None),
        ("\n\nKind regards,\nCamila | Gente e Gestão", "Camila"),
        ("\n\nKind regards,\nKurvo | People Team", None),
    ],
)
def test_who_signs_with_a_wish_for_a_team_or_before_an_office_is_named(end: str, contact: str | None) -> None:
    assert facts_of(f"Hi Tom,\n\nThanks for your application. {NO}{end}").contact_name == contact


def test_a_first_name_in_a_mail_all_in_small_letters_is_written_large() -> None:
    text = (
        "hey Sam,\n\nthanks for your application. we've gone with someone else, "
        "sorry :(\n\ntheo\n(cofounder, Plumbkit)"
    )
    assert facts_of(text).contact_name == "Theo"
