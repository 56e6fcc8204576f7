"""A no about something else than a job is worded alike; what was applied for tells them apart."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import find_features, read_message

_LETTERS = (
    (
        "Dear Robin,\n\nThank you for your application for {}. We received a large number of applications. "
        "Unfortunately, we are not able to offer you a place this time.\n\nKind regards,\nAna Moreno"
    ),
    (
        "Dear Robin,\n\nWe have reviewed your application for {} and decided not to move forward with it. "
        "We had many strong candidates.\n\nBest,\nTom"
    ),
)
_GERMAN_LETTER = (
    "Guten Tag Frau Adler,\n\nvielen Dank für Ihre Bewerbung um {}. Wir haben sehr viele Anfragen erhalten. "
    "Leider können wir Ihnen diesmal keinen Platz anbieten.\n\nFreundliche Grüße\nAna Moreno"
)


@pytest.mark.parametrize(
    "matter",
    [
        "cover",
        "planning permission",
        "the Master of Data Science",
        "our volunteer befriending scheme",
        "our after-school club",
        "the flat in Elm Road",
        "a mooring at the marina",
        "the youth orchestra",
        "the incubator",
        "the poster session",
        "the doctoral consortium",
        "a personal loan",
        "the building permit",
        "the warranty repair",
        "the clinical trial",
        "the study abroad programme",
        "the wedding venue",
        "the hackathon",
        "the energy subsidy",
        "a taxi licence",
        "the debate team",
        "14/8 Wattle Crescent",
        "Flat 3, 22 Old Mill Lane",
    ],
)
@pytest.mark.parametrize("letter", _LETTERS)
def test_what_is_no_job_was_no_job_refused(matter: str, letter: str) -> None:
    assert not read_message(Message(letter.format(matter))).verdict.is_rejection


@pytest.mark.parametrize(
    "work",
    [
        "the analyst position",
        "the barista role",
        "our graduate scheme",
        "the internship",
        "our summer team",
        "the library",
        "the Harbour Group",
        "a work placement",
        "the crew",
    ],
)
@pytest.mark.parametrize("letter", _LETTERS)
def test_what_may_be_a_job_was_one(work: str, letter: str) -> None:
    assert read_message(Message(letter.format(work))).verdict.is_rejection


@pytest.mark.parametrize(
    "matter",
    [
        "den Masterstudiengang Informatik",
        "den Kleingarten",
        "das Jugendorchester",
        "den Fotowettbewerb",
        "die Baufinanzierung",
        "die Aufenthaltserlaubnis",
        "den Bewohnerparkausweis",
        "das Kätzchen",
        "den Angelschein",
        "den Elternbeirat",
    ],
)
def test_in_german_too(matter: str) -> None:
    assert not read_message(Message(_GERMAN_LETTER.format(matter))).verdict.is_rejection


@pytest.mark.parametrize(
    "work",
    [
        "die Stelle",
        "den Ausbildungsplatz",
        "das Praktikum",
        "die Kitaleitung",
        "eine Anstellung",
        "unser Team",
    ],
)
def test_german_work_is_work(work: str) -> None:
    assert read_message(Message(_GERMAN_LETTER.format(work))).verdict.is_rejection


_LETTERS_ABROAD = (
    "Madame, votre demande {} n'a pas été retenue. Cordialement, le service",
    "Estimada señora: su solicitud {} no ha sido seleccionada. Un saludo, el servicio",
    "Gentile signora, la sua domanda {} non è stata accolta. Cordiali saluti, l'ufficio",
)


@pytest.mark.parametrize(
    "matters",
    [
        ("de naturalisation", "de nacionalidad", "di cittadinanza"),
        ("d'autorisation de travaux", "de licencia de obras", "di autorizzazione ai lavori"),
        ("d'échange scolaire", "de intercambio escolar", "di scambio scolastico"),
        ("de place de port", "de amarre", "di posto barca"),
    ],
)
def test_what_is_asked_for_abroad_is_no_job(matters: tuple[str, str, str]) -> None:
    for letter, matter in zip(_LETTERS_ABROAD, matters, strict=True):
        assert not read_message(Message(letter.format(matter))).verdict.is_rejection


@pytest.mark.parametrize(
    "works",
    [
        ("d'emploi", "de empleo", "di lavoro"),
        ("de stage", "de prácticas", "di partecipazione alla selezione"),
    ],
)
def test_work_that_is_asked_for_abroad_is_work(works: tuple[str, str, str]) -> None:
    for letter, work in zip(_LETTERS_ABROAD, works, strict=True):
        assert read_message(Message(letter.format(work))).verdict.is_rejection


_OTHERWISE = (
    "Dear Ms Hale,\n\nWe regret that we are unable to offer you {} this year.\n\nThe Office",
    "Hi Jo, about {}: it went to somebody else, sorry. Una",
)


@pytest.mark.parametrize("matter", ["a garage", "a fishing licence", "a trade account", "the open mic"])
def test_what_is_offered_or_written_about_is_no_job(matter: str) -> None:
    assert not any(read_message(Message(text.format(matter))).verdict.is_rejection for text in _OTHERWISE)


@pytest.mark.parametrize("work", ["the post", "a position", "the apprenticeship", "the night shifts"])
def test_work_that_is_offered_or_written_about_is_work(work: str) -> None:
    assert all(read_message(Message(text.format(work))).verdict.is_rejection for text in _OTHERWISE)


@pytest.mark.parametrize(
    "matter", ["school place", "flexible working", "storage unit", "planning consent", "exchange year"]
)
def test_an_application_for_it_is_none_for_a_job(matter: str) -> None:
    text = f"Thank you for your application for {matter}. Unfortunately, you have not been successful."
    assert not read_message(Message(text)).verdict.is_rejection


def test_a_place_at_something_else_is_not_at_a_company() -> None:
    letter = "Hi Mina,\n\nThank you for applying to us. Sadly we can't offer {} a place at {}.\n\nThe crew"
    at_an_event = letter.format("your team", "this year's hackathon")
    assert "foreign_in_decision" in find_features(Message(at_an_event))
    assert "foreign_in_decision" not in find_features(Message(letter.format("you", "Harbour Insurance")))


_MONEY = "Dear Robin,\n\nThank you for your application {}. Sadly it was not successful this time.\n\n{}"


@pytest.mark.parametrize(
    "matter",
    [
        "for £900 towards a shed",
        "of 3 May for up to €5,000",
        "to round 4",
        "to our small grants fund",
        "for the community fund",
    ],
)
def test_money_is_no_job(matter: str) -> None:
    assert not read_message(Message(_MONEY.format(matter, "Grants Officer"))).verdict.is_rejection


@pytest.mark.parametrize("matter", ["for night cook at £14 an hour", "for the post of cook, £24,000 a year"])
def test_a_wage_is_that_of_a_job(matter: str) -> None:
    assert read_message(Message(_MONEY.format(matter, "Head Chef"))).verdict.is_rejection
