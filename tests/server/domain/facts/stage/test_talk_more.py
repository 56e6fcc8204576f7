"""A talk is told by what one came for, did or was at; those of others, or on paper, are none."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO
from tests.mail_cases import read_facts as facts_of


def stage_of(text: str) -> str | None:
    """Return the stage of a mail that says something in front of its no."""
    is_german = text.endswith(" ")
    return facts_of(f"Hi Tom,\n\n{text.strip()} {NEIN if is_german else NO}\n\nAna Ruiz").stage


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for giving up your evening to come and meet the trustees.",
        "It was good of you to come up to the farm to talk to my brother.",
        "Thank you for your time at the pool on Monday.",
        "Thanks for making the long drive to our mill.",
        "Loved talking about sourdough with you.",
        "Thanks for talking ovens through with our bakers.",
        "After Wednesday's panel we had a long think.",
        "Just following up after last Thursday.",
        "Your demo class was lively.",
        "Your tasting went down well with the crew.",
        "I refer to your application and subsequent interview.",
        "We only met briefly, but I liked your manner.",
        "Our bakers really liked you.",
        "Everyone remarked on how calm you were.",
        "I still think of the afternoon we spent together in the bakehouse.",
        "I appreciated our coffee on Tuesday.",
        "You visited our workshop last week.",
        "You did very well with us.",
        "Your answer about the burnt loaf was the best of the day.",
        "We liked the way you spoke with our customers.",
        "It was between you and one other person.",
        "I know you took a day off to see us.",
        "After you left, I talked to my partner.",
        "Thanks for popping into the bakery.",
        "The cats loved you.",
        "It was good to see you at work.",
        "Thanks for letting us show you round the bakehouse.",
        "Please send us your train fares.",
        "You left your apron here.",
        "Your shift on Friday was solid.",
        "You were a bit nervous.",
        "You were so good with our customers.",
        "Another candidate scored higher on the day.",
        "Your teaching demonstration was lively.",
        "I told you I'd ring by Friday.",
    ],
)
def test_a_talk_is_told_by_what_it_was(text: str) -> None:
    assert stage_of(text) in {"interviewed", "screened"}


@pytest.mark.parametrize(
    "text",
    [
        "Danke fürs Probebacken am Samstag. ",
        "Nach den Erstgesprächen haben wir lange überlegt. ",
        "Nach dem netten Vormittag mit Ihnen fällt mir das schwer. ",
        "Danke für die Backstunde, die Sie bei uns gehalten haben. ",
        "An dem mündlichen Auswahlgespräch haben Sie am 3.5. teilgenommen. ",
        "Du hast eine tolle Vorstellung hingelegt. ",
        "Das Team fand dich sehr sympathisch. ",
        "Es war eine knappe Wahl zwischen Ihnen und einer anderen. ",
        "Danke fürs Reinschauen gestern. ",
        "Wir durften Sie am Montag kennenlernen. ",
        "Danke, dass Sie den Weg zu uns gefunden haben. ",
        "Du hast am Samstag super mitgearbeitet. ",
        "Du hast mir am Telefon erzählt, dass du umziehst. ",
    ],
)
def test_a_german_talk_is_told_by_what_it_was(text: str) -> None:
    assert stage_of(text) in {"interviewed", "screened"}


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your time and for applying on Tuesday.",
        "We were looking forward to meeting you on Friday, but the job is filled. Thanks for applying.",
        "I'm sorry to cancel Friday's interview. Thanks for your application.",
        "Thanks for your application. Please do come and see us in the shop.",
        "Everyone liked you on paper. Thanks for your application.",
        "Your application was discussed at our staff meeting on Tuesday.",
        "We had a good conversation as a team about your application.",
        "Thanks for coming in to hand over your application.",
        "We interviewed six people, and you were not among them. Thanks for applying.",
        "Following our email exchange we looked at your application.",
        "Your application did not pass the second round of screening.",
        "The recruiter had your CV in the final three.",
        "Your application does not qualify: you are not qualified for the interview.",
        "We like how you described your bread in your cover letter.",
        "The job you applied for came down to two internal candidates.",
        "Danke für Ihre Bewerbung. Bitte sehen Sie von telefonischen Rückfragen ab. ",
        "Danke für Ihre Bewerbung. Sie erreichen uns telefonisch. ",
        "Danke für Ihre Bewerbung. Wir stecken schon mitten in den Gesprächen. ",
        "Danke für Ihre Bewerbung. Das Team fand Ihre Mappe toll. ",
        "Danke für Ihre Bewerbung. Für die Gesprächsrunde haben wir andere ausgewählt. ",
        "Danke für Ihre Bewerbung. Fahrtkosten werden nicht erstattet. ",
        "Got your app.",
        "Thanks for your email about the Saturday job.",
        "Thank you for filling in our online form.",
        "Thank you for answering our ad.",
        "Danke für Ihre Zuschrift. ",
        "Danke, dass Sie sich auf unsere Anzeige gemeldet haben. ",
        "The baker who'd have interviewed you has left. Thanks for your application.",
        "The job went to the person we interviewed first. Thanks for your application.",
        "Your referee told us you came across well. Thanks for your application.",
        "You scored 34 of 60 at the shortlisting. Thanks for your application.",
        "You are marked as not selected for the following posting: Baker.",
        "The room has flooded, so we need to move Thursday's interview. Thanks for your application.",
    ],
)
def test_what_sounds_like_a_talk_is_none(text: str) -> None:
    assert stage_of(text) == "applied"


def test_a_position_that_is_filled_tells_of_no_application() -> None:
    text = f"Hi Tom,\n\nThanks for the interest. {NO}\n\nAna Ruiz"
    assert read_message(Message(text, "Position filled", None, None)).facts.stage is None


@pytest.mark.parametrize(
    "text", ["Sorry for the slow reply.", "Thanks for your patience.", "Thanks for your interest."]
)
def test_a_reply_alone_tells_of_no_application(text: str) -> None:
    assert stage_of(text) is None
