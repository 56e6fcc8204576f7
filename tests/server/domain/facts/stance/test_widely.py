"""Feedback is kept, given and promised in turns of phrase of people's own; what only sounds so is none."""

from __future__ import annotations

import pytest

from tests.mail_cases import NEIN, NO
from tests.mail_cases import read_facts as facts_of


def stance_of(text: str) -> str | None:
    """Return the stance of a mail that says something behind its no."""
    if text.endswith(" "):
        return facts_of(f"Hallo Tom,\n\ndanke für Ihre Bewerbung. {NEIN} {text}\n\nAna Ruiz").feedback_stance
    return facts_of(f"Hi Tom,\n\nThanks for your application. {NO} {text}\n\nAna Ruiz").feedback_stance


@pytest.mark.parametrize(
    "text",
    [
        "I'm not able to get into the specifics of each trial.",
        "We can't tell you which of the loaves decided it.",
        "Panel notes and scores are confidential and will not be shared.",
        "Sadly we haven't the time to write to everyone about why.",
        "Our rules prevent us from sharing the reasons.",
        "We are not in a position to share our assessment.",
        "Please don't ask us why, there are too many of you.",
        "It is not possible for us to say where each application fell short.",
        "The reasons for the choice are confidential.",
        "Marks will not be disclosed.",
        "Queries about the outcome won't be answered.",
        "I can't tell you more, I'm afraid.",
        "Please don't request feedback.",
        "Für Einzelfeedback fehlt uns leider die Zeit. ",
        "Aus rechtlichen Gründen dürfen wir nichts Näheres sagen. ",
        "Wir können auf einzelne Bewerbungen nicht eingehen. ",
    ],
)
def test_feedback_is_kept(text: str) -> None:
    assert stance_of(text) == "refused"


@pytest.mark.parametrize(
    "text",
    [
        "I'd be happy to write you a few lines about what convinced us.",
        "A written summary of your scores will be sent to you next week.",
        "Come by and I'll show you what I mean about your shaping.",
        "If you want more details on the decision, give me a call.",
        "You can see your scores in the portal.",
        "If you want to hear more, give me a ring.",
        "I'm happy to explain.",
        "Ruf mich an, wenn du drüber reden magst. ",
        "Frau Lang ruft Sie auf Wunsch an, um über Ihre Ergebnisse zu sprechen. ",
        "Gern schicke ich Ihnen die Anmerkungen unseres Meisters. ",
    ],
)
def test_feedback_may_be_had(text: str) -> None:
    assert stance_of(text) == "offered"


@pytest.mark.parametrize(
    "text",
    [
        "Your score under each criterion: bread 18/20, costs 2/20.",
        "You scored 41 out of 60.",
        "We've attached your scores with a few words of comment.",
        "One thing to say about how it went: you asked us nothing.",
        "So that would be my honest advice for the next one.",
        "Yours was handsome but left out the salt. I hope that is useful to know.",
        "Mags asked me to pass on that your crumb is good, but that you hurried.",
        "Where you lost marks was the costing.",
        "The bakers noted that your crust was fine but lacked colour.",
        "Areas to develop: speed.",
        "If you apply again, do bring examples of your rye.",
        "You could have said more about costs.",
        "We wanted to hear more about your rye.",
        "Ich hätte mir von dir mehr Nachfragen gewünscht. ",
        "Mein Rat: übe das Flechten. ",
        "Ihre Punktzahl: Praxis 12, Theorie 9. ",
    ],
)
def test_feedback_stands_in_the_mail(text: str) -> None:
    assert stance_of(text) == "included"


@pytest.mark.parametrize(
    "text",
    [
        "We'd love to know how we did. Please take this short survey.",
        "We went through all applications with care.",
        "We hope you will understand why we write to everyone in the same form.",
        "So, the bad news first: it's somebody else.",
        "I apologise for not writing to each of you individually.",
        "The team looked at your solution and has decided not to proceed.",
        "If we see something that lines up with what you do, we'd love to get in touch.",
        "We could only take five people through.",
        "I can't tell you how sorry I am.",
        "Your details are confidential and will not be shared.",
        "I'm sorry to let you down.",
        "To be honest, it was close.",
        "Next time, apply a little earlier.",
        "You could have had the job last year.",
        "They noted that it was a difficult decision, but it is made.",
        "Ich kann dir gar nicht sagen, wie leid mir das tut. ",
    ],
)
def test_what_sounds_like_feedback_is_none(text: str) -> None:
    assert stance_of(text) == "none"
