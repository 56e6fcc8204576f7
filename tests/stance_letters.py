"""A letter in each language that says no, and something of feedback behind it."""

from __future__ import annotations

from tests.mail_cases import NEIN, NO
from tests.mail_cases import read_facts as facts_of

_LETTERS = {
    "en": "Hi Tom,\n\nThanks for your application. {no} {text}\n\nAna Ruiz",
    "de": "Hallo Tom,\n\ndanke für Ihre Bewerbung. {nein} {text}\n\nAna Ruiz",
    "es": "Hola, Marta:\n\nGracias por tu candidatura. Hemos elegido a otra persona. {text}\n\nAna Ruiz",
    "fr": "Bonjour,\n\nMerci pour votre candidature. Nous avons choisi quelqu'un d'autre. {text}\n\nAna Ruiz",
    "it": "Ciao Marta,\n\ngrazie per la tua candidatura. Abbiamo scelto un altro. {text}\n\nAna Ruiz",
    "pt": "Olá Marta,\n\nobrigado pela sua candidatura. Escolhemos outra pessoa. {text}\n\nAna Ruiz",
    "nl": "Beste Bram,\n\nBedankt voor je sollicitatie. We hebben iemand anders gekozen. {text}\n\nAna Ruiz",
    "tr": "Merhaba,\n\nBaşvurunuz için teşekkür ederiz. Başka bir adayı seçtik. {text}\n\nAna Ruiz",
}


def stance_of(text: str, language: str) -> str | None:
    """Return the stance of a mail that says something behind its no."""
    return facts_of(_LETTERS[language].format(no=NO, nein=NEIN, text=text)).feedback_stance
