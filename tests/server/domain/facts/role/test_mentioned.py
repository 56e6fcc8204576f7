"""A role that a mail only mentions is read too; who speaks, helps or was chosen instead is none."""

from __future__ import annotations

import pytest

from afterword.domain.facts.role.ends import cut_beginning, cut_ends
from afterword.domain.facts.role.text import tidy
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "We can't offer you the job, and I'm sorry about that."
NEIN = "Daher müssen wir Ihnen leider absagen."


def role_of(text: str, subject: str | None = None) -> str | None:
    return read_message(Message(text, subject)).facts.role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("The rota is full, so there's no shift left for another potter.", "potter"),
        ("We went round the table twice about packhouse foreman.", "packhouse foreman"),
        ("In the end Dad settled on the other shepherd.", "shepherd"),
        ("The money for the ferry steward desk has been cut.", "ferry steward"),
        ("So the Data Engineer req got pulled upstairs.", "Data Engineer"),
        ("Their preference is for a Music therapist who lives nearby.", "Music therapist"),
        ("We won't be adding a Toy Designer at the studio after all.", "Toy Designer"),
        ("This morning we offered boat painter to a lad from the yard.", "boat painter"),
        ("All it means is that Fleet Planner is off the table.", "Fleet Planner"),
        ("The Loss Adjuster must be resident in the county.", "Loss Adjuster"),
        ("Posting K-2210 Yard Foreman has been awarded by seniority.", "Yard Foreman"),
        ("This concerns selection 24-118, Harbour Pilot, and your papers.", "Harbour Pilot"),
        ('Profile 4471 was removed from the list "Night Porter".', "Night Porter"),
        ("After sleeping on it we chose an au pair with a licence.", "au pair"),
        ("Camp is full up on Swimming Instructors for August.", "Swimming Instructors"),
    ],
)
def test_a_post_is_told_by_what_is_done_with_it(sentence: str, role: str) -> None:
    assert role_of(f"Hi Tom,\n\n{sentence} {NO}\n\nAna") == role


@pytest.mark.parametrize(
    "sentence",
    [
        "The foreman said your sample was the best he saw.",
        "Our shepherd has her hands full until June.",
        "My sister is a nurse and told me how hard it is.",
        "They're going with a contractor instead.",
        "There was a lot of hand-holding to do.",
        "Good luck out there, mate.",
        "The whole crew liked you.",
        "I spoke to the manager about it.",
        "You have a carpenter's eye.",
        "There'll be a Harbour Pilot job after Easter.",
        "A colleague is looking for a Harbour Pilot, and keep an eye on our Night Porter opening.",
    ],
)
def test_a_person_and_another_opening_are_no_role(sentence: str) -> None:
    assert role_of(f"Hi Tom,\n\n{sentence} {NO}\n\nAna") not in {
        "foreman",
        "shepherd",
        "nurse",
        "contractor",
        "hand-holding",
        "mate",
        "crew",
        "manager",
        "carpenter",
        "Harbour Pilot",
        "Night Porter",
    }


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Den Monteur haben wir seit Mai, und eine weitere Kursleiterin brauchen wir nicht.", "Kursleiterin"),
        ("Für eine weitere Imkerin reicht unser Ertrag nicht.", "Imkerin"),
        ("Die neue Hortnerin und die andere Heimhilfe bringen den Führerschein mit.", "Heimhilfe"),
        ("Anbei Ihre Bewerbungsmappe (Orgelbauer) zurück.", "Orgelbauer"),
        ("Die Ausschreibung 2031/12 (Revierförster) wurde aufgehoben.", "Revierförster"),
    ],
)
def test_a_german_mail_mentions_a_post(sentence: str, role: str) -> None:
    assert role_of(f"Guten Tag Frau Olm,\n\n{sentence} {NEIN}\n\nJ. Thiele") == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Bonjour Inès,\n\nNous n'avons pas de place d'apprentie cette année. Désolé.\n\nLuc", "apprentie"),
        (
            "Bonjour Inès,\n\nVotre lettre comme fromagère nous a plu. Nous ne donnons pas suite.\n\nLuc",
            "fromagère",
        ),
        (
            "Hola Inés,\n\nLo siento, cogimos a otra para técnica de farmacia. No contamos contigo.\n\nLuz",
            "técnica de farmacia",
        ),
        (
            "Geachte heer Bos,\n\nWij hebben een ander als conciërge benoemd en wijzen u af.\n\nJ. Vis",
            "conciërge",
        ),
        (
            "Merhaba Ece,\n\nMaalesef çay ocağı sorumlusu kadromuz doldu. Başvurunuz olumsuz.\n\nCan",
            "çay ocağı sorumlusu",
        ),
    ],
)
def test_other_languages_mention_a_post(text: str, role: str) -> None:
    assert role_of(text) == role


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Bar Manager, Eindhoven", "Bar Manager"),
        ("Bar Manager – Kempten", "Bar Manager"),
        ("Bar Manager in Oslo", "Bar Manager"),
        ("Bar Manager, Mid-Market", "Bar Manager, Mid-Market"),
        ("Sales Lead DACH", "Sales Lead DACH"),
        ("Sales Lead, EMEA", "Sales Lead, EMEA"),
        ("Welder (Casual)", "Welder"),
        ("Welder (0.6 FTE)", "Welder"),
        ("Welder (GTAW)", "Welder (GTAW)"),
        ("Shift Lead, Plant 4", "Shift Lead"),
        ("Policy Officer, Department of Harbours", "Policy Officer"),
        ("Director, School of Design", "Director, School of Design"),
        ("Senior Policy Officer (SPO)", "Senior Policy Officer"),
        ("Welder audition", "Welder"),
        ("Welder right now", "Welder"),
        ("Erzieherin in der Tagesgruppe", "Erzieherin"),
        ("Lecturer in Physics", "Lecturer in Physics"),
        ("Çevirmen kadrosu", "Çevirmen"),
    ],
)
def test_where_and_when_a_job_is_done_is_no_part_of_its_title(title: str, role: str) -> None:
    assert cut_ends(title) == role


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("any new Welder", "Welder"),
        ("its Welder", "Welder"),
        ("22 Resident Welder", "Resident Welder"),
        ("2031 Graduate Welder", "Graduate Welder"),
        ("2031 Summer Analyst", "2031 Summer Analyst"),
        ("Entrevista Product Manager", "Product Manager"),
        ("3D Artist", "3D Artist"),
    ],
)
def test_what_counts_or_announces_a_job_is_no_part_of_its_title(title: str, role: str) -> None:
    assert cut_beginning(title) == role


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("be Nordlys's next Fraud Analyst", "Fraud Analyst"),
        ("Geologist and told", "Geologist"),
        ("Infographiste 3D c'est 80 % de rig", "Infographiste 3D"),
        ("the Stage Manager thing", "Stage Manager"),
    ],
)
def test_a_sentence_that_goes_on_is_no_title(title: str, role: str) -> None:
    assert tidy(title) == role
