"""Who needs nobody else, or has somebody by now, says no to one who applied, in seven languages."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message


@pytest.mark.parametrize(
    "text",
    [
        "Hola Nuria:\n\nGracias por dejarme el currículum. Se queda mi hermana, así que no necesito a nadie.",
        "Hola Nuria:\n\nGracias por dejarme el currículum. Ya no vamos a necesitar a nadie más.",
        "Bonjour Léa,\n\nMerci pour votre CV. Mon fils reprend les samedis, je n'ai plus besoin de personne.",
        "Ciao Marta,\n\ngrazie per il curriculum. Resta mia sorella, non avrò bisogno di nessun altro.",
        "Olá Rita,\n\nObrigada pelo currículo. A minha irmã fica, não vou precisar de mais ninguém.",
        "Dag Sanne,\n\nBedankt voor je cv. We hebben niemand anders nodig.",
        "Merhaba Elif,\n\nÖzgeçmişin için teşekkürler. Kız kardeşim kalıyor, kimseye ihtiyacım olmayacak.",
        "Liebe Frau Engel,\n\nwir haben uns für eine andere Dame entschieden. Viel Glück bei der Suche!",
    ],
)
def test_who_needs_nobody_else_says_no(text: str) -> None:
    assert read_message(Message(text)).verdict.is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Hola Nuria:\n\nNo necesito a nadie para subir el sofá, gracias.",
        "Bonjour,\n\nNous n'avons besoin de personne pour la fête de samedi.",
        "Dag Sanne,\n\nVoor de verhuizing heb ik niemand meer nodig.",
        "Guten Tag,\n\nfür die Wohnung haben wir eine andere Dame gewählt. Viel Glück bei der Suche!",
    ],
)
def test_who_needs_nobody_for_a_thing_of_another_kind_says_no_no(text: str) -> None:
    assert not read_message(Message(text)).verdict.is_rejection
