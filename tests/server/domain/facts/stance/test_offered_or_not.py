"""What was noted is offered where the reader may have it; details in an account and jobs are none."""

from __future__ import annotations

import pytest

from tests.stance_letters import stance_of


@pytest.mark.parametrize(
    "text",
    [
        "You can still see the details of the application in your account.",
        "Here's what you can do now: add skills to your profile and browse jobs.",
        "You can check what we have open on our careers page.",
        "Visit our careers page, where you can search the openings and set up alerts.",
        "Two people turned up who spent years on the phone and knew what we needed.",
        "What matters is to keep calm, and from what you write you could do that.",
    ],
)
def test_another_offer_is_no_feedback(text: str) -> None:
    assert stance_of(text, "en") == "none"


def test_more_about_the_house_is_no_feedback() -> None:
    assert stance_of("Wenn Sie mehr über uns wissen möchten, rufen Sie an.", "de") == "none"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "We go through our notes with all who came. Should you like that, answer and I will ring you.",
        ),
        ("en", "I do have notes from that day. If you'd like to hear them, just reply and I'll ring you."),
        ("en", "If you want the blunt version of what each of us noted, write back."),
        ("de", "Wenn du magst, gebe ich dir gern Feedback, was gut war und wo es nicht ganz gepasst hat."),
        ("de", "Gerne gebe ich dir Feedback, warum es nicht gereicht hat."),
        ("nl", "Wil je weten wat ons verder is opgevallen? Bel me dan even."),
        ("nl", "Als je wilt loop ik mijn aantekeningen met je door."),
        ("es", "Si te sirve, te digo lo que comentamos sobre tu prueba."),
        ("fr", "Si tu veux, je te dis ce qu'on a pensé de ton essai."),
        ("fr", "Écris-moi et je te raconte ce qui a coincé."),
        ("pt", "Se quiseres, digo-te o que achámos da tua prova."),
    ],
)
def test_what_was_noted_is_offered(language: str, text: str) -> None:
    assert stance_of(text, language) == "offered"


@pytest.mark.parametrize(
    "text",
    [
        "Leider geben wir kein Feedback, warum es nicht gereicht hat.",
        "Wir können Ihnen nicht sagen, warum es nicht gereicht hat, und bitten um Verständnis.",
    ],
)
def test_why_it_was_not_enough_is_not_told(text: str) -> None:
    assert stance_of(text, "de") == "refused"
