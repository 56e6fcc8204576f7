"""Whether somebody has talked with the reader is told by what a talk is bound to, not by its word."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "Unfortunately, we have decided to move forward with another candidate."
NEIN = "Leider haben wir uns für eine andere Person entschieden."


def stage_of(text: str, no: str = NO) -> str:
    stage = read_message(Message(f"Hello Tom,\n\n{text} {no}\n\nRegards\nAna Ruiz")).facts.stage
    return "talked" if stage in ("interviewed", "screened", "final") else str(stage)


@pytest.mark.parametrize(
    "text",
    [
        "I am writing with the outcome of your interview.",
        "Your interview score was just below the line.",
        "You were unsuccessful at interview.",
        "You have not been recommended for the post following the interview.",
        "Your answers at interview were clear.",
        "Since we last spoke, the budget was cut.",
        "Since we met, things have moved on.",
        "Thank you for your time on Thursday.",
        "Thank you for giving up your morning to see us.",
        "Thanks for travelling down to see us.",
        "I hope you got home safely.",
        "Thanks for hopping on a call with me.",
        "Thanks for stopping by.",
        "It was great to chat last week.",
        "Lovely to put a face to the name.",
        "As discussed on the phone, the panel has decided.",
        "As we discussed yesterday, the decision was made quickly.",
        "You could not clear the technical round.",
        "You were one of five people we met.",
        "You came across very well.",
        "The team was impressed with your presentation on the day.",
        "Thank you for attending our selection day.",
        "With reference to the personal interview held at our works on 2 May, this is our answer.",
        "They picked the other finalist.",
        "Thanks for swinging by the shop yesterday.",
        "Thanks for the trial shift.",
    ],
)
def test_what_is_the_readers_or_lies_behind_took_place(text: str) -> None:
    assert stage_of(text) == "talked"


@pytest.mark.parametrize(
    "text",
    [
        "danke, dass du dir neulich die Zeit für das Videointerview mit Lea genommen hast.",
        "danke, dass Sie am Montag zu uns gekommen sind.",
        "danke für deine Zeit am Dienstag.",
        "danke fürs Vorbeikommen.",
        "wie am Telefon besprochen, melde ich mich.",
        "es hat uns gefreut, Sie kennenzulernen.",
        "Sie waren am Montag zum Vorstellungsgespräch in unserem Haus.",
        "wir hatten letzte Woche ein gutes Gespräch.",
        "im Nachgang zu unserem Gespräch habe ich mit der Leitung beraten.",
        "dein Probetag war toll.",
        "nous vous avons reçue en entretien le 6 octobre.",
    ],
)
def test_it_took_place_in_other_languages_too(text: str) -> None:
    assert stage_of(text, NEIN) == "talked"


@pytest.mark.parametrize(
    "text",
    [
        "If you want feedback, phone the office and Mrs Hall will be pleased to speak to you.",
        "I would be glad to talk it through by phone.",
        "Feedback will only be provided if you attend an interview.",
        "We have read everything that came in.",
        "After discussion with the hiring manager we have to pass.",
        "Best of luck with your interviews elsewhere.",
        "We are already in final interviews with others.",
        "You met some of the requirements.",
        "The role is on-site in Leeds.",
        "It was a tough call.",
        "The people we spoke to had more experience.",
        "Priorities shifted after our board meeting.",
        "We enjoyed getting to know you through your application.",
        "You will not be asked to attend the assessment centre.",
        "The panel met on Monday and selected three finalists.",
        "I spoke to our head chef about it.",
        "We were due to interview you on Friday, but the post is gone.",
    ],
)
def test_talks_of_others_and_of_later_leave_it_applied(text: str) -> None:
    assert stage_of(f"Thank you for your application. {text}") == "applied"


@pytest.mark.parametrize(
    "text",
    [
        "Wir hätten Sie gerne kennengelernt.",
        "Wir haben bereits Gespräche mit anderen Bewerbern geführt.",
        "Gern erläutere ich Ihnen die Gründe in einem Telefonat.",
        "Nach internem Austausch haben wir anders gewählt.",
        "Viel Erfolg bei Ihren weiteren Gesprächen.",
        "Rückmeldungen geben wir nur nach einem Vorstellungsgespräch.",
        "Danke, dass du dir die Zeit für eine Bewerbung bei uns genommen hast.",
        "Sie sind nicht in die engere Wahl gekommen.",
        "Das für Freitag geplante Gespräch entfällt.",
    ],
)
def test_they_leave_it_applied_in_german_too(text: str) -> None:
    assert stage_of(f"vielen Dank für Ihre Bewerbung. {text}", NEIN) == "applied"


def test_a_talk_is_told_by_the_readers_own_mail_below() -> None:
    text = (
        "Hi Tom,\n\nThanks for checking in. Somebody else took the post on Friday, so it is gone.\n\nAna"
        "\n\nOn Tue, Apr 11, 2023 at 9:02 AM Tom Reed wrote:\n"
        "> Hi Ana, any news of the post since we talked on the phone?\n> Tom"
    )
    assert read_message(Message(text, "Re: Checking in", "Ana Ruiz")).facts.stage == "interviewed"
