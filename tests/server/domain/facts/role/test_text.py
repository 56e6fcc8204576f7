"""The role is taken out of the words around it: numbers, ranks, what a language puts before a title."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "We have chosen somebody else this time, and I'm sorry about that."


def role_of(text: str, subject: str | None = None) -> str | None:
    return read_message(Message(text, subject)).facts.role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "We will not go on with your file for job number 22-118, Moor Operations Manager.",
            "Moor Operations Manager",
        ),
        ("You applied for the classification of Meter Reading Clerk.", "Meter Reading Clerk"),
        ("Thank you for applying to be our Paid Press Specialist.", "Paid Press Specialist"),
        (
            "The requisition to which you applied, Soil Trial Associate (R-104), is closed.",
            "Soil Trial Associate",
        ),
        ("There is no room for another Part II Garden Assistant.", "Part II Garden Assistant"),
        ("The mill gave the Furnace Operator contract to somebody else.", "Furnace Operator"),
        (
            "Looking at your fit for R0031 Intern, Peat Layout (Summer 2031), we go on.",
            "Intern, Peat Layout (Summer 2031)",
        ),
        ("Should you be an engineer, look at the board of our sister house.", None),
    ],
)
def test_numbers_and_words_for_a_rank_stand_before_a_title(text: str, role: str | None) -> None:
    assert role_of(f"Dear Tom,\n\n{text} {NO}\n\nRegards\nAna Ruiz") == role


def test_a_house_made_like_a_title_hides_no_role() -> None:
    thanks = "Thank you for your interest in Verdi Semiconductor"
    text = f"Hi Tom,\n\n{thanks}. We read your file for Layout Intern. {NO}"
    assert role_of(text, thanks) == "Layout Intern"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Hola: al final nos quedamos con otra persona para camarera de sala.", "camarera de sala"),
        (
            "Sobre su solicitud para cubrir el puesto de Jefa de Sala: no ha sido seleccionada.",
            "Jefa de Sala",
        ),
        ("Per lo stage in redazione abbiamo purtroppo scelto un'altra candidata.", "stage in redazione"),
        (
            "Sulla candidatura per il ruolo di Tecnico Navale, Le comunichiamo che non è stata scelta.",
            "Tecnico Navale",
        ),
        ("Nous n'avons pas retenu votre candidature pour l'apprentissage de menuisier.", "menuisier"),
    ],
)
def test_in_romance_languages_the_word_for_work_stands_first(text: str, role: str) -> None:
    assert role_of(text) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("A vaga de Auxiliar de Padaria para a qual se candidatou já foi preenchida.", "Auxiliar de Padaria"),
        ("La plaza de Técnico de Sonido a la que se presentó ya está cubierta.", "Técnico de Sonido"),
        ("Le poste de Serveur pour lequel vous avez postulé est malheureusement pourvu.", "Serveur"),
        ("Votre candidature au poste de Menuisier dans notre atelier n'a pas été retenue.", "Menuisier"),
        ("La posizione di Magazziniere per la quale si è candidata è stata assegnata.", "Magazziniere"),
        ("Grazie per la candidatura come Sarta nel nostro laboratorio di Pisa.", "Sarta"),
        (
            "De functie van Magazijnmedewerker waarvoor je solliciteerde is helaas al vervuld.",
            "Magazijnmedewerker",
        ),
        (
            "La vacante de diseñador gráfico y al final se la dimos a otra persona. Lo siento mucho, Ana.",
            "diseñador gráfico",
        ),
        ("I'm sorry, our client has chosen another Quantity Surveyor.", "Quantity Surveyor"),
        ("I read your application for line cook twice and liked it. I'm sorry to say no.", "line cook"),
        (
            "We talked about your application for office manager over the weekend. I'm sorry to say no.",
            "office manager",
        ),
        (
            "We looked at your application for Test Engineer in Salt Lake City, UT. I'm sorry to say no.",
            "Test Engineer",
        ),
        ("Wir suchen derzeit keine Servicekraft mehr. Das tut uns leid.", "Servicekraft"),
    ],
)
def test_a_title_ends_where_the_sentence_goes_on_about_it(text: str, role: str) -> None:
    assert role_of(f"Guten Tag,\n\n{text}") == role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Welder (Night Shift) - application status update", "Welder (Night Shift)"),
        ("Bus Driver: notification of outcome", "Bus Driver"),
        ("Ihre Bewerbung als Köchin: Zwischenstand", "Köchin"),
        ("Laborant (Teilzeit), GZ 2025/114", "Laborant (Teilzeit)"),
        ("Sachbearbeiter*in Archiv, Az. 12-7", "Sachbearbeiter*in Archiv"),
        ("Entrevista para Auxiliar de Clínica", "Auxiliar de Clínica"),
        ("Einladung zum Gespräch: Platzwart", "Platzwart"),
        ("Graduate Welder Scheme - your application", "Graduate Welder Scheme"),
        ("Stelle Nr. 114: Theaterpädagogin", "Theaterpädagogin"),
    ],
)
def test_news_and_file_numbers_behind_a_title_are_cut(subject: str, role: str) -> None:
    assert role_of(f"Dear Tom,\n\nThank you for coming in. {NO}\n\nRegards\nAna Ruiz", subject) == role


@pytest.mark.parametrize(
    "text",
    [
        "I hope that you find a suitable post for January.",
        "Thank you for your application to Larkstone Jobs.",
        "* Council turns down application for 90-bed hostel\n* Teachers resume talks",
    ],
)
def test_a_month_a_board_and_a_headline_are_no_role(text: str) -> None:
    assert role_of(f"Dear Tom,\n\n{text}\n\n{NO}\n\nRegards\nAna Ruiz") is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Re: 214-KR-8830 Ward Porter\n\nThank you for your application.", "Ward Porter"),
        ("Your application to requisition 8830-C, Kiln Process Engineer, was read.", "Kiln Process Engineer"),
        (
            "Thank you for applying for our Design Intern (Summer 2031) program.",
            "Design Intern (Summer 2031)",
        ),
        ("Thanks for the stagehand application.", "stagehand"),
        ("We have found our new mechanic.", "mechanic"),
        ("There was room for one baker.", "baker"),
        ("Our hiring managers read every file.", None),
    ],
)
def test_what_stands_around_a_plain_title_is_no_part_of_it(text: str, role: str | None) -> None:
    assert role_of(f"Dear Tom,\n\n{text} {NO}\n\nRegards\nAna Ruiz") == role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Ihre Bewerbung vom 02.04.2031 / Gärtner (m/w/d) Baumschule", "Gärtner Baumschule"),
        ("Re: Bewerbungsunterlagen Zimmerergeselle", "Zimmerergeselle"),
        ("Absage Anlagenbediener", "Anlagenbediener"),
        ("Fahrer gesucht - Ihre Mail", "Fahrer"),
        ("Ihre Bewerbung als Ingenieur/-in Wasserbau", "Ingenieur/-in Wasserbau"),
        ("Ricerca cameriere", "cameriere"),
        ("Bad news about the pastry chef role", "pastry chef"),
        ("Ihre Bewerbung auf unsere Anzeige", None),
    ],
)
def test_a_subject_has_words_for_the_file_before_the_title(subject: str, role: str | None) -> None:
    assert (
        role_of("Guten Tag Tom,\n\nleider können wir Sie nicht einstellen.\n\nGruß\nAna Ruiz", subject)
        == role
    )


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Thank you for speaking with us about the position, DEPUTY KEEPER OF RARE BOOKS.",
            "DEPUTY KEEPER OF RARE BOOKS",
        ),
        ("Thank you for applying. For the position, Key skills were missing.", None),
        ("We are pleased that you saw the post as a worthwhile career opportunity.", None),
        ("Good luck in your continuing search for a cleaning position.", None),
        ("Thank you for your interest in the Business Process Manager position.", "Business Process Manager"),
        ("We need 5+ years in tile glazing roles.", None),
        ("Our notice brought many letters for the two glazier openings.", "glazier"),
        ("Thank you for applying for our open Regional Kiln Manager position.", "Regional Kiln Manager"),
        (
            "Thank you for your interest in Tarn Foods and the Packing Co-op, Spring 2031.",
            "Packing Co-op, Spring 2031",
        ),
        (
            "You applied for the Postdoctoral Fellowship in Glaze Studies through the School of Clay.",
            "Postdoctoral Fellowship in Glaze Studies",
        ),
        ("Thank you for applying for the Tarn Kiln Works program at Tarn Kiln Works.", None),
    ],
)
def test_a_title_is_told_from_what_is_wished_counted_or_said_of_any_job(text: str, role: str | None) -> None:
    facts = read_message(Message(f"Dear Tom,\n\n{text} Unfortunately, we chose another candidate.")).facts
    assert facts.role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Danke für Ihr Interesse an einer Position bei uns im Haus.", None),
        ("In Zukunft kann es sein, dass du für eine andere Position passt.", None),
        (
            "Ihr Profil passt nicht zu den Anforderungen der Position Glaser Werkstatt (w/m/d).",
            "Glaser Werkstatt",
        ),
        (
            "Für die Ausbildungsstelle zum Verkäufer (Einstellung 01.09.2031) sind viele Briefe da.",
            "Verkäufer",
        ),
        (
            "Danke für Ihr Interesse an einer Mitarbeit als Glaserin (m/w/d) Teilzeit in unserer Werkstatt.",
            "Glaserin",
        ),
    ],
)
def test_a_german_title_ends_before_hours_and_dates(text: str, role: str | None) -> None:
    facts = read_message(Message(f"Guten Tag,\n\n{text} Leider haben wir uns anders entschieden.")).facts
    assert facts.role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Re: Kiln Technician (North), 21 hours\n\nUnfortunately, we chose another candidate.",
            "Kiln Technician (North)",
        ),
        (
            'Merci de votre intérêt pour le stage "Étude d\'émaux rares". Malheureusement, nous refusons.',
            "Étude d'émaux rares",
        ),
        (
            "Merhaba, bu pozisyon için teşekkürler. Bu pozisyon için maalesef başka bir adayla ilerliyoruz.",
            None,
        ),
        (
            "Beste Noor, helaas is de vacature ingevuld. In de toekomst zijn er vacatures voor developers.",
            None,
        ),
    ],
)
def test_hours_apostrophes_and_what_is_to_come_are_told_from_a_title(text: str, role: str | None) -> None:
    assert read_message(Message(text)).facts.role == role
