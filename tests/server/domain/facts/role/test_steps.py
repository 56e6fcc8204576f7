"""A step of the choice and a programme are no part of a title; who decides, and a guild, is none."""

from __future__ import annotations

import pytest

from tests.mail_cases import NEIN, NO
from tests.mail_cases import read_facts as facts_of

_NON = "Madame,\n\nNous n'avons pas retenu votre candidature."
_EN_EL = (
    "Hola:\n\nGracias por inscribirte en {} de Técnico de Riego. Lamentamos no seguir con tu candidatura."
)


def role_of(said: str, subject: str = "") -> str | None:
    return facts_of(f"Hi Mo,\n\n{said} {NO}\n\nAna Ruiz", subject).role


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Second interview Kiln Operator",
        "Telephone interview Kiln Operator",
        "Kiln Operator interviews",
        "Kiln Operator - Interview 4 May",
        "Appointment of a Kiln Operator",
        "Recruitment of Kiln Operator",
        "Interview day Kiln Operator",
        "Cancellation of vacancy 31/118 (Kiln Operator)",
        "Closure of vacancy Kiln Operator",
    ],
)
def test_a_step_of_the_choice_is_no_part_of_the_title(subject: str) -> None:
    assert role_of("Thank you for coming to see us.", subject) == "Kiln Operator"


@pytest.mark.parametrize(
    ("above", "role"),
    [
        ("APPOINTMENT OF KILN OPERATOR", "KILN OPERATOR"),
        ("Kiln Operator - Interview 4 May", "Kiln Operator"),
        ("Second interview - Kiln Operator", "Kiln Operator"),
    ],
)
def test_nor_is_it_in_a_line_over_the_letter(above: str, role: str) -> None:
    text = f"Dear Mo\n\n{above}\n\nThank you for coming to see us on the 4th with samples. {NO}\n\nAna Ruiz"
    assert facts_of(text).role == role


@pytest.mark.parametrize("title", ["Interview Coach", "Appointments Officer", "Second Officer"])
def test_a_title_that_begins_so_stays(title: str) -> None:
    assert role_of("Thank you for coming to see us.", title) == title


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        (_NON, "Recrutement d'un(e) Monteur câbleur", "Monteur câbleur"),
        (_NON, "Recrutement monteur câbleur", "monteur câbleur"),
        (_EN_EL.format("el proceso de selección"), "", "Técnico de Riego"),
        (_EN_EL.format("nuestro proceso selectivo"), "", "Técnico de Riego"),
    ],
)
def test_nor_is_it_in_other_languages(text: str, subject: str, role: str) -> None:
    assert facts_of(text, subject).role == role


def test_an_intake_in_brackets_ends_a_title() -> None:
    said = "We have read all we had for the Graduate Kiln Engineer (2031 intake) programme."
    assert role_of(said) == "Graduate Kiln Engineer"


@pytest.mark.parametrize(
    "said",
    [
        "We felt that your depth was not yet there for a staff-level position.",
        "As you know the Rowan Trust money covers a single post of two years.",
        "Everyone here, from the kiln team to the concierge desk, read your letter.",
        "Do ask the guild of the Marl potters, who may know of something.",
    ],
)
def test_what_is_only_spoken_of_is_no_role(said: str) -> None:
    assert role_of(said) is None


@pytest.mark.parametrize("who", ["Werkleitung", "Klinikleitung"])
def test_who_decides_is_no_role(who: str) -> None:
    said = f"Nach dem Gespräch hat die {who} entschieden, intern zu besetzen."
    assert facts_of(f"Hallo Tom,\n\n{said} {NEIN}\n\nAna Ruiz").role is None
    assert facts_of(f"Hallo Tom,\n\ndanke für die Bewerbung als {who}. {NEIN}\n\nAna Ruiz").role == who


