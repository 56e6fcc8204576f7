"""Meetings of others and visits with papers are no talk; a day spent or a session held is one."""

from __future__ import annotations

import pytest

from tests.mail_cases import NEIN, NO
from tests.mail_cases import read_facts as facts_of

_TALKS = {"interviewed", "screened", "final"}
_LETTERS = {
    "en": f"Hi Tom,\n\nThanks for your application. {{}} {NO}\n\nAna Ruiz",
    "de": f"Hallo Tom,\n\ndanke für Ihre Bewerbung. {{}} {NEIN}\n\nAna Ruiz",
    "es": "Hola, Marta:\n\nGracias por tu candidatura. {} Hemos elegido a otra persona.\n\nAna Ruiz",
    "fr": "Bonjour,\n\nMerci pour votre candidature. {} Nous avons choisi quelqu'un d'autre.\n\nAna Ruiz",
    "it": "Ciao Marta,\n\ngrazie per la tua candidatura. {} Abbiamo scelto un altro.\n\nAna Ruiz",
    "pt": "Olá Marta,\n\nobrigado pela sua candidatura. {} Escolhemos outra pessoa.\n\nAna Ruiz",
    "nl": "Beste Bram,\n\nBedankt voor je sollicitatie. {} We hebben iemand anders gekozen.\n\nAna Ruiz",
    "tr": "Merhaba,\n\nBaşvurunuz için teşekkür ederiz. {} Başka bir adayı seçtik.\n\nAna Ruiz",
}


def stage_of(text: str, language: str = "en") -> str | None:
    """Return the stage of a mail that thanks for an application and says something in front of its no."""
    return facts_of(_LETTERS[language].format(text)).stage


def stage_of_a_bare_mail(text: str) -> str | None:
    """Return the stage of a mail that says nothing else of an application."""
    return facts_of(f"Hi Tom,\n\nThanks for your interest. {text} {NO}\n\nAna Ruiz").stage


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Lane Bakery, National Bakery Awards finalist 2021.",
        "Our head chef was a MasterChef finalist.",
        "Finalist, Best Independent Garage 2022.",
    ],
)
def test_the_finalist_of_an_award_is_not_the_reader(text: str) -> None:
    assert stage_of(text) == "applied"


def test_the_reader_may_be_a_finalist() -> None:
    assert stage_of("You were one of two finalists and the choice was hard.") in _TALKS


@pytest.mark.parametrize(
    "text",
    [
        "There are six people whom we shall be meeting in June.",
        "The client is meeting two candidates this week.",
        "All six of those who will come to interview have held a licence for years.",
        "We have asked four others to come for interview on Tuesday.",
        "The drivers' meeting on Thursday settled it.",
        "Your letter came up at the Leeds meeting on Tuesday.",
        "At a short meeting on Friday the two of us settled it.",
        "I was in meetings all of last week, sorry for the wait.",
        "Every post here is filled in two rounds: papers first, then a panel.",
        "The process has four rounds and two interviews.",
    ],
)
def test_whom_others_meet_and_how_a_house_selects_is_no_talk(text: str) -> None:
    assert stage_of(text) == "applied"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir werden im Mai vier Personen kennenlernen, Sie sind leider nicht darunter."),
        ("de", "In der zweiten Runde werden Gespräche geführt."),
        ("es", "En la reunión del lunes repasamos todas las candidaturas."),
        ("it", "Sei passata a lasciare il curriculum, grazie."),
    ],
)
def test_nor_is_it_in_other_languages(language: str, text: str) -> None:
    assert stage_of(text, language) == "applied"


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for the meeting on Monday.",
        "I enjoyed the Zoom meeting on Friday.",
        "We liked what you said at the Leeds meeting with us on Friday.",
        "After your second round we talked it over.",
    ],
)
def test_a_meeting_with_the_reader_is_a_talk(text: str) -> None:
    assert stage_of(text) in _TALKS


