"""An hour, a day or a visit tells of a talk too; what was decided against, or held with others, does not."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = {
    "de": "Leider müssen wir Ihnen für die Stelle als Koch absagen.",
    "en": "We have gone with another candidate for the Welder job.",
    "es": "Hemos elegido a otra persona para el puesto de cocinero.",
    "fr": "Nous avons choisi quelqu'un d'autre pour le poste de vendeur.",
    "it": "Abbiamo scelto un'altra persona per il posto di cuoco.",
    "nl": "We gaan niet met jou verder voor de functie van kok.",
    "pt": "Escolhemos outra pessoa para a vaga de vendedor.",
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The panel day was a joy."),
        ("en", "The hour we spent on the queue on Monday was a pleasure."),
        ("en", "You made the whole room laugh."),
        ("en", "You were the last person we saw on Friday."),
        ("en", "It was the best conversation I had all year."),
        ("en", "What you drew on our whiteboard is still there."),
        ("en", "When you stood at our till on Saturday you did well."),
        ("en", "Thank you for working through both cases with Kim and me."),
        ("en", "You taught the sample lesson with warmth."),
        ("en", "Thank you for baking with us on Tuesday."),
        ("nl", "Leuk dat je vrijdag bij ons langs was."),
        ("nl", "Goed om je gisteren te spreken."),
        ("nl", "Bedankt voor je komst vorige week."),
        ("nl", "Je was vrijdag bij ons op bezoek."),
        ("es", "Gracias por venir la semana pasada a conocernos."),
        ("es", "Pasamos un rato muy agradable contigo."),
        ("es", "Fue un placer tenerte aquí el jueves."),
        ("es", "Gracias por dedicarnos la mañana del martes."),
        ("fr", "C'était un plaisir de te voir mardi."),
        ("fr", "Vous avez passé un entretien avec nous."),
        ("fr", "Merci de nous avoir consacré ta matinée mardi."),
        ("it", "Grazie per essere passato martedì a conoscerci."),
        ("it", "Mi è piaciuto chiacchierare con te lunedì."),
        ("pt", "Foi um prazer receber-te na quinta."),
        ("pt", "Gostei muito de conversar contigo na segunda."),
    ],
)
def test_an_hour_or_a_visit_was_a_talk(language: str, said: str) -> None:
    assert read_message(Message(f"{said} {NO[language]}\n\nMo Finch")).facts.stage == "interviewed"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "We met some of you on campus in the spring."),
        ("en", "From what you write about the call centre you could do it."),
        ("en", "We'd love to have you come alongside us as a volunteer."),
        ("en", "The kiln died the week your email came in and I forgot."),
        ("en", "Your application will not be advanced to the oral board."),
        ("en", "The client has decided against meeting you."),
        ("en", "They have decided not to see you."),
        ("en", "We opened our second office this year."),
        ("en", "The hour we spent reading your letter was a joy."),
        ("en", "You made us laugh with your video."),
        ("en", "Thank you for applying with us last week."),
        ("de", "Mein Kunde hat sich gegen ein Kennenlernen entschieden."),
        ("de", "Wir haben uns gegen ein Gespräch mit Ihnen entschieden."),
        ("de", "Er verzichtet nach Ansicht der Unterlagen auf ein Interview."),
        ("es", "Gracias por pasarte ayer a dejar el currículum."),
        ("fr", "Le client a choisi de ne pas vous rencontrer."),
        ("nl", "Bedankt voor je bezoek aan onze website."),
    ],
)
def test_what_was_not_held_with_the_reader_is_no_talk(language: str, said: str) -> None:
    applied = {"de": "Danke für Ihre Bewerbung.", "en": "Thank you for your application."}.get(language, "")
    facts = read_message(Message(f"{applied} {said} {NO[language]}\n\nMo Finch")).facts
    assert facts.stage in ("applied", None)


@pytest.mark.parametrize(
    "said",
    [
        "The client has decided not to see you.",
        "We have been through everybody who put in for it and it is a no.",
    ],
)
def test_whom_they_would_not_see_has_applied(said: str) -> None:
    assert read_message(Message(f"Hi Jo,\n\n{said} {NO['en']}\n\nMo Finch")).facts.stage == "applied"
