"""Papers left at a counter, others who were asked in and a call to come are no talk with the reader."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = {
    "de": "Leider haben wir uns für jemand anderen entschieden.",
    "en": "Unfortunately, we have decided to give the place to somebody else.",
    "es": "Hemos elegido a otra persona.",
    "nl": "We gaan helaas niet met je verder.",
}


def stage_of(said: str, language: str = "en") -> str | None:
    return read_message(Message(f"Hello Tom,\n\n{said}\n\n{NO[language]}\n\nAna Ruiz")).facts.stage


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Thanks for dropping your CV in last week, it was nice of you to come by."),
        ("en", "It was nice to meet you when you dropped your CV in."),
        ("en", "You applied to us. We shall not be inviting you to attend an assessment centre."),
        ("en", "Thank you for your application. The next allotment meeting is on 9 May."),
        ("en", "Thank you for your application. Your bike wheel came in and it is behind the till."),
        ("en", "They have your CV. I've had the owner on the phone and yours isn't one he wants."),
        ("en", "If you'd like comments on your application I will arrange a short call."),
        ("en", "We have your application and you answered our three written questions with care."),
        ("en", "Thank you for your CV. We no longer take orders by phone."),
        ("de", "Danke für Ihre Bewerbung. Die Kommission hat fünf Personen zu Gesprächen gebeten."),
        ("de", "Danke für Ihre Bewerbung. Zu den Gesprächen bitten wir sechs Kandidaten."),
        ("nl", "Bedankt voor je sollicitatie. Na het lezen nodigen we zes mensen uit voor een gesprek."),
    ],
)
def test_what_is_no_talk_with_the_reader(language: str, said: str) -> None:
    assert stage_of(said, language) == "applied"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Thanks for dropping your CV in and for coming back to interview on Friday."),
        ("en", "Thank you for taking the time to come to our offices last week."),
        ("en", "Talking with you about lamps was the most fun I have had this year."),
        ("en", "You were great on Tuesday."),
        ("en", "Thanks for sitting through a three hour loop with half the studio."),
        ("en", "I can only repeat what I told you on the phone."),
        ("de", "Cooles Gespräch neulich, hat uns Spaß gemacht."),
        ("de", "Danke, dass Sie am 3. April zum Hospitieren auf unserer Station waren."),
        ("es", "Quería agradecerte la charla del miércoles."),
    ],
)
def test_what_is_a_talk_with_the_reader(language: str, said: str) -> None:
    assert stage_of(said, language) in ("interviewed", "screened")


def test_who_is_thanked_a_million_has_applied() -> None:
    assert stage_of("Thanks a million for putting your name in as a guide.") == "applied"


def test_an_application_sent_in_is_told_in_the_older_mail() -> None:
    older = "On 3 May Tom wrote:\n> Any news on the clerk application I sent in on the 22nd?"
    text = f"Hello Tom,\n\nThanks for chasing. {NO['en']}\n\nAna Ruiz\n\n{older}"
    assert read_message(Message(text)).facts.stage == "applied"
