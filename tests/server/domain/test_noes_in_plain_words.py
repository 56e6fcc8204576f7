"""A no in the plain words in which most are said: each verb with each way to say that it is not done."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_LETTER = (
    "Dear Robin,\n\nThank you for applying for the post of Museum Assistant.\n\n{}\n\nKind regards,\nAlex"
)
_BRIEF = (
    "Sehr geehrte Frau Adler,\n\nvielen Dank für Ihre Bewerbung als Museumsassistentin.\n\n{}\n\n"
    "Mit freundlichen Grüßen\nAlex Moreno"
)
_RECEIPT = (
    "Sehr geehrte Frau Adler,\n\nwir haben Ihre Bewerbung als Museumsassistentin erhalten. {} "
    "Wir melden uns, sobald wir alles gelesen haben.\n\nMit freundlichen Grüßen\nAlex Moreno"
)
_BETWEEN_TWO = "Hi Robin,\n\n{}\n\nAlex"
_NOT_DONE = (
    "appointed",
    "chosen",
    "picked",
    "hired",
    "taken on",
    "placed",
    "put forward",
    "offered the post",
    "invited to interview",
    "appointed to the post",
    "appointed to the role",
    "hired for the role",
    "given the job",
    "given the role",
    "awarded the post",
    "selected for the role",
    "called for interview",
    "the successful candidate",
)
_NOT_GOING_ON = (
    "moving forward with you",
    "progressing your application",
    "offering you the job",
    "hiring you",
    "appointing you",
    "selecting you",
    "choosing you",
    "calling you back",
    "shortlisting you",
    "giving you the role",
)
_CHOSEN = (
    "another candidate",
    "somebody else",
    "someone else",
    "a different candidate",
    "an internal candidate",
    "someone with retail experience",
    "the other finalist",
    "one of our interns",
    "a former employee",
)
_CHOICES = (
    "We have chosen {}.",
    "We've picked {}.",
    "We went with {}.",
    "We have appointed {}.",
    "We have offered the job to {}.",
    "The role went to {}.",
    "We decided on {}.",
    "We've hired {}.",
    "The committee selected {}.",
    "We will be hiring {}.",
    "I have decided to hire {}.",
    "We've made an offer to {}.",
    "Our choice fell on {}.",
)
_NICHT = (
    "ausgewählt",
    "berücksichtigt",
    "eingestellt",
    "genommen",
    "eingeladen",
    "vorgeschlagen",
    "übernommen",
    "zum Gespräch eingeladen",
    "in die engere Auswahl genommen",
)
_NICHT_TUN = (
    "einstellen",
    "nehmen",
    "brauchen",
    "gebrauchen",
    "unterbringen",
    "übernehmen",
    "aufnehmen",
    "beschäftigen",
    "berücksichtigen",
)
_WIR = (
    "Die Stelle bekommt Frau Kern.",
    "Den Zuschlag bekam Frau Kern.",
    "Wir haben Frau Kern eingestellt.",
    "Wir stellen Frau Kern ein.",
    "Wir nehmen Frau Kern.",
    "Wir gehen mit Frau Kern weiter.",
    "Die Stelle geht an Frau Kern.",
    "Wir haben zwei andere eingestellt.",
    "Wir nehmen zwei andere.",
    "Wir sind fündig geworden.",
    "Daraus wird leider nichts.",
    "Andere waren stärker.",
    "Wir haben bessere Bewerbungen.",
    "Wir nehmen doch keinen Techniker auf.",
    "Wir stellen keinen Techniker mehr ein.",
    "Wir setzen auf jemanden mit Meisterbrief.",
    "Wir lösen das intern.",
    "Hier trennen sich unsere Wege.",
    "An eine Neueinstellung ist nicht zu denken.",
)


def _missed(letter: str, sentences: list[str]) -> list[str]:
    return [each for each in sentences if not read_message(Message(letter.format(each))).verdict.is_rejection]


@pytest.mark.parametrize("done", _NOT_DONE)
def test_what_the_reader_was_not(done: str) -> None:
    sentences = [
        f"I am writing to let you know that you have not been {done}.",
        f"On this occasion you were not {done}.",
        f"Unfortunately you weren't {done} this time.",
        f"You will not be {done}.",
    ]
    assert _missed(_LETTER, sentences) == []


@pytest.mark.parametrize("done", ["appointed to the post", "hired for the role", "given the job"])
def test_what_nobody_was_yet_says_no_to_nobody(done: str) -> None:
    sentences = [f"So far nobody has been {done}.", f"We have not yet decided who will be {done}."]
    assert _missed(_LETTER, sentences) == sentences


@pytest.mark.parametrize("deed", _NOT_GOING_ON)
def test_what_the_writer_does_not_do(deed: str) -> None:
    sentences = [
        f"We won't be {deed}.",
        f"We will not be {deed} at this time.",
        f"We are not {deed}.",
        f"I'm afraid we have decided against {deed}.",
        f"We can't justify {deed}.",
    ]
    assert _missed(_LETTER, sentences) == []


@pytest.mark.parametrize("choice", _CHOICES)
def test_who_was_chosen_instead(choice: str) -> None:
    assert _missed(_LETTER, [choice.format(each) for each in _CHOSEN]) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "As discussed your accent is not upto the mark for CSE (Voice). You can re-apply after 90 days.",
        "I enjoyed our lunch. That means we won't be asking you to join us at this point.",
        "About the early baker gig, we had two people in for trials and went with the other one. Sorry.",
        "Thank you for showing us your portfolio. We are closing the search for a clerk without hiring.",
    ],
)
def test_a_no_in_a_turn_of_phrase(sentence: str) -> None:
    assert _missed(_BETWEEN_TWO, [sentence]) == []


def test_somebody_else_is_needed_after_a_talk() -> None:
    text = (
        "Ana,\n\nIt was good to talk. After our call we feel we need someone more senior for this. "
        "I'm sorry, as you were keen. Two friends of mine are hiring right now; if you're open to it "
        "I'd introduce you. Let me know.\n\nTom\nCo-founder, Plinth"
    )
    mail = Message(text, "Re: Next steps?", "Tom Rowe", "tom@plinth.example")
    assert read_message(mail).verdict.is_rejection


def test_a_posting_that_is_closed_for_recruitment_is_one() -> None:
    text = (
        "Dear Tom,\n\nThank you for considering Alder Aerospace. This is to inform you that Software "
        "Engineer II - 77120 has been cancelled and is no longer open for recruitment. Replies to "
        "this e-mail are not read."
    )
    assert read_message(Message(text, "Your Application with Alder Aerospace")).verdict.is_rejection


def test_an_agency_passes_on_what_the_client_wrote() -> None:
    text = (
        "Hi Amit,\n\nPlease see below from the hiring manager. So we are closing your profile for QA Lead."
        "\n\nAna\n\n---- Original ----\n> Not suitable post F2F. Pls regret the candidate."
    )
    assert read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize("done", _NICHT)
def test_what_the_reader_was_not_in_german(done: str) -> None:
    sentences = [
        f"Leider wurden Sie nicht {done}.",
        f"Sie wurden diesmal nicht {done}.",
        f"Wir haben Sie nicht {done}.",
        f"Leider können Sie nicht {done} werden.",
        f"Du wurdest leider nicht {done}.",
    ]
    assert _missed(_BRIEF, sentences) == []


@pytest.mark.parametrize("deed", _NICHT_TUN)
def test_what_the_writer_does_not_do_in_german(deed: str) -> None:
    sentences = [
        f"Leider können wir Sie nicht {deed}.",
        f"Wir werden Sie nicht {deed}.",
        f"Ich kann dich leider nicht {deed}.",
    ]
    assert _missed(_BRIEF, sentences) == []


@pytest.mark.parametrize("sentence", _WIR)
def test_who_was_chosen_instead_in_german(sentence: str) -> None:
    assert _missed(_BRIEF, [sentence]) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Unterlagen, die wir von Ihnen nicht brauchen, senden wir zurück.",
        "Falls wir Sie nicht einstellen, melden wir uns bis Freitag.",
        "Können wir Sie nicht doch übernehmen?",
        "Wir nehmen keine Anmeldungen für den Lauf mehr auf.",
        "Frau Kern bekommt eine Kopie dieser Nachricht.",
    ],
)
def test_what_only_has_such_words_in_german_is_no_no(sentence: str) -> None:
    assert _missed(_RECEIPT, [sentence]) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "We're cancelling all open positions, including the engineer role you applied for.",
        "We are closing all our open positions, including the engineer role you applied for.",
        "We have had to scrap the role you applied for.",
        "We're eliminating the engineer role you applied for.",
        (
            "Regarding your application for Technical Writer: we hired internally for this one. I liked your "
            "portfolio a lot (the API guide especially)."
        ),
    ],
)
def test_a_role_that_goes_away_is_a_no(sentence: str) -> None:
    assert read_message(Message(f"Hi Peter,\n\n{sentence}\n\nDana")).verdict.is_rejection
