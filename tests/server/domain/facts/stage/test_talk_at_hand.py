"""A talk that lies behind, and feedback that is given, offered or refused, in words at hand."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.mail_cases import NEIN, NO


@pytest.mark.parametrize(
    "words",
    [
        "Ana here, I did your second interview.",
        "It was good of you to come in.",
        "Thank you for spending the afternoon with our team.",
        "Thanks again for hanging out with Tom and me last Thursday.",
        "Thanks for cycling over to see us (in that rain).",
        "you were great in the workshop on tuesday.",
        "After last Tuesday I took soundings from my board.",
        'Feedback from Monday: "Ana was well prepared."',
    ],
)
def test_a_talk_lies_behind(words: str) -> None:
    assert read_message(Message(f"Hi Ana,\n\n{words} {NO}")).facts.stage == "interviewed"


@pytest.mark.parametrize(
    "words",
    [
        "Feedback is only for those who reached our final round.",
        "It would be good of you to fill in our survey.",
        "I did your references last year.",
    ],
)
def test_what_sounds_like_a_talk_is_none(words: str) -> None:
    stage = read_message(Message(f"Hi Ana,\n\nWe have read your application. {NO} {words}")).facts.stage
    assert stage == "applied"


@pytest.mark.parametrize(
    ("stance", "words"),
    [
        ("offered", "I'm happy to jump on a short call and go through what the panel wrote down."),
        ("offered", "I would be content to say a few words about your covering letter should you wish."),
        ("offered", "Happy to answer questions about the review if you have any."),
        ("included", "What held us back was the lack of tests."),
        ("included", "I attach the score sheet with the marks for each criterion."),
        ("included", "They said: good mechanics, but too few creature pieces."),
        ("included", "Where you shone: netcode. Where we were less sure: engine work."),
        ("included", "If I can say one thing, they worried that you had not managed a rota."),
        ("refused", "We ask you to understand that we do not justify our decisions one by one."),
        ("none", "Okay, the bad bit: we picked another."),
        ("none", "After the debrief we decided not to extend an offer for this job."),
    ],
)
def test_feedback_in_words_at_hand(stance: str, words: str) -> None:
    assert read_message(Message(f"Hi Ana,\n\n{NO} {words}")).facts.feedback_stance == stance


def test_a_programme_s_officer_is_a_post() -> None:
    text = f"Dear Ben\n\nYou were not selected for Programme Officer, Rural Areas. {NO}"
    assert read_message(Message(text)).facts.role == "Programme Officer, Rural Areas"


@pytest.mark.parametrize(
    "words",
    [
        "You weren't selected for a first call.",
        "Thanks for dropping in your CV.",
        "Your work is good, only less than what the grant calls for.",
    ],
)
def test_a_call_that_was_none(words: str) -> None:
    text = f"Hi Ana,\n\nThank you for your application. {words} {NO}"
    assert read_message(Message(text)).facts.stage in {"applied", "screened"}


def test_what_was_told_of_an_interview_is_no_refusal_of_it() -> None:
    told = "They're not going to take it further. {}very good on Azure, but light on the rest."
    for beginning in ("Their comments: ", "Feedback was that you interviewed well and were "):
        text = f"Hi Ana,\n\nThanks for the chat on Tuesday. {told.format(beginning)}"
        assert read_message(Message(text, "DevOps contract")).facts.feedback_stance == "included"


@pytest.mark.parametrize(
    "words",
    [
        "Im Anschluss an das Hearing haben wir beraten.",
        "Die Kandidatin war mit Ihnen zusammen zur Vorstellung eingeladen.",
        "Seit Ihrer Vorstellung in unserem Haus ist viel geschehen.",
        "Ihr Termin vor Ort kam gut an.",
        "Wir waren beim Gespräch ja schon recht offen.",
        "Du hast dich neulich im Vereinsheim sehr prima präsentiert.",
        "Nach dem Mitfahren auf der Tour war das Team unsicher.",
        "Wir hatten eine zweite Runde mit Ihnen.",
    ],
)
def test_a_talk_lies_behind_in_german(words: str) -> None:
    assert read_message(Message(f"Guten Tag Ana,\n\n{words} {NEIN}")).facts.stage == "interviewed"


@pytest.mark.parametrize(
    ("stage", "words"),
    [
        ("applied", "Wir möchten die Gespräche für die Stelle als Buchhalter mit anderen Kandidaten führen."),
        ("applied", "Ich nehme Bezug auf Ihr Ansuchen um Aufnahme."),
    ],
)
def test_others_are_talked_with(stage: str, words: str) -> None:
    text = f"Guten Tag Ana,\n\nwir haben Ihr Profil gesehen. {words} {NEIN}"
    assert read_message(Message(text)).facts.stage == stage


@pytest.mark.parametrize(
    ("stance", "words"),
    [
        ("offered", "Ruf mich gern an, dann erzähl ich dir, was gefehlt hat."),
        ("offered", "Buch dir gern einen Slot für ein Feedbackgespräch."),
        ("offered", "Ihr persönliches Ergebnis besprechen wir gerne mit Ihnen."),
        ("included", "Uns hat allerdings die Barrierefreiheit gefehlt."),
        ("included", "Zu deinen Proben hab ich dir unten drei Anmerkungen reingeschrieben."),
        ("refused", "Ich kann am Telefon nicht weiter über die Gründe sprechen."),
        ("none", "Nach dem Debrief haben wir beschlossen, dir kein Angebot zu machen."),
    ],
)
def test_feedback_in_german(stance: str, words: str) -> None:
    assert read_message(Message(f"Hallo Ana,\n\n{NEIN} {words}")).facts.feedback_stance == stance
