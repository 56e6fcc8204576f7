"""Letters of employers in eight languages, to put a few sentences of each into."""

from __future__ import annotations

from afterword.domain.mail.message import Message
from tests.languages import LETTERS, is_no

_AROUND = LETTERS | {
    "en": ("Dear Idris,\n\n", "\n\nKind regards,\nGemma Holt"),
    "de": ("Sehr geehrte Frau Kern,\n\n", "\n\nMit freundlichen Grüßen\nAnja Petersen"),
}


def is_no_in_letter(language: str, text: str) -> bool:
    """Tell whether a letter in which some sentences stand is read as a no."""
    greeting, closing = _AROUND[language]
    return is_no(Message(f"{greeting}{text}{closing}"))
