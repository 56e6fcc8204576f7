"""Houses named at everyday places: whose posting it is, what stands beside a reference number."""

from __future__ import annotations

import pytest

from afterword.domain.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO

_MAILS = {
    "University of the Alder Hills": Message(
        "Thank you for what you sent in response to the University of the Alder Hills' posting for "
        "Registrar. "
        f"{NO}\n\nHR Service Center\nAA/EOE"
    ),
    "Voss & Daughters Bakery": Message(
        f"Hi there, it's Joss from the Oak St shop. Thanks for the trial shift. {NO}",
        None,
        "Voss & Daughters Bakery",
    ),
    "Holt + Voss Architects": Message(
        f"Dear Ana,\n\n{NO}\n\nOur best,\nSunil Holt",
        "Holt + Voss Architects",
        None,
        "studio@holtvoss.example",
    ),
    "Ministry of Dunes and Rivers": Message(
        f"Good day,\n\nThis is about the selection process at the Ministry of Dunes and Rivers. {NO}\n\n"
        "Talent Management Branch"
    ),
    "Alderway House": Message(
        f"Dear applicant,\n\n{NO}\n\nAlderway House is a registered charity.", None, "Alderway House"
    ),
    "Marlow ISD": Message(
        f"{NO}\n\nMarlow ISD does not discriminate.",
        "[Marlow ISD] Position Filled: Bus Driver",
        "Marlow ISD TalentEd",
        "donotreply@marlowisd.example",
    ),
    "Marlow Wealth Partners": Message(
        f"Connor,\n\nI enjoyed our lunch. {NO} We won't ask you to join us at Marlow.\n\nI'd be glad "
        "to stay connected.\n\nAna Ruiz, CFP\n"
        "Partner\nMarlow Wealth Partners LLC\nSecurities offered through a registered broker-dealer. "
        "May lose value.",
        None,
        None,
        "ana.ruiz@marlowwealth.example",
    ),
    "Nordquill": Message(f"Hi Ana,\n\n{NO}\n\nThank you for considering Nordquill,\n\nSands Voss\nHR"),
    "Hochschule Marltal": Message(
        f"Liebe Frau Adler,\n\n{NEIN}\n\nViele Grüße\nJ. Ehrl", "Hochschule Marltal – Kennziffer 2024/58"
    ),
    "Landratsamt Marlfurt": Message(
        f"Sehr geehrter Herr Adler,\n\ndas Landratsamt Marlfurt hat das Verfahren eingestellt. {NEIN}\n\n"
        "Hochachtungsvoll\n\nAmann"
    ),
    "Uhlig Gruppe": Message(
        "Sehr geehrte Frau Adler,\n\nwir haben uns gegen eine Fortführung des Verfahrens mit Ihnen "
        "entschieden.\n\nMit besten Grüßen\nHR Uhlig Gruppe\nHolz. Haltung. Heimat."
    ),
}


@pytest.mark.parametrize("company", _MAILS)
def test_a_house_is_named_at_an_everyday_place(company: str) -> None:
    assert read_message(_MAILS[company]).facts.company == company


def test_a_house_that_sends_under_its_own_name_is_no_person() -> None:
    assert read_message(_MAILS["Alderway House"]).facts.contact_name is None


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        (
            f"Job Title: Permit Clerk II\n\nYour application for the above recruitment was read. {NO}",
            "",
            "Permit Clerk II",
        ),
        (f"Thank you for answering the Alder Hills' posting for Registrar. {NO}", "Notice", "Registrar"),
        (
            f"We got your application for Stocking Associate (Store #41, Fair Plaza). {NO}",
            "",
            "Stocking Associate",
        ),
        (
            (
                "Stadt Marlfurt\nAz.: 11.2-24/067\n\nStellenausschreibung Sachbearbeitung "
                "Wohngeld\n\nSehr geehrte Frau Adler,\n\nfür Ihre Teilnahme am Gespräch bedanke ich "
                f"mich. {NEIN}"
            ),
            "",
            "Sachbearbeitung Wohngeld",
        ),
    ],
)
def test_a_role_is_parted_from_what_stands_around_it(text: str, subject: str, role: str) -> None:
    assert read_message(Message(text, subject)).facts.role == role


def test_a_house_of_two_is_no_role() -> None:
    assert read_message(_MAILS["Holt + Voss Architects"]).facts.role is None
