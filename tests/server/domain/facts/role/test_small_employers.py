"""How schools, wards, offices and shops name a post, and how a sentence goes on behind one."""

from __future__ import annotations

import pytest

from afterword.domain.facts.role.site import is_site
from afterword.domain.facts.role.text import tidy
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

NO = "Unfortunately we will not be taking your application further."
NEIN = "Leider können wir Ihnen keine Zusage geben."


def role_of(text: str, subject: str | None = None) -> str | None:
    message = Message(f"{text}\n\nRos Kettle", subject, None, from_address=None)
    return read_message(message).facts.role


@pytest.mark.parametrize("title", ["parish clerk", "Ward Clerk", "site manager", "SNA"])
@pytest.mark.parametrize(
    "behind",
    [
        "should go to somebody else",
        "ought to go to someone local",
        "must stay open",
        "may be advertised again",
        "deserves a full-time person",
        "requires a licence",
        "calls for more experience",
        "needed someone with a car",
    ],
)
def test_a_title_ends_where_its_sentence_goes_on(title: str, behind: str) -> None:
    assert role_of(f"Dear Femi,\n\nWe felt that the post of {title} {behind}. {NO}") == title


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("Camarera de pisos y en esta ocasión", "Camarera de pisos"),
        ("camarero/a de pisos pero hemos elegido", "camarero/a de pisos"),
        ("Recepcionista debe ir", "Recepcionista"),
        ("Aide-soignante et cette fois", "Aide-soignante"),
        ("Secrétaire médicale mais nous", "Secrétaire médicale"),
        ("Secrétaire médicale qui a été pourvu", "Secrétaire médicale"),
        ("Cameriera ai piani e in questa occasione", "Cameriera ai piani"),
        ("tirocinante però è uno", "tirocinante"),
        ("Assistente di Biblioteca ma", "Assistente di Biblioteca"),
        ("Auxiliar de Cozinha e nesta ocasião", "Auxiliar de Cozinha"),
        ("rececionista porém escolhemos", "rececionista"),
        ("Doktersassistent en deze keer", "Doktersassistent"),
        ("Verpleegkundige maar we kozen", "Verpleegkundige"),
        ("PTA gefragt", "PTA"),
        ("Erzieherin mit Ihren Unterlagen", "Erzieherin"),
        ("Erzieherin im Team der Station", "Erzieherin"),
        ("Relief Cook despite your", "Relief Cook"),
        ("verger owing to the frost", "verger"),
        ("SNA or any other", "SNA"),
        ("Erzieherin mit Schwerpunkt Sprache", "Erzieherin mit Schwerpunkt Sprache"),
        ("Head of Brand and This Week", "Head of Brand and This Week"),
        # What belongs to the title stays.
        ("Técnico de Redes y Sistemas", "Técnico de Redes y Sistemas"),
        ("Responsabile Acquisti e Logistica", "Responsabile Acquisti e Logistica"),
        ("Chargée de clientèle et communication", "Chargée de clientèle et communication"),
        ("Medewerker Inkoop en Logistiek", "Medewerker Inkoop en Logistiek"),
        ("Special needs teacher", "Special needs teacher"),
    ],
)
def test_small_words_of_the_sentence_are_no_part_of_a_title_abroad(raw: str, title: str) -> None:
    assert tidy(raw) == title


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("Special Needs Assistant in Coláiste Inver", "Special Needs Assistant"),
        ("Receptionist, Rowan Lodge", "Receptionist"),
        ("School Secretary at St Brannoc", "School Secretary"),
        ("Hausmeister an der Grundschule Am Anger", "Hausmeister"),
        ("Schulsekretärin der Gemeinde Kirchau", "Schulsekretärin"),
        ("Pflegefachkraft im Haus Lindenhof", "Pflegefachkraft"),
        ("Executive Officer - Casework, Office for Quarry Appeals", "Executive Officer - Casework"),
        ("Clerical Officer, Land Registry", "Clerical Officer"),
        ("Clerical Officer, Office", "Clerical Officer"),
        # A field, a kind of house or a part of it.
        ("Lecturer in Modern History", "Lecturer in Modern History"),
        (
            "Administrative Assistant, Office of the Registrar",
            "Administrative Assistant, Office of the Registrar",
        ),
        ("Internship at Pell Observatory", "Internship at Pell Observatory"),
    ],
)
def test_the_house_behind_a_title_is_no_part_of_it(raw: str, title: str) -> None:
    assert tidy(raw) == title


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("Bauhofmitarbeiter, EG 5 TVöD", "Bauhofmitarbeiter"),
        ("Sachbearbeiter/in im Bürgerbüro, TV-L E 6", "Sachbearbeiter/in im Bürgerbüro"),
        ("MFA auf Station 4", "MFA"),
        ("Verkäuferin auf 520-Euro-Basis", "Verkäuferin"),
        ("Erzieherin zur Elternzeitvertretung", "Erzieherin"),
        ("Hebamme mit 50 %", "Hebamme"),
        ("School Cook, 2 posts, Permanent", "School Cook"),
        ("School Cook, Closing date 4 May", "School Cook"),
        ("School Cook, £11.44 per hour", "School Cook"),
        ("Bank Nurse Pt 12", "Bank Nurse"),
        ("Melker-Posten", "Melker"),
        # A grade or a class that the title is told by.
        ("Staff Nurse Band 5", "Staff Nurse Band 5"),
        ("Pflegefachfrau HF 80-100%", "Pflegefachfrau HF 80-100%"),
        ("Key Stage 2 Teacher", "Key Stage 2 Teacher"),
        ("Managing Clerk Level 2", "Managing Clerk Level 2"),
    ],
)
def test_the_terms_of_a_post_are_no_part_of_its_title(raw: str, title: str) -> None:
    assert tidy(raw) == title


