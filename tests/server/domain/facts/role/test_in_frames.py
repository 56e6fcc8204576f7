"""Roles of many makes in many sentences: what stands behind them is no part of them."""

from __future__ import annotations

import itertools

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_NO = {
    "en": "Unfortunately we cannot offer you a place this time.",
    "de": "Leider können wir Ihnen keine Zusage geben.",
    "es": "En esta ocasión no vamos a continuar con tu candidatura.",
    "fr": "Nous ne pouvons malheureusement pas donner une suite favorable à votre candidature.",
    "it": "Purtroppo abbiamo scelto un altro candidato.",
    "pt": "Infelizmente decidimos seguir com outra pessoa.",
    "nl": "Helaas gaan we niet met je verder.",
}


def role_of(text: str, language: str = "en", subject: str | None = None) -> str | None:
    return read_message(Message(f"{text} {_NO[language]}\n\nRos Kettle", subject)).facts.role


@pytest.mark.parametrize(
    ("sentence", "role", "behind"),
    [
        (*frame, behind)
        for frame, behind in itertools.product(
            [
                ("I can't take you on as {}", "pattern cutter"),
                ("I can't take you on as {}", "Gallery Technician"),
                ("We have decided to appoint somebody else as {}", "Participation Producer"),
                ("We have chosen someone else as our {}", "Head of Learning"),
                ("We went with the other lad for the {} job", "electricians mate"),
                ("The {} job has gone", "plumber's mate"),
                ("Thank you for applying for our part time {} position", "Front Desk / IT Help"),
                ("Thank you for applying for our part-time {} position", "Night Porter"),
                ("We have read every file for the {}", "research fellowship"),
                ("We have filled the {}", "pupillage"),
            ],
            [
                ".",
                " then.",
                " right now.",
                " after all.",
                " earlier this month.",
                " either, I'm afraid.",
            ],
        )
    ],
)
def test_what_stands_behind_a_role_in_english_is_no_part_of_it(sentence, role, behind):
    assert role_of(f"Dear Femi,\n\n{sentence.format(role)}{behind}") == role


@pytest.mark.parametrize("role", ["Leitung Wald und Wiese", "Köchin", "Fachkraft für Lagerlogistik"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Die {} übernimmt eine Kollegin aus dem Haus.",
        "Die {} bekommt jemand mit mehr Erfahrung.",
        "Die Position {} übernimmt eine Kollegin, die lange hier ist.",
        "Die Stelle {} geht an eine Kollegin.",
        "Die Stelle {} entfällt.",
        "Die {} haben wir gestern anders besetzt.",
        "Ihre Bewerbung um die Planstelle {} war nicht erfolgreich.",
        "Ihre Bewerbung um die Vollzeitstelle als {} war nicht erfolgreich.",
        "Ihre Bewerbung auf den Dienstposten ({}) war nicht erfolgreich.",
        "Das Auswahlverfahren mit der Nummer 12/26 ({}) wird aufgehoben.",
        "Die Ausschreibung Nr. 7 ({}) wird aufgehoben.",
    ],
)
def test_what_stands_behind_a_role_in_german_is_no_part_of_it(sentence, role):
    assert role_of(f"Sehr geehrte Frau Feld,\n\n{sentence.format(role)}", "de") == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Wir haben gestern die Werkstudentenstelle besetzt.", "Werkstudentenstelle"),
        ("Mit dem Kellnerjob wird es nichts, den Kellnerjob hat nun ein anderer.", "Kellnerjob"),
        ("Wir haben uns für jemand anderen als Malergesellen entschieden.", "Malergesellen"),
        ("Das Verfahren mit der Nummer 3/26 (Mitarbeit Bauhof) wird aufgehoben.", "Mitarbeit Bauhof"),
        ("Das Verfahren 3/26 (wissenschaftliche Mitarbeiterin) ruht.", "wissenschaftliche Mitarbeiterin"),
        ("Das Auswahlverfahren (Ausbildung zum Tischler) ist beendet.", "Ausbildung zum Tischler"),
        (
            "Ihre Bewerbung um die Planstelle einer Referentin/eines Referenten für Forst ruht.",
            "Referentin/eines Referenten für Forst",
        ),
        ("Wir haben gestern die Leitstelle besucht.", None),
        ("Den Ausbildungsplatz bekommt eine andere Bewerberin.", None),
        ("Ihre Mitarbeit in unserem Team hätte uns gefreut.", None),
        ("Die Geschäftsleitung hat sich für jemand anderen entschieden.", None),
    ],
)
def test_posts_have_names_of_their_own_in_german(sentence, role):
    assert role_of(f"Hallo Jonas,\n\n{sentence}", "de") == role