@pytest.mark.parametrize(
    "text",
    [
        "You drove over just to leave your letter, and I am grateful.",
        "You travelled a long way to bring us your application.",
        "Thank you for dropping your CV off. It was nice of you to come by in person.",
        "You left a form with Jo at the till. Thanks for popping in.",
        "Thank you for coming to see the farm in April. We have not shortlisted you.",
        "We are not able to call you for interview. It was a pleasure to see you at our open morning.",
    ],
)
def test_a_visit_with_papers_or_before_the_list_is_no_talk(text: str) -> None:
    assert stage_of(text) == "applied"


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for dropping your CV off and for staying to talk with Jo.",
        "Thanks for coming in to meet us. You are not shortlisted for the second interview.",
        "You came all the way over to cook for us.",
    ],
)
def test_a_visit_at_which_they_talked_is_a_talk(text: str) -> None:
    assert stage_of(text) in _TALKS


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thank you for spending half of Sunday in our kitchen."),
        ("en", "Thank you for the morning you gave to sitting in on our classes."),
        ("en", "The tasting with our chef went well."),
        ("en", "The whiteboard session was fun."),
        ("en", "Was good to have a chinwag on Friday."),
        ("en", "Thanks for mucking in on Saturday."),
        ("en", "I was glad to show you around the vineyard."),
        ("en", "Yours was the liveliest interview of the five."),
        ("de", "Du warst am Mittwoch hier in der Werkstatt."),
        ("de", "Viel Erfolg weiterhin und Dank für unser Gespräch."),
        ("de", "Die Bewohner mochten dich sofort."),
        ("de", "Wir haben Ihnen gern die Werkstatt gezeigt."),
        ("es", "Gracias por pasar el martes con nosotros."),
        ("fr", "Ce fut un plaisir de vous faire visiter l'atelier."),
        ("it", "Siamo stati benissimo con te giovedì."),
        ("pt", "Foi um prazer mostrar-te a oficina."),
        ("nl", "Bedankt voor het meehelpen zaterdag."),
        ("tr", "Size atölyeyi gezdirmek bir zevkti."),
    ],
)
def test_a_day_spent_or_shown_is_a_talk(language: str, text: str) -> None:
    assert stage_of(text, language) in _TALKS


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thanks for spending the weekend on your letter."),
        ("en", "You gave Saturday, and we need somebody for Sundays."),
        ("en", "Happy to show you round whenever you are near."),
        ("en", "It would be lovely to have a catch-up one day."),
        ("de", "Gerne hätten wir Ihnen den Betrieb gezeigt."),
        ("de", "Kommen Sie gern einmal auf einen Plausch vorbei."),
        ("nl", "We vonden je brief leuk."),
    ],
)
def test_what_is_only_wished_or_of_papers_is_none(language: str, text: str) -> None:
    assert stage_of(text, language) == "applied"


@pytest.mark.parametrize(
    "text",
    [
        "To somebody who sent so thoughtful a letter, I owe more than this.",
        "You threw your hat in the ring.",
        "You asked whether we had work for you.",
        "The pages you sent made me laugh.",
    ],
)
def test_an_application_in_other_words(text: str) -> None:
    assert stage_of_a_bare_mail(text) == "applied"


@pytest.mark.parametrize(
    "text",
    [
        "Many of you sent us kind notes.",
        "Persons interested may submit applications for other vacancies.",
        "Keep an eye on our page and send us your CV when something comes up.",
    ],
)
def test_what_others_sent_or_may_send_is_no_application(text: str) -> None:
    assert stage_of_a_bare_mail(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "There were two sifts, and you did not get past the second.",
        "I took the lad who did the trial day on Monday.",
        "I have asked eight candidates for interviews on Monday.",
        "Thank you for the hours you spent in preparing your papers.",
        "The selection went through four rounds.",
    ],
)
def test_what_another_did_and_a_second_sift_are_no_talk(text: str) -> None:
    assert stage_of(text) == "applied"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You did a lovely sample class."),
        ("en", "You came a very close second here."),
        ("pt", "Foi muito bom receber você aqui."),
    ],
)
def test_what_the_reader_did_is_a_talk(language: str, text: str) -> None:
    assert stage_of(text, language) in _TALKS


_NOES = {
    "de": "Wir haben uns leider für eine andere Person entschieden.",
    "en": "Unfortunately, we have chosen somebody else.",
    "es": "Hemos optado por otra persona.",
    "it": "Abbiamo scelto un altro candidato.",
}


def stage_beside(said: str, language: str) -> str | None:
    return facts_of(f"Hello Tom,\n\n{said}\n\n{_NOES[language]}\n\nAna Ruiz").stage


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "You were one of the candidates interviewed for the desk."),
        ("en", "Though you were among those interviewed, the panel had one place."),
        ("en", "From everybody you met at Tarnlight, thank you for interviewing."),
        ("en", "The panel has scored your written answers and interview."),
        ("en", "The lettering task and the call with our printer were lovely."),
        ("de", "Danke, dass du dir am Montag die Zeit genommen hast, mit Jana und mir zu reden."),
        ("de", "Schön, dass Sie am Samstag den weiten Weg zu uns auf sich genommen haben."),
        ("it", "A seguito del colloquio del 9 maggio Le scriviamo."),
        ("es", "Tras estudiar las entrevistas realizadas te escribimos."),
    ],
)
def test_what_tells_of_a_talk_that_was(language: str, said: str) -> None:
    assert stage_beside(said, language) == "interviewed"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Thank you for getting in touch about the baker job."),
        ("en", "Eighty of you answered, and we read every single letter."),
        ("en", "The client liked your work history."),
        ("en", "The sift for this campaign is now complete."),
        ("en", "You applied to us. You were not one of the four we are interviewing."),
        ("de", "Auf die Anzeige Filialleitung Nord haben sich viele Menschen gemeldet."),
        ("de", "Danke für die Bewerbung. Zeit, mit allen zu reden, haben wir nicht."),
        ("es", "Gracias por tu candidatura. Antes de realizar entrevistas cerramos el proceso."),
    ],
)
def test_what_tells_of_something_sent_in_alone(language: str, said: str) -> None:
    assert stage_beside(said, language) == "applied"
