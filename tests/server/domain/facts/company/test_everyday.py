"""Houses named at everyday places: whose posting it is, what stands beside a reference number."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO

_MAILS = {
    "Our Lady of the Dunes Primary School": Message(
        "Dear Jo,\n\nThank you for applying to Our Lady of the Dunes Primary School. We have "
        "appointed another candidate.\n\nKind regards\nUna Breck"
    ),
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
        (f"Your application for the above post, Data Clerk, was read. {NO}", "", "Data Clerk"),
        (f"Circling back on the Head of Sales. {NO}", "", "Head of Sales"),
        (
            f"Data Clerk\n\nDear Ana,\n\nThank you for applying and for the work you sent us. {NO}",
            "",
            "Data Clerk",
        ),
        (f"Thank you for applying for Store Colleague. {NO}", "", "Store Colleague"),
        (NO, "Data Clerk -> Unsuccessful", "Data Clerk"),
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


_STRANGE = {
    "Harbour Agency": Message(f"Organisation   Harbour Agency\n\n{NO}\n\n  Making Effective Decisions   4"),
    "Bluethistle Gin": Message(
        f"Hello Ewan!\n\n{NO}\n\nBluethistle Gin – distilled by us", "[Applied] Clerk", "Bluethistle"
    ),
    "Meadow Trust": Message(
        f"Dear Ms Fay,\n\n{NO}\n\nYours sincerely,\n\npp Headteacher\n\nPart of The Meadow Trust"
    ),
    "Marl Institute of Technology": Message(
        f"Dear Ana,\n\n{NO}\n\nBest,\nGoh Kim\nCentre for Photonics\nMarl Institute of Technology"
    ),
    "Stadt Marl": Message(
        "Stadt Marl\nHauptamt\n\nBetr.: Ausschreibung Fachkraft, Stadtbibliothek\n\n"
        f"Sehr geehrter Herr Ost,\n\n{NEIN}"
    ),
    "Marl Ridge Power": Message(
        f"Dear Marcus,\n\n{NO}\n\nTalent Acquisition Team\nMarl Ridge Power | Keeping the lights on",
        None,
        "Marl Ridge Power",
        "donotreply@careers.mrpower.example",
    ),
    "Kern & Voss": Message(
        f"Hi Beth\n\n{NO}\n\nJo\nStore Manager, Kern & Voss (Elm Street)",
        None,
        None,
        "jo.tranter@kernandvoss.example",
    ),
    "Aceros Valdor": Message(
        "Estimado Iñaki:\n\nGracias por inscribirte en nuestra oferta de Técnico en Aceros Valdor. Hemos "
        "decidido continuar con otras personas.\n\nUn saludo,\nDepartamento de Recursos Humanos"
    ),
    "Kinderklinik am Lohberg": Message(
        f"Liebe Frau Adler,\n\n{NEIN}\n\nMit besten Grüßen\nDr. Ana Ruiz\nOberärztin, Kinderklinik am Lohberg"
    ),
    "Thistle Care": Message(f"{NO} You were at Thistle Care last week. Thistle Care, Unit 9, Harlaw Park"),
}
_NO_HOUSE = (
    Message(f"Dear Ana,\n\n{NO}\n\nKind regards\nNora\n\nNS/ks"),
    Message(
        f"Sehr geehrte Frau Adler,\n\n{NEIN}\n\ni.A. Renate Stöhr\nSekretariat\nMo-Do 9-12 Uhr",
        None,
        "Sekretariat Prof. Uhlig",
    ),
)


@pytest.mark.parametrize("company", _STRANGE)
def test_a_house_is_told_from_what_stands_around_it(company: str) -> None:
    assert read_message(_STRANGE[company]).facts.company == company


@pytest.mark.parametrize("mail", _NO_HOUSE)
def test_what_stands_at_a_house_s_place_and_is_none(mail: Message) -> None:
    assert read_message(mail).facts.company is None


def test_a_swiss_closing_is_no_person() -> None:
    text = f"Hoi Nico\n\n{NEIN}\n\nGruess\nBeat Kern\nKern AG, Lyss"
    assert read_message(Message(text)).facts.contact_name == "Beat Kern"


def test_whom_anybody_may_look_for_is_no_role() -> None:
    text = f"Michael,\n\n{NO} If you hear of anyone looking for a baler let me know!\n\nDermot"
    assert read_message(Message(text)).facts.role is None


_SAID_BESIDE = {
    "Inland Waterways Executive": Message(
        f"Dear Ana,\n\n{NO}\n\nGovernment Recruitment Hub\non behalf of the Inland Waterways Executive",
        "Data Clerk - outcome",
    ),
    "Nordgrid": Message(f"Hi Ana, {NO} Best, Rosalind Achter, Talent Partner, Nordgrid"),
    "Kestrelarm": Message(
        f"Hi Ana,\n\n{NO}\n\nLen", "Re: Clerk", "Leonard Wozny", "lwozny@kestrelarm.example"
    ),
}


@pytest.mark.parametrize("company", _SAID_BESIDE)
def test_a_house_is_named_beside_who_writes_for_it(company: str) -> None:
    assert read_message(_SAID_BESIDE[company]).facts.company == company
