"""Houses of every kind are read: public ones, small ones, those with a word for work in their name."""

from __future__ import annotations

import pytest

from tests.server.domain.facts.company.test_places import NEIN, NO, company_of


@pytest.mark.parametrize(
    ("sign_off", "company"),
    [
        ("rooting for you,\nthe pinewire crew", "pinewire"),
        ("love,\nyour friends at pinewire", "pinewire"),
        ("team pinewire", "pinewire"),
        ("the night crew", None),
        ("the kitchen team", None),
        ("love,\nthe people team", None),
        ("liebe grüße\ndas ganze team", None),
        ("liebe grüße\neure leute von pinewire", "pinewire"),
    ],
)
def test_a_house_that_writes_all_small_signs_with_its_crew(sign_off: str, company: str | None) -> None:
    text = "we read your application for barista and it's a no for now. sorry, kim."
    assert company_of(f"hey kim,\n\n{text}\n\n{sign_off}") == company


@pytest.mark.parametrize(
    ("subject", "text", "company"),
    [
        ("kornblatt interview outcome", "Thanks for the chat.", "kornblatt"),
        (None, "Thank you for applying to kornblatt.", "kornblatt"),
        (None, "Thank you for the kornblatt we shared.", None),
    ],
)
def test_a_house_that_writes_itself_small_signs_last(subject: str, text: str, company: str | None) -> None:
    assert company_of(f"Hi Tom,\n\n{text} {NO}\n\nRegards\nAna Ruiz\nkornblatt", subject=subject) == company


def test_a_small_word_before_the_crew_is_no_house_elsewhere() -> None:
    assert company_of(f"Hi Tom,\n\nThanks for the shift. {NO}\n\nCheers,\nthe pizza crew") is None


@pytest.mark.parametrize(
    ("first", "company"),
    [
        ("City of Alder Falls - Human Resources", "City of Alder Falls"),
        ("Human Resources | Tarn Ferries", "Tarn Ferries"),
        ("Kreis Moorbach - Personalamt", "Kreis Moorbach"),
        ("Office for Rail Safety", "Office for Rail Safety"),
        ("Dredger Driver - Office for Rail Safety", "Office for Rail Safety"),
    ],
)
def test_a_letterhead_names_the_house_beside_its_office(first: str, company: str) -> None:
    assert company_of(f"{first}\n\nYour application for Dredger Driver was read. {NO}") == company


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "Thanks for applying for Clerk with the Ministry for Lake Transport.",
            "Ministry for Lake Transport",
        ),
        ("Thanks for applying to the Society for Peat Research.", "Society for Peat Research"),
        ("The board of the Centre for Lake Studies has met.", "Centre for Lake Studies"),
    ],
)
def test_what_a_public_house_is_for_is_part_of_its_name(text: str, company: str) -> None:
    assert (
        company_of(f"Dear Tom,\n\n{text} {NO}\n\nYours sincerely\nGovernment Recruitment Service") == company
    )


@pytest.mark.parametrize(
    ("sign_off", "company"),
    [
        ("Vera Kolm\nGasthof Kirchenwirt", "Gasthof Kirchenwirt"),
        ("Vera Kolm\nMetzgerei Schreiner", "Metzgerei Schreiner"),
        ("Schreiner & Söhne", "Schreiner & Söhne"),
        ("Vera Kolm\nTrattoria Pastore", "Trattoria Pastore"),
    ],
)
def test_a_house_may_be_called_by_a_word_for_work(sign_off: str, company: str) -> None:
    assert company_of(f"Guten Tag,\n\n{NEIN}\n\nMit freundlichen Grüßen\n{sign_off}") == company


def test_a_short_form_belongs_to_the_name_around_it() -> None:
    text = f"Hi Tom,\n\nThank you for the shift. {NO}\n\nTess\nOld Lantern Tea Room"
    assert company_of(text, "News from the Lantern") == "Old Lantern Tea Room"


def test_what_a_crew_does_is_no_part_of_the_house() -> None:
    text = f"Dear Tom,\n\nYour application as Captain was read. {NO}\n\nTarn Air Flight Crew Recruitment"
    assert company_of(text, "Tarn Air - Captain") == "Tarn Air"


def test_a_board_that_says_who_looked_is_not_the_house() -> None:
    text = "Tom, good news!\n\nYour application was viewed\n\nWelder\nTarn Forge - Leeds"
    subject = "Your application for Welder was viewed by Tarn Forge"
    assert company_of(text, subject, "JobNest", "jobs-noreply@jobnest.example") == "Tarn Forge"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Dear Sirs,\n\nYour bid has not been chosen.\n\nProcurement Unit", "Tender 2031/12 - Outcome"),
        ("Dear Counsel: we place attorneys. Call me.", "Legal recruiters for mining companies"),
        (f"Hallo Tom,\n\n{NEIN} Frag mal beim Kolm in Ahlen.\n\nGruß\nVera", "Absage"),
        (f"Hi Tom,\n\n{NO} Or ask at Larkfield Mills, they may need you.\n\nBen", "Bad news"),
        (f"Hallo Tom,\n\n{NEIN} Versuch es doch bei Kolm Technik.\n\nGruß\nVera", "Absage"),
    ],
)
def test_a_file_a_field_and_a_neighbour_are_no_house(text: str, subject: str) -> None:
    assert company_of(text, subject) is None


def test_who_employs_is_said_outright_where_a_board_writes() -> None:
    text = "Application status: closed\n\nEmployer: Tarn Quarry\nJob: Driller\n\nThe job has been filled."
    assert company_of(text, "Your application", "JobNest", "alerts@jobnest.example") == "Tarn Quarry"


