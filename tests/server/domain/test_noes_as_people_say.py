"""A no as people say it, in a letter, in a short note and between two who met."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_LETTERS = (
    (
        None,
        (
            "Dear Robin,\n\nThank you for applying for the post of Museum Assistant.\n\n{}\n\nKind "
            "regards,\nAlex Moreno"
        ),
    ),
    ("Your application: Museum Assistant", "Hi Robin,\n\n{}\n\nBest,\nAlex"),
    (None, "Hi Robin, thanks for coming in on Tuesday about the assistant job. {} Alex"),
)
_GERMAN_LETTERS = (
    (
        None,
        (
            "Sehr geehrte Frau Adler,\n\nvielen Dank für Ihre Bewerbung als Buchhalterin.\n\n{}\n\nMit "
            "freundlichen Grüßen\nAlex Moreno"
        ),
    ),
    ("Ihre Bewerbung als Buchhalterin", "Hallo Jana,\n\n{}\n\nLiebe Grüße\nAlex"),
    (
        None,
        (
            "Hallo Frau Adler, danke für das Gespräch am Dienstag zur Stelle in der Buchhaltung. {} "
            "Viele Grüße, Alex Moreno"
        ),
    ),
)
_NOES = (
    "You weren't quite what we were after.",
    "It was a tough call but it's not going to be you this time.",
    "We won't be taking things further.",
    "We're not going to take it any further.",
    "The hiring manager has decided to go with someone who can start sooner.",
    "They have gone with an internal candidate.",
    "They've decided not to proceed.",
    "The client would like to go with another profile.",
    "The client feels you are too senior for them.",
    "Your rate is above what the client can pay, so they've passed.",
    "The panel felt other candidates had more experience.",
    "The role has gone to a colleague who was already acting up.",
    "Someone who has worked with us before will be taking the role.",
    "We have had to withdraw the vacancy.",
    "The post has been deleted from the structure.",
    "Funding for the post has fallen through.",
    "We've had a hiring freeze and the role is off.",
    "Head office has pulled the role.",
    "We have decided to leave the post vacant for now.",
    "Recruitment to this post has been stopped.",
    "We did not receive enough funding, so the position will not be filled.",
    "All places for this year have been allocated.",
    "The intake is now full.",
    "You were not among the candidates chosen for interview.",
    "You were not ranked highly enough to be offered a place.",
    "Your name has been removed from the list of candidates.",
    "Your application did not score highly enough.",
    "You did not demonstrate enough experience against the essential criteria.",
    "You don't meet the visa requirements for this role.",
    "You need a clean driving licence, so I can't take it any further.",
    "We can only take someone with a forklift licence.",
    "We were hoping for someone with more retail experience.",
    "We'd need someone who can do weekends.",
    "I've gone for someone local.",
    "I gave it to my nephew in the end.",
    "We've only got room for one and my cousin's lad is having it.",
    "The owner's daughter is doing the shifts now.",
    "My sister's girl is taking the job.",
    "The other lad started on Monday.",
    "We've got all the help we need.",
    "Sorry but it's a no.",
    "Not this time I'm afraid.",
    "Better luck next time.",
    "Thanks but we've found our person.",
    "We're sticking with the team we have.",
    "We decided to split the work among ourselves.",
    "We will be re-advertising the post, as no candidate met the criteria.",
    "No appointment was made.",
    "We didn't appoint anyone.",
)
_GERMAN_NOES = (
    "Wir melden uns, um dir mitzuteilen, dass es diesmal nicht geklappt hat.",
    "Du bist es leider nicht geworden.",
    "Leider ist es nichts geworden mit der Stelle.",
    "Die Stelle hat jetzt eine andere.",
    "Wir haben uns im Team anders entschieden.",
    "Es hat jemand anderes den Platz bekommen.",
    "Der Platz ist inzwischen vergeben.",
    "Wir müssen dir leider absagen.",
    "Leider haben wir keine Verwendung für Sie.",
    "Wir können Ihnen derzeit nichts anbieten.",
    "Im Moment stellen wir niemanden ein.",
    "Wir sind personell gut aufgestellt.",
    "Unser Team ist vollständig.",
    "Für dieses Jahr sind alle Plätze vergeben.",
    "Ihre Qualifikation reicht für die Stelle nicht aus.",
    "Ihnen fehlt die nötige Erfahrung.",
    "Uns war wichtig, dass jemand Erfahrung im Vertrieb mitbringt, und das fehlt bei Ihnen.",
    "Eine andere Bewerberin bringt mehr Erfahrung mit und fängt im Mai an.",
    "Ein anderer Bewerber hat zugesagt.",
    "Wir haben die Stelle intern nachbesetzt.",
    "Die Stelle fällt dem Sparkurs zum Opfer.",
    "Das Projekt ist geplatzt, die Stelle gibt es nicht mehr.",
    "Der Betriebsrat hat die Besetzung abgelehnt, die Stelle entfällt.",
    "Wir haben entschieden, die Stelle nicht zu besetzen.",
    "Wir werden den Prozess mit Ihnen nicht fortsetzen.",
    "Wir möchten den Prozess an dieser Stelle beenden.",
    "Wir beenden das Verfahren an dieser Stelle.",
    "Wir ziehen die Ausschreibung zurück.",
    "Sie haben den Eignungstest leider nicht bestanden.",
    "Für eine Einladung hat es nicht gereicht.",
    "Sie wurden für die zweite Runde nicht berücksichtigt.",
    "Nach dem Gespräch sehen wir keine gemeinsame Basis.",
    "Wir glauben nicht, dass es auf Dauer passt.",
    "Menschlich toll, fachlich hat es nicht ganz gereicht.",
    "Wir haben länger überlegt und sagen schweren Herzens Nein.",
    "Leider nein.",
    "Von unserer Seite ist es leider ein Nein.",
    "Ihre Unterlagen senden wir Ihnen zurück.",
)


def _is_decision(letter: tuple[str | None, str], sentence: str) -> bool:
    subject, text = letter
    return read_message(Message(text.format(sentence), subject)).verdict.is_rejection


@pytest.mark.parametrize("sentence", _NOES)
def test_a_no_is_one_wherever_it_is_said(sentence: str) -> None:
    assert all(_is_decision(letter, sentence) for letter in _LETTERS)


@pytest.mark.parametrize("sentence", _GERMAN_NOES)
def test_a_no_is_one_wherever_it_is_said_in_german(sentence: str) -> None:
    assert all(_is_decision(letter, sentence) for letter in _GERMAN_LETTERS)
