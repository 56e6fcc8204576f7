"""The usual words of a decision, each way of saying "not" beside each way of saying "go on"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, product

import pytest

from afterword.domain.message import Message
from afterword.domain.reading import read_message

_LETTERS = (
    (
        "Dear Robin,\n\nThank you for your application for the Analyst position.\n\n{}\n\n"
        "Kind regards,\nBrightmoor Recruiting"
    ),
    "Hi Robin,\n\nThanks for your interest in Brightmoor.\n\n{}\n\nWe wish you all the best.\n\nThe Team",
)
_LEADS = (
    "We regret to inform you that ",
    "Unfortunately, ",
    "At this time ",
    "After careful consideration, ",
    "I am sorry to say that ",
    "I wanted to let you know that ",
)
_NOT_ABLE = (
    "we are unable to",
    "we are not able to",
    "we cannot",
    "we can't",
    "we will not be able to",
    "we won't be able to",
    "we are not in a position to",
    "we are currently unable to",
    "we have decided not to",
    "we have chosen not to",
    "we have opted not to",
    "we do not intend to",
)
_GO_ON = (
    "move forward with",
    "go forward with",
    "proceed with",
    "progress with",
    "consider",
    "take forward",
    "continue with",
    "pursue",
    "advance",
)
_WHAT = ("your application", "your candidacy", "your application any further", "you", "you for this role")
_WAS_NOT = (
    "your application was not",
    "your application has not been",
    "your application will not be",
    "you have not been",
    "you were not",
    "your candidacy will not be",
)
_CHOSEN = (
    "successful",
    "selected",
    "accepted",
    "shortlisted",
    "considered further",
    "taken forward",
    "progressed",
    "selected for the next stage",
    "moved to the next round",
    "retained",
    "put forward",
)
_WE_CHOSE = (
    "we have decided to move forward with",
    "we have chosen",
    "we decided to go with",
    "we have offered the position to",
    "the role has been given to",
    "we will be proceeding with",
    "we went with",
    "we have hired",
    "the job went to",
    "we have appointed",
)
_ANOTHER = (
    "another candidate",
    "someone else",
    "a different applicant",
    "an internal candidate",
    "a candidate whose experience more closely matches our needs",
    "someone with more experience",
)
_GERMAN_LETTERS = (
    (
        "Sehr geehrte Frau Adler,\n\nvielen Dank für Ihre Bewerbung als Analystin.\n\n{}\n\n"
        "Mit freundlichen Grüßen\nBrightmoor GmbH"
    ),
    (
        "Guten Tag,\n\nvielen Dank für Ihr Interesse an unserem Unternehmen.\n\n{}\n\n"
        "Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.\n\nIhr Recruiting-Team"
    ),
)
_GERMAN_LEADS = (
    "leider müssen wir Ihnen mitteilen, dass ",
    "wir bedauern, Ihnen mitteilen zu müssen, dass ",
    "nach sorgfältiger Prüfung teilen wir Ihnen mit, dass ",
)
_GERMAN = (
    "wir Ihre Bewerbung nicht weiter berücksichtigen können",
    "wir Ihnen keine positive Rückmeldung geben können",
    "wir Ihnen keine Zusage geben können",
    "wir uns für einen anderen Bewerber entschieden haben",
    "wir anderen Kandidaten den Vorzug gegeben haben",
    "die Stelle bereits besetzt ist",
    "die Stelle intern vergeben wurde",
    "Ihre Bewerbung nicht erfolgreich war",
    "Sie nicht in die engere Auswahl gekommen sind",
    "wir Sie nicht zu einem Gespräch einladen können",
    "wir Ihnen kein Angebot machen können",
    "Ihr Profil nicht zu unseren Anforderungen passt",
    "wir den Prozess mit Ihnen nicht fortsetzen",
    "wir Ihnen absagen müssen",
    "unsere Wahl nicht auf Sie gefallen ist",
    "wir uns gegen Sie entschieden haben",
    "wir Ihre Bewerbung nicht weiterverfolgen",
    "wir derzeit keine passende Stelle für Sie haben",
    "wir niemanden mehr einstellen",
    "es dieses Mal nicht gereicht hat",
    "wir von einer Einstellung absehen",
    "die Entscheidung nicht zu Ihren Gunsten ausgefallen ist",
)
_OF_RECEIPT = (
    "We have received your application and will review it shortly.",
    "If your profile matches our needs, we will contact you.",
    "Only shortlisted candidates will be contacted.",
    "If you have not heard from us within four weeks, please consider your application unsuccessful.",
    "If you are not selected, we will keep your resume on file.",
    "Should you not be selected for this position, we will let you know by email.",
    "Please note that we are unable to respond to each applicant individually.",
    "If we decide not to move forward with your application, we will inform you.",
    "Applications received after the deadline will not be considered.",
    "We cannot consider your application until you complete the form.",
    "We have not yet filled the position.",
    "Unfortunately the process is taking longer than expected.",
    "Unfortunately Maria is ill and we need to move your interview to Thursday.",
    "We are unable to offer you a slot on Friday, would Monday suit you?",
    "The other candidate declined, so we would like to offer you the role.",
    "As requested, we have withdrawn your application.",
    "The role is on hold while we review our budget.",
)


def _with_leads(pairs: product[tuple[str, ...]]) -> Iterator[str]:
    for lead, words in zip(cycle(_LEADS), pairs, strict=False):
        yield f"{lead}{' '.join(words)}."


def _find_undecided(sentences: Iterator[str] | list[str], letters: tuple[str, ...]) -> list[str]:
    read = ((each, read_message(Message(letter.format(each)))) for each in sentences for letter in letters)
    return [sentence for sentence, reading in read if not reading.verdict.is_rejection]


@pytest.mark.parametrize("not_able", _NOT_ABLE)
def test_not_going_on_is_a_decision_however_it_is_said(not_able: str) -> None:
    assert _find_undecided(_with_leads(product((not_able,), _GO_ON, _WHAT)), _LETTERS) == []


@pytest.mark.parametrize("was_not", _WAS_NOT)
def test_not_being_chosen_is_a_decision_however_it_is_said(was_not: str) -> None:
    assert _find_undecided(_with_leads(product((was_not,), _CHOSEN)), _LETTERS) == []


@pytest.mark.parametrize("chose", _WE_CHOSE)
def test_the_choice_of_another_is_a_decision_however_it_is_said(chose: str) -> None:
    assert _find_undecided(_with_leads(product((chose,), _ANOTHER)), _LETTERS) == []


@pytest.mark.parametrize("said", _GERMAN)
def test_a_german_decision_is_one_however_it_begins(said: str) -> None:
    assert _find_undecided([f"{lead}{said}." for lead in _GERMAN_LEADS], _GERMAN_LETTERS) == []


@pytest.mark.parametrize("sentence", _OF_RECEIPT)
def test_what_is_said_before_a_decision_is_none(sentence: str) -> None:
    assert _find_undecided([sentence], _LETTERS[:1]) == [sentence]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Re: Withdrawing my application",
            "Hi Mira,\n\nI'm sorry we won't be moving forward with you, but I understand.\n\nTom",
        ),
        (
            "AW: Rückzug meiner Bewerbung",
            "Liebe Frau Adler,\n\nschade, dass es mit uns nicht weitergeht. Alles Gute!\n\nTom Berger",
        ),
    ],
)
def test_an_answer_to_a_withdrawal_is_no_decision_against_her(subject: str, text: str) -> None:
    assert not read_message(Message(text, subject)).verdict.is_rejection


def test_the_number_of_a_job_is_no_other_matter() -> None:
    text = (
        "Dear Mira,\n\nWe regret to inform you that you were not selected for this position.\n\nBest regards"
    )

    assert read_message(Message(text, "Status of your application for Job ID 4411")).verdict.is_rejection
