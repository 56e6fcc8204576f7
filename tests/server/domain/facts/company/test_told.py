"""The house is read where the mail says it, and nowhere else."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "We have decided not to go on with your application."


def company_of(
    text: str, subject: str | None = None, name: str | None = None, address: str | None = None
) -> str | None:
    return read_message(Message(text, subject, name, address)).facts.company


@pytest.mark.parametrize(
    ("address", "text", "company"),
    [
        ("mo@brambleworks.example", f"Hello Kim,\n\n{NO}\n\nAna", None),
        (
            "mo@brambleworks.example",
            f"Hello Kim,\n\n{NO} We keep your letter at Brambleworks.\n\nAna",
            "Brambleworks",
        ),
        ("j.ruiz@botany.example", f"Dear Kim,\n\n{NO}\n\nOrla Weir", None),
    ],
)
def test_the_address_of_another_names_a_house_only_where_the_mail_writes_it(
    address: str, text: str, company: str | None
) -> None:
    assert company_of(text, "Your letter", None, address) == company


@pytest.mark.parametrize(
    "text",
    [
        f"Dear Kim,\n\n{NO} Come by for tea.\n\nKisses, Mrs Papadakis",
        f"Hey Kim,\n\nI am proud of you all the same. {NO}\n\nUncle Barney",
        f"Dear Kim,\n\n{NO} I wrote to my colleague at the Fenwick Sinfonia.\n\nAda Brandt, Manager",
        f"Dear Kim,\n\n{NO} I told Odette at Maison Claire to expect your call.\n\nSophie",
        f"Dear Kim,\n\n{NO} You had managed a team at Larkspur.\n\nRegards,\nAnton Vries\nPartner",
        f"Hello Kim,\n\n{NO} You were in for the Pharmacy Operations Manager role.\n\nAda Brandt",
        f"Hello Kim,\n\n{NO}\n\nTraining School",
        f"Hello Kim,\n\n{NO}\n\nRoad Safety Team",
        f"Hello Kim,\n\nPacker - Part Time\n\nJust a few lines. {NO}\n\nLynn",
        f"Hallo Kim,\n\nam Samstag beim Schnuppern hat es nicht gepasst. {NO}\n\nInge Seidel",
        f"Guten Tag Kim,\n\nes hat nicht geklappt. {NO}\n\nOliver Schutt\nRegionalbüro Nord",
    ],
)
def test_people_parts_of_a_house_and_third_parties_are_no_house(text: str) -> None:
    assert company_of(text) is None


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (f"Hi Kim, its Sandra from Bluebell Cleaning. {NO}", "Bluebell Cleaning"),
        (f"Hello Kim, this is Piet Jansen of Jansen Dairy. {NO}", "Jansen Dairy"),
        (f"Donnie here w/ Redfork Hauling. {NO}", "Redfork Hauling"),
        (f"Dear Kim,\n\nTarnbeck Re does not intend to go on.\n{NO}\n\nAda Brandt", "Tarnbeck Re"),
        (f"Dear Kim,\n\nthank you for coming in to Corner Plot on Monday. {NO}\n\nAda", "Corner Plot"),
        (f"Dear Kim,\n\nI hope this will not put you off Corran & Sons. {NO}\n\nAda", "Corran & Sons"),
        (f"Dear Kim,\n\n{NO}\n\npp Tarnbeck Engineering Co. Ltd.", "Tarnbeck Engineering"),
        (f"Dear Kim,\n\n{NO}\n\nBob Tarn\nTarn Tool & Die", "Tarn Tool & Die"),
        (f"Dear Kim,\n\n{NO}\n\nSue (Clerk to Upper Tarn Parish Council)", "Upper Tarn Parish Council"),
        (f"Dear Kim,\n\n{NO}\n\nAda Brandt\nEighth Ward Community Clinic", "Eighth Ward Community Clinic"),
        (f"Dear Kim,\n\n{NO}\n\nAda Brandt\nTarn Music Hub", "Tarn Music Hub"),
    ],
)
def test_who_writes_decides_or_was_written_to_names_the_house(text: str, company: str) -> None:
    assert company_of(text) == company


def test_a_board_speaks_of_the_employer() -> None:
    text = "An employer has closed a job on Talentbrook.\n\nCase Manager\nYour result: Not hired"
    assert company_of(text, "Case Manager - closed", "Talentbrook", "system@talentbrook.example") is None
    text = 'Tarnvale Foods has archived your application for Line Supervisor as "not a fit".'
    assert company_of(text, "Your status", "Jobbrook", "alerts@jobbrook.example") == "Tarnvale Foods"


@pytest.mark.parametrize(
    ("name", "sign_off", "company"),
    [
        ("The Copper Ladle", "Gio\nThe Copper Ladle", "The Copper Ladle"),
        ("Gio", "Gio\nThe Copper Ladle team", "Copper Ladle"),
        ("Tarnlark Onboarding", "Tarnlark", "Tarnlark"),
        ("Ada at Tarnlight Talent", "Ada", "Tarnlight Talent"),
        ("Ada Brandt, MD", "Dr. Ada Brandt\nTarngrass Family Medicine", "Tarngrass Family Medicine"),
    ],
)
def test_a_house_keeps_what_is_its_own_and_no_office(name: str, sign_off: str, company: str) -> None:
    text = f"Dear Kim,\n\nI asked twice; they want somebody else. {NO}\n\n{sign_off}"
    assert company_of(text, "Your trial", name) == company


def test_a_town_is_no_house_but_its_own() -> None:
    text = f"Dear Kim,\n\n{NO}\n\nAda Brandt\nTarnwerk Photonics"
    assert company_of(text, "Your visit to Eindhoven", "Ada Brandt") == "Tarnwerk Photonics"


def test_a_kind_of_house_yields_to_its_name() -> None:
    text = "Dear Mr Lai,\n\nThe Press has appointed someone else.\n\nHuman Resources"
    name = "Human Resources, Tarnbeck University Press"
    assert company_of(text, "Associate Editor", name) == "Tarnbeck University Press"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (f"Hi Kim,\n\nthank you for the call with the team at Little Tarn. {NO}\n\nAda", "Little Tarn"),
        (f"Hi Kim,\n\nI let you know that everybody at Tarnlark liked you. {NO}\n\nAda", "Tarnlark"),
        (f"Hi Kim,\n\nyou would have liked the bench at Little Tarn. {NO}\n\nAda", "Little Tarn"),
        (f"Hi Kim,\n\nyou saw the shop at The Tarn Works. {NO}\n\nAda", "The Tarn Works"),
        (f"Hi Kim,\n\nI spoke with Anna Berg. {NO}\n\nAda", None),
        (f"Hi Kim,\n\nyou were at Elm Street. {NO}\n\nAda", None),
    ],
)
def test_several_words_behind_at_name_the_house_where_nothing_else_does(
    text: str, company: str | None
) -> None:
    assert company_of(text) == company


@pytest.mark.parametrize(
    ("subject", "company"),
    [
        ("Research internship, Quantum Materials", None),
        ("Research internship, Tarn Quarry Foods", "Tarn Quarry Foods"),
    ],
)
def test_a_field_behind_a_title_is_no_house(subject: str, company: str | None) -> None:
    assert company_of(f"Dear Kim,\n\n{NO}\n\nAda Brandt", subject) == company


def test_a_german_board_tells_which_house_closed_the_job() -> None:
    text = 'Hallo Kim,\n\nwir haben Neues: Tarnberg Systems hat die Stelle "Packer" geschlossen.\n\nJobwerk'
    assert company_of(text, None, "Jobwerk", "noreply@jobwerk.example") == "Tarnberg Systems"
    text = "Hallo Kim,\n\nwir haben uns anders entschieden.\n\nSolvenda wünscht dir viel Erfolg."
    address = "candidate.care@greenleaf-ats.example"
    assert company_of(text, "Rückmeldung", address, address) == "Solvenda"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("We can take nobody any more. Tarn Contracting, Recruitment Cell", "Tarn Contracting"),
        ("We can take nobody any more. Ada Brandt", None),
        ("So Osteria Tarna will continue to look for its person.\n\nAda Brandt", "Osteria Tarna"),
        ("Thanks for talking with Tarnstar Labs for the Winter term.\n\nAda Brandt", "Tarnstar Labs"),
        ("You had applied for the role with Italian and Dutch.\n\nAda Brandt", None),
    ],
)
def test_a_mail_without_a_sign_off_ends_with_its_house(text: str, company: str | None) -> None:
    assert company_of(f"Dear Kim, {NO} {text}") == company


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("We filled it from within the Tarn Kettle family.", "Tarn Kettle"),
        ("We filled it from within the Cooper's Yard family.", "Cooper's Yard"),
        ("We filled it from within the family.", None),
        ("Thank you for your interest in the Tarn Mission for Wells (TMW).", "Tarn Mission for Wells"),
        ("Thank you for your interest in the Tarn Mission for Wells (NGO).", "Tarn Mission"),
    ],
)
def test_a_house_is_told_of_whole(text: str, company: str | None) -> None:
    assert company_of(f"Dear Kim,\n\n{text} {NO}\n\nAda Brandt") == company


def test_the_jobs_of_a_house_in_portuguese() -> None:
    no = "Nesta etapa, seguiremos com outros candidatos."
    subject = "Retorno - Analista de Compras"
    assert company_of(f"Olá Kim,\n\n{no} Acompanhe as vagas da Tarnova.\n\nAda", subject) == "Tarnova"
    assert company_of(f"Olá Kim,\n\n{no} Acompanhe as vagas da área.\n\nAda", subject) is None


@pytest.mark.parametrize("sender", ["Marola Sistemas", "Serra Clara"])
def test_a_house_that_the_text_names_as_such_is_nobody(sender: str) -> None:
    applied = f"Agradecemos por se inscrever na vaga de Analista na {sender}."
    text = f"Olá Kim,\n\n{applied} Infelizmente, seguiremos com outros candidatos."
    facts = read_message(Message(text, "Retorno", sender)).facts
    assert (facts.company, facts.contact_name) == (sender, None)