@pytest.mark.parametrize(
    ("sign_off", "company"),
    [
        ("Mit freundlichen Grüßen\nGerda Moll\nLeitung Kita Lerchenbogen", "Kita Lerchenbogen"),
        ("Gruß\nGerda Moll\nSekretariat, Realschule am Bach", "Realschule am Bach"),
        ("Mit freundlichen Grüßen\nProf. Gerda Moll\nInstitut für Moorkunde", "Institut für Moorkunde"),
        ("Gruß\nGerda Moll\nInstitut für Moorkunde\nUniversität Tarnau", "Universität Tarnau"),
        ("Viele Grüße\nFriseur Lockenwerk", "Friseur Lockenwerk"),
        ("Kind regards\nR. Wicklow Electrical", "R. Wicklow Electrical"),
        ("Thanks\nFernside Talent Partners", "Fernside Talent Partners"),
        ("Cheers\nMoorland Haulage planning", "Moorland Haulage"),
        ("Best\nEverybody at Thorn & Lark", "Thorn & Lark"),
        ("Best\nRalph Ward\nSenior Consultant, Healthcare", None),
        ("Un saludo\nElena Soto\nIT Recruiter en Nimbria", "Nimbria"),
        ("Sportliche Grüße\ndein Serviceteam", None),
    ],
)
def test_a_house_signs_behind_a_post_with_initials_or_before_its_desk(
    sign_off: str, company: str | None
) -> None:
    assert company_of(f"Guten Tag Tom,\n\n{NEIN}\n\n{sign_off}") == company


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Der Verlag Ottersteg beschäftigt sechs Leute.", "Verlag Ottersteg"),
        ("Danke für Ihr Interesse an der Stelle am Institut für Moorkunde.", "Institut für Moorkunde"),
        ("Einrichtung: Klinikum Tarnau\nStatus: abgeschlossen", "Klinikum Tarnau"),
        ("Danke für deine Bewerbung für den Hofladen Ährenglück.", "Hofladen Ährenglück"),
    ],
)
def test_a_german_sentence_names_a_house_by_its_kind(text: str, company: str) -> None:
    assert company_of(f"Guten Tag Tom,\n\n{text} {NEIN}\n\nMit freundlichen Grüßen\nGerda Moll") == company


def test_a_house_may_be_called_like_the_job() -> None:
    text = (
        f"Hallo Tom,\n\ndanke für Ihre Bewerbung als Tischler. {NEIN}\n\nGruß\nJosef Krall\nTischlerei Krall"
    )
    assert company_of(text) == "Tischlerei Krall"


@pytest.mark.parametrize(
    "first", ["Applicant Rejection Letter", "NOTIFICATION OF RESULTS", "Beste Femke", "Dag Wouter"]
)
def test_a_letter_s_title_and_its_greeting_are_no_house(first: str) -> None:
    assert company_of(f"{first}\n\nThank you for coming in. {NO}") is None


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("I refer to the competition run by Tarnbeg County Council.", "Tarnbeg County Council"),
        ("We value your interest in the Bristol office of Larch Mandel.", "Larch Mandel"),
        ("I regret that Kilnside College management has withdrawn the post.", "Kilnside College"),
        ("You applied for Art Teacher at Kilnside School for the 2031-32 year.", "Kilnside School"),
        ("You came all the way to HOLM TURBINES PVT LTD for it.", "HOLM TURBINES"),
    ],
)
def test_a_sentence_tells_the_house_from_its_branch_its_year_and_its_cause(text: str, company: str) -> None:
    assert company_of(f"Dear Tom,\n\n{text} {NO}\n\nKind regards") == company


@pytest.mark.parametrize(
    ("sign_off", "subject", "company"),
    [
        ("Im Auftrag\nUwe Rand\nHochschule Tarnau - Dezernat Personal", None, "Hochschule Tarnau"),
        ("Brandis\n\nStadt Tarnau\n- Amt für Personal und Schulen -", None, "Stadt Tarnau"),
        ("Saygılarımızla,\nİnsan Kaynakları Departmanı", None, None),
        ("Mit freundlichen Grüßen Kornblatt Mühlen GmbH", None, "Kornblatt Mühlen"),
        ("Miriam Lindau\nLindau Personalberatung", None, "Lindau Personalberatung"),
        ("Fernlight", "Update on Fernlight", "Fernlight"),
        ("Fernlight", None, None),
    ],
)
def test_a_house_signs_before_its_office_and_behind_a_greeting(
    sign_off: str, subject: str | None, company: str | None
) -> None:
    assert company_of(f"Guten Tag,\n\nvielen Dank. {NEIN}\n\n{sign_off}", subject=subject) == company


def test_a_sender_that_is_an_address_may_end_in_a_long_word() -> None:
    assert company_of(f"Thanks. {NO}", "Your application at kornblatt.solutions") == "kornblatt.solutions"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (f"Guten Tag, Ihr Interesse an der Arbeit des Kornblatt e.V. freut uns. {NEIN}", "Kornblatt"),
        (
            f"Guten Tag, vielen Dank für Ihre Bewerbung bei Kornblatt Begleitung. {NEIN}",
            "Kornblatt Begleitung",
        ),
        (
            "Gentile Ada,\n\ngrazie per la candidatura inviata a Kornblatt Lodi. Purtroppo non va avanti.",
            "Kornblatt Lodi",
        ),
    ],
)
def test_other_languages_tell_the_house_behind_what_was_sent_to_it(text: str, company: str) -> None:
    assert company_of(text) == company