@pytest.mark.parametrize(
    "text",
    [
        "Hi Pat\n\nSorry, potter job's gone. Took someone on yesterday.",
        "Hi Pat, potter job has gone sorry.",
        "Dear Pat,\n\nA potter three days a week is more than I can carry, so I take on nobody.\n\nAna",
        "Dear Pat,\n\nI can't stretch to a potter this year, so I'm not taking on anybody.\n\nAna",
    ],
)
def test_a_job_that_is_over_or_too_much(text: str) -> None:
    assert facts_of(text).role == "potter"


def test_a_job_in_brackets_behind_the_papers() -> None:
    said = "wir hatten Ihre Unterlagen unserem Kunden gezeigt (Lackiererin, Raum Marl)."
    assert facts_of(f"Guten Tag,\n\n{said} {NEIN}\n\nTeam Technik").role == "Lackiererin"


@pytest.mark.parametrize("kind", ["Architects", "Engineers", "Bakers"])
def test_what_partners_are_called_by_is_no_role(kind: str) -> None:
    house = f"Orrin & Vane {kind}"
    read = facts_of(
        f"Dear Mo,\n\nWe appreciate your interest in {house}. {NO}\n\nSincerely,\nAna Ruiz\n{house}"
    )
    assert (read.role, read.company) == (None, house)


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("the Site Foreman opening on the Elm Bridge job is filled.", "Site Foreman"),
        ("we ended the recruitment of the Field Officer for the Tarn Delta programme.", "Field Officer"),
        ("The Board has appointed another as Finance Director of Tarn Mills Ltd.", "Finance Director"),
        ("the fourteen best came into the first year welder apprenticeship.", "welder apprenticeship"),
        ("Thanks for the trial shift. I've put your hours in for Monday's payroll.", None),
        ("Nurse - Surgery Nights (Req 20931)\n\nThank you for applying.", "Nurse - Surgery Nights"),
    ],
)
def test_what_a_post_is_for_is_no_part_of_it(said: str, role: str | None) -> None:
    assert role_of(said) == role


def test_nor_is_the_year_it_is_for() -> None:
    said = "die Plätze als Elektroniker für das Ausbildungsjahr 2031 sind vergeben."
    assert facts_of(f"Hallo Mo,\n\n{said} {NEIN}\n\nAna Ruiz").role == "Elektroniker"


def test_who_signs_for_a_house_is_not_what_was_applied_for() -> None:
    text = f"Dear Sir,\n\nWe received your application for employment. {NO}"
    assert facts_of(f"{text}\n\nFor: Manager (Accounts)\nTarn Mills Ltd").role is None


def test_a_title_counts_more_than_the_scheme_it_belongs_to() -> None:
    text = f"Dear Mo,\n\nThank you for your application to our graduate scheme. {NO}\n\nTarn Water"
    assert facts_of(text, "Your application for Graduate Surveyor").role == "Graduate Surveyor"
    assert facts_of(text, "Your application").role == "graduate scheme"


def test_the_house_before_a_title_is_cut_off() -> None:
    applied = "Thank you for applying for the Tarn Savings Bank Nursing Trainee Programme 2031."
    text = f"Dear Mo,\n\n{applied} {NO} We thank you for choosing Tarn Savings Bank.\n\nHR"
    title = "NURSING TRAINEE PROGRAMME 2031"
    assert facts_of(text, title).role == title
    text = f"Dear Mo,\n\nThank you for applying for the Primary School Teacher post. {NO}"
    assert facts_of(f"{text}\n\nMarl Primary School", "Teacher").role == "Primary School Teacher"


def test_what_who_applies_looks_for_is_no_part_of_the_work() -> None:
    text = f"Thanks for your folder. We can't pay another bookbinder this year. {NO}\n\nJ."
    assert facts_of(text, "Re: bookbinder looking for a bench").role == "bookbinder"


@pytest.mark.parametrize(
    "title", ["Assistant comptable en alternance", "Assistante de gestion en alternance"]
)
def test_a_french_title_goes_on_in_small_words(title: str) -> None:
    text = f"Madame,\n\nVotre candidature au poste d'{title} n'a pas été retenue.\n\nCordialement"
    assert facts_of(text).role == title
