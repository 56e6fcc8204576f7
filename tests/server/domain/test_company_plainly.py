"""Houses named at plain places that read like something else: a post, a county, a sentence that begins."""

from __future__ import annotations

import pytest

from afterword.domain.message import Message
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
}


@pytest.mark.parametrize("company", _LETTERS)
def test_a_house_is_named(company: str) -> None:
    assert read_message(Message(_LETTERS[company])).facts.company == company


def test_a_county_is_no_form_of_a_house() -> None:
    text = f"Dear Tom,\n\n{NO}\n\nGráinne Tully\nHR | Kilbarra Dairy\nKilbarra, Co. Mayo"

    assert read_message(Message(text)).facts.company == "Kilbarra Dairy"
