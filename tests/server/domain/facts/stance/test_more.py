"""Feedback is refused, offered and told in other words too; what sounds like a refusal to write is none."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "We have chosen somebody else for the Baker job and have to decline your application."


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Scores cannot be discussed one by one.", "refused"),
        ("The trust is under no obligation to furnish reasons.", "refused"),
        ("The deliberations of the panel are kept confidential.", "refused"),
        ("Por volumen no damos comentarios individuales.", "refused"),
        ("Kişiye özel yorum yazamıyoruz.", "refused"),
        ("You may request an informal discussion until June.", "offered"),
        ("Please ring if you would like to hear the whole story.", "offered"),
        ("Should it help, I can tell you how the jury rated your loaves.", "offered"),
        ("Ring me and I'll say which two things I'd change in your letter.", "offered"),
        ("Gern sage ich Ihnen, wie wir die Probeschicht erlebt haben.", "offered"),
        ("I was asked to attach the panel's notes on your trial shift.", "included"),
        ("Please attach your notes on the exercise next time.", "none"),
        ("The two things we would change are in the rota.", "none"),
        ("This isn't what you were hoping to hear, and I'm sorry it took us a week to say so.", "none"),
        ("What we would like to do is add you to our list. We'll send you openings by mail.", "none"),
        ("My advice: bake at night for a year.", "included"),
        ("One unsolicited note: start with the bread.", "included"),
        ("All of this is confidential information of the bakery.", "none"),
        ("We cannot answer the phone on Sundays.", "none"),
    ],
)
def test_a_stance_is_read_in_other_words(text: str, stance: str) -> None:
    assert (
        read_message(Message(f"Hi Tom,\n\n{NO} {text}", "Update", None, None)).facts.feedback_stance == stance
    )


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("I've asked Jo for comments on your task and will send them on when she is back.", "offered"),
        ("Wenn du magst, rufe ich an und erzähle, was bei der Jury gut ankam.", "offered"),
        ("Gern sage ich Ihnen am Telefon, wo wir noch Zweifel hatten.", "offered"),
        ("The notes they gave me: strong on pricing, a touch light on teams.", "included"),
        ("Bitte verstehen Sie, dass wir die Entscheidung nicht näher begründen.", "refused"),
        ("He thought you were sweet with the guests but he's decided to hire a baker.", "none"),
        ("They liked your work history but wanted somebody with a licence.", "none"),
        ("You can follow what we're up to on our page https://tarn.example/up.", "none"),
        ("We will send them on to the archive.", "none"),
    ],
)
def test_a_stance_is_read_or_none(text: str, stance: str) -> None:
    no = "Unfortunately, we have chosen somebody else. Wir haben uns leider anders entschieden."
    said = read_message(Message(f"Hello Tom,\n\n{no} {text}\n\nAna Ruiz")).facts
    assert said.feedback_stance == stance
