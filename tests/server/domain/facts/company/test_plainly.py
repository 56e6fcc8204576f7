"""Houses named at plain places that read like something else: a post, a county, a sentence that begins."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO

_LETTERS = {
    "Alder Court Vets": f"Hi Ana,\n\nThank you for your enthusiasm about Alder Court Vets. {NO}\n\nLori",
    "Moorside Hospice Trust": (
        f"Dear Mr Reed,\n\n{NO} We are grateful for the interest you have shown in the work of the"
        " Moorside Hospice Trust.\n\nMargaret Adler\nChair of Trustees"
    ),
    "St. Brannoc Medical Center": (
        f"Dear Amara,\n\n{NO}\n\n"
        "St. Brannoc Medical Center is an Equal Opportunity Employer.\n\nTalent Acquisition"
    ),
    "Café Lindenhof": (
        f"Hallo,\n\n{NEIN} Danke, dass du bei der Besetzung gewartet hast.\n\nDas Team vom Café Lindenhof"
    ),
    "Ostspeicher Energie": (
        f"Guten Tag,\n\n{NEIN}\n\nMit besten Grüßen\nOstspeicher Energie\nTalent Acquisition\n\n"
        "Ostspeicher Energie SE · Am Kai 4 · Kiel"
    ),
    "Stiftung Seefreunde": (
        f"Guten Tag\n\n{NEIN}\n\nFreundliche Grüsse\nBeat Graf\nLeiter Dienste\nStiftung Seefreunde, Bern"
    ),
    "Holt & Wren": (
        f"Dear Ms Bell\n\nTypist - Family Law Department\n\n{NO}\n\nYours sincerely\n\nGillian Marsh\n"
        "Practice Manager\nfor and on behalf of Holt & Wren"
    ),
    "Mudlark": f"Hi Fay,\n\n{NO}\n\nOllie Reed\nMudlark / studio lead / dog owner",
    "University of Marlow": (
        f"Dear Ana,\n\n{NO}\n\nLe meas,\nAoife\n\nAoife Tierney | HR Office | University of Marlow | Galway"
    ),
    "Stadt Marlow": (
        f"Guten Tag\n\n{NEIN}\n\nMit freundlichem Gruß\nIm Auftrag\n\nPetersen\n\nStadt Marlow\n"
        "Der Bürgermeister\nFachdienst Personal\nRathausmarkt 1"
    ),
    "Marlow, Kilb & Co.": (
        f"Dear Ms Day,\n\n{NO}\n\nYours sincerely,\n\nBernadette Kilb\nMarlow, Kilb & Co., Solicitors, Galway"
    ),
    "Marlow & Dray": f"We appreciate your interest in Marlow & Dray and the Junior Tester position. {NO}",
    "Marlow Homeware": f"Good afternoon Ana\n\n{NO}\n\nGareth Pugh\nStore Manager\nMarlow Homeware, Chester",
    "Marlow Soft": (
        f"Dear Ana,\n\n{NO}\n\nRegards,\nHR - Campus & Lateral Hiring\nMarlow Soft Pvt. Ltd.\nBaner, Pune"
    ),
    "MARLOW UNIVERSITY": (
        f"Dear Applicant\n\nMARLOW UNIVERSITY\nLibrary Assistant\nRef: 31/LIB\n\n{NO}\n\nHuman Resources"
    ),
}
_SENT = {
    "Marlow Trust": Message(
        f"Dear Ben,\n\n{NO}\n\nSunita Rao\nPlanning\n\nThe Marlow Trust is a registered charity in Wales",
        "Your application - Planner, Marlow Trust",
        "Marlow Trust Recruitment",
        "hr@marlowtrust.example",
    ),
    "Marlow International School": Message(
        f"Dear Ana,\n\nWe have closed the hiring for the Primary section. {NO}\n\nAdmin & HR",
        "Regarding your interest in Marlow International School",
    ),
    "Klinikum Marlow": Message(
        f"Guten Tag\n\nFür die Stelle in der Radiologie: {NEIN}\n\nMit freundlichen Grüßen\n\nDr. Beat Graf\n"
        "Oberarzt\n\nKlinikum Marlow gGmbH · Geschäftsführung: U. Thoms",
        None,
        "Sekretariat Radiologie",
    ),
    "Marlow College": Message(
        f"Dear Ben,\n\n{NO}\n\nL. Rao", "Your Application to the Department of Plant Science, Marlow College"
    ),
    "Marlow Marine": Message(
        f"{NO}\n\nMarlow Marine HR Self Service",
        None,
        "HR Self Service",
        "hrss-noreply@marlow-marine.example",
    ),
}


@pytest.mark.parametrize("company", _SENT)
def test_a_house_is_named_by_subject_and_sender(company: str) -> None:
    assert read_message(_SENT[company]).facts.company == company


@pytest.mark.parametrize("company", _LETTERS)
def test_a_house_is_named(company: str) -> None:
    assert read_message(Message(_LETTERS[company])).facts.company == company


def test_a_county_is_no_form_of_a_house() -> None:
    text = f"Dear Tom,\n\n{NO}\n\nGráinne Tully\nHR | Kilbarra Dairy\nKilbarra, Co. Mayo"

    assert read_message(Message(text)).facts.company == "Kilbarra Dairy"


def test_an_office_of_human_resources_is_no_public_one() -> None:
    text = f"Dear Ana:\n\n{NO}\n\nOffice of Human Resources"

    assert read_message(Message(text)).facts.company is None


@pytest.mark.parametrize(
    ("sign_off", "company"),
    [
        ("Hauke Holm\nHolm Bedachungen, Meisterbetrieb seit 1971", "Holm Bedachungen"),
        ("Jonas\n\nJonas von Kern // Head of Marketing // Murmelhaus", "Murmelhaus"),
        ("Crumb Tile & Stone", "Crumb Tile & Stone"),
        ('Ana Holm\nCoordinator, "Low Tide"\nKern Lantern Pictures', "Kern Lantern Pictures"),
    ],
)
def test_what_stands_beside_a_house_is_none(sign_off: str, company: str) -> None:
    text = f"Hallo Tom,\n\nwir haben die Stelle leider anders besetzt.\n\nViele Grüße\n{sign_off}"
    assert read_message(Message(text)).facts.company == company


def test_a_footer_tells_in_what_business_an_agency_is() -> None:
    text = (
        "Dear Ana\n\nThe client has closed the vacancy for a Theatre Nurse, so you are not put forward.\n\n"
        "Crumb Locums Ltd\nNursing Desk\n\nE&OE. Crumb Locums Ltd acts as an employment business."
    )
    assert read_message(Message(text)).facts.company == "Crumb Locums"


def test_an_article_that_the_text_joins_is_no_part_of_a_house() -> None:
    text = (
        "Bonjour,\n\nMerci de l'intérêt que vous portez au Studio Krume. Votre profil n'est pas retenu.\n\n"
        "Le Studio Krume"
    )
    assert read_message(Message(text)).facts.company == "Studio Krume"
