"""How far an application got, in the plain words in which most mails look back on it."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_TALKS = (
    "Thank you for coming in on Tuesday.",
    "It was great to meet you last week.",
    "Thanks for chatting with me on Thursday.",
    "Following your interview for the post we have made a decision.",
    "We enjoyed our conversation.",
    "After evaluating your performance in the technical and HR interviews, we have decided.",
    "As discussed in your face to face round today we won't proceed.",
    "This has reference to the technical and HR rounds held at your institute on 9 May.",
    "With regard to the demo lesson given by you before the committee, we chose another.",
    "The storytime you led for us was charming.",
    "Thanks for staging with us on Friday.",
    "They appreciated you driving up for the plant tour and the sit-down with Gary.",
    "Thanks for taking the time to pair with Lou and me last week.",
    "Nothing to do with how you did on the call.",
    "Thank you for attending the assessment centre.",
    "Thank you for attending our on-campus interviews.",
    "You interviewed well.",
    "Your presentation to the panel was excellent.",
    "We met four candidates, you among them.",
    "The panel was impressed by your answers.",
    "Thanks for making the trip to Leeds.",
    "It was lovely having you in for the trial shift.",
    "You were one of three finalists we interviewed.",
    "Thank you for your time on the phone yesterday.",
    "We appreciated getting to know you.",
    "The interview panel scored you second.",
)
_APPLICATIONS = (
    "We have reviewed your application.",
    "We have read your CV with interest.",
    "You have not been shortlisted for the Group Discussion and Personal Interview round.",
    "I saw that you were referred to us by Adaeze.",
    "We won't be inviting you to interview.",
    "You have not been selected for interview.",
    "Thank you for giving us the opportunity to review your background.",
    "We took a close look at your resume.",
    "We will not be scheduling a phone screen.",
    "Thank you for your application and your portfolio.",
    "Your application was one of 300 and we could only interview five people.",
    "We wish you luck with future interviews.",
    "After interviewing several candidates, we filled the post from among them. Your application came late.",
    "We only give feedback to those we interview.",
    "Your CV will be kept on file.",
)
_GERMAN_TALKS = (
    "Vielen Dank für das angenehme Gespräch am Dienstag.",
    "Schön, dass du bei uns probegearbeitet hast.",
    "Nach unserem Telefonat haben wir uns beraten.",
    "Danke, dass Sie sich die Zeit für das Vorstellungsgespräch genommen haben.",
    "Nach den Gesprächen der letzten Woche haben wir entschieden.",
    "Das Kennenlernen hat uns Freude gemacht.",
    "Du hast zwei Tage bei uns geschnuppert.",
    "Auf das mit Ihnen geführte Vorstellungsgespräch nehmen wir Bezug.",
    "Vielen Dank für deine Hospitation.",
)
_GERMAN_APPLICATIONS = (
    "Wir haben Ihre Bewerbung geprüft.",
    "Wir laden Sie leider nicht zu einem Gespräch ein.",
    "Gerne gebe ich Ihnen telefonisch noch genauer Auskunft zu Ihrer Bewerbung.",
    "Ihre Unterlagen haben wir sorgfältig gelesen.",
    "Für Ihre weiteren Vorstellungsgespräche wünschen wir viel Erfolg mit Ihrer Bewerbung.",
    "Zum Gespräch haben wir andere Bewerber eingeladen, Ihre Bewerbung war nicht dabei.",
)
_BEHIND_BOTH = ("screened", "task", "interviewed", "final")
_TALKED = "Dear Robin,\n\n{}\n\nWe have chosen someone else.\n\nKind regards,\nAna Ruiz"
_APPLIED = (
    "Dear Robin,\n\nThank you for your application.\n\n{}\n\nWe have chosen someone else.\n\nKind "
    "regards,\nAna Ruiz"
)
_GERMAN = (
    "Guten Tag Frau Adler,\n\n{}\n\nWir haben uns für jemand anderen entschieden.\n\n"
    "Mit "
    "freundlichen Grüßen\nAna Ruiz"
)


def _stage(letter: str, sentence: str) -> str | None:
    return read_message(Message(letter.format(sentence))).facts.stage


@pytest.mark.parametrize("sentence", _TALKS)
def test_a_talk_that_took_place(sentence: str) -> None:
    assert _stage(_TALKED, sentence) in _BEHIND_BOTH


@pytest.mark.parametrize("sentence", _APPLICATIONS)
def test_a_talk_that_did_not(sentence: str) -> None:
    assert _stage(_APPLIED, sentence) == "applied"


@pytest.mark.parametrize("sentence", _GERMAN_TALKS)
def test_a_talk_that_took_place_in_german(sentence: str) -> None:
    assert _stage(_GERMAN, sentence) in _BEHIND_BOTH


@pytest.mark.parametrize("sentence", _GERMAN_APPLICATIONS)
def test_a_talk_that_did_not_in_german(sentence: str) -> None:
    assert _stage(_GERMAN, sentence) == "applied"


_READ = "Thank you for your application. Unfortunately we have chosen somebody else."
_GELESEN = "Vielen Dank für Ihre Bewerbung. Leider haben wir uns für jemand anderen entschieden."


@pytest.mark.parametrize(
    "text",
    [
        f"{_READ} We cannot give reasons, neither in writing nor by phone.",
        f"{_READ} Please do not ask for reasons by phone.",
        f"{_READ} We read your letter round the lunch table.",
        f"{_READ} Thanks for bringing your CV round.",
        f"{_READ} We have invited three finalists, and you are not among them.",
        f"{_READ} We had a chat about it here and your name came up.",
        f"{_GELESEN} Auskunft geben wir weder schriftlich noch telefonisch.",
        f"{_GELESEN} Gründe nennen wir nicht, auch nicht telefonisch.",
        f"{_GELESEN} Fragen Sie gern telefonisch nach.",
        f"{_GELESEN} Eine telefonische Begründung ist nicht möglich.",
        "The post has been filled, sorry. We thank you for the care you took with your materials.",
        "We filled it.\n\nOn Mon, 12 Sep 2022 at 08:41, Tom Reed wrote:\n> Any news? I sent my CV in May.",
    ],
)
def test_no_talk_is_told_of(text: str) -> None:
    assert read_message(Message(f"Hi Tom,\n\n{text}")).facts.stage == "applied"


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        (f"{_READ} Thanks for your time on the phone on Tuesday.", "screened"),
        (f"{_READ} You were one of three finalists we met.", "final"),
        (f"{_GELESEN} Danke für das telefonische Gespräch am Montag.", "screened"),
        (f"{_READ} I remember the day, including the teaching demonstration.", "interviewed"),
    ],
)
def test_a_talk_is_told_of_all_the_same(text: str, stage: str) -> None:
    assert read_message(Message(f"Hi Tom,\n\n{text}")).facts.stage == stage


@pytest.mark.parametrize(
    "text",
    [
        "Estimado/a candidato/a:\n\nGracias por su interés. Lamentamos que no ha sido seleccionado/a.",
        "Prezado(a) candidato(a),\n\nAgradecemos o interesse. Infelizmente seguiremos com outras pessoas.",
        "Dear Ana,\n\nThe role is filled. We'll open applications for next year in August.",
    ],
)
def test_a_greeting_to_all_and_what_opens_later_tell_no_stage(text: str) -> None:
    assert read_message(Message(text)).facts.stage is None
