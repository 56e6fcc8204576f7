"""Letters in Spanish, French, Italian, Portuguese, Dutch and Turkish, to put a sentence of each into."""

from __future__ import annotations

from afterword.domain.facts import Facts
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

LETTERS = {
    "es": ("Hola, Marta:\n\n", "\n\nUn saludo,\nInés Vidal"),
    "fr": ("Bonjour Claire,\n\n", "\n\nCordialement,\nLuc Marin"),
    "it": ("Ciao Sara,\n\n", "\n\nCordiali saluti,\nPaolo Neri"),
    "pt": ("Olá, Rita,\n\n", "\n\nAtenciosamente,\nAna Prado"),
    "nl": ("Beste Anouk,\n\n", "\n\nGroet,\nJan Bos"),
    "tr": ("Merhaba Deniz,\n\n", "\n\nSaygılarımla,\nEce Tan"),
}
# What the letter thanks for, and its no.
APPLIED = {
    "es": "Gracias por tu candidatura para el puesto de cocinera.",
    "fr": "Merci pour votre candidature au poste de cuisinier.",
    "it": "Grazie per la tua candidatura come cuoca.",
    "pt": "Obrigada pela sua candidatura à vaga de cozinheira.",
    "nl": "Dank voor je sollicitatie als kok.",
    "tr": "Aşçı pozisyonuna yaptığınız başvuru için teşekkür ederiz.",
}
NOES = {
    "es": "Hemos elegido a otra persona.",
    "fr": "Nous avons retenu une autre personne.",
    "it": "Abbiamo scelto un altro candidato.",
    "pt": "Escolhemos outra pessoa.",
    "nl": "We hebben voor een andere kandidaat gekozen.",
    "tr": "Başka bir adayla ilerlemeye karar verdik.",
}


def write(language: str, *sentences: str) -> Message:
    """Return a mail of some sentences in one language."""
    greeting, closing = LETTERS[language]
    return Message(f"{greeting}{' '.join(sentences)}{closing}")


def is_no(message: Message) -> bool:
    """Tell whether a mail is read as a no."""
    return read_message(message).verdict.is_rejection


def facts_with(language: str, before: str = "", behind: str = "") -> Facts:
    """Return what is read in a no, with a sentence before or behind it."""
    thanks = APPLIED[language]
    return read_message(write(language, thanks, before, NOES[language], behind)).facts


def list_lines(table: dict[str, str]) -> list[tuple[str, str]]:
    """Return each line of a table of sentences by language, with its language."""
    return [
        (language, line.strip()) for language, lines in table.items() for line in lines.strip().split("\n")
    ]
