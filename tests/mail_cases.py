"""Loads the made-up mails: those under `tests/mail` with what should be read in them, and single sentences.

A line of a file in `tests/mail_collection` is a mail of which only the kind is known. A line of
`tests/mail_sentences/decision.en.txt` makes a bare letter a decision; one of
`open.en.txt` does not. A line of a file in `tests/named_mails` is a decision with what it names.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from afterword.domain.facts import Facts
from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

# A decision in each language, for letters of which only the facts are looked at.
NO = "We have chosen somebody else this time, and I'm sorry about that."
NEIN = "Wir haben uns für jemand anderen entschieden, das tut uns leid."
FOLDER = Path(__file__).parent / "mail"
SENTENCES = Path(__file__).parent / "mail_sentences"
_OTHER_SIDE = Path(__file__).parent / "server/domain/other_side/mails"
_OTHER_MATTERS = Path(__file__).parent / "other_matters"
_SECOND_LOOK = {
    _OTHER_MATTERS / "of_the_house.jsonl": "rejection",
    _OTHER_MATTERS / "to_something_else.jsonl": "other",
    _OTHER_SIDE / "noes_of_today.jsonl": "rejection",
    _OTHER_SIDE / "recalled.jsonl": "outreach",
    _OTHER_SIDE / "sought_out.jsonl": "outreach",
}
COLLECTION = Path(__file__).parent / "mail_collection"
NAMED = Path(__file__).parent / "named_mails"
_LETTERS = {
    "en": "Dear Robin,\n\nThank you for your interest in the position.\n\n{}\n\nKind regards,\nAlex Moreno",
    "de": "Guten Tag Frau Adler,\n\nvielen Dank für Ihre Bewerbung.\n\n{}\n\nFreundliche Grüße\nAlex Moreno",
    "es": "Hola, Marta:\n\nGracias por tu interés en el puesto.\n\n{}\n\nUn saludo,\nAlex Moreno",
    "fr": "Bonjour,\n\nMerci pour votre candidature.\n\n{}\n\nCordialement,\nAlex Moreno",
    "it": "Ciao Marta,\n\ngrazie per la tua candidatura.\n\n{}\n\nCordiali saluti,\nAlex Moreno",
    "pt": "Olá Marta,\n\nobrigado pelo seu interesse na vaga.\n\n{}\n\nAtenciosamente,\nAlex Moreno",
    "nl": "Beste Bram,\n\nBedankt voor je sollicitatie.\n\n{}\n\nMet vriendelijke groet,\nAlex Moreno",
    "tr": "Merhaba,\n\nBaşvurunuz için teşekkür ederiz.\n\n{}\n\nSaygılarımızla,\nAlex Moreno",
}
_FENCE = "+++\n"


@dataclass(frozen=True)
class MailCase:
    """A mail and its expected reading; a fact not named is not looked at, None is expected to be unknown."""

    name: str
    kind: str
    language: str
    message: Message
    facts: dict[str, str | None]


@dataclass(frozen=True)
class CollectedMail:
    """A mail to learn from, and its kind."""

    name: str
    kind: str
    message: Message


@dataclass(frozen=True)
class NamedMail:
    """A decision and what it names.

    Attributes:
        companies: every way in which it writes its company; none where it does not say.
        roles: the same of the role.
    """

    name: str
    message: Message
    companies: tuple[str, ...]
    roles: tuple[str, ...]


@dataclass(frozen=True)
class SentenceCase:
    """A sentence in a bare letter, and whether it makes the letter a decision."""

    sentence: str
    is_decision: bool
    message: Message


def load_sentences() -> list[SentenceCase]:
    """Return every sentence, each in a letter of its language."""
    cases = []
    for path in sorted(SENTENCES.glob("*.txt")):
        what, language, _ = path.name.split(".")
        for sentence in path.read_text(encoding="utf-8").splitlines():
            message = Message(_LETTERS[language].format(sentence))
            cases.append(SentenceCase(sentence, what == "decision", message))
    return cases


def load_collection() -> list[CollectedMail]:
    """Return every mail of the collection."""
    return [
        _collected(json.loads(line))
        for path in sorted(COLLECTION.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def load_second_look() -> list[CollectedMail]:
    """Return the mails by which the second look at a decision is tested, and the like that are one."""
    return [
        CollectedMail(f"{path.stem}-{number}", kind, Message(fields["text"], fields.get("subject") or None))
        for path, kind in _SECOND_LOOK.items()
        for number, fields in enumerate(map(json.loads, path.read_text(encoding="utf-8").splitlines()), 1)
    ]


def _collected(fields: dict[str, str | None]) -> CollectedMail:
    text, kind, name = fields["text"] or "", fields["label"] or "", fields["id"] or ""
    message = Message(text, fields["subject"], fields["from_name"], fields["from_address"])
    return CollectedMail(name, kind, message)


def load_named() -> list[NamedMail]:
    """Return every decision of which is written down what it names."""
    return [
        _named(json.loads(line))
        for path in sorted(NAMED.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def _named(fields: dict[str, Any]) -> NamedMail:
    sender = fields["from_name"], fields["from_address"]
    message = Message(fields["text"] or "", fields["subject"], *sender, html=fields["html"])
    return NamedMail(fields["id"], message, tuple(fields["company"]), tuple(fields["role"]))


def load_cases() -> list[MailCase]:
    """Return every mail, by folder and name."""
    return [_load(path) for path in sorted(FOLDER.glob("*/*.mail"))]


def _load(path: Path) -> MailCase:
    _, head, body = path.read_text(encoding="utf-8").split(_FENCE, 2)
    fields = tomllib.loads(head)
    expected = fields.pop("reading")
    language = expected.pop("language")
    unknown = dict.fromkeys(expected.pop("unknown", ()))
    return MailCase(
        name=f"{path.parent.name}/{path.stem}",
        kind=path.parent.name,
        language=language,
        message=Message(text=body, **fields),
        facts={**expected, **unknown},
    )


def read_facts(
    text: str, subject: str | None = None, name: str | None = None, address: str | None = None
) -> Facts:
    """Return the facts that are read in a letter."""
    return read_message(Message(text, subject, name, address)).facts