@pytest.mark.parametrize(
    "job", ["Saturday job", "evening job", "Christmas job", "after-school job", "paper round"]
)
@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Thanks for asking about the {}.", None),
        ("The {} has gone to a lad from the village.", None),
        ("We have filled the {} now.", None),
        ("", "{}"),
        ("", "Re: {}"),
    ],
)
def test_a_job_may_be_called_by_its_time_alone(sentence: str, subject: str | None, job: str) -> None:
    about = subject.format(job) if subject else None
    assert role_of(f"Hi Femi,\n\n{sentence.format(job)} {NO}", about) == job


@pytest.mark.parametrize(
    ("post", "role"),
    [
        ("FSJ-Stelle", "FSJ"),
        ("MFA-Stelle", "MFA"),
        ("Erzieher-Stelle", "Erzieher"),
        ("Putzstelle", "Putzstelle"),
        ("Sekretariatsstelle", "Sekretariatsstelle"),
    ],
)
@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Die {} ist leider schon weg.", None),
        ("Für die {} haben wir jemanden gefunden.", None),
        ("Wegen der {} müssen wir leider absagen.", None),
        ("", "Absage {}"),
    ],
)
def test_a_german_post_is_named_in_one_word(sentence: str, subject: str | None, post: str, role: str) -> None:
    about = subject.format(post) if subject else None
    assert role_of(f"Guten Tag Frau Kolbe,\n\n{sentence.format(post)} {NEIN}", about) == role


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            f"Guten Tag,\n\ndanke für Interesse an der Stelle bei uns an der Anna-Som-Gesamtschule. {NEIN}",
            None,
        ),
        (
            f"Guten Tag,\n\ndanke für Ihre Bewerbung um eine Stelle an der Grundschule Am Anger. {NEIN}",
            None,
        ),
        (f"Guten Tag,\n\ndanke für Ihre Bewerbung um eine Stelle der Gemeinde Kirchau. {NEIN}", None),
        (f"Guten Tag,\n\ndie Stelle ist besetzt, der Arbeitsplatz bleibt. {NEIN}", None),
        (f"Dear Femi,\n\nThank you for your letter. We had a good night and the job is done. {NO}", None),
        (f"Guten Tag,\n\nSie haben ja schon einen Nebenjob. {NEIN}", None),
        (f"Guten Tag,\n\nder Kitaplatz ist ein anderes Thema, die Beratungsstelle hilft. {NEIN}", None),
        (f"Guten Tag,\n\ndie Praxisleitung meldet sich nicht mehr. {NEIN}", None),
        (f"Dear Femi,\n\nWe know you work a night job at present. {NO}", None),
        (f"Dear Femi,\n\nYour part-time job must come first. {NO}", None),
    ],
)
def test_neither_a_school_nor_the_word_for_a_post_is_a_role(text: str, subject: str | None) -> None:
    assert role_of(text, subject) is None


def test_a_title_stands_in_brackets_behind_whose_post_it_is() -> None:
    text = "auf die Ausschreibung der Gemeinde Kirchau (Kämmerer, EG 11) gingen viele Bewerbungen ein."
    assert role_of(f"Guten Tag,\n\n{text} {NEIN}") == "Kämmerer"


@pytest.mark.parametrize(
    ("text", "is_house"),
    [
        ("Grundschule Am Anger", True),
        ("Anna-Sommer-Gesamtschule", True),
        ("Gemeinde Kirchau", True),
        ("Gemeinde", False),
        ("Schulleiterin Grundschule", False),
        ("Gemeinde Sekretärin", False),
    ],
)
def test_a_house_alone_is_told_from_a_post(text: str, is_house: bool) -> None:
    assert is_site(text) is is_house
