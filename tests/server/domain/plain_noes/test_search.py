"""A no may be said in plain words that no order of classes tells."""

from __future__ import annotations

import pytest

from afterword.domain.lexicon import lookup
from afterword.domain.mail.message import Message
from afterword.domain.mail.sentences import cut
from afterword.domain.plain_noes.search import find_said_plainly
from afterword.domain.reading import read_message

_LETTERS = (
    "Dear Mina,\n\nThank you for applying for the analyst position.\n\n{}\n\nKind regards,\nAna Ruiz",
    "Dear Mina,\n\nThank you for your interest in the analyst role. {} We wish you well.\n\nAna Ruiz",
)
_GERMAN_LETTERS = (
    "Guten Tag,\n\nvielen Dank für Ihre Bewerbung als Analystin.\n\n{}\n\nFreundliche Grüße\nAna Ruiz",
    "Guten Tag,\n\nIhre Bewerbung als Analystin haben wir erhalten und geprüft. {}\n\nViele Grüße\nAna Ruiz",
)


@pytest.mark.parametrize("letter", _LETTERS)
@pytest.mark.parametrize(
    "sentence",
    [
        "You will not be contacted for an interview.",
        "We won't be submitting your resume to the client.",
        "We are no longer considering your application.",
        "The client has passed on your CV.",
        "Your application for Registrar (part time) narrowly missed the list.",
        "I confirm that your application for the post of paraplanner will go no further.",
        "Your application as a kitchen porter was set aside.",
        "We shall take your application no further.",
        "The job application you submitted for Custodian (R-40417) has been declined.",
        "Your journey with us has ended at the video stage.",
        "You are ineligible for appointment to the position applied for.",
        "Another applicant has been engaged.",
        "We are taking your application for the clerk's post no further.",
        "This is where your application with us ends.",
        "Unfortunately, the decision was not in your favour.",
        "We need people with more experience and have therefore rejected your application.",
        "There's no room on the team for you.",
        "Nobody will be hired for this position.",
        "A more suitable applicant has been appointed.",
        "Somebody with a stronger technical background has been appointed.",
        "Your interview did not lead to an offer.",
        "We will not be hiring you.",
        "They won't be seeing you on this occasion.",
        "Regrettably there is none, nor do we expect to recruit next year.",
        "It's going to be someone else.",
    ],
)
def test_a_plain_no_is_one(sentence: str, letter: str) -> None:
    assert read_message(Message(letter.format(sentence))).verdict.is_rejection


@pytest.mark.parametrize("letter", _GERMAN_LETTERS)
@pytest.mark.parametrize(
    "sentence",
    [
        "Leider konnten wir uns nicht für Sie entscheiden.",
        "Ihr Verfahren endet hiermit.",
        "Ihr Bewerbungsvorgang ist geschlossen.",
        "Unsere Wahl ist auf die Kollegin mit mehr Erfahrung gefallen.",
        "Wie besprochen bestätige ich Ihnen, dass die Stelle intern vergeben ist.",
        "Wir lehnen Ihre Bewerbung daher ab.",
        "Sie scheiden nach der ersten Runde aus.",
        "Das Auswahlverfahren wird ohne Sie fortgesetzt.",
        "Aus Ihrer Bewerbung wird leider nichts.",
        "Sie werden von uns kein Stellenangebot erhalten.",
        "Wir haben Sie aus dem Bewerbungsverfahren ausgeschlossen.",
        "Eine Einstellung ist aufgrund der fehlenden Ausbildung nicht möglich.",
    ],
)
def test_a_plain_german_no_is_one(sentence: str, letter: str) -> None:
    assert read_message(Message(letter.format(sentence))).verdict.is_rejection


@pytest.mark.parametrize(
    "sentence",
    [
        "You will not be contacted for an interview unless we have heard from your referees.",
        "If the decision was not in your favour, we will tell you by e-mail.",
        "Nobody will be hired for this position until we have met you.",
        "The client has passed on your CV to the head of the department, who would like to meet you.",
    ],
)
def test_what_may_only_come_to_be_is_none(sentence: str) -> None:
    assert not read_message(Message(_LETTERS[0].format(sentence))).verdict.is_rejection


def test_who_is_taken_out_of_it_as_they_wished_was_not_refused() -> None:
    text = "Ihre Bewerbung wurde auf Ihren Wunsch hin aus dem Verfahren genommen."
    assert not read_message(Message(_GERMAN_LETTERS[0].format(text))).verdict.is_rejection


def test_what_it_answers_tells_that_the_reader_applied() -> None:
    own = "Marcus, sorry for the silence! We went with someone else, good luck out there.\n\nElm Coffee\n\n"
    older = "On Wed, 9 Apr 2025 at 10:12, Marcus Bell wrote:\n> I applied for the job in March.\n> Marcus\n"
    assert read_message(Message(own + older, "Re: any news?")).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "As you requested, your application for Consultant Intern has been withdrawn and is not considered.",
        "Thank you so much for offering me the job. I've thought hard and I'm going to have to say no.",
        "We're still working through the applications. It will take us another two weeks.",
    ],
)
def test_a_choice_of_the_applicant_or_a_delay_is_none(text: str) -> None:
    assert not read_message(Message(f"Dear Mina,\n\n{text}\n\nBest,\nAna Ruiz")).verdict.is_rejection


def test_terms_below_a_state_do_not_take_it_back() -> None:
    text = "Status change for your application\n\nVacancy: Coordinator\nNew status: Not shortlisted\n\n"
    assert read_message(Message(text + "Messages sent to this address are not read.")).verdict.is_rejection


def test_an_agency_calls_a_person_a_contractor() -> None:
    text = "Hi Samir,\n\nSadly the client has decided to go with another contractor for the role.\n\nVik"
    assert read_message(Message(text)).verdict.is_rejection


def test_what_others_are_without_is_no_condition_of_the_no() -> None:
    text = (
        "We only hire people without sponsorship, and by your answers we cannot go on with your application."
    )
    assert read_message(Message(f"Thanks for your interest in the analyst role. {text}")).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Un altro candidato ha accettato la nostra offerta e la tua candidatura è stata respinta.",
        "UN ALTRO CANDIDATO HA ACCETTATO LA NOSTRA OFFERTA e la tua candidatura è stata respinta.",
    ],
)
def test_of_two_noes_the_first_is_told_as_it_is_written(text: str) -> None:
    found = find_said_plainly(cut(text, lookup.load("it")), "it")
    assert found is not None
    assert found[0] == text.partition(" e la tua")[0]


def test_in_turkish_a_capital_is_that_of_either_i() -> None:
    text = "SİZİ TERCİH ETMEDİK."
    found = find_said_plainly(cut(text, lookup.load("tr")), "tr")
    assert found is not None
    assert found[0] == text[:-1]
