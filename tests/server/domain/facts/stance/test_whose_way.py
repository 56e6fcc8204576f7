"""Feedback is about what was seen of the reader; how those who write went about it is none."""

from __future__ import annotations

import pytest

from tests.mail_cases import NEIN, NO
from tests.mail_cases import read_facts as facts_of


def stance_of(text: str, language: str = "en") -> str | None:
    """Return the stance of a mail that says something behind its no."""
    if language == "de":
        return facts_of(f"Hallo Tom,\n\ndanke für Ihre Bewerbung. {NEIN} {text}\n\nAna Ruiz").feedback_stance
    return facts_of(f"Hi Tom,\n\nThanks for your application. {NO} {text}\n\nAna Ruiz").feedback_stance


@pytest.mark.parametrize(
    "text",
    [
        "If it would help to hear what the three of us made of your lesson, ring me after school.",
        "Should it be of use, I can tell you what each of us thought of the sample.",
        "Drop me a line and I'll gladly let you know how your form scored.",
        "If you'd like a sentence or two on why, answer this mail.",
        "I'm happy to get on a call and tell you everything I liked and the bits that gave me pause.",
        "If you would find comments on your form useful, please e-mail me by Friday.",
        "Mrs Orme will gladly tell you where others had the edge.",
        "Anyone who would like to hear how they did may ring the office.",
        "Happy to be more specific, just ask.",
    ],
)
def test_what_was_seen_of_the_reader_may_be_asked_for(text: str) -> None:
    assert stance_of(text) == "offered"


@pytest.mark.parametrize(
    "text",
    [
        "Ruf mich an, dann sag ich dir, was mir aufgefallen ist.",
        "Komm vorbei und ich sag dir, woran du noch arbeiten kannst.",
        "Gerne sage ich Ihnen am Telefon, wo andere vorne lagen.",
        "Falls du hören magst, was die Jury zu deinem Stück gesagt hat, schreib mir.",
    ],
)
def test_it_may_be_asked_for_in_german(text: str) -> None:
    assert stance_of(text, "de") == "offered"


def test_it_may_be_asked_for_in_spanish() -> None:
    text = "Hemos elegido a otra persona. Si quieres que te diga algo más de la prueba, me escribes."
    assert facts_of(f"Hola Tom:\n\n{text}\n\nAna Ruiz").feedback_stance == "offered"


@pytest.mark.parametrize(
    "text",
    [
        "Here's my two cents: lead with the kiln piece and leave the cups at home.",
        "Two things for next time if it helps: bring a worked example and slow down.",
        "For what it's worth, your teaching was lovely but the sums went over their heads.",
        "My advice, for what it's worth: put the welding tickets on page one.",
        "Your portfolio would be stronger without the two logos.",
    ],
)
def test_advice_is_given(text: str) -> None:
    assert stance_of(text) == "included"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Individual marks or remarks cannot be disclosed."),
        ("en", "Because of the forms received we regret that feedback cannot be given."),
        ("en", "The jury does not explain its choices."),
        ("de", "Zu den Gründen erteilen wir weder schriftlich noch telefonisch Auskunft."),
        ("de", "Weitere Erläuterungen zu unserer Wahl können wir leider nicht geben."),
    ],
)
def test_it_is_refused(language: str, text: str) -> None:
    assert stance_of(text, language) == "refused"


@pytest.mark.parametrize(
    "text",
    [
        "We then added the marks up and asked the best six to come and see us.",
        "We would like to share how we came to fifteen names.",
        "I'll be honest about how I went about it.",
        "A copy of the report and a summary of your rights is attached.",
        "I didn't want to write before everybody had sent in their notes.",
        "Because of the numbers we could not write to each of you in person.",
        "We had a good go through your CV, but are going to pass on your application.",
        "As you can imagine, this changes what we can pay.",
        "I said your work is close to what they do, but I could hear it was no use.",
        "What we'd love you to know: we hire again in spring.",
        "Here's what we tell friends who ask us: ship something small.",
        "We weigh grades, the form and your reasons for choosing the course, and not one of them alone.",
        "Following the paper exercise your application will not go any further.",
        "Let me explain why this took so long.",
    ],
)
def test_their_own_way_is_no_feedback(text: str) -> None:
    assert stance_of(text) == "none"


def test_their_papers_are_no_feedback() -> None:
    text = "Nach Auswertung aller Mappen kann ich Ihnen heute nur absagen."
    assert stance_of(text, "de") == "none"


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("La saison commence dans un mois, ce qui a pesé lourd dans notre choix.", "none"),
        ("Ce qui a pesé dans votre cas, c'est le manque de pratique.", "included"),
    ],
)
def test_what_weighed_is_feedback_where_it_is_the_readers(text: str, stance: str) -> None:
    said = f"Bonjour Tom,\n\nNous avons retenu une autre personne. {text}\n\nAna Ruiz"
    assert facts_of(said).feedback_stance == stance
