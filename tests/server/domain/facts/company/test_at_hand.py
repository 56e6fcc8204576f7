"""Houses that stand in full at a plain place, beside a unit, a person, a motto or a note below the letter."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO

_SENT = {
    "Open Pantry": Message(
        f"Dear Mia,\n\n{NO}\n\nWith warm wishes,\nThe interview panel\nOpen Pantry, Registered Charity"
    ),
    "Marlow Museum Trust": Message(
        f"Dear applicant\n\n{NO}\n\nMay we take this chance to thank you for all your kind support\n"
        "of the Marlow Museum Trust."
    ),
    "Marlow Associates": Message(
        f"Hi Freya,\n\n{NO}\n\nI'll be in touch.\n\nY. Holm\nMarlow Associates - arts & culture recruitment"
    ),
    "Tarnside Courier": Message(f"Dear Ana,\n\n{NO}\n\nNewsroom", "Your application to The Tarnside Courier"),
    "Marlchart": Message(
        f"Hi Ben,\n\n{NO}\n\nLudo\n\nMarlchart Inc. · status pages for all · marlchart.example", "Re: Backend"
    ),
    "Society of Amateur Botanists": Message(
        f"Dear Miss Day\n\n{NO}\n\nYours truly\nThe Society of Amateur Botanists"
    ),
    "Marlonian": Message(
        f"Dear Theo,\n\n{NO}\n\nOrla Lamb\nManaging editor", None, "The Marlonian, Editorial"
    ),
    "Marlow Digital": Message(
        f"Hi Maeve,\n\n{NO}\n\nRavi\n\nRavi Cole, Marlow Digital, part of the Marl Group", None, "Ravi Cole"
    ),
    "Marlow Managed Services": Message(f"Dear Al,\n\n{NO}\n\nSOC Hiring Group, Marlow Managed Services"),
    "Marlow Payroll": Message(f"Hi Tam,\n\n{NO}", None, "Marlow Payroll Careers"),
    "Marlow Bank": Message(
        f"Thank you for applying. {NO}\nTell us more: [link]\nMarlow Bank plc. Marlow Bank plc is authorised."
    ),
    "Marlow Holt": Message(
        "Dear Saoirse,\n\nThank you for your application for Trainee Technologist with the IP department of"
        f" Marlow Holt. {NO}\n\nFergus Byrne\nPartner"
    ),
    "Universität Marl": Message(
        f"Guten Tag\n\n{NEIN}\n\nMit besten Grüßen\nProf. Dr. Beat Graf\nDekan\n\n"
        "Universität Marl · Fachbereich 05 Sprach- und Literaturwissenschaften · Postfach 12 · 12345 Marl"
    ),
    "Marl Pflege": Message(
        f"Hallo Frau Day,\n\n{NEIN}\n\nNette Grüße von der Förde\nKirsten", None, "Marl Pflege"
    ),
    "Hochschule Marl": Message(
        f"Hochschule Marl (FH)\nDezernat 2 - Personal\n\nSehr geehrter Herr Day,\n\n{NEIN}"
    ),
    "marlow studio": Message(
        f"hi jules\n\nlovely chatting. {NO}\n\nmeg x\n\nmarlow studio | 2/14 smith st hull | we make things",
        None,
        "Meg Day",
        "meg@marlowstudio.example",
    ),
    "Landratsamt Marl": Message(
        f"Landratsamt Marl, Hauptamt, Markt 1\n\nSehr geehrte Frau Day,\n\n{NEIN}\n\nHochachtungsvoll\n"
        "Hauptamt, Sachgebiet Personal"
    ),
    "Modehaus Marl": Message(f"Sehr geehrte Frau Day,\n\n{NEIN}", None, "Modehaus Marl seit 1898"),
    "Marlside Healthcare": Message(
        f"Dear Ms Day,\n\n{NO}\n\nYours sincerely,\n\nCampaign Lead, Recruit Mid-West\nMarlside Healthcare",
        "Competition Staff Nurse, Older Persons Services",
    ),
    "Scoil Naomh Marl": Message(
        "A Chara,\n\nOn behalf of the Board of Management of Scoil Naomh Marl, thank you for applying."
        f" {NO}\n\nGo n-éirí leat,\n\nPádraig Day\nPrincipal"
    ),
    "Marl Vidya Mandir": Message(
        f"Respected Ma'am,\n\n{NO}\n\n(Mrs.) Sudha Rao\nPrincipal, Marl Vidya Mandir Sr. Sec. School",
        "Demo class",
        "Principal Office",
        "principal@marlvidya.example",
    ),
    "Stromverbund Marl": Message(
        f"Liebe Paula,\n\n{NEIN}\n\nMia\n\nMia Day | Recruiting & Employer Branding\n"
        "Stromverbund Marl – Energie von hier."
    ),
    "Department of Marl Services": Message(
        f"OFFICIAL\n\nDear Mr Day\n\n{NO}\n\nYours sincerely\n\nRecruitment Operations\n\nOFFICIAL",
        "Department of Marl Services - VRN 10482 - Notification of Outcome",
    ),
    "Marl Children's Hospital": Message(
        f"Thank you for considering Marl Children's Hospital. {NO}\n\nHuman Resources\n1200 Meridian Pkwy"
    ),
    "Marl Ridge Credit Union": Message(
        f"Hello Kwame,\n\n{NO}\n\nAnne Gagnon, CPHR\nPeople & Culture Advisor\nMarl Ridge Credit Union\n"
        "We respectfully acknowledge that we work on Treaty 1 territory."
    ),
    "Marl Family Dental": Message(
        f"Hi Alexis!! {NO} You're great!\n\nKimmy, Office Mgr\nMarl Family Dental - Smiles since '86"
    ),
    "Marl Rural Health": Message(f"Dear Ana,\n\n{NO}", None, "Marl Rural Health eRecruit"),
    "Tierheim Marl": Message(f"Liebe Ana,\n\n{NEIN}\n\nViele Grüße\nVorstand Tierheim Marl e. V."),
    "Sozialstation Marl": Message(
        f"Hallo Frau Day,\n\n{NEIN}\n\nViele Grüße, Gabi Huber (PDL)", None, "Sozialstation Marl"
    ),
    "Hochschule Marl-Ost": Message(
        f"Sehr geehrter Herr Day,\n\nim Namen der Berufungskommission danke ich Ihnen. {NEIN}\n\n"
        "Prof. Dr. Rolf Graf\nVorsitzender der Berufungskommission\nHochschule Marl-Ost"
    ),
    "Atelier Marl": Message(f"Guten Tag,\n\n{NEIN}\n\nMit besten Grüßen\n\n(Atelier Marl ZT GmbH)"),
    "Marl Outdoor": Message(f"Hallo Ana,\n\n{NEIN}\n\nDein Team Personal\n\nMarl Outdoor Handels GmbH"),
    "loopbarn": Message(f"Hi Wen,\n\n{NO}\n\nAll the best from all of us at loopbarn,\nHattie (manager)"),
}


@pytest.mark.parametrize("company", _SENT)
def test_a_house_at_hand_is_named(company: str) -> None:
    assert read_message(_SENT[company]).facts.company == company


def test_a_board_that_is_named_by_its_address_below_only_sends() -> None:
    text = f"Hi Ben,\n\n{NO}\n\nLog in to Joblark to see it.\n\nJoblark Inc., 1 Quay Street | joblark.example"

    assert read_message(Message(text, None, "Joblark", "no-reply@joblark.example")).facts.company is None


def test_a_residency_s_team_is_of_its_house() -> None:
    text = f"Hi Ana -\n\n{NO}\n\nBest,\nCaleb Whitmore\non behalf of the Marlfield AI residency team"

    assert read_message(Message(text)).facts.company == "Marlfield AI"


@pytest.mark.parametrize("line", ["Bäckerei Marl", "İnsan Kaynakları Direktörlüğü"])
def test_a_branch_and_an_office_are_no_house(line: str) -> None:
    text = f"Hallo Ana,\n\ndanke für Ihre Bewerbung für die Filiale Linz. {NEIN}\n\nLG\nRenate Marl\n{line}"

    assert read_message(Message(text)).facts.company == (line if "Marl" in line else None)


@pytest.mark.parametrize(
    "address", ["careers@marlmail.example", "no-reply@marlmail.example", "ana@mail.example"]
)
def test_a_box_of_nobody_names_no_house(address: str) -> None:
    assert read_message(Message(f"Hi Noor,\n\n{NO}\n\nAna", None, None, address)).facts.company is None


@pytest.mark.parametrize(
    ("name", "address", "company"),
    [
        ("Jo Brandt", "jo@brandt-innenausbau.example", "Brandt Innenausbau"),
        ("Jo Brandt", "jo@brandt-family.example", None),
        ("Jo Brandt", "jo@brandt-mainz.example", None),
    ],
)
def test_a_house_is_called_after_who_writes_and_her_trade(
    name: str, address: str, company: str | None
) -> None:
    text = "Moin Kim,\n\nwir haben uns für jemand anderen entschieden. War ein gutes Gespräch.\n\nJo"
    assert read_message(Message(text, "AW: Bewerbung", name, address)).facts.company == company


def test_a_lab_in_the_subject_is_the_house() -> None:
    text = "Dear Kim,\n\nThanks for the call. I have decided to hire someone else.\n\nNia"
    read = read_message(
        Message(
            text, "Research Assistant position in the Brandt Lab", "Nia Brandt", "n.brandt@tarn-univ.example"
        )
    )
    assert read.facts.company == "Brandt Lab"


@pytest.mark.parametrize("office", ["Hausverwaltung", "Gutsverwaltung"])
def test_an_administration_alone_is_no_house(office: str) -> None:
    text = "Guten Tag,\n\nwir haben uns für jemand anderen entschieden.\n\nHochachtungsvoll\n\n{}"
    assert read_message(Message(text.format(office))).facts.company is None
    assert read_message(Message(text.format(f"{office} Marlberg"))).facts.company == f"{office} Marlberg"
