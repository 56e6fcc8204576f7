"""Houses that a mail only speaks of: where somebody was, who pays, what is near, who may have work."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO

_OTHERS = (
    # Where somebody was.
    "Your time at Larkfield Mills clearly taught you a lot.",
    "We liked what you said about your years with Larkfield Mills.",
    "I trained at Larkfield Mills myself, many years ago.",
    "The person we took on had spent three years at Larkfield Mills.",
    "It went to a chap from Larkfield.",
    "She will start after she leaves Larkfield Mills.",
    "Your portfolio piece for Larkfield Bank was the best we saw.",
    "The exhibition you curated at the Larkfield Gallery was a joy.",
    # Who may have work.
    "You may want to try Larkfield Mills in Otley, who are hiring.",
    "Or ask at Larkfield Mills.",
    "Ben over at Larkfield Mills is looking, so write to him.",
    # Who pays, and what is near.
    "Our biggest client, Larkfield Mills, has cut its order.",
    "The Larkfield Foundation has withdrawn its grant.",
    "Larkfield Council has cut our budget.",
    "Larkfield Mills closed last year, so there are many people looking.",
    "As you know we are moving to Kestrel House in the spring.",
    "We met at the Otley Jobs Fair in March.",
    "The bridge to Larkfield Island is closed.",
    "We used to be called Larkfield Mills.",
)
_ANDERE = (
    "Ihre Zeit bei der Larkfeld AG hat uns gefallen.",
    "Die Kollegin war drei Jahre bei den Larkfelder Werken.",
    "Unser größter Kunde, die Larkfeld GmbH, hat den Auftrag storniert.",
    "Ich habe Ihre Unterlagen an Frau Reh von der Larkfeld GmbH gegeben.",
    "Der Landkreis Larkfeld hat die Mittel gekürzt.",
)


def company_of(text: str) -> str | None:
    return read_message(Message(text)).facts.company


@pytest.mark.parametrize("said", _OTHERS)
def test_a_house_that_is_spoken_of_does_not_write(said: str) -> None:
    assert company_of(f"Hi Mo,\n\nThank you for your letter. {NO} {said}\n\nKind regards\nAda Holm") is None


@pytest.mark.parametrize("said", _ANDERE)
def test_a_german_house_that_is_spoken_of_does_not_write(said: str) -> None:
    assert company_of(f"Guten Tag Frau Day,\n\n{NEIN} {said}\n\nFreundliche Grüße\nAda Holm") is None


@pytest.mark.parametrize("said", _OTHERS)
def test_who_signs_goes_before_a_house_that_is_spoken_of(said: str) -> None:
    text = f"Hi Mo,\n\nThank you for your letter. {said} {NO}\n\nAda Holm\nOffice Manager\nThe Copper Hen"
    assert company_of(text) == "The Copper Hen"


@pytest.mark.parametrize(
    "said",
    [
        "Thank you for your time at Larkfield Mills on Monday.",
        "Thank you for sharing your portfolio with Larkfield Mills.",
        "It was good to see you at Larkfield Mills.",
        "Larkfield Mills has withdrawn the vacancy.",
        "Larkfield Mills has decided to take on somebody else.",
        "Thank you for applying to Larkfield Mills, which hires all year.",
    ],
)
def test_a_house_that_speaks_of_its_own_job_is_the_one(said: str) -> None:
    assert company_of(f"Hi Mo,\n\n{said} {NO}\n\nKind regards\nAda Holm") == "Larkfield Mills"
