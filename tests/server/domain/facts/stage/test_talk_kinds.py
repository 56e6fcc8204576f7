"""Talks, offers of feedback and who reads a reply are told in more turns of phrase than the usual ones."""

from __future__ import annotations

import pytest

from tests.mail_cases import NEIN, NO
from tests.mail_cases import read_facts as facts_of


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("They liked you at second stage but went with another.", "interviewed"),
        ("He liked you a lot but they're going with an internal candidate.", "interviewed"),
        ("Your trial shift chat with Mags was great.", "interviewed"),
        ("Your systems design session was the best of the four.", "interviewed"),
        ("Thank you for taking the time to discuss the Clerk opportunity with the team.", "interviewed"),
        ("We appreciate you taking out time to interact with our panel.", "interviewed"),
        ("Thank you for appearing before the Selection Committee on the 21st.", "interviewed"),
        ("We liked your application a lot.", "applied"),
        ("Thanks for your application. If you ever come by the taproom, say hello.", "applied"),
        ("Just off the phone with the client about your application.", "applied"),
        ("Thanks for your application. No need to come in for the trial shift on Saturday.", "applied"),
        ("Many thanks for your application and for showing us your demo reel.", "applied"),
        ("Thanks for your application. They've got a couple of people at final stage already.", "applied"),
        ("Thanks for taking the time to apply and to share your CV with the team.", "applied"),
        ("Danke für Ihre Bewerbung. Wir sind nun mit einer kleinen Auswahl im Gespräch.", "applied"),
    ],
)
def test_a_talk_is_the_reader_s_own_and_lies_behind(text: str, stage: str) -> None:
    no = NEIN if text.startswith("Danke") else NO
    assert facts_of(f"Hi Tom,\n\n{text} {no}\n\nAna Ruiz").stage == stage


def test_a_spanish_talk_on_a_weekday_took_place() -> None:
    text = (
        "Hola Luisa:\n\nGracias por tu candidatura y por venir a la entrevista del "
        "lunes. Lamentablemente hemos escogido a otra persona.\n\nUn saludo,\nAna"
    )
    assert facts_of(text).stage == "interviewed"


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("I would gladly comment on the presentation if you find that helpful.", "offered"),
        ("If you want to hear more on how we thought about it, just hit reply.", "offered"),
        ("I'd be glad to tell you where I thought you were strong, if that's of any use.", "offered"),
        ("Wenn du magst, geben wir dir gern noch ein paar Gedanken zu deinem Gespräch mit.", "offered"),
        ("This isn't a comment on your potential.", "none"),
        ("There's usually no single reason: we leaned towards people with more years.", "none"),
        ("We cannot comment on the application of each candidate.", "refused"),
    ],
)
def test_an_offer_speaks_of_thoughts_and_a_denial_is_no_refusal(text: str, stance: str) -> None:
    no = NEIN if text.startswith("Wenn") else NO
    facts = facts_of(f"Hi Tom,\n\nThanks for your application and the interview. {no} {text}\n\nAna Ruiz")
    assert facts.feedback_stance == stance


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("jobs@zaunvogel-software.hirebox.example", "no_reply"),
        ("jobs@berlin.nordlys-technik.example", "team_mailbox"),
    ],
)
def test_a_house_with_a_part_of_a_system_s_domain_reads_no_replies(address: str, kind: str) -> None:
    text = (
        "Hallo Tom,\n\ndanke für deine Bewerbung als Koch bei Zaunvogel Software "
        f"(Nordlys Technik Berlin). {NEIN}\n\nDein Team"
    )
    assert facts_of(text, address=address).sender_kind == kind


def test_replies_to_an_address_may_go_nowhere() -> None:
    text = (
        f"Hi Tom,\n\nThanks for your application. {NO}\n\nNimbus Talent\n\nReplies "
        "to this address go nowhere, sorry!"
    )
    assert facts_of(text).sender_kind == "no_reply"
