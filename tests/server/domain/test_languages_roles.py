"""Where a title ends in six languages: before the house it is for, another person, or a word for a job."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.languages import NOES, write


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        ("es", "Gracias por inscribirte en la oferta de Soldador para nuestra planta de Burgos.", "Soldador"),
        ("es", "Te escribo por la posición de Soldador de nuestro cliente, Talleres Roa.", "Soldador"),
        ("es", "Vamos a hacer la oferta de diseñadora gráfica a otra persona.", "diseñadora gráfica"),
        ("es", "Recibimos tu currículum para la plaza de celador en la residencia.", "celador"),
        (
            "fr",
            "Petit point sur le poste de Acheteur industriel (client confidentiel, Loiret).",
            "Acheteur industriel",
        ),
        (
            "fr",
            "Nous avons confié le poste de Acheteur industriel à une autre personne.",
            "Acheteur industriel",
        ),
        ("it", "La posizione Saldatore si è conclusa con una scelta.", "Saldatore"),
        ("it", "La ringraziamo per la candidatura al ruolo di Saldatore per la nostra sede.", "Saldatore"),
        ("pt", "Concluída a seleção para o cargo de Soldador, V. Sa. não foi aprovada.", "Soldador"),
        ("pt", "Demos a vaga de Soldador a outra pessoa.", "Soldador"),
        ("nl", "De plek voor een monteur is vergeven.", "monteur"),
        ("nl", "De stageplek redactie voor het voorjaar is vergeven.", "stageplek redactie"),
        ("nl", "Even over het baantje als baliemedewerker.", "baliemedewerker"),
        ("tr", "3D Artist ilanımıza gösterdiğiniz ilgi için teşekkürler.", "3D Artist"),
        ("tr", "iOS Geliştirici rolü için teşekkürler.", "iOS Geliştirici"),
        ("tr", "Kıdemli iOS Geliştirici rolü için teşekkürler.", "Kıdemli iOS Geliştirici"),
        ("tr", "Gıda Kontrol Elemanı başvurunuz incelenmiştir.", "Gıda Kontrol Elemanı"),
        ("tr", "Almanca öğretmeni ihtiyacımız için teşekkürler.", "Almanca öğretmeni"),
        ("tr", "Bahçıvan alımı kapsamında başvurunuz incelendi.", "Bahçıvan"),
    ],
)
def test_a_title_ends_where_something_else_begins(language: str, sentence: str, role: str) -> None:
    assert read_message(write(language, sentence, NOES[language])).facts.role == role


@pytest.mark.parametrize(
    ("language", "subject", "role"),
    [
        ("es", "Sobre lo del puesto de soldador", "soldador"),
        ("nl", "Betreft: baliemedewerker", "baliemedewerker"),
        ("nl", "Uitslag selectiedag traineeship Waterbouw", "traineeship Waterbouw"),
        ("en", "Over the Road Driver", "Over the Road Driver"),
    ],
)
def test_a_subject_says_first_what_it_is_about(language: str, subject: str, role: str) -> None:
    no = NOES.get(language, "We have chosen somebody else this time.")
    greeting = "Hello Tom" if language == "en" else "Hola"
    assert read_message(Message(f"{greeting},\n\n{no}\n\nAna", subject)).facts.role == role


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("it", "avv. Giulia Ferri", "Giulia Ferri"),
        ("it", "rag. Carlo Testa", "Carlo Testa"),
        ("nl", "drs. M. Postma", "M. Postma"),
        ("pt", "Dra. Marta Lobo", "Marta Lobo"),
    ],
)
def test_a_person_signs_with_a_title(language: str, line: str, name: str) -> None:
    text = write(language, NOES[language]).text.rpartition("\n")[0]
    assert read_message(Message(f"{text}\n\n{line}\nStudio Alba")).facts.contact_name == name