@pytest.mark.parametrize(
    ("language", "sentence", "role", "place"),
    [
        (language, sentence, role, place)
        for language, sentence, roles, places in [
            (
                "es",
                "Hola Iker:\n\nTe escribimos por tu candidatura a {}{}.",
                ("QA Tester", "Técnico en Farmacia", "Ayudante de cocina"),
                (" en Estudio Alondra", " en el Museo de la Sal", " en Bilbao", " en la panadería Olmo"),
            ),
            (
                "fr",
                "Madame,\n\nVous nous avez adressé votre candidature au poste de {}{}.",
                ("médiatrice culturelle", "vendeuse en boulangerie", "Développeur web"),
                (" au musée de la Batellerie", " à Nantes", " à l'hôpital Saint-Luc", " chez Atelier Ormeau"),
            ),
            (
                "it",
                "Gentile Marta,\n\nla ringraziamo per la candidatura per la posizione di {}{}.",
                ("Addetta alle vendite", "Grafico"),
                (" al Museo del Sale", " alla Fondazione Riva", " da Panificio Olmo"),
            ),
            (
                "pt",
                "Olá, Renata,\n\nobrigado pela sua candidatura para a vaga de {}{}.",
                ("Estágio em Engenharia de Software", "Designer gráfica"),
                (" no Museu da Maré", " na Padaria Olmo", " em Recife"),
            ),
            (
                "nl",
                "Beste Sanne,\n\nbedankt voor je sollicitatie naar de functie van {}{}.",
                ("Winkelmedewerker", "kok"),
                (" in het Museum aan de Vliet", " in Utrecht"),
            ),
        ]
        for role in roles
        for place in places
    ],
)
def test_the_house_behind_a_role_is_no_part_of_it_abroad(language, sentence, role, place):
    assert role_of(sentence.format(role, place), language) == role


@pytest.mark.parametrize(
    ("sentence", "language", "role"),
    [
        (
            "Te escribimos por tu candidatura a Técnico en Farmacia y Parafarmacia.",
            "es",
            "Técnico en Farmacia y Parafarmacia",
        ),
        (
            "Thank you for applying for the Lecturer in Museum Studies position.",
            "en",
            "Lecturer in Museum Studies",
        ),
        (
            "Thank you for applying for the Technician in Hospital Pharmacy position.",
            "en",
            "Technician in Hospital Pharmacy",
        ),
    ],
)
def test_a_trade_is_no_house(sentence, language, role):
    assert role_of(sentence, language) == role


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("It was good to hear your thoughts on the Sunday programme.", None),
        ("We liked your ideas about the mentoring scheme.", None),
        ("We were looking for deeper hands-on design experience than you have had.", None),
        ("We need broader hands-on knowledge than you could show.", None),
        ("After a lot of back and forth we're going with another artist for the opening.", None),
        ("We chose another writer in the end.", None),
        ("Your resume was good to read.", "Thanks for visiting us at the Autumn Engineering Fair"),
        ("Nine fellows will join us.", "Fellowship decision"),
    ],
)
def test_what_a_talk_was_about_or_who_was_chosen_is_no_role(sentence, subject):
    assert role_of(f"Dear Femi,\n\n{sentence}", subject=subject) is None


@pytest.mark.parametrize(
    ("sentence", "subject", "role"),
    [
        ("You gave us your thoughts on the Sunday programme.", "Re: Stage Producer", "Stage Producer"),
        ("I refer to your application for a training contract.", None, "training contract"),
        (
            "TRAINING CONTRACT COMMENCING MAY 2031\n\nYou applied for a training contract.",
            None,
            "TRAINING CONTRACT",
        ),
        (
            "You applied for a training contract.",
            "Your application for Trainee Solicitor",
            "Trainee Solicitor",
        ),
        ("Requisition 90411 (Welding Planner) has been cancelled.", None, "Welding Planner"),
        ("You applied for the (Senior) Welder (Nights) position.", None, "(Senior) Welder (Nights)"),
        ("We met on Monday.", "Welder decision", "Welder"),
        ("We had room for one artist and picked someone else.", None, "artist"),
        ("We have no work for another baker.", None, "baker"),
        ("Thanks for applying for the Art Programme Officer job.", None, "Art Programme Officer"),
    ],
)
def test_posts_keep_their_names(sentence, subject, role):
    assert role_of(f"Dear Femi,\n\n{sentence}", subject=subject) == role
